import { join } from 'node:path';
import { toString as pictureOf } from 'qrcode';
import { linkDevice } from '../../adapters/channels/whatsapp-baileys/link.ts';
import type { WhatsAppBaileysSettings } from '../../adapters/channels/whatsapp-baileys/settings.ts';
import { systemClock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import type { Clinic } from '../config.ts';
import { deviceOf, openKeep } from '../devices/keep.ts';
import { openSeal } from '../devices/key.ts';
import { type Installation, installationFrom, makeDataFolder, PLACES } from '../installation.ts';
import { freshSeed, idsFrom, random } from '../random.ts';
import { openStore } from '../registry.ts';
import { type Command, type Given, textOption, UsageError } from './command.ts';

const CHANNEL = 'whatsapp-baileys';

export const command: Command = {
  usage: 'pair [--clinic NAME] [--code] [--again] [--recado-data DIR] [--recado-clinics DIR]',
  about:
    "Links Recado to the clinic's WhatsApp, as one of its linked devices: by a picture to scan, or by a code to\n" +
    'type into the phone. With SQLite, the house must not be running meanwhile.',
  options: {
    clinic: { type: 'string', value: 'NAME', about: 'whose number; needed where several have one' },
    code: { type: 'boolean', about: 'show eight characters to type instead of a picture to scan' },
    again: { type: 'boolean', about: 'link it anew, though it is linked' },
    ...PLACES,
  },
  examples: ['recado pair --clinic andes', 'recado pair --clinic andes --code'],
  async run(given) {
    const installation = installationFrom(given);
    const clinics = await loadClinics(installation.clinics);
    const clinic = clinicFor(textOption(given, 'clinic'), clinics);
    const gaveUp = new AbortController();
    process.once('SIGINT', () => gaveUp.abort());
    return pair(clinic, { installation, given, signal: gaveUp.signal });
  },
};

interface Pairing {
  installation: Installation;
  given: Given;
  signal: AbortSignal;
}

async function pair(clinic: Clinic, { installation, given, signal }: Pairing): Promise<number> {
  await makeDataFolder(installation);
  const clock = systemClock();
  const { database: file, databaseUrl: url, data } = installation;
  const store = await openStore({ file, url, works: false, clock });
  await using opened = new AsyncDisposableStack();
  opened.defer(() => store.close());
  const { number } = settingsOf(clinic);
  const keep = openKeep(
    { clinic: clinic.id, device: deviceOf(number) },
    {
      shelf: store.devices,
      seal: await openSeal(join(data, 'key')),
      now: () => clock.now(),
      owner: store.sharing ? idsFrom(random(freshSeed()))() : 'house',
    },
  );
  if (!(await keep.claim())) {
    throw new RangeError(`A house works with the WhatsApp of clinic '${clinic.id}': stop it, and try again`);
  }
  opened.defer(() => keep.release());
  const { forgetLink, isLinked } = await import('../../adapters/channels/whatsapp-baileys/session.ts');
  if (await isLinked(keep)) {
    if (!given.values['again']) {
      say(`The WhatsApp of ${clinic.name} is linked already. To link it anew: recado pair --again`);
      return 0;
    }
    await forgetLink(keep);
  }
  say('Connecting to WhatsApp …');
  const renewing = setRenewal(keep.claim, signal);
  opened.defer(renewing.stop);
  await linkDevice(
    { keep, url: null, number: given.values['code'] ? number : null, ...shown(clinic) },
    signal,
  );
  say(`Linked. From the next start of the house on, ${clinic.name} answers on WhatsApp.`);
  return 0;
}

/** Says again and again that the device is ours, for as long as somebody looks for the phone. */
function setRenewal(claim: () => Promise<boolean>, signal: AbortSignal): { stop(): void } {
  const stopping = new AbortController();
  const until = AbortSignal.any([signal, stopping.signal]);
  const { sleep } = systemClock();
  const renew = async () => {
    while (!until.aborted) {
      await sleep(RENEW_MS, until).catch(() => {}); // Woken early only by the end.
      if (!until.aborted) await claim();
    }
  };
  renew().catch(() => {}); // The next write says that the device is lost.
  return { stop: () => stopping.abort() };
}

const RENEW_MS = 10_000;

function shown(clinic: Clinic) {
  const where = 'WhatsApp › Linked devices › Link a device';
  return {
    picture: (qr: string) => {
      pictureOf(qr, { type: 'terminal', small: true }).then((picture) => {
        say(
          `\n${picture}\nOn the phone of ${clinic.name}: ${where}, and scan this. It changes every 20 seconds.`,
        );
      }, console.error);
    },
    code: (code: string) => {
      const parts = `${code.slice(0, 4)}-${code.slice(4)}`;
      say(
        `\n    ${parts}\n\nOn the phone of ${clinic.name}: ${where} › Link with phone number, and type this.`,
      );
    },
    accepted: () => say('The phone has accepted. Logging in …'),
  };
}

function clinicFor(asked: string | undefined, clinics: ReadonlyMap<string, Clinic>): Clinic {
  const able = [...clinics.values()].filter(({ channels }) => CHANNEL in channels);
  if (able.length === 0) {
    throw new RangeError(
      `No clinic has '${CHANNEL}' among its channels. Add to its clinic.yaml:\n` +
        `  channels:\n    ${CHANNEL}:\n      number: '+573005550200'`,
    );
  }
  const found = able.find(({ id }) => id === asked);
  if (found) return found;
  if (asked === undefined && able.length === 1) return able[0]!;
  const names = able.map(({ id }) => id).join(', ');
  throw new UsageError(
    asked === undefined ? `Name the clinic: --clinic ${names}` : `--clinic: there is ${names}`,
  );
}

function settingsOf(clinic: Clinic): WhatsAppBaileysSettings {
  return clinic.channels[CHANNEL] as WhatsAppBaileysSettings; // Read by this channel's own schema.
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
