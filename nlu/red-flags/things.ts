import type { RedFlagKind } from '../types.ts';
import { type Candidate, type Heard, overlap } from './heard.ts';

/** Whether it is a thing, and nobody, that a sign is told of. */
export function isOfThing(heard: Heard, candidate: Candidate): boolean {
  return isMishap(heard, candidate) || isDoneByThing(heard, candidate);
}

/** Words that may stand between a thing and what became of it: "el celular se me cayó", "caiu o sistema". */
const OF_THING = new Set(
  'se me nos el la los las mi mis o a os as meu minha meus minhas casi quase ya esta ta anda quedo ficou del do carro auto'.split(
    ' ',
  ),
);

/** "El celular se me cayó al agua", "disparó el precio": a thing's mishap, and no sign of a person beside it. */
function isMishap(heard: Heard, { signs }: Candidate): boolean {
  const { words, hits } = heard;
  const things = hits.get('thing') ?? [];
  if (things.length === 0) return false;
  return (hits.get('mishap') ?? []).some((mishap) => {
    if (!signs.every(({ hit, concept }) => concept !== 'drops' && overlap(hit, mishap))) return false;
    return things.some(({ from, to }) => {
      const between = words.slice(Math.min(to, mishap.to), Math.max(from, mishap.from));
      return between.every(({ token }) => OF_THING.has(token.text));
    });
  });
}

/** What only a person can do or lack, and is said of things: "la página no respira", "o site tá sem respirar". */
const LENT: ReadonlySet<RedFlagKind> = new Set(['breathing', 'unconscious', 'seizure', 'stroke', 'generic']);
const ARTICLE = /^(?:el|la|los|las|o|a|os|as)$/;
const DOES = /^(?:ya|ja|se|no|nao|esta|ta|anda|quedo|ficou)$/;

/** A thing begins the clause, and the sign is what it does; nobody is told of. */
function isDoneByThing({ words, hits }: Heard, { rule, from }: Candidate): boolean {
  if (!LENT.has(rule.kind) || hits.has('who')) return false;
  return (hits.get('thing') ?? []).some((thing) => {
    const first = ARTICLE.test(words[thing.from - 1]?.token.text ?? '') ? thing.from - 1 : thing.from;
    if (words[first - 1]?.clause === words[first]!.clause || thing.to > from) return false;
    return words.slice(thing.to, from).every(({ token }) => DOES.test(token.text));
  });
}
