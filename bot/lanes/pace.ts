export interface PaceOptions {
  /** Callers let through, at most, before the event loop goes round. */
  most: number;
  /** None is let through once those before have taken so long. Milliseconds. */
  forMs: number;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * Lets some callers through, one after the other, then the event loop round once, then the next: many turns that
 * become ready together must not keep a webhook or a socket waiting for all of them.
 */
export function pace({ most, forMs, now }: PaceOptions): () => Promise<void> {
  const queue: (() => void)[] = [];
  let through = 0;
  let until = 0;
  let turning = false;
  /** Somebody was let through, and the next will be looked for. */
  let going = false;
  const isFull = () => through > 0 && (through >= most || now() >= until);
  const letThrough = () => {
    if (through === 0) until = now() + forMs;
    through += 1;
    going = true;
  };
  const letNext = () => {
    going = false;
    if (queue.length === 0) return;
    if (isFull()) return goRound();
    letThrough();
    queue.shift()!();
    // By then whoever was let through has done what can be done at once.
    queueMicrotask(letNext);
  };
  const goRound = () => {
    if (turning) return;
    turning = true;
    setImmediate(() => {
      turning = false;
      through = 0;
      if (!going) letNext();
    });
  };
  return () => {
    goRound();
    if (going || queue.length > 0 || isFull()) return new Promise((resolve) => queue.push(resolve));
    letThrough();
    // Twice: the caller goes on after this has returned.
    queueMicrotask(() => queueMicrotask(letNext));
    return Promise.resolve();
  };
}
