import { fold, portionOf } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf, Hints } from '../types.ts';
import { spoken } from '../words.ts';
import { hourAlone, ofHour } from './choice-hour.ts';
import { ARTICLE, numberOf, OPTION, POLITE } from './choice-number.ts';
import { startOfCorrection } from './correction.ts';
import { type Mention, mentionsOf, spanOf, type Utterance } from './heard.ts';
import { fittingLabels, hoursIn, matchLabel } from './labels.ts';
import { turnedDown } from './turned-down.ts';
import { whicheverAmong } from './whichever-among.ts';

type ChoiceEntity = EntityOf<'choice'>;

/** "El martes, pero más tarde": not the one that is on offer. */
const LATER = terms.choice.later;

/**
 * Which of the choices on offer is meant: by number, ordinal, hour, day, words, or none, or whichever.
 * Without choices on offer only what is said as a choice counts, and -1 is the last one.
 */
export function readChoice(
  utterance: Utterance,
  hints: Hints,
  /** The one choice, from 1, whose service is told in other words: "lo de la piel". */
  ofService: number | null = null,
): ChoiceEntity | null {
  const mended = mendedPart(utterance);
  const instead = mended && readChoice(mended, hints, ofService);
  if (instead) return instead;
  const saying = sayingOf(utterance, hints, ofService);
  for (const step of STEPS) {
    const found = step(saying);
    if (found === 'none of them') return null;
    if (found)
      return { type: 'choice', ...spanOf(utterance, found.at ?? saying.whole), choice: found.choice };
  }
  return null;
}

/** Words, and what in them may choose. */
interface Saying {
  utterance: Utterance;
  /** From the first word to the last. */
  whole: Span;
  labels: readonly string[];
  /** It was asked which, or there are some to choose from. */
  asked: boolean;
  asksDay: boolean;
  tokens: readonly string[];
  /** The words but for what is turned down. */
  meant: readonly string[];
  ordinals: readonly Mention[];
  /** The first that is no name of a day. */
  ordinal: Mention | undefined;
  none: Mention | undefined;
  whichever: Mention | undefined;
  number: ReturnType<typeof numberOf>;
  /** Other hours than those on offer are wanted: "más tarde". */
  isLater: boolean;
  /** The choice whose words were said, from 1. */
  labelled: number | null;
}

interface Span {
  from: number;
  to: number;
}

/** A choice, and its words where those are not all; or that none is meant, whatever else may be read. */
type Found = { at?: Span; choice: ChoiceEntity['choice'] } | 'none of them' | null;

function sayingOf(utterance: Utterance, hints: Hints, ofService: number | null): Saying {
  const labels = hints.choices ?? [];
  const asksDay = hints.awaiting === 'date' || hints.awaiting === 'time';
  const asked = hints.awaiting === 'choice' || labels.length > 0;
  const said = mentionsOf(utterance.hits, 'choice').filter((mention) =>
    isMeant(utterance, mention, { asked, asksDay, labels }),
  );
  const ordinals = said.filter(({ value }) => value !== 'none' && value !== 'any');
  const ordinal = ordinals.find((one) => !isDayName(utterance, one, labels));
  const hourOfOne = asked ? ofHour(utterance, labels) : null;
  const number = hourOfOne ? null : numberOf(utterance, asked, labels);
  const byHour = number ? null : (hourOfOne ?? hourAlone(utterance, labels));
  const tokens = utterance.text.tokens.map(({ text }) => text);
  const meant = meantWords(utterance);
  const isLater =
    !ordinal && LATER.test(tokens.join(' ')) && !labels.some((label) => LATER.test(fold(label)));
  const isQuestion = utterance.text.original.includes('?');
  const labelled =
    labels.length > 0 && !isLater ? (matchLabel(byHour ?? meant, labels, isQuestion) ?? ofService) : null;
  return {
    ...{ utterance, labels, asked, asksDay, tokens, meant, ordinals, ordinal, number, isLater, labelled },
    whole: { from: 0, to: utterance.words.length },
    none: said.find(({ value }) => value === 'none'),
    whichever: said.find(({ value }) => value === 'any'),
  };
}

/** In order of authority: the first that has something to say decides. */
const STEPS: readonly ((saying: Saying) => Found)[] = [
  theOnlyOne,
  whicheverOfThese,
  laterOfThese,
  atHour,
  byNumber,
  noneOfThese,
  anyOfThese,
  byWordsInTheMiddle,
  byPlace,
  byWords,
];

/** "Esa misma", of one. */
function theOnlyOne({ utterance, labels }: Saying): Found {
  return labels.length === 1 && pointsAtOne(utterance) ? { choice: { index: 1 } } : null;
}

function whicheverOfThese({ utterance, labels, asked }: Saying): Found {
  const open = asked ? whicheverAmong(utterance, labels) : undefined;
  if (open === undefined) return null;
  return open === null ? 'none of them' : { choice: { index: open } };
}

function laterOfThese({ tokens, labels, isLater }: Saying): Found {
  const index = isLater && labels.length > 0 ? laterOf(tokens, labels) : null;
  return index ? { choice: { index } } : null;
}

/** The one at the hour that is told; where none is, the hour is all that is told. "Las dos me sirven" names none. */
function atHour({ utterance, meant, tokens, whichever, none, labelled }: Saying): Found {
  const all = whichever ?? none;
  const isNeither = none !== undefined && terms.grammar.nor.test(utterance.words[none.from]!.token.text);
  const isHour = hoursIn(meant).length > 0 && !isNeither && !(all && isCount(utterance, all));
  if (!isHour) return null;
  return labelled && !isBesideHour(tokens) ? { choice: { index: labelled } } : 'none of them';
}

function byNumber({ number }: Saying): Found {
  return number && { at: number, choice: { index: number.index } };
}

function noneOfThese({ none, ordinals, ordinal }: Saying): Found {
  return none && (ordinals.length === 0 || !ordinal) ? { at: none, choice: { none: true } } : null;
}

/** "Cualquiera"; but not where one of the choices is called so. */
function anyOfThese({ whichever, asked, asksDay, labelled }: Saying): Found {
  return whichever && (asked || asksDay) && !labelled ? { at: whichever, choice: { any: true } } : null;
}

/** "La del centro" is the one whose name says so, before it is the one in the middle. */
function byWordsInTheMiddle(saying: Saying): Found {
  return saying.ordinal?.value === 'middle' ? byWords(saying) : null;
}

function byPlace({ ordinal, utterance, labels }: Saying): Found {
  const index = ordinal ? among(ordinal, utterance, labels) : 0;
  const isOffered = index !== 0 && (labels.length === 0 || index <= labels.length);
  return ordinal && isOffered ? { at: ordinal, choice: { index } } : null;
}

function byWords({ labelled }: Saying): Found {
  return labelled ? { choice: { index: labelled } } : null;
}

function pointsAtOne({ words }: Utterance): boolean {
  const said = words.map(({ token }) => token.text);
  return said.some((word) => terms.choice.thisOne.test(word)) && said.every((word) => POLITE.has(word));
}

/** "La del martes más tarde": the last of those of Tuesday, where it has more than one. */
function laterOf(tokens: readonly string[], labels: readonly string[]): number | null {
  if (!terms.choice.theOneOf.test(tokens.join(' '))) return null;
  const at = tokens.findIndex((word, at) => LATER.test(`${word} ${tokens[at + 1] ?? ''}`));
  const fitting = fittingLabels(tokens.slice(0, at), labels);
  if (fitting.length < 2) return null;
  return (terms.choice.laterOnes.test(tokens[at + 1] ?? '') ? fitting.at(-1) : fitting[0]) ?? null;
}

/** The words but for what is turned down. */
function meantWords(utterance: Utterance): string[] {
  const { words, text } = utterance;
  const off = turnedDown(utterance);
  if (off.size === 0) return text.tokens.map((token) => token.text);
  const gone = new Set([...off].map((at) => words[at]!.token.start));
  return text.tokens.filter(({ start }) => !gone.has(start)).map((token) => token.text);
}

/** "Las dos", "cualquiera de las dos": so many, and not two o'clock. */
function isCount({ words }: Utterance, { from, to }: Mention): boolean {
  return words.slice(from, to).some(({ token }) => terms.choice.counts.test(token.text));
}

/** "La que sigue de las 8", "depois das 8": another than that of the hour that is named. */
function isBesideHour(tokens: readonly string[]): boolean {
  return terms.choice.besideHour.test(tokens.join(' '));
}

const PICKS = terms.choice.picks;

/** "Entre la 2 y la 3 me quedo con la 3": the index of the first word after the verb; 0 where none stands amid. */
function startOfPick(words: Utterance['words']): number {
  const verb = words.findLastIndex(({ token }) => PICKS.test(token.text));
  return verb > 2 ? verb + 1 : 0;
}

/** What is said after it was said wrongly: "la 3, no, la 1", "el de las 8, perdón, el de las 10". */
function mendedPart(utterance: Utterance): Utterance | null {
  const { words, hits, text } = utterance;
  const from = Math.max(startOfCorrection(words), startOfPick(words));
  const first = words[from]?.token;
  if (from === 0 || !first) return null;
  const later = [...hits].map(([concept, found]) => {
    const kept = found.filter((hit) => hit.from >= from);
    return [concept, kept.map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from }))] as const;
  });
  const tokens = text.tokens.filter(({ start }) => start >= first.start);
  return { ...utterance, text: portionOf(text, tokens), words: words.slice(from), hits: new Map(later) };
}

/** "El lunes, el más tarde": the last of those of Monday. */
function among(ordinal: Mention, { words }: Utterance, labels: readonly string[]): number {
  const others = words
    .filter((_, at) => at < ordinal.from || at >= ordinal.to)
    .map(({ token }) => token.text);
  const fitting = labels.length > 0 ? fittingLabels(others, labels) : [];
  const index = indexOf(ordinal, fitting.length || labels.length);
  return fitting[index - 1] ?? indexOf(ordinal, labels.length);
}

function indexOf({ value }: Mention, count: number): number {
  if (value === 'last') return count > 0 ? count : -1;
  if (value === 'last-but-one') return count > 1 ? count - 1 : -2;
  // Four have none in the middle.
  if (value === 'middle') return count === 0 ? 2 : count % 2 === 1 ? (count + 1) / 2 : 0;
  return Number(value);
}

const MOST_OF_WHICHEVER = 3;
/** What any of is no choice: "qualquer dúvida eu chamo". */
const ANY_NEWS = terms.choice.anyNews;

/** "Cualquiera de esas", "cualquiera de los horarios". */
const THESE = terms.choice.these;

/** "La primera no, la segunda": what is refused is not chosen. */
function isMeant(
  { words }: Utterance,
  { from, to, value }: Mention,
  { asked, asksDay, labels }: { asked: boolean; asksDay: boolean; labels: readonly string[] },
): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  const isNot = (at: number) => terms.grammar.no.test(said(at)) && words[at]?.clause === words[from]!.clause;
  // "Lo mismo" is whichever, but not in "lo mismo de la última vez".
  const ofThese = said(to) === 'de' && THESE.test(said(to + 1));
  if (value === 'any' && terms.choice.whicheverOf.test(said(to)) && !ofThese) return false;
  // "Cualquier cosa me avisan" leaves nothing to choose, but for "cualquier cosa" by itself.
  if (value === 'any' && words.length > MOST_OF_WHICHEVER && ANY_NEWS.test(said(to))) return false;
  // "La que sea más cerca" is not whichever.
  if (value === 'any' && terms.choice.asMuchAs.test(said(to - 1)) && terms.choice.comparing.test(said(to)))
    return false;
  if (value === 'any') return asked || asksDay;
  if (value === 'none') return asked;
  const excepts = (at: number) => terms.grammar.except.test(said(at));
  if (excepts(from - 1) || (excepts(from - 2) && ARTICLE.test(said(from - 1)))) return false;
  // "No primeiro horário" is in it.
  const isNotRight = said(from - 1) === 'nao' && isNot(from - 1);
  if (isNot(to) || isNotRight || (isNot(from - 2) && ARTICLE.test(said(from - 1)))) return false;
  // "El martes a primera hora": of the hours on offer.
  if (asked && labels.length > 0 && said(to) === 'hora' && (value === '1' || value === 'last')) return true;
  if (terms.choice.notChosen.test(said(to))) return false;
  if (asked) return true;
  const article = ARTICLE.test(said(from - 1)) || OPTION.test(said(to));
  return article && words.length <= 4;
}

/** Whether the choices are times: then `quinta` is a day, unless an article makes it the fifth, and so is "el 20". */
export function offersTimes(labels: readonly string[] = []): boolean {
  return labels.some((label) => terms.choice.offersTimes.test(label));
}

/** What follows the name of a day: "sexta de manhã", "quinta que vem". */
const AFTER_DAY = terms.choice.afterDay;

/** In Portuguese `segunda` to `sexta` are also days: so they are where times are to choose from. */
function isDayName({ words }: Utterance, { from, to }: Mention, labels: readonly string[]): boolean {
  const word = words[from]!.token.text;
  if (!terms.choice.dayNames.test(word)) return false;
  const before = words[from - 1]?.token.text ?? '';
  const after = spoken(words, to, to + 3);
  if (AFTER_DAY.test(after) || terms.choice.beforeDay.test(before)) return true;
  return offersTimes(labels) && !ARTICLE.test(before);
}
