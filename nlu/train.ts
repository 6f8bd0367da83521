import { writeFileSync } from 'node:fs';
import { packedFile } from './lexicon/pack-lexicons.ts';

/** Writes all that understanding keeps ready: the lexicons compiled ahead, then the models, which read by them. */
const started = performance.now();
write('lexicons.json', packedFile());
const { lessonsOf, readCorpus } = await import('./model/training.ts');
const { readDangers } = await import('./model/training-dangers.ts');
const { toFiles } = await import('./model/model-files.ts');
const { json, bytes } = toFiles(lessonsOf(readCorpus('train'), readDangers()));
write('model.json', json);
write('model.bin', bytes);
process.stderr.write(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(`./${name}`, import.meta.url), content);
}
