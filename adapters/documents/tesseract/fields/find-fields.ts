import { FIELD_NAMES, type FieldName } from '../../documents.ts';
import { isBorne } from '../known/names.ts';
import { confidenceOf } from './confidence.ts';
import type { Country } from './country.ts';
import { diagnosisCodeIn, withCodeMended } from './diagnoses.ts';
import type { FoundLabel } from './find-labels.ts';
import type { FoundField } from './found-field.ts';
import { rankOf } from './label-rank.ts';
import type { Cell } from './layout.ts';
import { type Parsed, parseValue } from './parse-value.ts';
import { publicInsurerIn } from './public-insurers.ts';
import { secondReadings } from './second-readings.ts';
import { type Candidate, candidatesFor, type Labelled } from './values.ts';
import {
  codeWords,
  fromLabel,
  goingOn,
  isNoDiagnosis,
  lineOf,
  withInsurersWord,
  withWords,
} from './whole-value.ts';
import { isBelowName, isOfAnother, isUnderAnother, kindIn } from './whose-label.ts';

/** Values by their labels. Of several of one field, the one whose label says most comes first. */
export function labelledFields(on: Labelled, country: Country | null): FoundField[] {
  const fieldNames = new Set<string>(FIELD_NAMES);
  return on.labels
    .map((label) => ({ ...label, kind: kindIn(label, on, country), label }))
    .filter(
      ({ kind, label }) => fieldNames.has(kind) && !isOfAnother(label, on) && !isUnderAnother(label, on),
    )
    .flatMap(({ label, kind }) => {
      const field = kind as FieldName; // Only labels of fields come here.
      const rank = rankOf({ ...label, kind }) + (field === 'patient_id' && isBelowName(label, on) ? 0.5 : 0);
      return readValues(label, field, { ...on, country }).map((found) => ({
        ...found,
        rank: rank + (isProvenOfPatient(found) ? 0.4 : 0),
      }));
    })
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ rank: _, ...found }) => found);
}

/** A number that checks out is the patient's rather than one without a check digit; in Chile doctors have one too. */
function isProvenOfPatient({ field, value, proven }: FoundField): boolean {
  return field === 'patient_id' && proven === true && typeof value === 'object' && value.type !== 'RUT';
}

function readValues(
  label: FoundLabel,
  field: FieldName,
  { country, ...on }: Labelled & { country: Country | null },
): FoundField[] {
  const written = label.cell.words.slice(label.from, label.to).map(({ text }) => text);
  for (const { cell, side } of inOrder(field, candidatesFor(label, on))) {
    if (side === 'below' && field === 'diagnosis_text' && isNoDiagnosis(lineOf(cell, on.sheet))) continue;
    const meant = label.ownName
      ? withInsurersWord(fromLabel(label, cell), on.sheet)
      : goingOn(withWords(cell, field, on), field, on);
    const whole = field.startsWith('diagnosis') ? { ...meant, text: withCodeMended(meant.text) } : meant;
    const found = fieldsBehind(field, whole.text).flatMap((one): FoundField[] => {
      const parsed = provenOf(one, whole, { label: written.join(' ').replace(/^\P{L}+/u, ''), country });
      if (!parsed) return [];
      const words = one === 'diagnosis_code' ? codeWords(whole) : whole.words;
      const confidence = confidenceOf(words, side, parsed.valid);
      const value = label.ownName ? (publicInsurerIn(whole.text) ?? parsed.value) : parsed.value;
      const proven = parsed.valid === true;
      return [{ field: one, value, confidence, cells: [whole], source: side, label, proven }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The places of a name with those first where a word stands that people bear: beside `AFILIADO`, another column has its head. */
function inOrder(field: FieldName, places: readonly Candidate[]): readonly Candidate[] {
  if (field !== 'patient_name' && field !== 'practitioner_name') return places;
  const borne = places.filter(({ cell }) => isBorne(cell.text));
  return [...borne, ...places.filter((place) => !borne.includes(place))];
}

/** A value; where its check digit fails, the one that checks out of what the other recogniser read, if that is one. */
function provenOf(
  field: FieldName,
  { text, words }: Cell,
  context: { label: string; country: Country | null },
): Parsed | null {
  const parsed = parseValue(field, text, context);
  if (parsed?.valid !== false) return parsed;
  const others = secondReadings(words).map((other) => parseValue(field, other, context));
  const proven = others.filter((other) => other?.valid === true);
  const isOne = new Set(proven.map((other) => JSON.stringify(other?.value))).size === 1;
  return isOne ? proven[0]! : parsed;
}

/** A diagnosis is told by its words, its code or both, whichever of the two its label names. */
function fieldsBehind(field: FieldName, text: string): FieldName[] {
  if (field === 'diagnosis_text') return [field, 'diagnosis_code'];
  // `Paciente: CC 52111222 - Elvira Quispe Rojas`.
  if (field === 'patient_name' && /^(CC|TI|CE|DNI|CPF|RU[TN]|CURP|CNS)\W{1,3}\d/.test(text))
    return [field, 'patient_id'];
  // `(CID-10 M54.5) em acompanhamento`: what stands behind the bracket goes on with a sentence.
  if (/^\W*[A-TV-Z]\d{2}(?:\.\d)?\)/u.test(text)) return [field];
  if (field === 'diagnosis_code' && diagnosisCodeIn(text)) return [field, 'diagnosis_text'];
  return [field];
}
