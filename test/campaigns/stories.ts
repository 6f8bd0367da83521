import { parseArgs } from 'node:util';
import { loadClinics } from '../../bot/config/load.ts';
import { type Told, tellStory } from '../kit/simulated/returning/play-story.ts';
import { STORIES } from '../kit/simulated/returning/stories.ts';

// Simulated patients who come back, drawn by a seed: does what they tell end as they want, and nothing else happen?

const { values } = parseArgs({
  options: {
    of: { type: 'string' },
    dialogs: { type: 'string' },
    seed: { type: 'string' },
    clinic: { type: 'string' },
    only: { type: 'string' },
  },
});
const dialogs = Number(values.dialogs ?? 100);
const seed = values.seed ?? String(Date.now() % 1_000_000);
const clinics = [...(await loadClinics()).values()].filter(({ id }) => id === (values.clinic ?? id));
const chosen = Object.entries(STORIES).filter(([name]) => name === (values.of ?? name));

for (const [name, drawStory] of chosen) {
  for (const clinic of clinics) {
    const all: Told[] = [];
    for (let at = 0; at < dialogs; at++) {
      if (values.only !== undefined && Number(values.only) !== at) continue;
      all.push(await tellStory(`${name}/${seed}/${at}`, clinic, drawStory));
    }
    for (const one of all) if (!isServed(one) || values.only !== undefined) tell(one);
    const served = all.filter(isServed).length;
    const wrong = all.filter((one) => one.wrong.length > 0).length;
    console.log(
      `\n${clinic.id}, ${name}: ${served} of ${all.length} as they wanted, ${wrong} with something wrong`,
    );
    for (const kind of new Set(all.map((one) => one.kind))) {
      const some = all.filter((one) => one.kind === kind);
      console.log(`  ${kind}: ${some.filter(isServed).length} of ${some.length}`);
    }
  }
}
console.log(`The same again: npm run campaign:stories -- --dialogs ${dialogs} --seed ${seed}`);

function isServed({ missing, wrong }: Told): boolean {
  return missing.length === 0 && wrong.length === 0;
}

function tell({ seed: name, kind, missing, wrong, lines }: Told): void {
  console.log(`\n── ${name}: ${kind}: ${missing.length ? `missing ${missing.join(', ')}` : 'all there'}`);
  for (const one of wrong) console.log(`   wrong: ${one}`);
  for (const line of lines) console.log(line);
}
