import type { Lexicon } from './lexicon.ts';

/** A compiled lexicon as it is kept in a file, but for what is found out anew while it is used. */
type Packed = Pick<Lexicon, 'concepts' | 'steps' | 'places' | 'spellings'> & {
  forms: Readonly<Record<string, number>>;
  stems: Readonly<Record<string, number>>;
  fillers: readonly string[];
};

/** A lexicon as text. */
export function pack({ forms, stems, fillers, slips: _, met: __, ...rest }: Lexicon): string {
  const kept: Packed = {
    ...rest,
    forms: Object.fromEntries(forms),
    stems: Object.fromEntries(stems),
    fillers: [...fillers],
  };
  return JSON.stringify(kept);
}

/** The lexicon that was packed. */
export function unpack(text: string): Lexicon {
  const { forms, stems, fillers, ...rest } = JSON.parse(text) as Packed; // Only ever what `pack` wrote.
  return {
    ...rest,
    forms: new Map(Object.entries(forms)),
    stems: new Map(Object.entries(stems)),
    fillers: new Set(fillers),
    slips: null,
    met: new Map(),
  };
}
