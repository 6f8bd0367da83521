/** How many messages may go: `burst` at once, and one every `everyMs` from then on. */
export interface Rate {
  burst: number;
  everyMs: number;
}

/** Keeps messages from going faster than WhatsApp takes them. */
export interface Pace {
  /**
   * Milliseconds until a message may go; 0 where it may now, and counts. Who has to wait has a place in the
   * line: asking again does not lose it, and nobody else is given it.
   */
  wait(line: string, name: string): number;
}

/** Lines remembered. One whose last place is in the past holds nobody back. */
const MOST_LINES = 20_000;

interface Line {
  /** When the next message would be on time at an even pace. */
  next: number;
  /** When each message that was told to wait may go. */
  places: Map<string, number>;
}

/** Opens a pace that is kept along each line by itself. */
export function openPace({ burst, everyMs }: Rate, now: () => number): Pace {
  const lines = new Map<string, Line>();
  const forgetIdle = (at: number) => {
    for (const [name, { next, places }] of lines) if (next <= at && places.size === 0) lines.delete(name);
  };
  return {
    wait: (lineName, name) => {
      const at = now();
      if (lines.size >= MOST_LINES) forgetIdle(at);
      const line = lines.get(lineName) ?? { next: at, places: new Map() };
      lines.set(lineName, line);
      const place = line.places.get(name) ?? take(line, at);
      if (place > at) {
        line.places.set(name, place);
        return place - at;
      }
      line.places.delete(name);
      return 0;
    },
  };

  /** The earliest time at which one more keeps the pace. */
  function take(line: Line, at: number): number {
    const onTime = Math.max(line.next, at);
    line.next = onTime + everyMs;
    return Math.max(at, onTime - (burst - 1) * everyMs);
  }
}
