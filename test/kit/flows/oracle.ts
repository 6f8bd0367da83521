import type { EffectType } from '../../../flows/effects.ts';
import type { Intent } from '../../../nlu/types.ts';
import type { Deed } from './spoken.ts';

/** What agrees to whatever was asked. */
const AGREED: readonly EffectType[] = [
  'bookAppointment',
  'moveAppointment',
  'confirmAppointment',
  'cancelAppointment',
  'checkIn',
  'keepConsent',
  'optOut',
  'optIn',
  'joinWaitlist',
];

/** What may be done about words that want this; of words that want something else, nothing of all that is noted. */
const MAY: Partial<Readonly<Record<Intent, readonly EffectType[]>>> = {
  yes: AGREED,
  waitlist_accept: AGREED.filter((type) => type !== 'cancelAppointment'),
  confirm: AGREED.filter((type) => type !== 'optOut'),
  cancel: ['cancelAppointment'],
  // "Listo, muchas gracias" leaves it at what was asked.
  thanks: AGREED.filter((type) => type !== 'keepConsent'),
  check_in: ['checkIn', 'confirmAppointment'],
  opt_out: ['optOut', 'keepConsent'],
  no: ['keepConsent'],
  waitlist_decline: [],
  waitlist_join: ['joinWaitlist'],
};

/** Done whatever was said, or of no harm to anybody: who was told of, and that an offer goes to the next. */
const HARMLESS: ReadonlySet<EffectType> = new Set<EffectType>([
  'keepPerson',
  'recordOpinion',
  'withdrawHandOff',
]);

/** Questions that name what a yes to them does. */
const NAMED_BY: Partial<Readonly<Record<EffectType, RegExp>>> = {
  bookAppointment: /^(?:booking\.confirm|renaming\.confirm|offering\.(?:ask|sure))/,
  moveAppointment: /^rescheduling\.confirm/,
  cancelAppointment: /^(?:cancelling\.(?:confirm|sure)|renaming\.confirm)/,
};

/** What is wrong with something done after words that want `wanted`; null where nothing is. */
export function wrongIn({ type, params, asked }: Deed, wanted: Intent): string | null {
  if (HARMLESS.has(type)) return null;
  const questions = NAMED_BY[type];
  if (questions && !questions.test(asked?.key ?? '')) return `${type} after '${asked?.key ?? 'nothing'}'`;
  // To give an offer back, or a place up, is a no's or a refusal's.
  if (type === 'settleOffer') {
    const isGivenUp = params['status'] === 'declined';
    const mayGive: readonly Intent[] = ['no', 'waitlist_decline', 'cancel', 'opt_out'];
    return isGivenUp && !mayGive.includes(wanted) ? `a place is given up by '${wanted}'` : null;
  }
  // A no beside anything refuses it, and can be taken back at any time.
  const isRefusal = type === 'keepConsent' && params['given'] === false;
  return isRefusal || MAY[wanted]?.includes(type) ? null : `${type} by '${wanted}'`;
}
