import { writeFileSync } from 'node:fs';
import { packedFile } from './pack-lexicons.ts';

/** Writes all that understanding keeps ready: the lexicons compiled ahead, then the models, which read by them. */
const started = performance.now();
write('lexicons.json', packedFile());
const { readCorpus, readDangers, train } = await import('./training.ts');
write('model.json', `${JSON.stringify(train(readCorpus('train'), readDangers()))}\n`);
process.stderr.write(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);

function write(name: string, text: string): void {
  writeFileSync(new URL(`./${name}`, import.meta.url), text);
}
