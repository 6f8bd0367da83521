import { parseArgs } from 'node:util';
import { timesRead } from '../kit/nlu/times-read.ts';
import { type Drawn, drawn, REF } from '../kit/roles/drawn.ts';
import { type Judgement, judged } from '../kit/roles/judged.ts';
import { ROLES, type ToldRole } from '../kit/roles/words.ts';

// Messages put together of a wish and of what is told beside it, each with a time: is only what is meant read?

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lang: { type: 'string' },
    role: { type: 'string' },
    shown: { type: 'string', default: '40' },
  },
});
const roles = values.role ? [values.role as ToldRole] : ROLES;

for (const lang of (['es', 'pt'] as const).filter((one) => one === (values.lang ?? one))) {
  const all: [Drawn, Judgement][] = [];
  let shown = Number(values.shown);
  for (let at = 0; at < Number(values.texts); at++) {
    const one = drawn(`${values.seed}/${at}`, lang, roles);
    const { how, read } = judged(one, lang);
    all.push([one, how]);
    if (how === 'exact' || shown-- <= 0) continue;
    const alone = timesRead(one.wish, { lang, ref: REF });
    const isWish = alone === one.meant.join(' + ') ? '' : ` (alone ${alone || 'none'})`;
    console.log(
      `${how} ${JSON.stringify(one.text)}: ${read || 'none'}, not ${one.meant.join(' + ')}${isWish}`,
    );
  }
  const share = (of: (one: readonly [Drawn, Judgement]) => boolean) => {
    const some = all.filter(of);
    const part = (how: Judgement) => some.filter(([, one]) => one === how).length / some.length;
    return `${some.length}: exact ${percent(part('exact'))}, wrong ${percent(part('wrong'))}, lost ${percent(part('lost'))}`;
  };
  console.log(`${lang} of ${share(() => true)}`);
  for (const role of roles) console.log(`  ${role} ${share(([{ roles }]) => roles.includes(role))}`);
  const joints = [...new Set(all.flatMap(([{ joints }]) => joints))].toSorted();
  for (const joint of joints) console.log(`  '${joint}' ${share(([one]) => one.joints.includes(joint))}`);
  worst(
    'told',
    all.flatMap(([{ told }, how]) => told.map((one) => [shape(one), how] as const)),
  );
  worst(
    'wish',
    all.map(([{ wish }, how]) => [wish, how] as const),
  );
}
console.log(`The same again: npm run campaign:roles -- --texts ${values.texts} --seed ${values.seed}`);

/** A phrase without what was drawn into it. */
function shape(told: string): string {
  return told.replace(/\d+/g, '#');
}

function worst(title: string, some: readonly (readonly [string, Judgement])[]): void {
  const by = Map.groupBy(some, ([name]) => name);
  const rows = [...by].map(
    ([name, list]) => [name, list.filter(([, how]) => how !== 'exact').length, list.length] as const,
  );
  const shown = rows
    .filter(([, bad]) => bad > 1)
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, 50);
  for (const [name, bad, of] of shown) console.log(`  ${title}: '${name}' ${bad} of ${of}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
