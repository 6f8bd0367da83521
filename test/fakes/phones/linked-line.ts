import type { MediaKeeper, Received, SocketChannel } from '../../../adapters/channels/channel.ts';
import { openWhatsAppBaileys, WHATSAPP_BAILEYS } from '../../../adapters/channels/whatsapp-baileys/index.ts';
import { linkDevice } from '../../../adapters/channels/whatsapp-baileys/link.ts';
import { whatsAppBaileysSettings } from '../../../adapters/channels/whatsapp-baileys/settings.ts';
import { AdapterError } from '../../../adapters/error.ts';
import { systemClock } from '../../../bot/clock.ts';
import { freshSeed, random } from '../../../bot/random.ts';
import { memoryDevice } from '../../kit/memory-device.ts';
import { FakeWhatsApp } from '../whatsapp/server.ts';

const settings = whatsAppBaileysSettings.parse({ number: '+573005550200' });
const LINKING_MS = 60_000;

type Channel = ReturnType<typeof openWhatsAppBaileys>;

/** A clinic's phone at the fake WhatsApp, and the device that is linked to it. */
export interface LinkedLine extends AsyncDisposable {
  /** The channel, at once: until a phone writes there is no device, which is a process of its own. */
  readonly channel: SocketChannel & MediaKeeper;
  /** The server; with the first call the device is linked. */
  start(): Promise<FakeWhatsApp>;
  /** The server takes so many messages of ours, and does not say so. */
  loseAcks(times: number): void;
}

/** Opens one. Nothing is started yet. */
export function openLinkedLine(): LinkedLine {
  const wanted = Promise.withResolvers<Channel>();
  let started: Promise<FakeWhatsApp> | null = null;
  let linked: Channel | null = null;
  const start = async () => {
    // libsignal prints whole sessions; here they are of nobody.
    console.info = () => {};
    console.warn = () => {};
    const server = await FakeWhatsApp.open();
    linked = await link(server);
    wanted.resolve(linked);
    return server;
  };
  const channel: SocketChannel & MediaKeeper = {
    name: WHATSAPP_BAILEYS,
    choices: 'numbered',
    answersInline: false,
    vouches: () => true,
    send: async (message) => {
      if (linked) return linked.send(message);
      throw new AdapterError('unreachable', 'WhatsApp: no phone has written yet');
    },
    listen: (signal) => listen(wanted.promise, signal),
    fetchMedia: async (file, limit) => (await wanted.promise).fetchMedia(file, limit),
  };
  return {
    channel,
    start: () => {
      started ??= start();
      return started;
    },
    loseAcks: (times) => {
      void started?.then(({ account }) => {
        account.faults.loseAcks = times;
      });
    },
    [Symbol.asyncDispose]: async () => {
      await (await started?.catch(() => null))?.[Symbol.asyncDispose]();
    },
  };
}

async function* listen(wanted: Promise<Channel>, signal: AbortSignal): AsyncGenerator<Received> {
  const ended = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    if (signal.aborted) resolve(null);
  });
  const channel = await Promise.race([wanted, ended]);
  if (channel) yield* channel.listen(signal);
}

async function link(server: FakeWhatsApp): Promise<Channel> {
  const keep = memoryDevice();
  await keep.claim();
  const shown = { picture: (qr: string) => server.scan(qr), code: () => {}, accepted: () => {} };
  const linking = { keep, url: server.url, number: null, ...shown };
  await linkDevice(linking, AbortSignal.timeout(LINKING_MS));
  // WhatsApp lives in real time, whatever the house's clock says.
  const { now, sleep } = systemClock();
  const chance = random(freshSeed());
  return openWhatsAppBaileys(settings, {
    ...{ keep, now, sleep },
    chance: () => chance.next(),
    notice: () => {},
    places: { url: server.url, mediaHost: server.mediaUrl },
  });
}
