import type { ConversationKey } from '../../../storage/store.ts';
import type { Clock } from '../../clock.ts';
import type { House } from '../../house.ts';
import { laneOf } from '../../lanes/lane-name.ts';
import { Bell } from '../bell.ts';
import { QUIET, type ServerEvent } from '../events.ts';
import type { LiveHappening } from '../wire.ts';

/** Happenings remembered of the whole house, for panels that come back. */
const REMEMBERED = 2_000;
const QUIET_MS = 20_000;

/** What has happened lately, numbered. It is for eyes: nothing depends on it, and a restart empties it. */
export interface Live {
  /** One conversation's happenings after `after`, then what follows, until `left`. */
  events(
    key: ConversationKey,
    after: string | null,
    left: AbortSignal,
  ): AsyncGenerator<ServerEvent | typeof QUIET>;
  close(): void;
}

/** Opens the live feed. `start` names this run of the house: numbers of an earlier one mean nothing now. */
export function openLive(house: House, clock: Clock, start: string): Live {
  const recent: { number: number; lane: string; happening: LiveHappening }[] = [];
  const bells = new Set<Bell>();
  let number = 0;
  const leave = house.watch((happening) => {
    if (happening.kind === 'elsewhere') return; // The demo is one process.
    number += 1;
    recent.push({ number, lane: laneOf(happening), happening });
    if (recent.length > REMEMBERED) recent.shift();
    for (const bell of bells) bell.ring();
  });
  async function* events(key: ConversationKey, after: string | null, left: AbortSignal) {
    const bell = new Bell(clock);
    bells.add(bell);
    const lane = laneOf(key);
    const [run, last] = (after ?? '').split('.');
    let told = run === start ? Number(last) : 0;
    try {
      for (;;) {
        for (const { number, happening } of recent.filter((one) => one.number > told && one.lane === lane)) {
          told = number;
          yield { event: 'happening', id: `${start}.${number}`, data: happening };
        }
        const woken = await bell.wait(QUIET_MS, left);
        if (woken === 'ended') return;
        if (woken === 'quiet') yield QUIET;
      }
    } finally {
      bells.delete(bell);
    }
  }
  return { events, close: leave };
}
