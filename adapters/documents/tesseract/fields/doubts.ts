import { fold } from '../../../../nlu/normalise.ts';
import { GIVEN_NAMES, SURNAMES } from '../../../../nlu/people/people-names.ts';
import { PARTICLES } from '../../../../nlu/readers/name-words.ts';
import type { FieldName } from '../../documents.ts';
import { isBorne, namesLookingLike, namesOneLetterFrom } from '../known/names.ts';
import { areAlike } from './agreement.ts';
import { datesIn } from './dates.ts';
import type { FoundLabel } from './find-labels.ts';
import type { FoundField } from './found-field.ts';
import type { Cell } from './layout.ts';
import { isNoName, nameIn, namePartIn, titledIn } from './names.ts';
import { candidatesFor, type Labelled } from './values.ts';

/** How sure one can be at most of what nothing else on the paper bears out: a person looks at it. */
export const DOUBTED = 0.8;

/** What was read of a sheet, and what nobody made anything of. */
export interface InDoubt {
  on: Labelled;
  /** Every value that was read, whether it was chosen or not. */
  found: readonly FoundField[];
  by: ReadonlyMap<FieldName, FoundField>;
  /** Words that are no label, no value and no study. */
  rest: readonly Cell[];
}

/**
 * Whether a chosen value has a rival on the paper, stands where another label's value does, or has nothing that bears
 * it out. What is accepted without a person is read one way alone.
 */
export function isDoubted(chosen: FoundField, read: InDoubt): boolean {
  switch (chosen.field) {
    case 'patient_name':
      return isAnothers(chosen, read) || isPassedOver(chosen, read) || isPatientDoubted(chosen, read);
    case 'practitioner_name':
      return isAnothers(chosen, read) || isPractitionerDoubted(chosen, read);
    case 'issue_date':
      return isAnothers(chosen, read) || isIssueDateDoubted(chosen, read);
    case 'patient_id':
      return isOverName(chosen, read);
    default:
      return false;
  }
}

/** A number over the patient's name, where another was to stand below it and could not be read: the doctor's, maybe. */
function isOverName({ label }: FoundField, { on, by }: InDoubt): boolean {
  const name = by.get('patient_name')?.cells[0];
  if (!label || !name || label.cell.page !== name.page || label.cell.row >= name.row) return false;
  return on.labels.some(
    ({ kind, cell }) => kind === 'patient_id' && cell.page === name.page && cell.row >= name.row,
  );
}

/** What stands behind these may be followed by anything: studies, and the doctor whose licence it is. */
const NEXT_TO = new Set<FoundLabel['kind']>(['items', 'practitioner_license']);

/** Whether what was taken by its place or form is what a label announces, and for something else. */
function isAnothers({ field, cells, label: own }: FoundField, { on }: InDoubt): boolean {
  if (own) return false;
  const words = new Set(cells.flatMap((cell) => cell.words));
  return on.labels.some((label) => {
    if (label.kind === field || NEXT_TO.has(label.kind)) return false;
    const [value] = candidatesFor(label, on);
    return value?.cell.words.some((word) => words.has(word)) ?? false;
  });
}

/** A name beyond the words right beside its label, which were to be it and could not be read as one. */
function isPassedOver({ field, cells, label }: FoundField, { on }: InDoubt): boolean {
  const labels = label ? [label] : on.labels.filter(({ kind }) => kind === field);
  const words = new Set(cells.flatMap((cell) => cell.words));
  return labels.some((one) => {
    const [first] = one.ownName ? [] : candidatesFor(one, on);
    if (first?.side !== 'right' || first.cell.words.some((word) => words.has(word))) return false;
    if (isNoName(first.cell.text)) return false;
    return first.cell.words.some(({ text }) => /^\p{Lu}\p{L}{2}/u.test(text));
  });
}

function isPatientDoubted(chosen: FoundField, { on, found, by, rest }: InDoubt): boolean {
  const practitioner = by.get('practitioner_name');
  if (practitioner && areAlike(chosen, practitioner)) return true;
  if (mayGoOn(chosen, rest)) return true;
  if (!isNameOfSomebody(chosen) || hasRival(chosen, found)) return true;
  const others = namesIn(rest.filter((cell) => !isPlace(cell, on)));
  return chosen.label === undefined && others.some((name) => !isSame(name, chosen));
}

function isPractitionerDoubted(chosen: FoundField, { found, rest }: InDoubt): boolean {
  if (!isNameOfSomebody(chosen) || hasRival(chosen, found) || mayGoOn(chosen, rest)) return true;
  const titled = rest.flatMap(({ text }) => nameIn(titledIn(text)) ?? []);
  return titled.some((name) => !isSame(name, chosen));
}

/** Whether another value of the field was read, by a label or by its place. */
function hasRival(chosen: FoundField, found: readonly FoundField[]): boolean {
  return found.some((one) => one.field === chosen.field && !areAlike(one, chosen));
}

/**
 * A name that ends where its words do, `Ana Ruiz` and not `Ana Ruiz NIF:`, one word of which people bear: beside the label
 * of a name, the head of another column may stand, or a house. Where neither a label nor a title announces it, that word
 * is a name and nothing else.
 */
function isNameOfSomebody({ value, cells, label }: FoundField): boolean {
  const words = fold(String(value)).split(' ');
  const last = words.at(-1)!;
  if (cells.some(({ text }) => fold(text).includes(`${last}:`)) || mayBeMisread(words, cells)) return false;
  if (hasStranger(String(value)) || isInPieces(words, cells)) return false;
  const isAnnounced = label !== undefined || cells.some(({ text }) => titledIn(text) !== '');
  return isAnnounced
    ? isBorne(String(value))
    : words.some((word) => GIVEN_NAMES.has(word) || SURNAMES.has(word));
}

/** `Ana Ruiz recetario`: a small word that people do not bear may be no part of the name, or misread. */
function hasStranger(name: string): boolean {
  return name.split(' ').some((word) => /^\p{Ll}{4}/u.test(word) && !isBorne(word));
}

/** `Troncoso Este an`: on a photo, two words that nobody bears may be what is left of a name, and a letter between them was lost. */
function isInPieces(words: readonly string[], cells: readonly Cell[]): boolean {
  if (cells.every((cell) => cell.words.every(({ confidence }) => confidence === 1))) return false;
  return words.some((word, at) => {
    const next = words[at + 1];
    if (!next || isBorne(word) || isBorne(next) || [word, next].some((one) => PARTICLES.has(one)))
      return false;
    return isBorne(word + next) || namesOneLetterFrom(word + next).length > 0;
  });
}

/**
 * `Cizárraga`: read alike by both recognisers, on a photo, and one letter from a name that people bear. In print an L and
 * a C, or an i and an l, may look the same to both.
 */
function mayBeMisread(words: readonly string[], cells: readonly Cell[]): boolean {
  if (cells.every((cell) => cell.words.every(({ confidence }) => confidence === 1))) return false;
  return words.some((word) => namesLookingLike(word).length > 0);
}

/** Heights of a line within which words before, beside or below a name may be the rest of it. */
const BEFORE = 1;
const BESIDE = 3;
const BELOW = 0.6;

/** Whether words that nobody made anything of stand where a name would begin or go on: beside it, or in a line below. */
function mayGoOn({ cells, label }: FoundField, rest: readonly Cell[]): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return false;
  const height = last.y1 - last.y0;
  return rest.some((cell) => {
    if (cell.page !== last.page || !/^(☐ |☒ )?\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)?$/u.test(cell.text))
      return false;
    if (cell.row === first.row && cell.x1 <= first.x0) return first.x0 - cell.x1 < height * BEFORE;
    if (cell.row === last.row) return cell.x0 >= last.x1 && cell.x0 - last.x1 < height * BESIDE;
    const isBelow = cell.row > last.row && cell.y0 - last.y1 < height * BELOW;
    const edges = [last.x0, label?.cell.row === last.row ? label.cell.x0 : last.x0];
    const begins = edges.some((edge) => Math.abs(cell.x0 - edge) < height);
    return isBelow && begins && namePartIn(cell.text) !== null;
  });
}

/** `São José dos Campos, 3 de outubro`: where somebody signs, and no name of theirs. */
function isPlace({ words, text, row }: Cell, { sheet }: Labelled): boolean {
  const whole = sheet.rows[row]?.find((cell) => cell.words.includes(words[0]!));
  return (
    text.endsWith(',') && whole !== undefined && whole.words[0] === words[0] && datesIn(whole.text).length > 0
  );
}

function namesIn(rest: readonly Cell[]): string[] {
  return rest
    .flatMap(({ text }) => nameIn(text) ?? [])
    .filter((name) =>
      fold(name)
        .split(' ')
        .some((word) => GIVEN_NAMES.has(word)),
    );
}

function isSame(name: string, chosen: FoundField): boolean {
  return areAlike({ ...chosen, value: name }, chosen);
}

/** A date with another beside it that nothing explains, or that goes before what it must come after. */
function isIssueDateDoubted(chosen: FoundField, { found, by, rest }: InDoubt): boolean {
  const date = String(chosen.value);
  const [birth, expiry] = (['birth_date', 'authorization_expiry'] as const).map(
    (field) => by.get(field)?.value,
  );
  if ((birth && String(birth) >= date) || (expiry && String(expiry) < date)) return true;
  const known = new Set([...by.values()].map(({ value }) => value));
  const labelled = found.filter(({ field, label }) => field === 'issue_date' && label);
  if (labelled.some(({ value }) => value !== date)) return true;
  return rest.some(({ text }) => datesIn(text).some((other) => !known.has(other)));
}
