import { isSearchable, type Searchable, type WebhookChannel } from '../../adapters/channels/channel.ts';
import type { TwilioWire } from '../../adapters/twilio/client.ts';
import type { FakeTwilio } from '../fakes/twilio/twilio.ts';

/** How long an answer that comes late takes, and how long it is waited for. */
export const LATE_MS = 600;
const HASTE_MS = 300;

/**
 * A channel that waits for answers as long as it does in earnest, and not as long where Twilio's next answer comes
 * late: a test need not wait that long, and on a busy machine no other answer is given up.
 */
export function hastyWhereLate(
  twilio: Pick<FakeTwilio, 'url' | 'upcoming'>,
  open: (wire: TwilioWire) => WebhookChannel,
): WebhookChannel {
  const patient = open({ apiUrl: twilio.url });
  const hasty = open({ apiUrl: twilio.url, answerMs: HASTE_MS });
  const now = () => (twilio.upcoming() === 'late' ? hasty : patient);
  const search: Partial<Searchable> = isSearchable(patient)
    ? { find: (...about) => (now() as WebhookChannel & Searchable).find(...about) } // Both are alike.
    : {};
  return { ...patient, ...search, send: (message) => now().send(message) };
}
