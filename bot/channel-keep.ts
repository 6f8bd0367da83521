import type { ChannelKeep } from '../adapters/channels/channel.ts';
import type { DeviceShelf } from '../storage/devices.ts';
import type { Seal } from '../storage/sealing.ts';
import { StoreError } from '../storage/store-error.ts';

/** What keeping needs: the shelf that devices keep their things on, and what seals them. */
export interface ChannelKeepParts {
  shelf: DeviceShelf;
  seal: Seal;
  now(): number;
}

/** A device belongs to one process; what a channel keeps belongs to all of them. */
const EVERYBODY = 'house';
const FOR_EVER = Number.MAX_SAFE_INTEGER;
const KIND = 'kept';

/** What one channel of a clinic keeps: sealed, and written by whichever process of the house it is. */
export function openChannelKeep(
  { clinic, channel }: { clinic: string; channel: string },
  { shelf, seal, now }: ChannelKeepParts,
): ChannelKeep {
  const name = { clinic, device: `channel:${channel}` };
  const placeOf = (id: string) => `${clinic}/${name.device}/${KIND}/${id}`;
  let claimed: Promise<unknown> | null = null;
  const claim = () => {
    claimed ??= shelf.claim(name, { owner: EVERYBODY, now: now(), until: FOR_EVER });
    return claimed.catch((error) => {
      claimed = null;
      throw error;
    });
  };
  return {
    async read(id) {
      const [row] = await shelf.read(name, KIND, [id]);
      return row ? open(row.value, placeOf(id), seal) : null;
    },
    async write(id, value) {
      await claim();
      const rows = [{ kind: KIND, id, value: seal.seal(Buffer.from(value), placeOf(id)) }];
      const outcome = await shelf.write(name, { owner: EVERYBODY, rows, at: now() });
      if (outcome === 'lost') throw new Error(`Something else keeps things as channel '${channel}'`);
    },
  };
}

/** Null where it was sealed with a key that is no more: as good as not there, and written anew in its time. */
function open(sealed: string, place: string, seal: Seal): string | null {
  try {
    return Buffer.from(seal.open(sealed, place)).toString();
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'corrupt') return null;
    throw error;
  }
}
