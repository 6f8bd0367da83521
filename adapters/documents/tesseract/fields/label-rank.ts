import { fold } from '../../../../nlu/normalise.ts';
import type { FoundLabel } from './find-labels.ts';

/** Of two labels of one field, the more telling: a date of the request rather than any date. */
export function rankOf({ kind, cell, from, to, colon }: FoundLabel): number {
  const words = fold(
    cell.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  const place = -cell.row / 1000;
  if (kind === 'issue_date') {
    if (/solicit|orden|pedido|prescri|indica/.test(words)) return 4 + place;
    if (/emis|exped|emit/.test(words)) return 3 + place;
    if (/autoriza/.test(words)) return 2 + place;
    return /aten|atend/.test(words) ? place : 1 + place;
  }
  // `Dados do beneficiário` is the head of a part, and a name stands somewhere below it.
  if (kind === 'patient_name') {
    if (/^(datos|dados)/.test(words)) return place;
    return (
      (/^(nombre|nome)\b.*\b(paciente|beneficiari|usuari|afiliad|asegurad)/.test(words) ? 1.5 : 1) + place
    );
  }
  // `Diagnóstico CIE-10: …` says both.
  if (kind === 'diagnosis_code') return 2 + place;
  if (kind === 'diagnosis_text') return (/principal|diagn|dx/.test(words) ? 2 : 1) + place;
  if (kind === 'insurer') return (colon ? 1 : 0) + place;
  // In Mexico a `matrícula` is of whoever works at the hospital; a `registro` may be of anything.
  if (kind === 'practitioner_license')
    return (/^(reg|registro|mat|matricula)$/.test(words.replace(/[^a-z]/g, '')) ? 0 : 1) + place;
  if (kind === 'patient_id')
    return (/docum|ident|cedula|c\.?c|cpf|cns|curp|dni|rut|run|r\.u/.test(words) ? 1 : 0) + place;
  return place;
}
