/** Lets so many through at once; the others wait, first come first served. */
export function openGate(most: number): <Done>(work: () => Promise<Done>) => Promise<Done> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    // Whoever leaves hands the place on: nobody who comes just then takes it.
    if (inside >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
