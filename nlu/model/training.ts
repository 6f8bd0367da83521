import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { marksOf } from '../acts/marks.ts';
import { tagsOf } from '../acts/tags.ts';
import { languageFeaturesOf } from '../language.ts';
import { type KnownWords, learned } from '../lexicon/known-words.ts';
import { normalise } from '../normalise.ts';
import { INTENTS, type Intent, type Lang } from '../types.ts';
import { wordsOf } from '../words.ts';
import { readingsOf } from './corpus-lines.ts';
import { noisy } from './corpus-noise.ts';
import { drawFor, lossy } from './draws.ts';
import { type Features, featuresOf } from './features.ts';
import type { Sample } from './fit.ts';
import type { Lesson, Lessons } from './lessons.ts';
import { lessonInDangers, type Told } from './training-dangers.ts';

/** An utterance of the corpus with what it wants. */
export interface Labelled {
  lang: Lang;
  intent: Intent;
  text: string;
}

const LANGS: readonly Lang[] = ['es', 'pt'];
const BUCKETS = 1 << 15;
const LANGUAGE_BUCKETS = 1 << 13;
/** Readings taken at least of a line with alternatives; noisy copies of each, and of a line without. */
const READINGS = 7;
const COPIES = 1;
const PLAIN_COPIES = 3;
/** Readings of a line of the corpus that teach what is no danger. */
const HARMLESS_READINGS = 2;
/** Share of the words and pairs of words that teach the language on their own. */
const SHORT_SHARE = 0.25;

/** The corpus written for `split`, in a fixed order. Lines may hold alternatives. */
export function readCorpus(split: 'train' | 'dev'): Labelled[] {
  const corpus: Labelled[] = [];
  for (const lang of LANGS) {
    const folder = new URL(`../corpus/${lang}/${split === 'dev' ? 'dev/' : ''}`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    for (const file of files.toSorted()) {
      const intent = INTENTS.find((name) => file === `${name}.yaml`);
      if (!intent)
        throw new RangeError(`corpus/${lang}/${file} names no intent; one of ${INTENTS.join(', ')}`);
      for (const text of parse(readFileSync(new URL(file, folder), 'utf8')) as unknown[]) {
        corpus.push({ lang, intent, text: String(text) });
      }
    }
  }
  return corpus;
}

/** What all models are taught of `corpus` and `dangers`; of one line more they learn nearly the same. */
export function lessonsOf(corpus: readonly Labelled[], dangers: readonly Told[]): Lessons {
  const read = corpus.flatMap((line) => {
    const readings = readingsOf(line.text, READINGS, drawFor(line));
    const copies = readings.length === 1 ? PLAIN_COPIES : COPIES;
    return readings.map((text): Read => ({ ...line, text, copies }));
  });
  const harmless = corpus
    .filter(({ intent }) => intent !== 'emergency')
    .flatMap((line) => {
      const readings = readingsOf(line.text, HARMLESS_READINGS, drawFor(line)).slice(0, HARMLESS_READINGS);
      return readings.map((text): Told => ({ ...line, text, danger: 'none' }));
    });
  return {
    intents: lessonInIntents(read),
    languages: lessonInLanguages([...read, ...dangers, ...answersTold()]),
    dangers: lessonInDangers(dangers, harmless),
    known: wordsKnown(read),
  };
}

/** A reading of a line, and how many noisy copies are made of it. */
interface Read extends Labelled {
  copies: number;
}

/** The words of all that is asked for at the front desk. */
function wordsKnown(corpus: readonly Labelled[]): KnownWords {
  const of = (known: Lang) =>
    corpus
      .filter(({ lang, intent }) => lang === known && intent !== 'out_of_scope')
      .flatMap(({ text }) => wordsOf(normalise(text, known)).map(({ heard }) => heard));
  return { es: learned(of('es')), pt: learned(of('pt')) };
}

function lessonInIntents(corpus: readonly Read[]): Lesson {
  const samples = corpus.flatMap((line) => {
    const features = (text: string) => intentFeatures(text, line.lang);
    return samplesOf(line, INTENTS.indexOf(line.intent), features);
  });
  return { samples, options: { buckets: BUCKETS, epochs: 6, rate: 0.3, decay: 1e-4 }, classes: INTENTS };
}

/** A line as it is written, and its noisy copies, each with noise of its own. */
function samplesOf(line: Read, label: number, featuresOf: (text: string) => Features): Sample[] {
  const noise = Array.from({ length: line.copies }, (_, index): Sample => {
    const draw = drawFor(line, index + 1);
    const copy = featuresOf(noisy(line.text, { ...line, draw }));
    return { features: lossy(copy, draw), label, draw };
  });
  return [{ features: featuresOf(line.text), label, draw: drawFor(line) }, ...noise];
}

function intentFeatures(text: string, lang: Lang): Features {
  const read = normalise(text, lang);
  return featuresOf(read, tagsOf(marksOf(read, lang), text), BUCKETS);
}

/** What patients tell of themselves: "cédula 41789654", "tarjeta o efectivo", "meu cpf é…". */
function answersTold(): Labelled[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`../corpus/told/${lang}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const texts = lines.map((line) => (JSON.parse(line) as Pick<Labelled, 'text'>).text);
    // Of letters alone a language is told.
    return texts
      .filter((text) => /\p{L}{2}/u.test(text))
      .map((text): Labelled => ({ lang, intent: 'out_of_scope', text }));
  });
}

/** Whole utterances, and their words one by one and two by two: people answer in a word. */
function lessonInLanguages(corpus: readonly Labelled[]): Lesson {
  const samples = corpus.flatMap((line) => {
    const { lang, text } = line;
    const draw = drawFor(line);
    const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    const short = [...words, ...pairs].filter(() => draw() < SHORT_SHARE);
    return [text, withoutAccents(text), ...short].map((written): Sample => {
      const features = languageFeaturesOf(written, LANGUAGE_BUCKETS);
      return { features, label: LANGS.indexOf(lang), draw };
    });
  });
  return {
    samples,
    options: { buckets: LANGUAGE_BUCKETS, epochs: 6, rate: 0.3, decay: 1e-5 },
    classes: LANGS,
  };
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
