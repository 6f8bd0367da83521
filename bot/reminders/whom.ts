import type { Sender } from '../../adapters/channels/channel.ts';
import type { StandingContact } from '../../storage/standing.ts';
import type { ConversationKey } from '../../storage/store.ts';
import type { Clinic } from '../config.ts';
import { isNumber } from '../outbox/fallback.ts';
import { NUMBER_CHANNELS, onlyAnswering } from '../registry.ts';

/** Why nobody is written to: all who may be want no messages, or there is nobody, or no way to write to them. */
export type Unreached = 'opted-out' | 'nobody';

/**
 * Names of the channels on which a clinic may speak first, the best one first: written to a number, else written, else
 * spoken.
 */
export function channelsToSpeakOn(
  clinic: Pick<Clinic, 'channels'>,
  channels: readonly Pick<Sender, 'name' | 'choices'>[],
): string[] {
  const silent = onlyAnswering(clinic);
  const rank = ({ name, choices }: Pick<Sender, 'name' | 'choices'>) =>
    choices === 'spoken' ? 2 : NUMBER_CHANNELS.includes(name) ? 0 : 1;
  return channels
    .filter(({ name }) => !silent.includes(name))
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ name }) => name);
}

/**
 * Who is told of a patient's visit, and where: the patient themself where they write, else who wrote last for them.
 * By the first channel of the clinic's order, where it has one and there is a number; else where they wrote last.
 * @param contacts those who may speak for that patient
 * @param channels as `channelsToSpeakOn` gives them
 */
export function whomToTell(
  contacts: readonly StandingContact[],
  { id, rules }: Pick<Clinic, 'id' | 'rules'>,
  channels: readonly string[],
): ConversationKey | Unreached {
  const willing = contacts.filter(({ optedOut }) => !optedOut);
  if (willing.length === 0) return contacts.length > 0 ? 'opted-out' : 'nobody';
  const [first] = rules.fallback.filter(({ channel }) => channels.includes(channel));
  const ways = willing.flatMap((contact) => {
    const channel = first && isNumber(contact.address) ? first.channel : wayTo(contact, channels);
    return channel === null ? [] : [{ ...contact, channel, rank: channels.indexOf(channel) }];
  });
  const [best] = ways.toSorted(
    (one, other) =>
      Number(other.relation === 'self') - Number(one.relation === 'self') ||
      Number(other.updatedAt !== null) - Number(one.updatedAt !== null) ||
      one.rank - other.rank ||
      (other.updatedAt ?? 0) - (one.updatedAt ?? 0),
  );
  return best ? { clinic: id, channel: best.channel, address: best.address } : 'nobody';
}

/** Where they wrote; a number that never wrote is written to by the first channel that can. */
function wayTo({ channel, address }: StandingContact, channels: readonly string[]): string | null {
  if (channel !== null) return channels.includes(channel) ? channel : null;
  return isNumber(address) ? (channels.find((name) => NUMBER_CHANNELS.includes(name)) ?? null) : null;
}
