import { fold } from '../../../../nlu/normalise.ts';
import type { FoundLabel } from './find-labels.ts';
import type { LabelKind } from './label-words.ts';

/** Of two labels of one field, the more telling: a date of the request rather than any date; of two alike, the first. */
export function rankOf(label: FoundLabel): number {
  const { kind, cell, from, to } = label;
  const words = fold(
    cell.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  return (RANKS[kind]?.(words, label) ?? 0) - cell.row / 1000;
}

/** How telling a label of a kind is by its words, folded. */
const RANKS: Readonly<Partial<Record<LabelKind, (words: string, label: FoundLabel) => number>>> = {
  issue_date: rankOfDate,
  // `Dados do beneficiário` is the head of a part, and a name stands somewhere below it.
  patient_name: (words) => (/^(datos|dados)/.test(words) ? 0 : OF_THE_PATIENT.test(words) ? 1.5 : 1),
  // `Diagnóstico CIE-10: …` says both.
  diagnosis_code: () => 2,
  diagnosis_text: (words) => (/principal|diagn|dx/.test(words) ? 2 : 1),
  insurer: (_, { colon }) => Number(colon),
  // In Mexico a `matrícula` is of whoever works at the hospital; a `registro` may be of anything.
  practitioner_license: (words) =>
    Number(!/^(reg|registro|mat|matricula)$/.test(words.replace(/[^a-z]/g, ''))),
  patient_id: (words) => Number(/docum|ident|cedula|c\.?c|cpf|cns|curp|dni|rut|run|r\.u/.test(words)),
};

const OF_THE_PATIENT = /^(nombre|nome)\b.*\b(paciente|beneficiari|usuari|afiliad|asegurad)/;

function rankOfDate(words: string): number {
  if (/solicit|orden|pedido|prescri|indica/.test(words)) return 4;
  if (/emis|exped|emit/.test(words)) return 3;
  if (/autoriza/.test(words)) return 2;
  return /aten|atend/.test(words) ? 0 : 1;
}
