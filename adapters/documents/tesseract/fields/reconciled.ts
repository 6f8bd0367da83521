import type { FieldName } from '../../documents.ts';
import { mendedName } from '../known/names.ts';
import { codeOfDiagnosis, diagnosisBears, studyBears } from '../known/reconcile.ts';
import { inCaseOf, isSpelt, mendedText, withDigits } from '../known/vocabulary.ts';
import type { Word } from '../page.ts';
import { diagnosisCodeIn, labelledCodeIn } from './diagnoses.ts';
import type { FoundField } from './found-field.ts';
import type { FoundItem } from './items.ts';
import { checksOut } from './study-codes.ts';

/** How sure one is at least of a code and its name that bear each other out, as of a check digit that holds. */
const BORNE_OUT = 0.97;

/** How sure of a code whose name says another, and of one that was mended by its name, one can be at most. */
const CONTRADICTED = 0.8;
const MENDED = 0.9;

/** Certainty below which a code was read unsurely, so that its name is believed rather than it. */
const UNSURE = 0.9;

/**
 * The diagnosis with its words and its code held against each other: what both say is sure; a code read unsurely, one
 * digit or letter from that of the words, is theirs; else it is left as it was read, and unsure.
 */
export function reconciledDiagnosis(by: ReadonlyMap<FieldName, FoundField>): Map<FieldName, FoundField> {
  const mended = new Map(by);
  const text = by.get('diagnosis_text');
  if (!text) return mended;
  const words = wordsOf(text);
  const named = { ...text, value: mendedText(String(text.value), words) };
  mended.set('diagnosis_text', named);
  const code = by.get('diagnosis_code') ?? codeBehind(named);
  if (!code) return mended;
  if (!by.has('diagnosis_code')) named.value = withoutCode(String(named.value));
  const borne = diagnosisBears(String(code.value), String(named.value));
  if (borne === null) return mended.set('diagnosis_code', code);
  if ('name' in borne) {
    const value = areSure(words) ? named.value : borne.name;
    const atLeast = (one: FoundField) => ({ ...one, confidence: Math.max(one.confidence, BORNE_OUT) });
    return mended.set('diagnosis_text', atLeast({ ...named, value })).set('diagnosis_code', atLeast(code));
  }
  const isUnsure = code.confidence < UNSURE;
  return mended.set('diagnosis_code', {
    ...code,
    value: isUnsure ? borne.other : code.value,
    confidence: isUnsure ? MENDED : Math.min(code.confidence, CONTRADICTED),
  });
}

function areSure(words: readonly Word[]): boolean {
  return words.every(({ confidence }) => confidence >= UNSURE);
}

const LAST = /^(.{4,}?)[\s,;([–—-]+(\S{3,6})$/u;

/** `Hipertensión esencial (primaria) 110`: a code whose letter was read as a digit, where the words are that code's. */
function codeBehind(text: FoundField): FoundField | null {
  const [, name = '', last = ''] = LAST.exec(String(text.value)) ?? [];
  const code = codeOfDiagnosis(name);
  if (!code || diagnosisCodeIn(last) || labelledCodeIn(last.replace(/[)\]]$/, '')) !== code) return null;
  return { ...text, field: 'diagnosis_code', value: code };
}

function withoutCode(text: string): string {
  return LAST.exec(text)?.[1] ?? text;
}

/** A person's name with those of its words mended that were misread; one that was is never sure. */
export function reconciledName(name: FoundField): FoundField {
  const value = mendedName(String(name.value), wordsOf(name));
  return value === name.value
    ? name
    : { ...name, value, confidence: Math.min(name.confidence, CONTRADICTED) };
}

/** A study with misread words of its name mended, and its code by its name where it was read unsurely. */
export function reconciledItem(item: FoundItem): FoundItem {
  const words = item.cells.flatMap((cell) => cell.words);
  const description = withRoman(withDigits(mendedText(item.description, words)), words);
  const borne = item.code ? studyBears(item.system, item.code, description) : null;
  if (borne === null) return { ...item, description };
  if ('name' in borne)
    return {
      ...item,
      description: areSure(words) && areSpelt(description) ? description : inCaseOf(description, borne.name),
    };
  const read = words.find(({ text }) => text.replace(/\D/g, '') === item.code);
  // What was read surely is what is printed, whatever it should be.
  const isUnsure = read && read.confidence < UNSURE;
  return { ...item, description, code: isUnsure ? borne.other : item.code };
}

/** `Urina tipo I`, of which one recogniser made a 1 and the other a stroke: two that read a 1 agree on it. */
function withRoman(name: string, words: readonly Word[]): string {
  const isStroke = words.some(({ text, other }) => text === '1' && /^[|Il!]$/.test(other ?? ''));
  return isStroke ? name.replace(/(?<=\btipo )1$/iu, 'I') : name;
}

/** Letters from which a word that names a study, and is none of those that are known, may be one misread. */
const LONG = 6;

/** `Trigiicerídeos`: what both recognisers read alike may be misread all the same, where the code says what it is. */
function areSpelt(description: string): boolean {
  return description.split(/\P{L}+/u).every((word) => word.length < LONG || isSpelt(word));
}

/** Whether something beside the recognisers bears out a study's code: true, false where it says otherwise, or null. */
export function bornOut({ code, system, description }: FoundItem): boolean | null {
  if (code === null) return null;
  if (checksOut(code, system) === false) return false;
  const borne = studyBears(system, code, description);
  return borne === null ? null : 'name' in borne;
}

function wordsOf({ cells }: FoundField): readonly Word[] {
  return cells.flatMap((cell) => cell.words);
}
