import type { ChannelKeep } from '../../adapters/channels/channel.ts';

/** What a channel keeps, for as long as a test lasts. */
export function memoryKeep(): ChannelKeep & { kept: Map<string, string>; writes: number } {
  const kept = new Map<string, string>();
  const keep = {
    kept,
    writes: 0,
    read: async (name: string) => kept.get(name) ?? null,
    write: async (name: string, value: string) => {
      keep.writes += 1;
      kept.set(name, value);
    },
  };
  return keep;
}
