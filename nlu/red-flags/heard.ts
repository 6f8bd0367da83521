import type { Hit, Hits } from '../lexicon/lexicon.ts';
import type { Word } from '../words.ts';
import type { Rule } from './rule.ts';

/** An utterance with the concepts found in it. */
export interface Heard {
  words: readonly Word[];
  hits: Hits;
  fillers: ReadonlySet<string>;
}

/** A rule that holds: where each of its signs was found. */
export interface Candidate {
  rule: Rule;
  signs: readonly { concept: string; hit: Hit }[];
  from: number;
  to: number;
}

/** Farthest that a word of now may stand from the sign to speak of it. */
const NOW_REACH = 6;

/** Cries for help: what is wanted now is help. */
const CALLS = new Set([
  'emergencyWord',
  'emergencyAlone',
  'ambulance',
  'ambulanceWanted',
  'helpCry',
  'rescue',
  'urgentDoctor',
]);

/** Whether nothing but help is cried for. */
export function isCall({ signs }: Candidate): boolean {
  return signs.every(({ concept }) => CALLS.has(concept));
}

/** A word of now, or a sign that is going on: "estoy sangrando". */
export function isNow(heard: Heard, candidate: Candidate): boolean {
  if (heard.words.slice(candidate.from, candidate.to).some(({ token }) => isGoingOn(token.text))) return true;
  // What helps is called for now, whoever's visit is of now.
  const told = isCall(candidate)
    ? (heard.hits.get('nowAtAll') ?? heard.hits.get('now'))
    : heard.hits.get('now');
  return (told ?? []).some(
    (now) =>
      sameSentence(heard, now.from, candidate.from) &&
      now.from - candidate.to <= NOW_REACH &&
      candidate.from - now.to <= NOW_REACH &&
      !['wellNow', 'notNow'].some((concept) =>
        heard.hits.get(concept)?.some((hit) => overlap(hit, now) && endsThere(heard, hit)),
      ),
  );
}

/** Words that may follow "está bien" and leave it so; another makes it "está bien mareada". */
const AFTER_WELL = new Set('y e solo so asi voy vou'.split(' '));
/** Courtesies, which may follow anything and turn nothing. */
const COURTESY = /^(?:gracias|obrigad[oa]|muchas|muito|por|porfa(?:vor)?|pf?v|pfv|pls)$/;

/** Whether the word at `at` is a courtesy that ends what was said: "por favor", "muchas gracias". */
export function isCourtesy({ words }: Heard, at: number): boolean {
  const [word, next] = [words[at]?.token.text ?? '', words[at + 1]?.token.text ?? ''];
  if (!COURTESY.test(word)) return false;
  if (word === 'por') return next === 'favor';
  return !word.startsWith('mu') || COURTESY.test(next);
}

/** Whether what is said at `hit` ends there, and no other word turns it. */
export function endsThere(heard: Heard, { to }: Hit): boolean {
  const { words } = heard;
  const next = words[to];
  return next?.clause !== words[to - 1]!.clause || AFTER_WELL.has(next.token.text) || isCourtesy(heard, to);
}

/** A gerund: "sangrando", and not "cuando". */
export function isGoingOn(word: string): boolean {
  return /(?:[ai]|i?e)ndo$/.test(word) && word !== 'cuando' && word !== 'quando';
}

/** Farthest that a study or a question may stand from the sign it is for. */
export const GOVERNED = 6;

/** The study stands before what it is for; the question may follow what is told of nobody: "el dolor de pecho, ¿quién lo ve?" */
export function governs(heard: Heard, concept: string, candidate: Candidate): boolean {
  const reach =
    concept === 'study'
      ? 0
      : !isOfNobody(heard, candidate)
        ? -1
        : concept === 'doctorQuestion'
          ? GOVERNED
          : 0;
  return (heard.hits.get(concept) ?? []).some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) &&
      from - candidate.to <= reach &&
      candidate.from - to <= GOVERNED,
  );
}

/** Whether somebody has the sign, in a verb: "me duele", "tengo", "está"; `lasting`: and has it still, so not "me dio". */
export function isPersonal(
  heard: Heard,
  candidate: Candidate,
  verb: 'present' | 'lasting' = 'present',
): boolean {
  return (heard.hits.get(verb) ?? []).some(
    ({ from }) =>
      from >= candidate.from - 4 &&
      from < candidate.to &&
      sameSentence(heard, from, candidate.from) &&
      !covers(heard, 'doctorQuestion', from), // "¿Tienen especialista en…?" is no having of it.
  );
}

const WHOSE = new Set('me mi mis nos se le les yo meu minha meus minhas eu lhe'.split(' '));
/** Words between whom a sign is told of and the sign. */
const WHOSE_REACH = 3;

/** Signs as they are named, and not told: "convulsiones", "dor no peito"; in both languages, folded. */
export const NAMED =
  /^(?:dolor|dor|desmai?y?o|convuls(?:ion|ao|oes)|sangra(?:do|mento)|hemorragia|(?:pre)?infarto|derrame|ac?vc?$|ataque|cris[ei]s?|fi?ebre|ahogo|falta|alergia|fra(?:c)?tura|qu?emadura|queimadura|taquicardia|palpita|paralisi|presion|pressao|trombos|epilep|mareo|tontura)/;

/** "Cuando escribo", "sempre que como": what comes again and again. */
const HABIT = /^(?:[cq]uando|siempre|sempre)$/;

/** "Dolor de pecho", "convulsiones": only named, or a habit, and not "mi papá no responde", "tosí sangre", "es una emergencia". */
function isOfNobody(heard: Heard, candidate: Candidate): boolean {
  if (isCall(candidate) || isNow(heard, candidate)) return false;
  const { from, to } = candidate;
  const { clause } = heard.words[from]!;
  if (heard.words.some((word) => word.clause === clause && HABIT.test(word.token.text))) return true;
  if (!NAMED.test(heard.words[from]!.token.text) || inSentence(heard, candidate, 'severe')) return false;
  for (let at = Math.max(0, from - WHOSE_REACH); at < to; at++) {
    if (heard.words[at]!.clause !== clause && at < from) continue;
    if (WHOSE.has(heard.words[at]!.token.text)) return false;
    if (covers(heard, 'who', at) || covers(heard, 'hadVerb', at)) return false;
  }
  return true;
}

/** Whether `concept` is told in the sentence where the signs begin. */
export function inSentence(heard: Heard, candidate: Candidate, concept: string): boolean {
  return (heard.hits.get(concept) ?? []).some(({ from }) => sameSentence(heard, from, candidate.from));
}

/** Whether `concept` is told in words that the signs lie among. */
export function overlaps(heard: Heard, candidate: Candidate, concept: string): boolean {
  return (heard.hits.get(concept) ?? []).some((hit) => overlap(hit, candidate));
}

/** Whether two hits share a word. */
export function overlap(one: Hit, other: Hit): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Whether the words at `one` and `other` are of one sentence. */
export function sameSentence(heard: Heard, one: number, other: number): boolean {
  return heard.words[one]?.sentence === heard.words[other]?.sentence;
}

/** Whether the word at `at` is part of `concept`. */
export function covers(heard: Heard, concept: string, at: number): boolean {
  return (heard.hits.get(concept) ?? []).some(({ from, to }) => from <= at && at < to);
}

/** Whether `concept` begins with the word at `at`. */
export function startsAt(heard: Heard, concept: string, at: number): boolean {
  return (heard.hits.get(concept) ?? []).some(({ from }) => from === at);
}
