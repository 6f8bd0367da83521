import { WEB_CHAT } from '../../../adapters/channels/web-chat/index.ts';
import type { Random } from '../../../bot/random.ts';
import { botPatient, lineOf, openBotHouse } from '../bot-house.ts';
import { openLinkedHouse, phonePatient } from '../linked-house.ts';
import { openStream } from '../stream.ts';
import { openWebHouse } from '../web-house.ts';
import { MICROSOFT, settle, some } from './misbehaviour.ts';
import { type Phone, shown, type Who } from './phone.ts';
import { openCloudPhone, openTwilioPhone } from './provider-phones.ts';

/** Every channel that a patient uses, and how somebody on it is played. */
const OPENINGS = {
  'web-chat': openWebChat,
  'whatsapp-cloud': openCloudPhone,
  'twilio-whatsapp': (who: Who) => openTwilioPhone('twilio-whatsapp', who),
  'whatsapp-baileys': openLinkedPhone,
  'bot-framework': openTeams,
  'twilio-sms': (who: Who) => openTwilioPhone('twilio-sms', who),
  'twilio-voice': (who: Who) => openTwilioPhone('twilio-voice', who),
} as const satisfies Record<string, (who: Who) => Promise<Phone>>;

export type PlayedChannel = keyof typeof OPENINGS;
// The names of a record are its type's.
export const PLAYED_CHANNELS = Object.keys(OPENINGS) as PlayedChannel[];

/** Those whose provider can be made to misbehave. A linked device has a campaign of its own. */
export const UPSET_CHANNELS = [
  'whatsapp-cloud',
  'twilio-whatsapp',
  'twilio-sms',
  'twilio-voice',
  'bot-framework',
] as const satisfies readonly PlayedChannel[];

/** Opens a house with this channel alone, at a fake of its provider, for a patient of a demo clinic. */
export function openPhone(channel: PlayedChannel, who: Who): Promise<Phone> {
  return OPENINGS[channel](who);
}

/** The web chat: a page that posts, and listens to the stream of its visitor. */
async function openWebChat({ clinic, number, now, runs = false }: Who): Promise<Phone> {
  const house = await openWebHouse({ demo: false, now, runs });
  const headers = house.as(number, clinic);
  const page = await openStream(house, headers, `/chat/${clinic}/stream`);
  const close = () => house[Symbol.asyncDispose]();
  let written = 0;
  let shownSoFar = 0;
  const said = async () => {
    const rows = await house.house.store.transcript(
      { clinic, channel: WEB_CHAT, address: number },
      { limit: 1_000 },
    );
    return rows.length;
  };
  const fromBot = () => page.messages().filter(({ who }) => who === 'bot');
  return {
    house,
    address: number,
    says: async (text) => {
      const messages = [{ id: `written-${++written}`, content: { kind: 'text', text } }];
      const url = `/chat/${clinic}/inbox`;
      const { statusCode, body } = await house.http.app.inject({
        method: 'POST',
        url,
        headers,
        payload: { messages },
      });
      if (statusCode !== 200) throw new Error(`The house answered ${statusCode}: ${body}`);
      await house.idle();
      const all = await said();
      if (all > page.messages().length) await page.until(() => page.messages().length >= all);
      // What had come by itself since, as of a hold that lapsed, is among it.
      const before = shownSoFar;
      shownSoFar = fromBot().length;
      return fromBot()
        .slice(before)
        .map(({ text: words, choices }) =>
          shown(
            words,
            choices.map(({ label }) => label),
          ),
        );
    },
    [Symbol.asyncDispose]: async () => {
      page.leave();
      await close();
    },
  };
}

/** WhatsApp on a phone, over a device that is linked to the clinic's. */
async function openLinkedPhone({ clinic, number, now }: Who): Promise<Phone> {
  const place = await openLinkedHouse({ clinic, now });
  const person = place.server.person({ phone: number.slice(1), lid: '90000000000401', name: 'Ana' });
  const stage = phonePatient(place, person);
  return {
    house: place.house,
    address: stage.address,
    says: (text) => stage.perform({ do: 'say', text }),
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}

/** Teams. Who a patient is there, is shown by no number: it is known already, as of somebody who has shown it once. */
async function openTeams({ clinic, number, now, runs = false }: Who): Promise<Phone> {
  const opened = await openBotHouse({ now, runs });
  const { house } = opened;
  const patient = botPatient(opened, { clinic });
  const { address } = patient;
  const own = house.house.clinic(clinic).patients.filter(({ phone }) => phone === number);
  await house.house.store.linkContacts(
    own.map(({ id, relation }) => ({ clinic, address, patient: id, relation })),
  );
  const { taken, faults } = opened.microsoft[clinic];
  let chance: Random | null = null;
  return {
    house,
    address,
    upset: (how) => {
      chance = how;
    },
    says: async (text) => {
      if (!chance) return patient.perform({ do: 'say', text });
      const before = taken.length;
      faults.push(...some(MICROSOFT, chance));
      await patient.perform({ do: 'say', text });
      await settle(house, { taken: () => taken.length, tells: async () => {} });
      return taken.slice(before).map(({ activity }) => lineOf(activity));
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
