import { parseArgs } from 'node:util';
import { type Fault, faultsOf } from '../kit/wished/judged.ts';
import { type Wished, wished } from '../kit/wished/wishes.ts';

// Acts whose truth is known, each in a mood and a frame drawn by a seed: is what is wanted done, and nothing else?

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    seed: { type: 'string' },
    lang: { type: 'string' },
    only: { type: 'string' },
    fault: { type: 'string' },
    kind: { type: 'string' },
    shown: { type: 'string' },
  },
});
const texts = Number(values.texts ?? 2_000);
const seed = values.seed ?? String(Date.now() % 1_000_000);
const shown = Number(values.shown ?? Number.POSITIVE_INFINITY);

for (const lang of (['es', 'pt'] as const).filter((one) => one === (values.lang ?? one))) {
  const numbers = values.only === undefined ? [...Array(texts).keys()] : [Number(values.only)];
  const all = numbers.map((at) => wished(`${seed}/${at}`, lang));
  const faults = all.map((one) => [one, faultsOf(one)] as const).filter(([, found]) => found.length > 0);
  const told = faults.filter(
    ([{ kind }, found]) =>
      (values.fault === undefined || found.includes(values.fault as Fault)) &&
      (values.kind === undefined || kind === values.kind),
  );
  for (const [{ seed: name, kind, deed, typed, text }, found] of told.slice(0, shown))
    console.log(`${lang} ${name} [${kind}; ${deed}; ${typed}] ${found.join(', ')}: ${JSON.stringify(text)}`);
  console.log(`${lang}: ${all.length - faults.length} of ${all.length} without fault`);
  for (const fault of [
    'lost',
    'asked first',
    'harm',
    'harmful label',
    'false act',
    'danger heard',
  ] as const) {
    const some = faults.filter(([, found]) => found.includes(fault)).map(([one]) => one);
    console.log(`  ${fault} ${some.length}: ${counted(some, all)}`);
  }
}
console.log(`The same again: npm run campaign:wishes -- --texts ${texts} --seed ${seed}`);

/** How many of each kind of frame, of how many there are. */
function counted(some: readonly Wished[], all: readonly Wished[]): string {
  const times = (list: readonly Wished[], name: string) => list.filter(({ kind }) => kind === name).length;
  return [...new Set(some.map(({ kind }) => kind))]
    .map((kind) => [kind, times(some, kind), times(all, kind)] as const)
    .toSorted((one, other) => other[1] - one[1])
    .map(([kind, n, of]) => `${kind} ${n} of ${of}`)
    .join(' · ');
}
