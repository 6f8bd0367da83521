import { heard } from '../../locales/heard.ts';
import type { Entity } from '../../nlu/types.ts';
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

/**
 * Whether who is named there is only asked about so: not in "es para mi mamá, ¿la puedo acompañar?", nor, with a service
 * beside them, in "¿puedo llevar a mi hijo al pediatra?"
 */
export function isCompanyAt(text: string, { start, end }: Entity, entities: readonly Entity[]): boolean {
  const from = text.slice(0, start).search(/[^.,;!?¿\n]*$/);
  const [after = ''] = /^[^.,;!?\n]*\??/.exec(text.slice(end)) ?? [];
  const to = end + after.length;
  const isForThem = entities.some((one) => one.type === 'specialty' && one.start >= from && one.end <= to);
  return !isForThem && asksToComeAlong(text.slice(from, to));
}
