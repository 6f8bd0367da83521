import { parseArgs } from 'node:util';
import { type Framed, framed } from '../kit/framed/frames.ts';
import { type Change, changes } from '../kit/framed/judged.ts';
import { phrases } from '../kit/framed/phrases.ts';

// Short times whose meaning is known, in frames drawn by a seed that leave it what it is: is it read the same?

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    seed: { type: 'string' },
    lang: { type: 'string' },
    only: { type: 'string' },
    change: { type: 'string' },
  },
});
const texts = Number(values.texts ?? 2_000);
const seed = values.seed ?? String(Date.now() % 1_000_000);
const shown = Number.POSITIVE_INFINITY;

for (const lang of (['es', 'pt'] as const).filter((one) => one === (values.lang ?? one))) {
  const known = phrases(lang);
  const changed: [Framed, Change[]][] = [];
  const all: Framed[] = [];
  for (let at = 0; at < texts; at++) {
    if (values.only !== undefined && Number(values.only) !== at) continue;
    const one = framed(`${seed}/${at}`, lang, known);
    all.push(one);
    const how = changes(one);
    if (how.length > 0) changed.push([one, how]);
  }
  const told = changed.filter(
    ([, how]) => values.change === undefined || how.includes(values.change as Change),
  );
  for (const [{ seed: name, text, phrase, kinds, typed }, how] of told.slice(0, shown))
    console.log(
      `${lang} ${name} [${kinds.join(', ')}; ${typed}] ${how.join(', ')}: '${phrase.text}' in ${JSON.stringify(text)}`,
    );
  console.log(`${lang}: ${all.length - changed.length} of ${all.length} read the same`);
  count(
    'by change',
    changed.flatMap(([, how]) => how),
    all.flatMap(() => []),
  );
  count(
    'by frame',
    changed.flatMap(([{ kinds }]) => kinds),
    all.flatMap(({ kinds }) => kinds),
  );
  count(
    'by typing',
    changed.map(([{ typed }]) => typed),
    all.map(({ typed }) => typed),
  );
}
console.log(`The same again: npm run campaign:readings -- --texts ${texts} --seed ${seed}`);

function count(title: string, some: readonly string[], of: readonly string[]): void {
  const names = [...new Set(some)];
  const times = (list: readonly string[], name: string) => list.filter((one) => one === name).length;
  const parts = names
    .map((name) => [name, times(some, name), times(of, name)] as const)
    .toSorted((one, other) => other[1] - one[1])
    .map(([name, n, all]) => `${name} ${n}${all ? ` of ${all}` : ''}`);
  console.log(`  ${title}: ${parts.join(' · ')}`);
}
