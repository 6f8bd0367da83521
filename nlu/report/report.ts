import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCorpus } from '../model/training.ts';
import { understand } from '../nlu.ts';
import type { Lang } from '../types.ts';
import { dangersText } from './dangers.ts';
import { asDrawing } from './drawing.ts';
import { measure, percentile, type Row, takes } from './measures.ts';
import { asText } from './text.ts';
import { toldText } from './told.ts';

const REF = '2026-03-10T10:15';
const LANGS: readonly Lang[] = ['es', 'pt'];
const DOCS = new URL('../../docs/', import.meta.url);
const HEAD = `# How well patients are understood

Written by \`npm run nlu:report\` from the development split (\`nlu/corpus/{es,pt}/dev\`), which nothing is trained on.
It is seen when the grammar grows, so it flatters: unseen patients are the measure. ![drawn](nlu-report.svg)
`;

/** Utterances that name, deny, suppose or report an act that takes something, and ask for none. */
function readSpared(lang: Lang): string[] {
  const file = new URL(`../corpus/spared/${lang}.yaml`, import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as unknown[]).map(String);
}

function readRows(): Row[] {
  return readCorpus('dev').map((line) => {
    const langAlone = understand(line.text, { ref: REF }).lang;
    const started = performance.now();
    const read = understand(line.text, { ref: REF, lang: line.lang });
    return { ...line, read, langAlone, ms: performance.now() - started };
  });
}

function sparedText(): string {
  const lines = LANGS.flatMap((lang) => {
    const all = readSpared(lang);
    const harmed = all.filter((text) => takes(understand(text, { ref: REF, lang })));
    return [`| ${lang} | ${harmed.length} of ${all.length} |`, ...harmed.map((text) => `| | \`${text}\` |`)];
  });
  return ['## Acts only mentioned', '', '| language | harmful labels |', '| --- | --- |', ...lines, ''].join(
    '\n',
  );
}

// The first pass makes the code warm; the second is timed.
readRows();
const rows = readRows();
const measures = LANGS.map((lang) => measure(lang, rows));
const text = [
  HEAD,
  ...measures.map(asText),
  sparedText(),
  ...LANGS.map(toldText),
  ...LANGS.map(dangersText),
].join('\n');
const times = rows.map(({ ms }) => ms).toSorted((one, other) => one - other);

writeFileSync(new URL('nlu-report.md', DOCS), text);
writeFileSync(new URL('nlu-report.svg', DOCS), asDrawing(measures));
process.stdout.write(text);
// Times differ from run to run: they are told, and not kept.
const [half, most, nearly] = [0.5, 0.95, 0.99].map((part) => percentile(times, part).toFixed(2));
process.stdout.write(`\nOne utterance: ${half} ms at p50, ${most} ms at p95, ${nearly} ms at p99\n`);
