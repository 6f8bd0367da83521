import { fold } from '../../../../nlu/normalise.ts';
import type { FieldName, OrderFields } from '../../documents.ts';
import type { Country } from './country.ts';
import { datesIn } from './dates.ts';
import { diagnosisTextIn, labelledCodeIn } from './diagnoses.ts';
import { digitsMended, idIn } from './ids.ts';
import { labelledLicense, licenseIn } from './licenses.ts';
import { nameIn } from './names.ts';
import { beginsStudyWord } from './study-words.ts';

/** A value, and what its check digit says; null where it has none. */
export interface Parsed<Field extends FieldName = FieldName> {
  value: NonNullable<OrderFields[Field]>;
  valid: boolean | null;
}

/** Reads the value of one kind of field in what stands beside its label; null where it is none. */
export function parseValue(
  field: FieldName,
  text: string,
  { label, country }: { label: string; country: Country | null },
): Parsed | null {
  switch (field) {
    case 'patient_name':
    case 'practitioner_name':
      return plain(isStudy(text) ? null : nameIn(text.replace(NUMBER_BEFORE, '')));
    case 'patient_id': {
      const id = idIn(text, { label, country });
      return id && { value: { type: id.type, value: id.value }, valid: id.valid };
    }
    case 'birth_date':
    case 'issue_date':
    case 'authorization_expiry':
      return plain(datesIn(text)[0] ?? null);
    case 'practitioner_license': {
      const license = licenseIn(`${label} ${text}`) ?? labelledLicense(text, { label, country });
      return license && { value: { type: license.type, value: license.value }, valid: null };
    }
    case 'diagnosis_code':
      return plain(labelledCodeIn(text));
    case 'diagnosis_text':
      return plain(diagnosisTextIn(text));
    case 'insurer':
      return plain(insurerIn(text));
    case 'plan':
      return plain(planIn(text));
    case 'member_id':
    case 'authorization_number':
      return plain(numberIn(text, field === 'member_id' ? 5 : 4));
  }
}

/**
 * `CC 52111222 - Elvira Quispe Rojas`, with a dash or without: a number before the name of whose it is; and `880 BERMÚDEZ`,
 * what a speck or a rule beside it was read as.
 */
const NUMBER_BEFORE =
  /^(?:(?:[A-Z.]{2,5}\s)?[\d.-]{6,14}(?:\s?[-–—|·]\s|\s(?=\p{L}))|\d{1,3}\s(?=\p{Lu}{2}))/u;

const plain = (value: string | null): Parsed | null => (value === null ? null : { value, valid: null });

/** A name of an insurer: a few words, no date and no bare number. */
function insurerIn(text: string): string | null {
  const name = text
    .replace(/\s[|/+]\s.*$/, '')
    .replace(/\s[-–—]\s(hospital|cl[ií]nica|sede|red|unidad|unidade)\b.*$/iu, '')
    .replace(/^[\s:–—-]+|[\s:,;.|·•–—-]+$/g, '')
    .trim();
  if (!/\p{L}{2}/u.test(name) || name.length > 60 || datesIn(name).length > 0) return null;
  if (
    /^(si|no|sim|nao|n\/a|s\/d|ninguna?|nenhum)$|\b(no|nao) (posee|tiene|possui|tem)\b|^(sin|sem) /.test(
      fold(name),
    )
  )
    return null;
  // `FONASA tramo B` says what its patient earns.
  if (/^fonasa\W+((tramo|grupo|nivel)\s)?[a-d]$/i.test(name)) return 'FONASA';
  // `S.A.` ends with its dot.
  const whole = /\b\p{Lu}\.\s?\p{Lu}$/u.test(name) ? `${name}.` : name;
  return name.split(/\s+/).length <= 8 ? whole : null;
}

/** `310 · N° 9981192031703`: the number of a card, behind the plan that it is of. */
const NUMBER_BEHIND = /[\s·•,–—-]*\b(?:n[º°o.]{0,2}|nro\.?|n[uú]mero)\s?:?\s*(\d[\d ./-]{4,})$/iu;

/** The number of a card behind the plan that it is of; null where none stands there. */
export function cardBehindPlan(text: string): string | null {
  return NUMBER_BEHIND.exec(text)?.[1]?.replace(/\D/g, '') ?? null;
}

/** `Enfermaria Il`: strokes that can only be a Roman number. */
const ROMAN = /(?<=\p{L}\s)[Il|]{2,3}$/u;

/** The name of a plan; under the heading `Plan / órdenes`, what is to be done stands, and none. */
function planIn(text: string): string | null {
  if (/^\d{1,2}[.)]\s/.test(text) || isStudy(text)) return null;
  const name = text
    .replace(/\s*[|;].*$/, '')
    .replace(NUMBER_BEHIND, '')
    .replace(/^[\s:–—-]+|[\s:,.·•–—-]+$/g, '')
    .replace(ROMAN, (strokes) => 'I'.repeat(strokes.length))
    .trim();
  return /^[\p{Lu}\d]/u.test(name) && name.split(/\s+/).length <= 5 && name.length <= 40 ? name : null;
}

/** Digits from which numbers in groups of any length are those of a card, whatever else stands there: `5 481 996495853780 6`. */
const LONG_CARD = 14;

/** A number of a card or of an authorization: digits, and letters where it has them, without separators. */
function numberIn(text: string, fewest: number): string | null {
  const clean = digitsMended(text).replace(/^[\s:#]*(?:n[º°o.]*\.?)?[\s:]*/iu, '');
  const spaced = /^\d{2,6}(?: \d{1,6}){1,5}(?![\d/.-])/.exec(clean)?.[0];
  const grouped = /^\d{1,13}(?: \d{1,13}){1,6}(?![\d/.-])/.exec(clean)?.[0];
  const isAlone = grouped === clean.trimEnd();
  const isCard = grouped !== undefined && (isAlone || grouped.replace(/ /g, '').length >= LONG_CARD);
  const run = (isCard ? grouped : spaced) ?? /[A-Z]{0,4}[-]?\d[\dA-Z./-]*/i.exec(clean)?.[0];
  const value = run?.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase() ?? '';
  const digits = value.replace(/\D/g, '').length;
  return digits >= fewest && digits >= value.length / 2 && datesIn(run ?? '').length === 0 ? value : null;
}

/** A study where a name was to be: by a word that no name begins like. `ANA` is a study too, and a name first. */
function isStudy(text: string): boolean {
  return beginsStudyWord(fold(text.trim()).split(/[^\p{L}]+/u)[0] ?? '');
}
