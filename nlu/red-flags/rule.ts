import type { RedFlag, RedFlagKind } from '../types.ts';

/** One way to be in danger, told in concepts; every language says the concepts in its own words. */
export interface Rule {
  kind: RedFlagKind;
  level: RedFlag['level'];
  /** Concepts that must all be told, in any order, in one sentence; `a|b` is either. */
  signs: readonly (readonly string[])[];
  /** Words that may lie between the first sign and the last. */
  within: number;
  /** Concepts that, told in the same sentence, make it something else. */
  unless: readonly string[];
  /** Only where hardly anything else is said: "¡emergencia!". */
  alone: boolean;
  /** Only where it is cried out: `¡¡AYUDA!!`, `ayudaaa`. */
  cried: boolean;
  /** Self-harm: no idiom and no errand makes it harmless. */
  firm: boolean;
}

interface Options {
  within?: number;
  unless?: string;
  firm?: true;
  screen?: true;
  alone?: true;
  cried?: true;
}

const NEAR = 7;
/** Anywhere in what was written, not only in one sentence. */
export const ANYWHERE = 1000;

/** A rule told in a line: `a & b|c` are signs that must all be told, alternatives behind each other. */
export function rule(kind: RedFlagKind, signs: string, options: Options = {}): Rule {
  return {
    kind,
    level: options.screen ? 'screen' : 'emergency',
    signs: signs.split('&').map((sign) => sign.trim().split('|')),
    within: options.within ?? NEAR,
    unless: options.unless?.split('|') ?? [],
    alone: options.alone ?? false,
    cried: options.cried ?? false,
    firm: options.firm ?? false,
  };
}
