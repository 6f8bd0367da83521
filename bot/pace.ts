/**
 * Lets `atOnce` callers through, then the event loop round once, then the next: many turns that become ready
 * together must not keep a webhook or a socket waiting for all of them.
 */
export function pace(atOnce: number): () => Promise<void> {
  const queue: (() => void)[] = [];
  let through = 0;
  let turning = false;
  const turn = () => {
    turning = false;
    through = 0;
    for (const go of queue.splice(0, atOnce)) {
      through += 1;
      go();
    }
    if (queue.length > 0) goRound();
  };
  const goRound = () => {
    if (turning) return;
    turning = true;
    setImmediate(turn);
  };
  return () => {
    goRound();
    if (through < atOnce && queue.length === 0) {
      through += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => queue.push(resolve));
  };
}
