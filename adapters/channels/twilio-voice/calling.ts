import { ask, type TwilioClient } from '../../twilio/client.ts';
import type { OutboundMessage, Sent, Sought } from '../channel.ts';
import type { VoiceParts } from './twiml.ts';

/** How long it rings before we give up, in seconds: five rings, and no machine of most networks yet. */
const RING_S = 25;
/** Twilio's clock and ours may differ by this; its times are whole seconds. */
const CLOCK_SLACK_MS = 5_000;
const LOOKED_THROUGH = 20;

/** Calls a patient to say one message. It is fetched when they answer: a machine is told nothing of it. */
export async function placeCall(
  { key, to, language }: OutboundMessage,
  { settings, place }: VoiceParts,
  client: TwilioClient,
): Promise<Sent> {
  const query = new URLSearchParams({ key: key.replaceAll(to, '*'), language });
  const call = await ask('place a call', () =>
    client.calls.create({
      to,
      from: settings.from,
      url: `${place.url}/outbound?${query}`,
      machineDetection: 'Enable',
      timeout: RING_S,
      statusCallback: `${place.url}/status?${query}`,
      statusCallbackEvent: ['completed'],
    }),
  );
  return { externalId: call.sid };
}

/** The call for a message, among those made since its turn that are for no other; null where none was. */
export async function findCall(
  { to }: OutboundMessage,
  { since, others }: Sought,
  { settings, client }: { settings: VoiceParts['settings']; client: TwilioClient },
): Promise<Sent | null> {
  const calls = await ask('list calls', () => client.calls.list({ to, limit: LOOKED_THROUGH }));
  const call = calls.find(
    ({ sid, direction, from, dateCreated }) =>
      direction === 'outbound-api' &&
      from === settings.from &&
      !others.has(sid) &&
      dateCreated.getTime() >= since - CLOCK_SLACK_MS,
  );
  return call ? { externalId: call.sid } : null;
}
