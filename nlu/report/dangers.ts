import { readFileSync } from 'node:fs';
import { understand } from '../nlu.ts';
import type { Lang } from '../types.ts';
import { percent } from './text.ts';

const REF = '2026-03-10T10:15';

/** A message that tells of a danger, or only sounds like it: see `corpus/red-flags`. */
interface Danger {
  text: string;
  redFlag: boolean;
}

/** How many dangers are heard in `lang`, and how many alarms are false, with the sentences that went wrong, as Markdown. */
export function dangersText(lang: Lang): string {
  const file = new URL(`../corpus/red-flags/${lang}.jsonl`, import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const read = rows.map((line) => {
    const { text, redFlag } = JSON.parse(line) as Danger;
    return { text, redFlag, heard: understand(text, { ref: REF, lang }).redFlag !== null };
  });
  const dangers = read.filter(({ redFlag }) => redFlag);
  const harmless = read.filter(({ redFlag }) => !redFlag);
  const missed = dangers.filter(({ heard }) => !heard);
  const alarmed = harmless.filter(({ heard }) => heard);
  return [
    `## Red flags (${lang})`,
    '',
    '| sentences | of a danger, heard | harmless, alarmed |',
    '| --- | --- | --- |',
    `| ${read.length} | ${percent(1 - missed.length / dangers.length)} | ${percent(alarmed.length / harmless.length)} |`,
    ...missed.map(({ text }) => `| missed | \`${text}\` | |`),
    ...alarmed.map(({ text }) => `| false alarm | | \`${text}\` |`),
    '',
  ].join('\n');
}
