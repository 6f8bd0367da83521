import type { WebhookChannel } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { openTwilioVoice } from '../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../adapters/channels/twilio-voice/settings.ts';
import { openTwilioWhatsApp } from '../../../adapters/channels/twilio-whatsapp/index.ts';
import { openWhatsAppCloud } from '../../../adapters/channels/whatsapp-cloud/index.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import type { Random } from '../../../bot/random.ts';
import { openFakeGraph } from '../../fakes/graph/graph.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { bring, type Fields } from '../../fakes/twilio/webhooks.ts';
import { call } from '../call.ts';
import { memoryKeep } from '../memory-keep.ts';
import { openWebHouse, type WebHouse } from '../web-house.ts';
import { tappable, whatsAppPatient, wordsOf } from '../whatsapp-patient.ts';
import { disordered, META, settle, some, TWILIO } from './misbehaviour.ts';
import { type Phone, shown, type Who } from './phone.ts';

const PUBLIC_URL = 'https://citas.example.org';
const FROM = '+15015550100';

/** WhatsApp on a phone, by Meta's Cloud API. */
export async function openCloudPhone({ clinic, number, now, runs = false }: Who): Promise<Phone> {
  const graph = await openFakeGraph();
  const account = graph.open('1065403522429220');
  const place = await placeOf(clinic, 'whatsapp-cloud', () => house.clock.now());
  const channel = openWhatsAppCloud(account.settings, place);
  const house = await openWith(channel, { clinic, now, runs });
  const patient = whatsAppPatient(house, account, { clinic, phone: number.slice(1) });
  let chance: Random | null = null;
  const tells = async () => {
    if (!chance) return;
    for (const taken of disordered(account.taken, chance)) {
      await patient.reports(taken, chance.pick(['sent', 'delivered', 'read']));
    }
  };
  return {
    house,
    address: number,
    upset: (how) => {
      chance = how;
    },
    says: async (text) => {
      const before = account.taken.length;
      if (chance) account.faults.push(...some(META, chance));
      await patient.says(text);
      if (chance) {
        await patient.repeats();
        await settle(house, { taken: () => account.taken.length, tells });
      }
      return account.taken.slice(before).map((one) => shown(wordsOf(one), tappable(one)));
    },
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    },
  };
}

type Twilios = 'twilio-whatsapp' | 'twilio-sms' | 'twilio-voice';

/** What a phone has by Twilio. */
export async function openTwilioPhone(
  name: Twilios,
  { clinic, number, now, runs = false }: Who,
): Promise<Phone> {
  const twilio = await openFakeTwilio({ now: () => house.clock.now() });
  const { accountSid, authToken, url } = twilio;
  const place = await placeOf(clinic, name, () => house.clock.now());
  const account = { accountSid, authToken, from: FROM };
  const wire = { apiUrl: url };
  const opened: Record<Twilios, () => WebhookChannel> = {
    'twilio-sms': () => openTwilioSms({ ...account, accents: false }, place, wire),
    'twilio-whatsapp': () => openTwilioWhatsApp({ ...account, buttons: true, readMarks: false }, place, wire),
    'twilio-voice': () => openTwilioVoice(twilioVoiceSettings.parse(account), place, wire),
  };
  const house = await openWith(opened[name](), { clinic, now, runs });
  const at = await house.listen();
  const post = async (path: string, fields: Fields) => {
    const answer = await bring(twilio.post(`${place.url}${path}`, fields), at, PUBLIC_URL);
    const body = await answer.text();
    await house.idle();
    return { status: answer.status, body };
  };
  const prefix = name === 'twilio-whatsapp' ? 'whatsapp:' : '';
  let written = 0;
  let chance: Random | null = null;
  const tells = async () => {
    // Twilio can be asked, and so may be late, or forget to tell.
    if (!chance || chance.int(2) === 0) return;
    for (const message of disordered(twilio.state.messages, chance)) {
      const status = chance.pick(['queued', 'sent', 'delivered', 'read']);
      await bring(twilio.status(message, status), at, PUBLIC_URL);
    }
  };
  const write = async (text: string) => {
    written += 1;
    const before = twilio.state.messages.length;
    const sid = `SM${written.toString(16).padStart(32, '0')}`;
    const fields = { MessageSid: sid, From: prefix + number, To: prefix + FROM, Body: text, NumMedia: '0' };
    if (chance) twilio.next(...some(TWILIO, chance));
    await post('', fields);
    if (chance) {
      await post('', fields);
      await settle(house, { taken: () => twilio.state.messages.length, tells });
    }
    return twilio.state.messages.slice(before).map(({ body, tappable }) => shown(body, tappable));
  };
  const asks: typeof post = async (path, fields) => {
    // The answer was lost on its way: Twilio asks at the address for that, which is the same.
    if (chance?.int(2) === 0) await post(path, fields);
    return post(path, fields);
  };
  const line = name === 'twilio-voice' ? await call({ post: asks }, { from: number }) : null;
  return {
    house,
    address: number,
    says: async (text) => (line ? [shown((await line.says(text)).join('\n'), [])] : write(text)),
    upset: (how) => {
      chance = how;
    },
    isOver: () => line !== null && !line.twiml.includes('<Gather'),
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]();
      await twilio.close();
    },
  };
}

async function placeOf(clinic: string, channel: string, now: () => number) {
  const { id, name, locale, country, zone } = (await loadClinics()).get(clinic)!;
  const url = `${PUBLIC_URL}/channels/${clinic}/${channel}`;
  return { clinic: { id, name, locale, country, zone }, names: [], url, now, keep: memoryKeep() };
}

function openWith(
  channel: WebhookChannel,
  { clinic, now, runs }: { clinic: string; now: number; runs: boolean },
): Promise<WebHouse> {
  return openWebHouse({
    demo: false,
    now,
    // A caller waits in real time.
    runs: runs || channel.answersInline,
    publicUrl: PUBLIC_URL,
    channels: ({ id }) => (id === clinic ? [channel] : []),
  });
}
