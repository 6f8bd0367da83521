import { IANAZone } from 'luxon';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Days whose offsets are remembered for each zone; some years around now are all that is ever asked. */
const REMEMBERED_DAYS = 5_000;

/** Civil time of one place, from and to the time line. */
export interface Zone {
  readonly name: string;
  /** Minutes east of UTC at `at` (milliseconds since the epoch). */
  offsetAt(at: number): number;
  /** `YYYY-MM-DDTHH:mm` at `at`. */
  civil(at: number): string;
  /** ISO 8601 with the offset: `2026-03-12T08:00:00-05:00`. */
  iso(at: number): string;
  /**
   * The moment of a civil time, given as the milliseconds that it would be in UTC. An hour that a clock
   * change skips is read as the hour after it; one that comes twice, as the first.
   */
  momentOf(civilMs: number): number;
}

/** The zone of an IANA name. Keep it: it remembers offsets by day, nanoseconds instead of the engine's µs. */
export function zoneOf(name: string): Zone {
  if (!IANAZone.isValidZone(name)) throw new RangeError(`'${name}' is no time zone, as 'America/Bogota' is`);
  return makeZone(name, IANAZone.create(name));
}

/** Milliseconds that civil `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm…` would be in UTC: for arithmetic with days. */
export function civilMs(civil: string): number {
  return Date.parse(civil.length === 10 ? `${civil}T00:00Z` : `${civil.slice(0, 16)}Z`);
}

function makeZone(name: string, zone: IANAZone): Zone {
  /** The offset of a whole UTC day; null where it changes within the day. */
  const days = new Map<number, number | null>();

  const offsetAt = (at: number): number => {
    const day = Math.floor(at / DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const first = zone.offset(day * DAY);
      offset = first === zone.offset((day + 1) * DAY - 1) ? first : null;
      if (days.size >= REMEMBERED_DAYS) days.clear();
      days.set(day, offset);
    }
    return offset ?? zone.offset(at);
  };

  let last = { minute: Number.NaN, civil: '' };

  return {
    name,
    offsetAt,
    civil: (at) => {
      const minute = Math.floor(at / MINUTE);
      if (minute !== last.minute) {
        last = { minute, civil: new Date(at + offsetAt(at) * MINUTE).toISOString().slice(0, 16) };
      }
      return last.civil;
    },
    iso: (at) => {
      const offset = offsetAt(at);
      return `${new Date(at + offset * MINUTE).toISOString().slice(0, 19)}${sayOffset(offset)}`;
    },
    momentOf: (civilMs) => {
      const before = civilMs - offsetAt(civilMs - DAY) * MINUTE;
      const after = civilMs - offsetAt(civilMs + DAY) * MINUTE;
      // With the offset of before the change an earlier moment is meant; it holds if the change is still to come.
      if (before + offsetAt(before) * MINUTE === civilMs) return before;
      return after + offsetAt(after) * MINUTE === civilMs ? after : before;
    },
  };
}

function sayOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}
