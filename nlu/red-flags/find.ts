import { findConcepts, type Hit, type Hits, type Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../words.ts';
import { type Blocker, blockerOf } from './blockers.ts';
import { type Candidate, covers, type Heard, overlap, sameSentence } from './heard.ts';
import { ANYWHERE, type Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { spare } from './spare.ts';

/** What the grammar of one language makes of an utterance. */
export interface Finding {
  words: readonly Word[];
  flag: Candidate | null;
  hits: Hits;
  /** What held but is harmless, and why: for those who review. */
  blocked: readonly { candidate: Candidate; blocker: Blocker }[];
}

/** Concepts that put signs aside; what one language says of them holds for signs told in the other. */
const ASIDE: ReadonlySet<string> = new Set(
  `ago died resolved chronic hypothetical errand study information doctorQuestion attendQuestion pet idiom device contagion forThen
  fiction heardOf medium dwelling task deskCause schoolwork named cleared robbed roadAccident late but afterward brings possible judged anyone unsure sideways extraction slip ailing fearful moody lift yellowFever
  heading writtenOn takenBack vaccine`.split(/\s+/),
);

/** Reads `words` with one language's lexicon, and with what the reading in another has `told` of how they are meant. */
export function find(lexicon: Lexicon, words: readonly Word[], told?: Finding): Finding {
  const hits = findConcepts(lexicon, words);
  for (const [concept, more] of told?.hits ?? []) {
    if (ASIDE.has(concept)) hits.set(concept, [...(hits.get(concept) ?? []), ...more]);
  }
  spare(hits, words);
  const heard: Heard = { words, hits, fillers: lexicon.fillers };
  const blocked: { candidate: Candidate; blocker: Blocker }[] = [];
  let screen: Candidate | null = null;
  for (const rule of rulesFor(hits)) {
    for (const candidate of candidatesOf(rule, heard)) {
      const blocker = blockerOf(heard, candidate) ?? blockedBefore(told, candidate);
      if (blocker) blocked.push({ candidate, blocker });
      else if (rule.level === 'emergency') return { words, flag: candidate, hits, blocked };
      else screen ??= candidate;
    }
  }
  return { words, flag: screen, hits, blocked };
}

/** Why the same words were put aside in the other language, which knows better what they say. */
function blockedBefore(told: Finding | undefined, candidate: Candidate): Blocker | undefined {
  const same = told?.blocked.find(
    (one) => one.candidate.rule.kind === candidate.rule.kind && overlap(one.candidate, candidate),
  );
  return same?.blocker;
}

/** From each concept to the rules whose first sign it may be, by their numbers. */
const BEGINNING = new Map<string, number[]>();
for (const [number, { signs }] of RULES.entries()) {
  for (const concept of signs[0]!) BEGINNING.set(concept, [...(BEGINNING.get(concept) ?? []), number]);
}

/** The rules all of whose signs are told somewhere, in order of authority. */
function rulesFor(hits: Hits): Rule[] {
  const numbers = new Set<number>();
  for (const concept of hits.keys()) for (const number of BEGINNING.get(concept) ?? []) numbers.add(number);
  return [...numbers]
    .toSorted((one, other) => one - other)
    .map((number) => RULES[number]!)
    .filter(({ signs }) => signs.every((alternatives) => alternatives.some((concept) => hits.has(concept))));
}

/** Hits of one sign that are tried; nobody says it more often and means another thing. */
const MOST_TRIES = 12;

/** Words of a message that says hardly anything else. */
const ALONE = 3;

/** Every place where all the signs of `rule` are told near enough to each other. */
function candidatesOf(rule: Rule, heard: Heard): Candidate[] {
  if (rule.alone && heard.words.length > ALONE) return [];
  if (rule.cried && !heard.words.some(({ cried }) => cried)) return [];
  const told: { concept: string; hit: Hit }[][] = [];
  for (const alternatives of rule.signs) {
    const found = alternatives.flatMap((concept) =>
      (heard.hits.get(concept) ?? []).slice(0, MOST_TRIES).map((hit) => ({ concept, hit })),
    );
    if (found.length === 0) return [];
    told.push(found);
  }
  const [firsts = [], ...others] = told;
  return firsts.flatMap((first) => {
    const signs = [first];
    for (const found of others) {
      const near = nearest(
        first.hit,
        found.filter(
          ({ hit }) =>
            signs.every((sign) => isNear(sign.hit, hit, rule, heard)) &&
            !isOfAnother(firsts, first, hit, heard),
        ),
      );
      if (!near) return [];
      signs.push(near);
    }
    const from = Math.min(...signs.map(({ hit }) => hit.from));
    const to = Math.max(...signs.map(({ hit }) => hit.to));
    const candidate = { rule, signs, from, to };
    return isAnotherThing(heard, candidate) ? [] : [candidate];
  });
}

/** "No me duele el pecho, me duele la espalda": the chest is of the first pain, and the other pain has its own clause. */
function isOfAnother(
  firsts: readonly { hit: Hit }[],
  first: { hit: Hit },
  other: Hit,
  { words, hits }: Heard,
): boolean {
  const { clause } = words[other.from]!;
  if (words[first.hit.from]!.clause === clause) return false;
  return firsts.some(
    ({ hit }) =>
      hit !== first.hit &&
      words[hit.from]!.clause === clause &&
      gap(hit, other) <= OWN_REACH &&
      hits.get('not')?.some(({ to }) => to <= hit.from && hit.from - to <= OWN_REACH),
  );
}

/** Words between a denial, a pain and where it is not: "no me duele para nada el pecho". */
const OWN_REACH = 3;

/** Of what may be the next sign, the one told closest to the first; of two as close, the one after it. */
function nearest<T extends { hit: Hit }>(first: Hit, found: readonly T[]): T | undefined {
  let best = found[0];
  for (const each of found) {
    const closer = gap(first, each.hit) - gap(first, best!.hit);
    if (closer < 0 || (closer === 0 && best!.hit.from < first.from && each.hit.from > first.from))
      best = each;
  }
  return best;
}

/** Words between two hits. */
function gap(one: Hit, other: Hit): number {
  return Math.max(one.from, other.from) - Math.min(one.to, other.to);
}

function isNear(one: Hit, other: Hit, rule: Rule, { words }: Heard): boolean {
  if (one.from < other.to && other.from < one.to) return false;
  if (rule.within === ANYWHERE) return true;
  return gap(one, other) <= rule.within && words[one.from]!.sentence === words[other.from]!.sentence;
}

/** Things that make a sign another only beside it: "el doctor no responde", and not "no responde y el doctor no llega". */
const BESIDE: ReadonlySet<string> = new Set(['device', 'chore', 'thing']);
const BESIDE_REACH = 4;

function isAnotherThing(heard: Heard, candidate: Candidate): boolean {
  return candidate.rule.unless.some((concept) =>
    heard.hits.get(concept)?.some((hit) => {
      if (!sameSentence(heard, hit.from, candidate.from) || isPartOfSign(candidate, hit)) return false;
      if (DENIABLE.has(concept) && isDenied(heard, hit)) return false;
      return !BESIDE.has(concept) || isBeside(heard, candidate, hit);
    }),
  );
}

/** Things that make a sign another only where they are not denied: "vomité algo rojo y no comí remolacha". */
const DENIABLE: ReadonlySet<string> = new Set(['redFood']);
/** How far before it what denies it may stand: "no he comido". */
const DENIAL_REACH = 2;

function isDenied(heard: Heard, { from }: Hit): boolean {
  for (let at = from; at >= Math.max(0, from - DENIAL_REACH); at--) if (covers(heard, 'not', at)) return true;
  return false;
}

/** "Não dou conta": the word for a bill is part of the sign, and is no bill. */
function isPartOfSign({ signs }: Candidate, { from, to }: Hit): boolean {
  return signs.some(({ hit }) => hit.to - hit.from > to - from && hit.from <= from && to <= hit.to);
}

/** Near, and no other verb, denial or "pero" between; not in a clause after it, nor what was told before it: "no contestan el teléfono y nos volcamos". */
function isBeside(heard: Heard, one: Hit, other: Hit): boolean {
  if (gap(one, other) > BESIDE_REACH) return false;
  const { words } = heard;
  if (other.from >= one.to && words[other.from]!.clause !== words[one.to - 1]!.clause) return false;
  if (heard.hits.get('unanswered')?.some((told) => overlap(told, other) && told.to <= one.from)) return false;
  for (let at = Math.min(one.to, other.to); at < Math.max(one.from, other.from); at++) {
    if (['not', 'stop', 'but'].some((concept) => covers(heard, concept, at))) return false;
  }
  return true;
}
