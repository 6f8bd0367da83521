import type { TwilioRequest } from '../../twilio/webhook.ts';
import type { ChannelPlace } from '../channel.ts';
import { numberOf } from '../number.ts';
import type { CallState } from './twiml.ts';

/** Below this, what was heard is noise. Twilio says nothing, or 0, where its recogniser does not judge itself. */
const LEAST_CONFIDENCE = 0.3;

/** Where a call stands, as the address that Twilio calls says: it was ours, and is signed. */
export function stateIn(query: URLSearchParams, { clinic }: ChannelPlace): CallState {
  const language = query.get('language') ?? clinic.locale.slice(0, 2);
  const after = Number(query.get('after') ?? Number.NaN);
  return {
    turn: Number(query.get('turn') ?? 0) || 0,
    after: Number.isSafeInteger(after) ? after : null,
    language: language === 'pt' ? 'pt' : 'es',
    goesOn: query.get('more') === '1',
  };
}

/** Who is on the line: their number, or an address of the call's own where it is hidden. */
export function callerOf({ field }: TwilioRequest): string {
  const other = field('Direction').startsWith('outbound') ? field('To') : field('From');
  return /^\+[1-9]\d{7,14}$/.test(other) ? numberOf(other, { mobile: false }) : `call:${field('CallSid')}`;
}

/** The key of the message that we call for; it travels without the number. */
export function keyIn({ url }: TwilioRequest, address: string): string | null {
  return url.searchParams.get('key')?.replace('*', address) ?? null;
}

/** What the caller said or pressed; empty where that was nothing, or noise. */
export function heardIn({ field }: TwilioRequest, language: string): string {
  const digits = field('Digits').replace(/[^\d]/g, '');
  // As everywhere: nought is the way to a person.
  if (digits === '0')
    return language === 'pt' ? 'quero falar com uma pessoa' : 'quiero hablar con una persona';
  if (digits !== '') return digits;
  const confidence = Number(field('Confidence'));
  return confidence > 0 && confidence < LEAST_CONFIDENCE ? '' : field('SpeechResult').trim();
}
