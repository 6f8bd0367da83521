import type { ChannelKeep } from './channel.ts';

/** Values that need not be read again. */
const MOST = 10_000;

/** What a channel keeps, with the last of it at hand: what is known is not read again, nor written as it was. */
export function atHand(keep: ChannelKeep): ChannelKeep {
  const known = new Map<string, string | null>();
  const remember = (name: string, value: string | null) => {
    known.delete(name);
    known.set(name, value);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return value;
  };
  const read = async (name: string) => {
    const value = known.get(name);
    return remember(name, value === undefined ? await keep.read(name) : value);
  };
  return {
    read,
    async write(name, value) {
      if ((await read(name)) === value) return;
      await keep.write(name, value);
      remember(name, value);
    },
  };
}
