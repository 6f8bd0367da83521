/** Which letter of one text stands for which of another: pairs of indices, -1 where one has nothing. */
export type Pair = readonly [one: number, other: number];

/** Aligns two lists so that the fewest letters are changed, added or left out. */
export function align(one: readonly string[], other: readonly string[]): Pair[] {
  const wide = other.length + 1;
  const costs = new Uint16Array((one.length + 1) * wide);
  for (let at = 0; at <= one.length; at++) {
    for (let to = 0; to <= other.length; to++) {
      if (at === 0 || to === 0) {
        costs[at * wide + to] = at + to;
        continue;
      }
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      costs[at * wide + to] = Math.min(
        costs[(at - 1) * wide + to - 1]! + same,
        costs[(at - 1) * wide + to]! + 1,
        costs[at * wide + to - 1]! + 1,
      );
    }
  }
  return walkBack(one, other, costs);
}

function walkBack(one: readonly string[], other: readonly string[], costs: Uint16Array): Pair[] {
  const wide = other.length + 1;
  const pairs: Pair[] = [];
  let [at, to] = [one.length, other.length];
  while (at > 0 || to > 0) {
    const here = costs[at * wide + to]!;
    const same = at > 0 && to > 0 && one[at - 1] === other[to - 1] ? 0 : 1;
    if (at > 0 && to > 0 && costs[(at - 1) * wide + to - 1]! + same === here) pairs.push([--at, --to]);
    else if (at > 0 && costs[(at - 1) * wide + to]! + 1 === here) pairs.push([--at, -1]);
    else pairs.push([-1, --to]);
  }
  return pairs.reverse();
}
