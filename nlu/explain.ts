import { DESTRUCTIVE, type Meaning, meaningOf } from './acts/destructive.ts';
import { type Analysis, analyse } from './nlu.ts';
import type { Blocker } from './red-flags/blockers.ts';
import { findRedFlag } from './red-flags/either-language.ts';
import type { Candidate } from './red-flags/heard.ts';
import { type Entity, type Hints, INTENTS, type ScoredIntent, type When } from './types.ts';
import type { Word } from './words.ts';

/** One step of understanding: what is asked at it, and what was found, a line each. */
export interface Step {
  step:
    | 'language'
    | 'words'
    | 'red flag'
    | 'named'
    | 'said'
    | 'grammar'
    | 'classifier'
    | 'answer'
    | 'steers'
    | 'wants';
  asks: string;
  /** Empty where nothing was found. */
  found: readonly string[];
}

const MOST_LIKELY = 3;

/** How `text` is understood, step by step in the order of authority: a red flag before all, the classifier last. */
export function explain(text: string, hints: Hints): Step[] {
  const analysis = analyse(text, hints);
  const { lang, observed, act, controls, yesNo } = analysis;
  const words = observed.text.tokens.map((token) => token.text).join(' ');
  return [
    {
      step: 'language',
      asks: 'which language is it',
      found: [hints.lang ? `${lang}, as was told` : `${lang}, by the words`],
    },
    {
      step: 'words',
      asks: 'what is read once accents, slips and chat spellings are mended',
      found: [words],
    },
    { step: 'red flag', asks: 'is anybody in danger', found: dangers(analysis) },
    {
      step: 'named',
      asks: 'which times, people and things are named',
      found: observed.entities.map(asNamed),
    },
    { step: 'said', asks: 'which acts and things of the front desk', found: saidIn(analysis) },
    { step: 'grammar', asks: 'what does the order of the words settle', found: act ? [asWish(act)] : [] },
    {
      step: 'classifier',
      asks: 'what do the words resemble, where the grammar is silent',
      found: likeliest(analysis),
    },
    { step: 'answer', asks: 'is it a yes or a no', found: yesNo ? [yesNo.word] : [] },
    { step: 'steers', asks: 'does it steer the dialog itself', found: controls },
    { step: 'wants', asks: 'what is wanted, and what is done about it', found: wanted(analysis) },
  ];
}

const ASIDE: Readonly<Record<Blocker, string>> = {
  negated: 'it is denied',
  past: 'it is past and over',
  chronic: 'it is chronic and stable',
  hypothetical: 'it is only supposed',
  idiom: 'it is a way of speaking',
  errand: 'it names an errand, a paper or a study',
  information: 'it asks for information',
  animal: 'it is an animal',
  story: 'told of a story or a dream',
  dwelling: 'it is of where one lives, or of a task',
  name: 'the words are a name',
  slight: 'it is said to be slight',
};

/** The red flag with the rule behind it, and the signs that were put aside. */
function dangers({ redFlag, observed, lang }: Analysis): string[] {
  const { words } = observed.marks;
  const { flag, blocked } = findRedFlag(words, lang);
  const aside = blocked.map(
    ({ candidate, blocker }) =>
      `put aside «${spoken(words, candidate)}» (${candidate.rule.kind}): ${ASIDE[blocker]}`,
  );
  if (!redFlag) return [...new Set(aside)];
  if (!flag) return [`${redFlag.kind}, ${redFlag.level}: no sign that is known, but it resembles one`];
  const signs = flag.signs.map(({ concept, hit }) => `${concept} «${spoken(words, hit)}»`);
  return [`${redFlag.kind}, ${redFlag.level}: ${signs.join(' + ')}`, ...new Set(aside)];
}

function spoken(words: readonly Word[], { from, to }: Pick<Candidate, 'from' | 'to'>): string {
  return words
    .slice(from, to)
    .map(({ token }) => token.text)
    .join(' ');
}

function asNamed(entity: Entity): string {
  const { type, text, start: _, end: __, confidence: ___, ...value } = entity;
  return `${type} «${text}»: ${entity.type === 'when' ? asTimes(entity) : listed(Object.values(value))}`;
}

function asTimes({ when, alternatives = [] }: Extract<Entity, { type: 'when' }>): string {
  const others = alternatives.map((other) => `, or ${asTime(other)}`).join('');
  return `${asTime(when)}${others}${alternatives.length > 0 ? ' (to be confirmed)' : ''}`;
}

/** A time as people read it: `2026-03-12`, `2026-03-12 06:00 to 12:00`, `from 18:00`. */
function asTime({ type, from, to }: When): string {
  const [start, end] = [from, to].map((one) => one?.replace('T', ' ') ?? null) as [
    string | null,
    string | null,
  ];
  if (type === 'date') return start!.slice(0, 10);
  if (start !== null && start === end) return start;
  if (start === null) return `until ${end}`;
  if (end === null) return `from ${start}`;
  const sameDay = type === 'range' && start.slice(0, 10) === end.slice(0, 10);
  return `${start} to ${sameDay ? end.slice(11) : end}`;
}

function listed(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .join(', ');
}

function saidIn({ observed }: Analysis): string[] {
  const { all, words } = observed.marks;
  return all.map((mark) => {
    const manner = [mark.negated ? 'denied' : '', mark.mood === 'command' ? '' : mark.mood].filter(Boolean);
    return `${mark.concept} «${spoken(words, mark)}»${manner.length > 0 ? ` (${manner.join(', ')})` : ''}`;
  });
}

function likeliest({ odds }: Analysis): string[] {
  const shares = odds();
  return INTENTS.map((intent, index) => ({ intent, confidence: shares[index]! }))
    .toSorted((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_LIKELY)
    .map(asWish);
}

function asWish({ intent, confidence }: Pick<ScoredIntent, 'intent' | 'confidence'>): string {
  return `${intent} ${Math.round(confidence * 100)} %`;
}

const DONE: Readonly<Record<ScoredIntent['band'], string>> = {
  act: 'it is acted on',
  confirm: 'it is said back first, to be confirmed',
  ask: 'too unsure: the patient is asked again',
};

const MEANT: Readonly<Record<Meaning, string>> = {
  meant: 'told as a command',
  asked: 'only asked about',
  unclear: 'no word tells it',
  spared: 'mentioned, not asked for',
};

/** The wishes and, for those that take something from the patient, whether the words mean them. */
function wanted({ intents, observed }: Analysis): string[] {
  return intents.map((wish) => {
    const taking = DESTRUCTIVE.find((one) => one === wish.intent);
    const meant = taking ? ` (${MEANT[meaningOf(taking, observed.marks)]})` : '';
    return `${asWish(wish)}: ${DONE[wish.band]}${meant}`;
  });
}
