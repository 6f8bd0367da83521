import { has } from '../folded.ts';

/** "¿Puedo llevar acompañante?", "posso ir com minha mãe?" */
const COMES_ALONG =
  /\bacompan\w+|\b(?:puedo|podemos|posso|podemos|puede|pode) (?:\w+ )?(?:llevar|levar|ir con|ir com|entrar con|entrar com|acompan\w+) ?(?:a )?(?:mi|mis|minha|meu|un|una|uma|um|alguien|alguem|(?:el|la|los|o|a|os|as) (?:bebe|nin[oa]|hij[oa]|filh[oa]|crianc|nene|nena|guagua|perr|mascota|cachorr))/;

/** "¿Puedo ir sin cita?", "atendem por ordem de chegada?" */
const WALKS_IN =
  /\b(?:sin|sem) (?:cita|turno|hora|agendar|marcar|reservar|consulta|hora marcada|agendamento|cita previa)\b|\b(?:por |en )?orde[nm] de (?:llegada|chegada)\b/;

/** Whether it is asked if somebody may come along. */
export function asksToComeAlong(text: string): boolean {
  return text.includes('?') && has(text, COMES_ALONG);
}

/** Whether it is asked how one may come, with somebody or without a visit: nothing of a visit that one has. */
export function asksHowOneMayCome(text: string): boolean {
  return asksToComeAlong(text) || (text.includes('?') && has(text, WALKS_IN));
}

/** Whether who is named there is only asked about so: not in "es para mi mamá, ¿la puedo acompañar?" */
export function isCompanyAt(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).search(/[^.,;!?¿\n]*$/);
  const [after = ''] = /^[^.,;!?\n]*\??/.exec(text.slice(end)) ?? [];
  return asksToComeAlong(text.slice(before, end) + after);
}
