import type { ChannelKeep, Sender } from '../../adapters/channels/channel.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { PhoneAct, PhoneCall, PhoneChannel, PhoneLine } from '../http/wire.ts';

/** A patient's phone on one channel. */
export interface Phone {
  /** The name that the house has for its owner on this channel. */
  readonly address: string;
  /** Everything it has shown, versions of lines that changed included, in order. */
  readonly shown: readonly PhoneLine[];
  /** Where its call stands; `none` but on the telephone. */
  readonly call: PhoneCall;
  /** @throws RangeError for what this phone cannot do, or not now */
  act(act: PhoneAct): Promise<void>;
  /** Tells whenever something changed; gives the way to leave. */
  watch(changed: () => void): () => void;
}

/** Whose phone it is. */
export interface PhoneOwner {
  clinic: string;
  /** E.164. */
  number: string;
}

/** The providers of a simulation, and the phones that they reach. Nothing that is sent to them leaves the machine. */
export interface Phones extends AsyncDisposable {
  readonly channels: readonly PhoneChannel[];
  /** A clinic's channels, at these providers. */
  channelsOf(clinic: Clinic): readonly Sender[];
  phoneOf(owner: PhoneOwner, channel: PhoneChannel): Phone;
  /** A channel's provider refuses the next so many messages, for the moment. */
  failNext(channel: PhoneChannel, times: number): void;
}

/** What the providers of a simulation need to know of the house. */
export interface PhonesParts {
  clock: Clock;
  /** The address that the house says it has: providers sign it. */
  url: string;
  /** Where the house listens on this machine. */
  home(): string;
  /** The folder in which phones keep what they have shown; null where they forget it with the process. */
  data: string | null;
  /** Where a channel keeps what it has to find again. @default nothing is found again after the process ends */
  keepOf?(clinic: string, channel: string): ChannelKeep;
}

/**
 * Opens the providers of a simulation. They are the tests' own fakes, which speak the real wire: the house cannot
 * tell them from the real ones, and this is the only place that knows of them.
 */
export async function openPhones(parts: PhonesParts): Promise<Phones> {
  const { openFakePhones } = await import('../../test/fakes/phones/phones.ts');
  return openFakePhones(parts);
}
