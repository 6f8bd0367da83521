import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { marksOf } from './acts/marks.ts';
import { tagsOf } from './acts/tags.ts';
import { type Draw, readingsOf } from './corpus-lines.ts';
import { noisy } from './corpus-noise.ts';
import { type Features, featuresOf } from './features.ts';
import { type Fitted, fit, type Sample } from './fit.ts';
import { type KnownWords, learned } from './known-words.ts';
import { languageFeaturesOf } from './language.ts';
import type { LinearModel, Models } from './model.ts';
import { normalise } from './normalise.ts';
import { findRedFlag } from './red-flags/either-language.ts';
import { DANGERS, dangerFeatures } from './red-flags/resemblance.ts';
import { INTENTS, type Intent, type Lang, type RedFlagKind } from './types.ts';
import { wordsOf } from './words.ts';

/** An utterance of the corpus with what it wants. */
export interface Labelled {
  lang: Lang;
  intent: Intent;
  text: string;
}

const LANGS: readonly Lang[] = ['es', 'pt'];
const SEED = 20261123;
const BUCKETS = 1 << 15;
const LANGUAGE_BUCKETS = 1 << 13;
/** Readings taken at least of a line with alternatives; noisy copies of each, and of a line without. */
const READINGS = 7;
const COPIES = 1;
const PLAIN_COPIES = 3;
/** Readings of a line of the corpus that teach what is no danger. */
const HARMLESS_READINGS = 2;
/** Readings taken at least of a line that is composed of signs and of whom they are told. */
const COMPOSED_READINGS = 10;
/** The same of a line that is composed of what is none: people ail in more ways than they are in danger. */
const COMPOSED_HARMLESS = 40;
/** Share of the features that a noisy copy loses, so that none is relied on alone. */
const LOST = 0.3;
/** Share of the words and pairs of words that teach the language on their own. */
const SHORT_SHARE = 0.25;

/** The corpus written for `split`, in a fixed order. Lines may hold alternatives. */
export function readCorpus(split: 'train' | 'dev'): Labelled[] {
  const corpus: Labelled[] = [];
  for (const lang of LANGS) {
    const folder = new URL(`./corpus/${lang}/${split === 'dev' ? 'dev/' : ''}`, import.meta.url);
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

/** An utterance that tells of a danger, or of none. */
export interface Told extends Labelled {
  danger: (typeof DANGERS)[number];
}

/** The messages written to tell dangers from what only sounds like them, and those composed of their parts. */
export function readDangers(): Told[] {
  return [...writtenDangers(), ...composedDangers(), ...harmlessTimes()];
}

/** Every so many phrases of times one teaches what is no danger. */
const TIMES_APART = 3;

/** "Esta semana ya no, la que viene", "en un rato": times tell of no danger, unless the grammar finds one beside them. */
function harmlessTimes(): Told[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`./corpus/when/${lang}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines
      .filter((_, at) => at % TIMES_APART === 0)
      .map((line) => (JSON.parse(line) as Pick<DangerLine, 'text'>).text)
      .filter((text) => findRedFlag(wordsOf(normalise(text, lang)), lang).flag === null)
      .map((text): Told => ({ lang, intent: 'out_of_scope', text, danger: 'none' }));
  });
}

/** Readings of the composed lines: each sign, said of each of whom it may be said, at whatever time. */
function composedDangers(): Told[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`./corpus/red-flags/composed-${lang}.yaml`, import.meta.url);
    const kinds = Object.entries(parse(readFileSync(file, 'utf8')) as Record<Told['danger'], string[]>);
    return kinds.flatMap(([danger, lines]) =>
      lines.flatMap((line) => {
        const told = { lang, intent: 'emergency' as const, text: line };
        const least = danger === 'none' ? COMPOSED_HARMLESS : COMPOSED_READINGS;
        return readingsOf(line, least, drawFor(told)).map(
          (text): Told => ({ ...told, text, danger: danger as Told['danger'] }),
        );
      }),
    );
  });
}

function writtenDangers(): Told[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`./corpus/red-flags/${lang}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line): Told => {
      const { text, redFlag, kind } = JSON.parse(line) as DangerLine;
      return { lang, intent: 'emergency', text, danger: redFlag ? (kind ?? 'generic') : 'none' };
    });
  });
}

interface DangerLine {
  text: string;
  redFlag: boolean;
  kind?: RedFlagKind;
}

/** Trains all models on `corpus` and `dangers`; the same corpus always gives the same bytes, and one line more nearly the same. */
export function train(corpus: readonly Labelled[], dangers: readonly Told[]): Models {
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
    intents: trainIntents(read),
    languages: trainLanguages([...read, ...dangers, ...answersTold()]),
    dangers: trainDangers(dangers, harmless),
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

function trainIntents(corpus: readonly Read[]): LinearModel {
  const samples = corpus.flatMap((line) => {
    const features = (text: string) => intentFeatures(text, line.lang);
    return samplesOf(line, INTENTS.indexOf(line.intent), features);
  });
  const options = { classes: INTENTS.length, buckets: BUCKETS, epochs: 6, rate: 0.3, decay: 1e-4 };
  return store(fit(samples, options), INTENTS, BUCKETS);
}

function trainDangers(dangers: readonly Told[], harmless: readonly Told[]): LinearModel {
  const samples = [...dangers, ...harmless].map((line): Sample => {
    return { features: readDanger(line), label: DANGERS.indexOf(line.danger), draw: drawFor(line) };
  });
  const amid = dangers.map((line): Sample => {
    const draw = drawFor(line, 1);
    const text = noisy(amidTalk(line, harmless, draw), { ...line, draw });
    const features = lossy(readDanger({ lang: line.lang, text }), draw);
    return { features, label: DANGERS.indexOf(line.danger), draw };
  });
  const options = { classes: DANGERS.length, buckets: BUCKETS, epochs: 6, rate: 0.3, decay: 1e-4 };
  return store(fit([...samples, ...amid], { ...options, negligible: 0.003 }), DANGERS, BUCKETS);
}

function readDanger({ lang, text }: Pick<Told, 'lang' | 'text'>): Features {
  const read = normalise(text, lang);
  return dangerFeatures(read, findRedFlag(wordsOf(read), lang), BUCKETS);
}

const JOINTS = [' ', ', ', '. ', '? ', ' e ', ' y '];

/** More often than not, the line with harmless talk before it, after it or both: a danger is one whatever else is asked. */
function amidTalk({ lang, text }: Told, harmless: readonly Told[], draw: Draw): string {
  const where = draw();
  if (where < 0.3) return text;
  const joint = () => JOINTS[Math.floor(draw() * JOINTS.length)]!;
  const talk = () => {
    let at = Math.floor(draw() * harmless.length);
    while (harmless[at]!.lang !== lang) at = (at + 1) % harmless.length;
    return harmless[at]!.text;
  };
  const begun = where < 0.75 ? talk() + joint() + text : text;
  return where < 0.5 ? begun : begun + joint() + talk();
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

/** Drops a share of the features, drawn. */
function lossy({ buckets, ends }: Features, draw: Draw): Features {
  const kept: number[] = [];
  let at = 0;
  const [characters, words, tags] = ends.map((end) => {
    for (; at < end; at++) if (draw() >= LOST) kept.push(buckets[at]!);
    return kept.length;
  });
  return { buckets: Int32Array.from(kept), ends: [characters!, words!, tags!] };
}

/** What patients tell of themselves: "cédula 41789654", "tarjeta o efectivo", "meu cpf é…". */
function answersTold(): Labelled[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`./corpus/told/${lang}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const texts = lines.map((line) => (JSON.parse(line) as Pick<DangerLine, 'text'>).text);
    // Of letters alone a language is told.
    return texts
      .filter((text) => /\p{L}{2}/u.test(text))
      .map((text): Labelled => ({ lang, intent: 'out_of_scope', text }));
  });
}

/** Whole utterances, and their words one by one and two by two: people answer in a word. */
function trainLanguages(corpus: readonly Labelled[]): LinearModel {
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
  const options = { classes: LANGS.length, buckets: LANGUAGE_BUCKETS, epochs: 6, rate: 0.3, decay: 1e-5 };
  return store(fit(samples, options), LANGS, LANGUAGE_BUCKETS);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Rounds each weight to a byte. */
function store({ weights, bias }: Fitted, classes: readonly string[], buckets: number): LinearModel {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const scale = Number((most / 127).toPrecision(6));
  return {
    buckets,
    classes,
    scale,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    bias: [...bias].map((one) => Number(one.toFixed(4))),
    temperature: 1,
  };
}

/** Draws that a line has to itself: what another line says, and how many there are, changes nothing for it. */
function drawFor({ lang, intent, text }: Labelled, copy = 0): Draw {
  let hash = SEED + copy;
  for (const letter of `${lang} ${intent} ${text}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return randomFrom(hash);
}

/** A small generator of numbers in [0, 1) (mulberry32), the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
