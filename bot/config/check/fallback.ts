import { NUMBER_CHANNELS } from '../../registry.ts';
import { nearest } from '../nearest.ts';
import type { ClinicFile } from '../schema/clinic.ts';
import type { Flaw } from './check.ts';

/** The channels that are tried one after the other: the clinic has each, once, and it writes to numbers. */
export function checkFallback({ rules: { fallback }, channels }: ClinicFile): Flaw[] {
  const usable = Object.keys(channels).filter((name) => NUMBER_CHANNELS.includes(name));
  return fallback.flatMap(({ channel }, at) => {
    const found = wrongWith(channel, {
      usable,
      first: fallback.findIndex((one) => one.channel === channel),
      at,
    });
    if (found === null) return [];
    const accepted =
      usable.length > 0
        ? `one of ${usable.join(', ')}, each once`
        : 'a channel that is set up under channels and writes to numbers';
    return [{ path: ['rules', 'fallback', at, 'channel'], found, accepted }];
  });
}

function wrongWith(
  channel: string,
  { usable, first, at }: { usable: readonly string[]; first: number; at: number },
): string | null {
  if (!usable.includes(channel)) {
    if (!NUMBER_CHANNELS.includes(channel)) {
      const near = nearest(channel, NUMBER_CHANNELS);
      return `there is no channel '${channel}' that writes to numbers${near === null ? '' : `: did you mean '${near}'?`}`;
    }
    return `'${channel}' is not set up under channels`;
  }
  return first < at ? `'${channel}' is tried already, at rules.fallback[${first}]` : null;
}
