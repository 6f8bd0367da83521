import { parseArgs } from 'node:util';
import { loadClinics } from '../../bot/config/load.ts';
import {
  type Beside,
  differences,
  drawBeside,
  drawTurned,
  type Outcome,
  outcomeOf,
  stillDone,
} from '../kit/beside/beside.ts';

// Answers with something said beside them that changes nothing: does the dialog stand as after the answer alone?

type Told = Beside & { how: string[] };

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    seed: { type: 'string' },
    clinic: { type: 'string' },
    place: { type: 'string' },
    kind: { type: 'string' },
    only: { type: 'string' },
  },
});
const texts = Number(values.texts ?? 200);
const seed = values.seed ?? String(Date.now() % 1_000_000);

for (const clinic of [...(await loadClinics()).values()].filter(({ id }) => id === (values.clinic ?? id))) {
  const lang = clinic.locale.startsWith('pt') ? 'pt' : 'es';
  const alone = new Map<string, Outcome>();
  const all: Told[] = [];
  for (let at = 0; at < texts; at++) {
    if (values.only !== undefined && Number(values.only) !== at) continue;
    const one = at % 4 === 3 ? drawTurned(`${seed}/${at}`, lang) : drawBeside(`${seed}/${at}`, lang);
    if ((values.place ?? one.place.name) !== one.place.name || (values.kind ?? one.kind) !== one.kind)
      continue;
    const key = `${one.place.name}/${one.answer}`;
    const plain = alone.get(key) ?? (await outcomeOf(clinic, one.place, one.answer));
    alone.set(key, plain);
    const told = await outcomeOf(clinic, one.place, one.text);
    const how = one.kind === 'turning' ? stillDone(plain, told) : differences(plain, told);
    all.push({ ...one, how });
    if (how.length > 0 || values.only !== undefined)
      console.log(
        `${lang} ${at} [${one.place.name}; ${one.kind}] ${how.join(', ')}: ${JSON.stringify(one.text)}\n     ${told.said.replaceAll('\n', '\n     ')}`,
      );
  }
  const right = all.filter(({ how }) => how.length === 0).length;
  console.log(
    `\n${clinic.id}: ${right} of ${all.length} stand as after the answer alone, or as before it where it was taken back`,
  );
  count('by place', all, ({ place }) => place.name);
  count('by kind', all, ({ kind }) => kind);
  count('by joint', all, ({ joint }) => JSON.stringify(joint));
}
console.log(`The same again: npm run campaign:beside -- --texts ${texts} --seed ${seed}`);

function count(title: string, all: readonly Told[], of: (one: Beside) => string): void {
  const names = [...new Set(all.map(of))];
  const parts = names.map((name) => {
    const some = all.filter((one) => of(one) === name);
    return `${name} ${some.filter(({ how }) => how.length > 0).length} of ${some.length}`;
  });
  console.log(`  ${title}, otherwise: ${parts.join(' · ')}`);
}
