import { setTimeout as wait } from 'node:timers/promises';
import { linkDevice } from '../../adapters/channels/whatsapp-baileys/link.ts';
import { whatsAppBaileysSettings } from '../../adapters/channels/whatsapp-baileys/settings.ts';
import { openDevices } from '../../bot/devices/devices.ts';
import { silentLog } from '../../bot/log.ts';
import { random } from '../../bot/random.ts';
import type { Line } from '../../bot/rehearsal/lines.ts';
import type { Stage } from '../../bot/rehearsal/transcript-run.ts';
import { Seal } from '../../storage/sealing.ts';
import type { Addressing, Person } from '../fakes/whatsapp/person.ts';
import { FakeWhatsApp } from '../fakes/whatsapp/server.ts';
import { TUESDAY } from './house.ts';
import { openWebHouse, type WebHouse, type WebHouseOptions } from './web-house.ts';

const CHANNEL = 'whatsapp-baileys';
/** A machine that says several transcripts at once is slow. Milliseconds. */
const PATIENCE_MS = 60_000;
const settings = whatsAppBaileysSettings.parse({ number: '+573005550200' });

/** A whole house whose clinic's phone is linked, on the house's own store, and the WhatsApp that it is linked at. */
export interface LinkedHouse extends AsyncDisposable {
  server: FakeWhatsApp;
  house: WebHouse;
  clinic: string;
}

/** Opens one, and links the device by its picture, unless that is left to the test. */
export async function openLinkedHouse({
  clinic: linked = 'andes',
  isLinked = true,
  ...options
}: Pick<WebHouseOptions, 'runs' | 'now'> & {
  clinic?: string;
  isLinked?: boolean;
} = {}): Promise<LinkedHouse> {
  const server = await FakeWhatsApp.open();
  const house = await openWebHouse({
    demo: false,
    now: TUESDAY,
    runs: true,
    ...options,
    clinic: (clinic) =>
      clinic.id === linked ? { ...clinic, channels: { ...clinic.channels, [CHANNEL]: settings } } : clinic,
    devices: (store) =>
      openDevices({
        ...{ store, owner: 'house', log: silentLog() },
        seal: new Seal([Buffer.alloc(32, 7)]),
        random: random(1),
        places: { url: server.url, mediaHost: server.mediaUrl },
      }),
    channels: async ({ id }, _, devices) => {
      if (id !== linked || !devices) return [];
      const keep = devices.keepOf(settings, id);
      if (isLinked && !server.account.device) {
        await keep.claim();
        const shown = { picture: (qr: string) => server.scan(qr), code: () => {}, accepted: () => {} };
        await linkDevice({ keep, url: server.url, number: null, ...shown }, AbortSignal.timeout(30_000));
      }
      return [await devices.channelOf(settings, id)];
    },
  });
  const close = async () => {
    await house[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return { server, house, clinic: linked, [Symbol.asyncDispose]: close };
}

/** Plays the patient of a transcript on their phone: what they read is what WhatsApp brought them. */
export function phonePatient({ house, clinic }: LinkedHouse, person: Person): Stage & { address: string } {
  const address = `+${person.phone}`;
  const ways: readonly Addressing[] = ['pn', 'lid'];
  let written = 0;
  const said = async (by: 'bot' | 'patient') => {
    const key = { clinic, channel: CHANNEL, address };
    const rows = await house.house.store.transcript(key, { limit: 1_000 });
    return rows.filter(({ who }) => who === by).length;
  };
  return {
    address,
    perform: async (instruction) => {
      if (instruction.do !== 'say') throw new RangeError(`'${instruction.do}' is not played here`);
      const before = person.heard.length;
      const saidBefore = await said('patient');
      await person.write(instruction.text, { by: ways[written++ % ways.length]! });
      // What is written and what is answered stand there at once; not everything is answered.
      for (const end = performance.now() + PATIENCE_MS; (await said('patient')) === saidBefore; ) {
        if (performance.now() > end) throw new Error(`The house has not taken the message ${written}`);
        await wait(10);
      }
      await house.idle();
      const all = await said('bot');
      const late = wait(PATIENCE_MS, null, { ref: false });
      const heard = await Promise.race([person.hears(all), late]);
      if (heard === null) throw new Error(`Of ${all} answers ${person.heard.length} came to the phone`);
      const words = heard.slice(before);
      return words.map((text): Line => ({ who: 'bot', to: address, text, at: '' }));
    },
  };
}
