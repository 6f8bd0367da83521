import type { Arrived } from './wire.ts';

/** A message of one person, on its way to the house. */
export interface Letter {
  address: string;
  /** The row that it is kept in until the house has it. */
  row: string;
  arrived: Arrived;
}

interface Place {
  id: string;
  /** While it is not open, later ones of the same person wait no longer than this. */
  until: number;
  letter: Letter | null;
}

/**
 * How long a message that is on its way may keep later ones of the same person waiting: while it is opened, is asked
 * for again, or comes again with the next connection. Milliseconds; a busy machine takes seconds over a first word.
 */
export const PATIENCE_MS = 15_000;

/**
 * Puts each person's messages in the order in which they came. Baileys opens what is addressed by number and by
 * LID at different speeds, so that a message may overtake another: here it waits until that one is open, or will
 * not be.
 */
export class Mailbox {
  readonly #places = new Map<string, Place[]>();
  readonly #ready: Letter[] = [];
  #wake: (() => void) | null = null;

  /** A message is on its way, perhaps once more: then it has its place already. */
  expect(address: string, id: string, now: number): void {
    const places = this.#places.get(address) ?? [];
    const until = now + PATIENCE_MS;
    const known = places.find((place) => place.id === id);
    if (known) known.until = until;
    else places.push({ id, until, letter: null });
    this.#places.set(address, places);
  }

  /** A message is open and kept; of one that came twice, the second goes right behind the first. */
  put(letter: Letter, now: number): void {
    const places = this.#places.get(letter.address) ?? [];
    const at = places.findIndex(({ id }) => id === letter.arrived.id);
    const place = places[at];
    if (!place) this.#ready.push(letter);
    else if (place.letter === null) place.letter = letter;
    else places.splice(at + 1, 0, { ...place, letter });
    this.#release(letter.address, now);
  }

  /** A message could not be opened, and has been asked for again: it keeps its place for a while. */
  miss(address: string, id: string, now: number): void {
    const place = this.#unopened(address, id);
    if (place) place.until = now + PATIENCE_MS;
  }

  /** A message was here before: others need not wait for it. */
  known(address: string, id: string, now: number): void {
    const place = this.#unopened(address, id);
    if (place) place.until = now;
    this.#release(address, now);
  }

  /** Lets go of what has waited long enough; gives when to look again, null when nothing waits. */
  hurry(now: number): number | null {
    for (const address of [...this.#places.keys()]) this.#release(address, now);
    const waiting = [...this.#places.values()].map(([first]) => first!.until);
    return waiting.length === 0 ? null : Math.min(...waiting);
  }

  /** The connection is gone: what was on its way comes again, and keeps its place for a while. */
  interrupted(now: number): void {
    const unopened = [...this.#places.values()].flat().filter(({ letter }) => letter === null);
    for (const place of unopened) place.until = now + PATIENCE_MS;
  }

  /** All that is ready; waits for something to be, or for the signal. */
  async take(signal: AbortSignal): Promise<Letter[]> {
    if (this.#ready.length === 0 && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
      await promise;
    }
    return this.#ready.splice(0);
  }

  /** Ends a wait for letters: something else is ready. */
  wake(): void {
    this.#wake?.();
  }

  #unopened(address: string, id: string): Place | undefined {
    return this.#places.get(address)?.find((place) => place.id === id && place.letter === null);
  }

  #release(address: string, now: number): void {
    const places = this.#places.get(address) ?? [];
    while (places.length > 0) {
      const [first] = places;
      if (first!.letter === null && now < first!.until) break;
      places.shift();
      if (first!.letter) this.#ready.push(first!.letter);
    }
    if (places.length === 0) this.#places.delete(address);
    if (this.#ready.length > 0) this.wake();
  }
}
