import { parseArgs } from 'node:util';
import { labelledWords, sayEverywhere, walkAbout } from '../kit/flows/spoken-walk.ts';

// Says every utterance of the corpus wherever a talk may stand, and walks about: what is done that was not asked for?

const { values } = parseArgs({
  options: { seed: { type: 'string' }, walks: { type: 'string' }, steps: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const walks = Number(values.walks ?? 2_000);
const steps = Number(values.steps ?? 5);

const words = [...labelledWords('dev'), ...labelledWords('train')];
const breaches = [...sayEverywhere(words), ...walkAbout(words, { seed, walks, steps })];
for (const { place, said, wrong } of breaches) console.log(`${wrong}, at '${place}': ${said.join(' → ')}`);
console.log(
  `${words.length} utterances everywhere, ${walks} walks of ${steps}: ${breaches.length} not asked for`,
);
console.log(`The same again: npm run campaign:words -- --seed ${seed} --walks ${walks} --steps ${steps}`);
process.exitCode = breaches.length ? 1 : 0;
