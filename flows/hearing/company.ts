import { heard } from '../../locales/heard.ts';
import { has } from '../folded.ts';

/** "¿Puedo llevar acompañante?", "posso ir com minha mãe?" */
const COMES_ALONG = heard.company.comesAlong;

/** "¿Puedo ir sin cita?", "atendem por ordem de chegada?" */
const WALKS_IN = heard.company.walksIn;

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
