import { DESTRUCTIVE } from '../acts/destructive.ts';
import { INTENTS, type Intent, type Lang, type ScoredIntent, type Understanding } from '../types.ts';

/** One utterance of the development split, as it was labelled and as it was read. */
export interface Row {
  lang: Lang;
  text: string;
  intent: Intent;
  read: Understanding;
  /** The language found where nothing but the text was known. */
  langAlone: Lang;
  /** Milliseconds the reading took. */
  ms: number;
}

/** How well one language is understood. Shares are between 0 and 1. */
export interface Measures {
  lang: Lang;
  rows: number;
  accuracy: number;
  macroF1: number;
  language: number;
  /** By band: the share of utterances in it, and the share of those read right. */
  bands: Record<ScoredIntent['band'], { share: number; right: number }>;
  /** Acts that take something, read where none was meant. */
  falseDestructive: readonly Row[];
  wrong: readonly Row[];
  calibration: readonly Bin[];
  confusion: ReadonlyMap<Intent, ReadonlyMap<Intent, number>>;
}

/** Utterances of like confidence: how sure the readings were, and how many were right. */
export interface Bin {
  count: number;
  confidence: number;
  right: number;
}

const BINS = 10;

/** Measures the readings of `lang`. */
export function measure(lang: Lang, all: readonly Row[]): Measures {
  const rows = all.filter((row) => row.lang === lang);
  const wrong = rows.filter((row) => !isRight(row));
  return {
    lang,
    rows: rows.length,
    accuracy: 1 - wrong.length / rows.length,
    macroF1: mean(INTENTS.flatMap((intent) => f1(intent, rows))),
    language: share(rows, (row) => row.langAlone === lang),
    bands: { act: inBand('act', rows), confirm: inBand('confirm', rows), ask: inBand('ask', rows) },
    falseDestructive: wrong.filter(({ read }) => isDestructive(read.intent)),
    wrong: wrong.toSorted((one, other) => other.read.confidence - one.read.confidence),
    calibration: calibrationOf(rows),
    confusion: confusionOf(rows),
  };
}

/** Whether any wish read takes something from the patient. */
export function takes({ intents }: Understanding): boolean {
  return intents.some(({ intent }) => isDestructive(intent));
}

/** The value below which a share of the `sorted` numbers lies. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function isDestructive(intent: Intent): boolean {
  return (DESTRUCTIVE as readonly Intent[]).includes(intent);
}

function isRight({ intent, read }: Row): boolean {
  return read.intent === intent;
}

function f1(intent: Intent, rows: readonly Row[]): number[] {
  const meant = rows.filter((row) => row.intent === intent).length;
  const read = rows.filter((row) => row.read.intent === intent).length;
  const both = rows.filter((row) => row.intent === intent && isRight(row)).length;
  return meant + read === 0 ? [] : [(2 * both) / (meant + read)];
}

function inBand(band: ScoredIntent['band'], rows: readonly Row[]): { share: number; right: number } {
  const inside = rows.filter(({ read }) => read.intents[0]!.band === band);
  return { share: inside.length / rows.length, right: share(inside, isRight) };
}

function calibrationOf(rows: readonly Row[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = rows.filter(({ read }) => Math.min(BINS - 1, Math.floor(read.confidence * BINS)) === bin);
    const confidence = mean(inside.map(({ read }) => read.confidence));
    return { count: inside.length, confidence, right: share(inside, isRight) };
  });
}

function confusionOf(rows: readonly Row[]): Map<Intent, Map<Intent, number>> {
  const table = new Map(INTENTS.map((intent) => [intent, new Map<Intent, number>()]));
  for (const { intent, read } of rows) {
    const line = table.get(intent)!;
    line.set(read.intent, (line.get(read.intent) ?? 0) + 1);
  }
  return table;
}

function share(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
