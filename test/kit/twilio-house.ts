import type { KeepingPlace, WebhookChannel } from '../../adapters/channels/channel.ts';
import type { TwilioWire } from '../../adapters/twilio/client.ts';
import { type FakeTwilio, openFakeTwilio } from '../fakes/twilio/twilio.ts';
import { bring, type Fields } from '../fakes/twilio/webhooks.ts';
import { ANA, TUESDAY } from './house.ts';
import { hastyWhereLate, LATE_MS } from './late-twilio.ts';
import { memoryKeep } from './memory-keep.ts';
import { openWebHouse, type WebHouse, type WebHouseOptions } from './web-house.ts';

/** Opens one channel of Twilio's. */
export type OpenOnTwilio = (
  account: { accountSid: string; authToken: string },
  place: KeepingPlace,
  wire: TwilioWire,
) => WebhookChannel;

/** A house that listens on a port, a Twilio beside it, and what a patient can do between the two. */
export interface TwilioHouse extends AsyncDisposable {
  house: WebHouse;
  twilio: FakeTwilio;
  /** Posts to the channel's address as Twilio does; gives the status of the answer, and its body. */
  post(path: string, fields: Fields): Promise<{ status: number; body: string }>;
  /** A message of the patient's, which Twilio posts twice; what the house then sends. */
  write(fields: Fields): Promise<string[]>;
  /** What Twilio tells of the last message sent. */
  tell(...statuses: string[]): Promise<void>;
  deliveries(): Promise<(string | undefined)[]>;
}

/** Where the house says that it is, which is not where it listens. */
export const PUBLIC_URL = 'https://citas.example.org';

/** Opens both. @param start by default a Tuesday at a quarter past ten */
export async function openTwilioHouse(
  name: string,
  open: OpenOnTwilio,
  start: number = TUESDAY,
  more: Pick<WebHouseOptions, 'scheduling'> = {},
): Promise<TwilioHouse> {
  const now = { at: () => start };
  const twilio = await openFakeTwilio({ lateMs: LATE_MS, now: () => now.at() });
  const keep = memoryKeep();
  const house = await openWebHouse({
    demo: false,
    now: start,
    runs: true,
    publicUrl: PUBLIC_URL,
    ...more,
    channels: ({ id, name: called, locale, country, zone }, clock) => {
      if (id !== 'andes') return [];
      const clinic = { id, name: called, locale, country, zone };
      const url = `${PUBLIC_URL}/channels/${id}/${name}`;
      const place = { clinic, names: [], url, now: () => clock.now(), keep };
      return [hastyWhereLate(twilio, (wire) => open(twilio, place, wire))];
    },
  });
  now.at = () => house.clock.now();
  const at = await house.listen();
  const post = async (path: string, fields: Fields) => {
    const request = twilio.post(`${PUBLIC_URL}/channels/andes/${name}${path}`, fields);
    const answer = await bring(request, at, PUBLIC_URL);
    return { status: answer.status, body: await answer.text() };
  };
  let written = 0;
  return {
    house,
    twilio,
    post,
    write: async (fields) => {
      written += 1;
      const sid = `SM${written.toString(16).padStart(32, '0')}`;
      const before = twilio.state.messages.length;
      const form = { MessageSid: sid, SmsSid: sid, NumMedia: '0', SmsStatus: 'received', ...fields };
      await Promise.all([post('', form), post('', form)]);
      await house.idle();
      await house.retry();
      return twilio.state.messages.slice(before).map(({ body }) => body);
    },
    tell: async (...statuses) => {
      const last = twilio.state.messages.at(-1)!;
      for (const status of statuses) await bring(twilio.status(last, status), at, PUBLIC_URL);
    },
    deliveries: async () => {
      const rows = await house.house.store.transcript(
        { clinic: 'andes', channel: name, address: ANA },
        { limit: 100 },
      );
      return rows.filter(({ who }) => who === 'bot').map(({ delivery }) => delivery?.status);
    },
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]();
      await twilio.close();
    },
  };
}
