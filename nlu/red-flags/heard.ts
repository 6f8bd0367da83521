import type { Hit, Hits } from '../lexicon.ts';
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
const CALLS = new Set(['emergencyWord', 'emergencyAlone', 'ambulance', 'helpCry', 'rescue', 'urgentDoctor']);

/** Whether nothing but help is cried for. */
export function isCall({ signs }: Candidate): boolean {
  return signs.every(({ concept }) => CALLS.has(concept));
}

/** A word of now, or a sign that is going on: "estoy sangrando". */
export function isNow(heard: Heard, candidate: Candidate): boolean {
  if (heard.words.slice(candidate.from, candidate.to).some(({ token }) => isGoingOn(token.text))) return true;
  return (heard.hits.get('now') ?? []).some(
    (now) =>
      sameSentence(heard, now.from, candidate.from) &&
      now.from - candidate.to <= NOW_REACH &&
      candidate.from - now.to <= NOW_REACH &&
      (isCall(candidate) || !(heard.hits.get('forThen') ?? []).some((then) => overlap(then, now))) &&
      !['wellNow', 'notNow'].some((concept) =>
        heard.hits.get(concept)?.some((hit) => overlap(hit, now) && endsThere(heard, hit)),
      ),
  );
}

/** Words that may follow "está bien" and leave it so; another makes it "está bien mareada". */
const AFTER_WELL = new Set('y e gracias graças solo so asi voy vou obrigado obrigada'.split(' '));

/** Whether what is said at `hit` ends there, and no other word turns it. */
export function endsThere({ words }: Heard, { to }: Hit): boolean {
  const next = words[to];
  return next?.clause !== words[to - 1]!.clause || AFTER_WELL.has(next.token.text);
}

/** A gerund: "sangrando", and not "cuando". */
export function isGoingOn(word: string): boolean {
  return /(?:[ai]|i?e)ndo$/.test(word) && word !== 'cuando' && word !== 'quando';
}

/** Farthest that a study or a question may stand from the sign it is for. */
export const GOVERNED = 6;

/** The study stands before what it is for; the question may follow: "el dolor de pecho, ¿quién lo ve?" */
export function governs(heard: Heard, concept: string, candidate: Candidate): boolean {
  const reach = concept === 'doctorQuestion' ? GOVERNED : 0;
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
