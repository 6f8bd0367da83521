import { DESTRUCTIVE, isDestructive, type Meaning, meaningOf } from './acts/destructive.ts';
import { isUnfounded } from './acts/grounds.ts';
import type { Marks } from './acts/marks.ts';
import { type Act, readAct } from './acts/rules.ts';
import { named } from './acts/said.ts';
import { tagsOf } from './acts/tags.ts';
import { partsOf, settled, standsBeside } from './acts/wishes.ts';
import { isOnlyTime, isOnlyVisit, isOnlyWho, saysNothing } from './alone.ts';
import { answers, isLabel, isWho, outweighsAnswer } from './answers.ts';
import { scored } from './bands.ts';
import { classify } from './classify.ts';
import { readControls } from './controls.ts';
import { languageOf } from './language.ts';
import { MODELS } from './model.ts';
import { type Observed, observe } from './observe.ts';
import { takesLeave } from './readers/farewell.ts';
import { readAnswer, type YesNo } from './readers/yes-no.ts';
import { readRedFlag } from './red-flags.ts';
import {
  type Control,
  type Hints,
  INTENTS,
  type Intent,
  type Lang,
  type RedFlag,
  type ScoredIntent,
  type Understanding,
} from './types.ts';

/** Every step of understanding one utterance, in the order of authority. */
export interface Analysis {
  lang: Lang;
  observed: Observed;
  redFlag: RedFlag | null;
  controls: Control[];
  /** A plain yes or no, read where one was asked for or nothing else is said. */
  yesNo: YesNo | null;
  /** What the grammar concludes. */
  act: Act | null;
  /** The classifier's odds, in the order of `INTENTS`. */
  odds: Float64Array;
  intents: ScoredIntent[];
}

/** A whole wish is believed beside another from so much confidence. */
const BESIDE = 0.8;
/** Where the dialog awaits an answer and got one, only a wish as sure as this is heard too. */
const BESIDE_ANSWER = 0.85;
const SHORT = 4;
const MORE_THAN_YES: readonly Intent[] = ['confirm', 'waitlist_accept', 'waitlist_decline'];
const ANSWERS: readonly Intent[] = ['yes', 'no', ...MORE_THAN_YES];
/** A day or an hour, and nothing else, is a wish for that time. */
const TIME_ALONE = 0.9;
/** What is asked for in place of what is on offer. */
const INSTEAD: ReadonlySet<Control> = new Set<Control>(['later', 'earlier', 'another_doctor']);
const ANSWER_ALONE: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no']);
const IDLE: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no', 'greeting', 'thanks', 'out_of_scope']);
/** Without a word of refusal, so sure the classifier must be to have one asked about. */
const WORDLESS = 0.9;

/** What a patient's words mean. Pure: the same text and hints always give the same understanding. */
export function understand(text: string, hints: Hints): Understanding {
  return understandingOf(analyse(text, hints));
}

/** What all the steps come to. */
export function understandingOf({ lang, observed, redFlag, controls, intents }: Analysis): Understanding {
  const first = intents[0]!;
  return {
    lang,
    intent: first.intent,
    confidence: first.confidence,
    intents,
    entities: [...observed.entities],
    redFlag,
    controls,
    source: 'local',
  };
}

/** Understands `text` and keeps each step, for explaining. */
export function analyse(text: string, hints: Hints): Analysis {
  const lang = languageOf(text, hints, MODELS.languages);
  const observed = observe(text, hints, lang);
  const redFlag = readRedFlag(observed.text, lang);
  const isLeave = takesLeave(observed.text);
  const controls = isLeave ? (['farewell'] as const) : readControls(observed.marks.words);
  const answer = readAnswer(observed.text, lang);
  // "Ok" before a goodbye closes the talk, and agrees to nothing.
  const yesNo = isLeave && answer?.word === 'yes' ? null : answer;
  const act = readAct(observed.marks);
  const odds = wishOdds(observed, observed.tags);
  const steps = { lang, observed, redFlag, controls: [...controls], yesNo, act, odds };
  return { ...steps, intents: conclude(steps, hints) };
}

/** An emergency, then the answer awaited, then what the grammar is sure of, then the classifier. */
function conclude(steps: Omit<Analysis, 'intents'>, hints: Hints): ScoredIntent[] {
  const wishes = wishesOf(steps);
  const { redFlag, observed, yesNo } = steps;
  if (redFlag) return underRedFlag(redFlag, wishes);
  if (steps.controls.includes('farewell')) return takingLeave(yesNo?.word);
  if (hints.awaiting === 'yes-no' && yesNo) return withAnswer(yesNo, wishes);
  // What a label says is what it chooses: "retirar la autorización" asks for no authorization.
  if (hints.awaiting === 'choice' && isLabel(observed.text.original, hints.choices))
    return wishes.map(({ intent, confidence }) => scored(intent, confidence, 'ask'));
  const awaited = hints.awaiting ?? null;
  const isAnswer =
    answers(awaited, observed.entities) ||
    (awaited !== null && isOnlyTime(observed)) ||
    (isWho(awaited) && steps.controls.includes('unknown')) ||
    // "¿Y con otra doctora?", where times are to choose from, asks for others, and for nothing else.
    (awaited === 'choice' && steps.controls.some((name) => INSTEAD.has(name))) ||
    // "Enseguida le confirmo" asks for time, and confirms nothing yet.
    (awaited !== null && steps.controls.includes('wait'));
  if (!isAnswer) return wishes;
  // "¿Hay algo en Moema?", where times are to choose from, asks about those, and about no visit of one's own.
  const isOfOwn = named(observed.marks, ['own']);
  return wishes.map((wish) =>
    wish.intent === 'query_appointment' && awaited === 'choice' && !isOfOwn
      ? scored(wish.intent, wish.confidence, 'ask')
      : besideAnswer(wish),
  );
}

function underRedFlag({ level, confidence }: RedFlag, wishes: readonly ScoredIntent[]): ScoredIntent[] {
  const first = wishes[0]!;
  if (level === 'screen' && first.band === 'act' && first.intent !== 'out_of_scope') {
    return [...wishes, scored('emergency', confidence, 'confirm')];
  }
  return [scored('emergency', confidence)];
}

/** "No, gracias, chao" refuses, and takes leave. */
function takingLeave(answer: 'yes' | 'no' | undefined): ScoredIntent[] {
  const leave = scored('thanks', 0.95);
  return answer === 'no' ? [scored('no', 0.95), leave] : [leave];
}

/** "Sí" where yes or no was asked; "confirmo" and "acepto" say more than yes, and a wish may follow. */
function withAnswer({ word: answer, suits }: YesNo, wishes: readonly ScoredIntent[]): ScoredIntent[] {
  const agreeing: readonly Intent[] =
    answer === 'yes' ? ['confirm', 'waitlist_accept'] : ['waitlist_decline'];
  const [first] = wishes;
  const said =
    first && agreeing.includes(first.intent) && first.band === 'act' ? first : scored(answer, 0.95);
  const same = suits ? scored(said.intent, 0.75, 'confirm') : said;
  const more = wishes.filter(
    ({ intent, confidence }) => outweighsAnswer(intent) && confidence >= BESIDE_ANSWER,
  );
  return [same, ...more];
}

function besideAnswer(wish: ScoredIntent): ScoredIntent {
  const isHeard = outweighsAnswer(wish.intent) && wish.confidence >= BESIDE_ANSWER;
  return isHeard ? wish : scored(wish.intent, wish.confidence, 'ask');
}

/** All that is wanted, the first-wanted first. */
function wishesOf(steps: Omit<Analysis, 'intents'>): ScoredIntent[] {
  const { observed, act, odds, yesNo } = steps;
  const parts = partsOf(observed.marks);
  const several = parts.length > 1 ? severalWishes(observed, parts) : [];
  if (several.length > 1) return several;
  if (act) return [guarded(act.intent, act.confidence, observed.marks, odds)];
  if (isOnlyTime(observed) || isOnlyVisit(observed)) return [scored('book', TIME_ALONE)];
  if (isOnlyWho(observed)) return [scored('out_of_scope', 0.5, 'ask')];
  const best = bestOf(odds);
  const confidence = odds[best]!;
  const isShort = observed.marks.words.length <= SHORT;
  if (
    yesNo &&
    confidence < 0.7 &&
    isShort &&
    soundsLikeAnswer(odds) &&
    !MORE_THAN_YES.includes(INTENTS[best]!)
  ) {
    return [scored(yesNo.word, 0.8)];
  }
  if (confidence < WORDLESS && saysNothing(observed))
    return confidence < 0.6 ? [scored('out_of_scope', 0.6)] : [wordless(INTENTS[best]!, confidence)];
  // A yes that no word says is none: "moema", where consent was asked for.
  if (!yesNo && ANSWER_ALONE.has(INTENTS[best]!) && confidence < WORDLESS)
    return [scored(INTENTS[best]!, confidence, 'ask')];
  if (isUnfounded(INTENTS[best]!, confidence, observed)) return [scored(INTENTS[best]!, confidence, 'ask')];
  return [guarded(INTENTS[best]!, confidence, observed.marks, odds)];
}

function severalWishes(observed: Observed, parts: ReturnType<typeof partsOf>): ScoredIntent[] {
  const wishes = parts.map(({ marks }) => {
    const odds = wishOdds(observed, tagsOf(marks, ''), marks);
    const best = bestOf(odds);
    const act = readAct(marks) ?? { intent: INTENTS[best]!, confidence: odds[best]! };
    return guarded(act.intent, act.confidence, marks, odds);
  });
  if (!wishes.every(({ intent, confidence }) => standsBeside(intent) && confidence >= BESIDE)) return [];
  const kept = settled(wishes.map(({ intent }) => intent));
  return kept.map((intent) => wishes.find((wish) => wish.intent === intent)!);
}

/** Odds of each intent for the words of `marks`; an emergency is the red flags' to tell. */
function wishOdds(
  { text, marks: whole }: Observed,
  tags: readonly number[],
  marks: Marks = whole,
): Float64Array {
  const odds = classify(marks === whole ? text : cutOut(text, marks), tags, MODELS.intents);
  const emergency = INTENTS.indexOf('emergency');
  const rest = 1 - odds[emergency]!;
  odds[emergency] = 0;
  for (let intent = 0; intent < odds.length; intent++) odds[intent]! /= rest;
  return odds;
}

function cutOut({ original, tokens }: Observed['text'], { words }: Marks): Observed['text'] {
  const [start, end] = [words[0]!.token.start, words.at(-1)!.token.end];
  return { original, tokens: tokens.filter((token) => token.start >= start && token.end <= end) };
}

/** Lets a destructive wish through only where the words tell it; else the likeliest harmless one. */
function guarded(intent: Intent, confidence: number, marks: Marks, odds: Float64Array): ScoredIntent {
  if (!isDestructive(intent)) return scored(intent, confidence);
  const meaning: Meaning = meaningOf(intent, marks);
  if (meaning === 'meant') return scored(intent, confidence);
  if (meaning === 'asked') return scored(intent, confidence, 'confirm');
  if (meaning === 'unclear' && intent !== 'opt_out' && confidence >= WORDLESS)
    return scored(intent, confidence, 'confirm');
  const harmless = odds.map((share, index) => (isDestructive(INTENTS[index]!) ? 0 : share));
  const best = bestOf(harmless);
  const rest = 1 - DESTRUCTIVE.reduce((sum, one) => sum + odds[INTENTS.indexOf(one)]!, 0);
  return scored(INTENTS[best]!, Math.min(0.6, harmless[best]! / Math.max(rest, 0.01)), 'confirm');
}

/** A wish of the front desk that none of its words tells is asked about; idle talk needs no words of ours. */
function wordless(intent: Intent, confidence: number): ScoredIntent {
  return IDLE.has(intent) ? scored(intent, confidence) : scored(intent, confidence, 'ask');
}

/** Whether the classifier too takes the words for an answer of some kind. */
function soundsLikeAnswer(odds: Float64Array): boolean {
  return ANSWERS.reduce((sum, intent) => sum + odds[INTENTS.indexOf(intent)]!, 0) > 0.35;
}

function bestOf(odds: Float64Array): number {
  let best = 0;
  for (let intent = 1; intent < odds.length; intent++) if (odds[intent]! > odds[best]!) best = intent;
  return best;
}
