/** How many messages may go: `burst` at once, and one every `everyMs` from then on. */
export interface Rate {
  burst: number;
  everyMs: number;
}

/** Keeps messages from going faster than WhatsApp takes them. */
export interface Pace {
  /**
   * Milliseconds until a message may go; 0 where it may now. Whoever asks has a place in the line: asking again does
   * not lose it, and nobody else is given it.
   */
  wait(line: string, name: string): number;
  /** A message goes: it needs its place no more. */
  go(line: string, name: string): void;
}

/** A pace, and the line along which it is kept. */
export type Keeping = readonly [pace: Pace, line: string];

/**
 * Milliseconds until a message may go along all of these; 0 where it may now, and counts. It takes a place in each only
 * once it may go along those before: in the first, it takes none from who passes it by.
 */
export function keepTo(lines: readonly Keeping[], name: string): number {
  for (const [pace, line] of lines) {
    const waitMs = pace.wait(line, name);
    if (waitMs > 0) return waitMs;
  }
  for (const [pace, line] of lines) pace.go(line, name);
  return 0;
}

/** Lines remembered. One whose last place is in the past holds nobody back. */
const MOST_LINES = 20_000;

interface Line {
  /** When the next message would be on time at an even pace. */
  next: number;
  /** When each message that has asked and not gone may go. */
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
      line.places.set(name, place);
      return Math.max(0, place - at);
    },
    go: (lineName, name) => void lines.get(lineName)?.places.delete(name),
  };

  /** The earliest time at which one more keeps the pace. */
  function take(line: Line, at: number): number {
    const onTime = Math.max(line.next, at);
    line.next = onTime + everyMs;
    return Math.max(at, onTime - (burst - 1) * everyMs);
  }
}
