import type { MediaKeeper, SocketChannel } from '../../adapters/channels/channel.ts';
import type { DeviceKeep } from '../../adapters/channels/whatsapp-baileys/device-keep.ts';
import type { Notice } from '../../adapters/channels/whatsapp-baileys/session.ts';
import type { WhatsAppBaileysSettings } from '../../adapters/channels/whatsapp-baileys/settings.ts';
import type { Seal } from '../../storage/sealing.ts';
import type { Store } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Random } from '../random.ts';
import { DeviceLink } from './device-link.ts';
import { deviceOf, openKeep } from './keep.ts';

/** The devices that are linked to the clinics' phones, each opened once. */
export interface Devices {
  channelOf(settings: WhatsAppBaileysSettings, clinic: string): Promise<SocketChannel & MediaKeeper>;
  keepOf(settings: Pick<WhatsAppBaileysSettings, 'number'>, clinic: string): DeviceKeep;
  /** How the device of a clinic's number stands, and how it is linked while the house is at work. */
  linkOf(settings: Pick<WhatsAppBaileysSettings, 'number'>, clinic: string): DeviceLink;
  /** Breaks off what is being linked. */
  close(): Promise<void>;
}

export interface DevicesParts {
  store: Store;
  seal: Seal;
  /** What this process goes by: no other has the same. */
  owner: string;
  random: Random;
  log: Log;
  /** Where WhatsApp is, for those who rehearse with another. @default WhatsApp's own */
  places?: { url: string; mediaHost: string };
}

/** What a device's notices mean to those who run the house, and whether somebody must act. */
export const NOTICES: Readonly<Record<Notice, [level: 'info' | 'warn' | 'error', message: string]>> = {
  connected: ['info', 'WhatsApp is connected'],
  disconnected: ['warn', 'WhatsApp broke off, and is connected again'],
  elsewhere: ['warn', 'another process works with this WhatsApp device; this one waits'],
  unlinked: [
    'error',
    'no phone has this WhatsApp device linked; link it in the console, or run: recado pair',
  ],
  replaced: ['error', 'someone else uses this WhatsApp device; find out who, and start the house again'],
  banned: ['error', 'WhatsApp has banned the number; appeal in the app, and give patients another channel'],
  outdated: ['error', 'WhatsApp wants a newer version of Recado; update it'],
  restricted: ['error', 'WhatsApp has restricted the number; only replies are sent from now on'],
};

/** Opens the devices on the store that they keep their rows in. */
export function openDevices({ store, seal, owner, random, log, places }: DevicesParts): Devices {
  // WhatsApp lives in real time, whatever the house's clock says.
  const { now, sleep } = systemClock();
  const channels = new Map<string, Promise<SocketChannel & MediaKeeper>>();
  const keepOf: Devices['keepOf'] = ({ number }, clinic) =>
    openKeep({ clinic, device: deviceOf(number) }, { shelf: store.devices, seal, now, owner });
  const links = new Map<string, DeviceLink>();
  const linkOf: Devices['linkOf'] = ({ number }, clinic) => {
    const name = `${clinic}/${number}`;
    const known = links.get(name);
    if (known) return known;
    const link = new DeviceLink({
      keep: keepOf({ number }, clinic),
      ...{ number, sleep, url: places?.url ?? null },
      problem: (error) => log.warn({ clinic, err: error }, 'WhatsApp was not linked'),
    });
    links.set(name, link);
    return link;
  };
  const open = async (settings: WhatsAppBaileysSettings, clinic: string) => {
    const link = linkOf(settings, clinic);
    const { openWhatsAppBaileys } = await import('../../adapters/channels/whatsapp-baileys/index.ts');
    return openWhatsAppBaileys(settings, {
      ...{ keep: link.keep, now, sleep },
      chance: () => random.next(),
      notice: (what) => {
        link.notice = what;
        const [level, message] = NOTICES[what];
        log[level]({ clinic, channel: 'whatsapp-baileys' }, message);
      },
      ...(places && { places }),
    });
  };
  return {
    keepOf,
    linkOf,
    close: async () => void (await Promise.all([...links.values()].map((link) => link.stop()))),
    channelOf: (settings, clinic) => {
      // A clinic that is read anew keeps its connection: two would push each other out.
      const channel = channels.get(clinic) ?? open(settings, clinic);
      channels.set(clinic, channel);
      return channel;
    },
  };
}
