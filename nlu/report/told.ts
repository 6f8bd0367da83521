import { readFileSync } from 'node:fs';
import { understand } from '../nlu.ts';
import type { Awaiting, Entity, Lang, When } from '../types.ts';
import { percent } from './text.ts';

const REF = '2026-03-10T10:15';

/** A message with the documents, birth dates, phones and choices it tells: see `corpus/told`. */
export interface Told {
  text: string;
  country: string;
  awaiting?: Awaiting;
  choices?: readonly string[];
  told: readonly string[];
}

/** A phrase with the times it speaks of: see `corpus/when`. */
interface Timed {
  text: string;
  ref: string;
  country: string;
  awaiting?: Awaiting;
  when: readonly When[];
}

/** What a set was read as: shares are between 0 and 1, `wrong` of another meaning, the rest missed. */
interface Score {
  name: string;
  rows: number;
  exact: number;
  wrong: number;
}

/** The messages of `corpus/told` in a language. */
export function readTold(lang: Lang): Told[] {
  return readLines<Told>('told', lang);
}

/** What is told in a message, in the words of `corpus/told`. */
export function toldIn({ text, country, awaiting, choices }: Told, lang: Lang): string[] {
  const asked = { awaiting: awaiting ?? null, ...(choices ? { choices } : {}) };
  return understand(text, { ref: REF, lang, country, ...asked }).entities.flatMap(tellingOf);
}

/** How well times, documents, birth dates, phones and choices are read in `lang`, as Markdown. */
export function toldText(lang: Lang): string {
  const told = readTold(lang).map((row) => ({
    want: row.told.join('; '),
    got: toldIn(row, lang).join('; '),
  }));
  const kinds = ['national-id', 'birth-date', 'phone', 'choice'];
  const scores = [
    scoreOf('times', readLines<Timed>('when', lang).map(timesOf(lang))),
    ...kinds.map((kind) =>
      scoreOf(
        kind,
        told.filter(({ want, got }) => `${want} ${got}`.includes(`${kind} `)),
      ),
    ),
    scoreOf(
      'numbers that are none of these',
      told.filter(({ want }) => want === ''),
    ),
  ];
  return [
    `## ${lang === 'es' ? 'Spanish' : 'Portuguese'}: times and what is told`,
    '',
    '| measure | messages | exact | wrong |',
    '| --- | --- | --- | --- |',
    ...scores.map(
      ({ name, rows, exact, wrong }) => `| ${name} | ${rows} | ${percent(exact)} | ${percent(wrong)} |`,
    ),
    '',
  ].join('\n');
}

function tellingOf(entity: Entity): string[] {
  switch (entity.type) {
    case 'national-id': {
      const { kind, value, valid } = entity.nationalId;
      return [`national-id ${kind} ${value}${valid ? '' : ' mistyped'}`];
    }
    case 'birth-date':
      return [`birth-date ${entity.birthDate}`];
    case 'phone':
      return [`phone ${entity.phone}`];
    case 'choice':
      return [`choice ${'index' in entity.choice ? entity.choice.index : Object.keys(entity.choice)[0]}`];
    default:
      return [];
  }
}

interface Read {
  want: string;
  got: string;
}

function timesOf(lang: Lang): (row: Timed) => Read {
  const shown = (all: readonly When[]) => all.map(({ type, from, to }) => `${type} ${from} ${to}`).join('; ');
  return ({ text, ref, country, awaiting, when }) => {
    const { entities } = understand(text, { ref, lang, country, awaiting: awaiting ?? null });
    const got = entities.flatMap((entity) => (entity.type === 'when' ? [entity.when] : []));
    return { want: shown(when), got: shown(got) };
  };
}

function scoreOf(name: string, all: readonly Read[]): Score {
  const share = (count: number) => (all.length === 0 ? 0 : count / all.length);
  const wrong = all.filter(({ want, got }) => got !== want);
  const missed = wrong.filter(({ got }) => got === '');
  const exact = share(all.length - wrong.length);
  return { name, rows: all.length, exact, wrong: share(wrong.length - missed.length) };
}

function readLines<Row>(folder: 'told' | 'when', lang: Lang): Row[] {
  const file = new URL(`../corpus/${folder}/${lang}.jsonl`, import.meta.url);
  // The rows are ours, and a test reads them all.
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
