import { fold } from '../../../../nlu/normalise.ts';
import { distance } from '../fields/similar.ts';
import { DIAGNOSES } from './diagnoses.ts';
import { STUDY_NAMES } from './studies.ts';

/** What a name says of the code beside it. */
export type Borne =
  /** The code has that name, but for letters that may be misread: as it is written, or as it was read where that is the same. */
  | { name: string }
  /** The name is that of another code, one digit or letter away. */
  | { other: string }
  | null;

/** What a diagnosis says of its code of ICD-10. */
export function diagnosisBears(code: string, text: string): Borne {
  return bears(DIAGNOSES, code, text);
}

/** What a study's name says of its code; null where its system is not known. */
export function studyBears(system: string | null, code: string, name: string): Borne {
  const names = STUDY_NAMES.get(system ?? '');
  return names ? bears(names, code, name) : null;
}

/** The code of ICD-10 whose name a text is, letter for letter; null where it is none or that of two. */
export function codeOfDiagnosis(text: string): string | null {
  const codes = codesOf(DIAGNOSES, text);
  return codes.length === 1 ? codes[0]! : null;
}

function bears(names: ReadonlyMap<string, readonly string[]>, code: string, text: string): Borne {
  const [name] = (names.get(code) ?? [])
    .filter((one) => isNearly(text, one))
    .toSorted((one, other) => apart(text, one) - apart(text, other));
  if (name) return { name: isSame(text, name) ? text : name };
  const others = codesOf(names, text).filter((other) => isOneOff(other, code));
  return others.length === 1 ? { other: others[0]! } : null;
}

function codesOf(names: ReadonlyMap<string, readonly string[]>, text: string): string[] {
  return [...names].filter(([, own]) => own.some((name) => isSame(text, name))).map(([code]) => code);
}

function isOneOff(one: string, other: string): boolean {
  const [a, b] = [one, other].map((code) => code.replace('.', ''));
  return a!.length === b!.length && distance(a!, b!) === 1;
}

function isSame(one: string, other: string): boolean {
  return plainOf(one) === plainOf(other);
}

/** Letters in which two names differ: of the names of one code in two languages, the nearer one is meant. */
function apart(one: string, other: string): number {
  return distance(plainOf(one), plainOf(other));
}

/** Letters of a name for which one may be misread. */
const LETTERS_FOR_ONE = 10;

function isNearly(read: string, name: string): boolean {
  const [one, other] = [plainOf(read), plainOf(name)];
  const allowed = Math.floor(other.length / LETTERS_FOR_ONE);
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/** A name without accents, capitals, marks and spaces: these are printed and read in many ways. */
function plainOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
