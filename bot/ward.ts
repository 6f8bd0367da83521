import type { Sender } from '../adapters/channels/channel.ts';
import type { Scheduling } from '../adapters/scheduling/scheduling.ts';
import { type Zone, zoneOf } from '../adapters/zone.ts';
import type { Style } from '../locales/locale.ts';
import type { Lang } from '../nlu/types.ts';
import type { ConversationKey } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Clinic } from './config.ts';
import type { Advising } from './outside/advising.ts';
import type { Hearing } from './outside/hearing.ts';
import type { Origin } from './receive.ts';
import type { Scene } from './turn/scene.ts';

/** One clinic, with what was opened for it. */
export interface Ward {
  clinic: Clinic;
  zone: Zone;
  scheduling: Scheduling;
  channels: ReadonlyMap<string, Sender>;
  /** Null where nobody outside is asked what words mean. */
  advising: Advising | null;
  /** Null where nobody outside hears voice notes. */
  hearing: Hearing | null;
}

export type Wards = ReadonlyMap<string, Ward>;

/** How a clinic's channels and its agenda are opened. */
export interface WardOptions {
  channelsOf(clinic: Clinic): readonly Sender[] | Promise<readonly Sender[]>;
  schedulingOf(clinic: Clinic): Promise<Scheduling>;
  advisingOf(clinic: Clinic): Promise<Advising | null>;
  hearingOf(clinic: Clinic): Promise<Hearing | null>;
}

/** Opens what a clinic works with. */
export async function openWard(clinic: Clinic, options: WardOptions): Promise<Ward> {
  const channels = await options.channelsOf(clinic);
  const scheduling = await options.schedulingOf(clinic);
  const advising = await options.advisingOf(clinic);
  const hearing = await options.hearingOf(clinic);
  return {
    clinic,
    advising,
    hearing,
    zone: zoneOf(clinic.zone),
    scheduling,
    channels: new Map(channels.map((channel) => [channel.name, channel])),
  };
}

/** A clinic's ward. @throws RangeError that lists the clinics there are. */
export function wardOf(wards: Wards, clinic: string): Ward {
  const ward = wards.get(clinic);
  if (ward) return ward;
  throw new RangeError(`There is no clinic '${clinic}'. There are: ${[...wards.keys()].join(', ')}`);
}

/** A clinic's channel. @throws RangeError that lists the channels it has. */
export function senderIn(wards: Wards, { clinic, channel }: Origin): Sender {
  const { channels } = wardOf(wards, clinic);
  const sender = channels.get(channel);
  if (sender) return sender;
  const known = [...channels.keys()].join(', ') || 'none';
  throw new RangeError(`Clinic '${clinic}' has no channel '${channel}'. It has: ${known}`);
}

/** Everything of a scene but the conversation: the clinic, its channel, the time. */
export function setTheScene(
  wards: Wards,
  { clock, newId }: { clock: Clock; newId: () => string },
  { key, language }: { key: ConversationKey; language?: string | undefined },
): Omit<Scene, 'loaded'> {
  const { clinic, zone } = wardOf(wards, key.clinic);
  const sender = senderIn(wards, key);
  const at = clock.now();
  return {
    key,
    clinic,
    channel: {
      choices: sender.choices,
      vouched: sender.vouches(key.address),
      style: styleOf(sender),
      ...(sender.windowHours !== undefined && { windowHours: sender.windowHours }),
      ...(sender.handsOver !== undefined && { handsOver: sender.handsOver }),
    },
    language: spoken(language) ?? spoken(clinic.locale) ?? 'es',
    at,
    now: zone.civil(at),
    freshId: newId(),
  };
}

function styleOf({ name, choices }: Sender): Style {
  if (choices === 'spoken') return 'voice';
  return name === 'sms' || name.endsWith('-sms') ? 'sms' : 'text';
}

/** The languages that Recado speaks, as devices name them: `pt-BR` is `pt`. */
function spoken(tag: string | undefined): Lang | null {
  const lang = tag?.slice(0, 2).toLowerCase();
  return lang === 'es' || lang === 'pt' ? lang : null;
}
