import type { Hit } from '../lexicon/lexicon.ts';
import type { RedFlagKind } from '../types.ts';
import { spoken, type Word } from '../words.ts';
import { type Candidate, type Heard, overlap } from './heard.ts';

/** Whether it is a thing, and nobody, that a sign is told of. */
export function isOfThing(heard: Heard, candidate: Candidate): boolean {
  return (
    isMishap(heard, candidate) ||
    isDoneByThing(heard, candidate) ||
    isSlipOfHand(heard, candidate) ||
    isThingBurned(heard, candidate) ||
    isOfTheirs(heard, candidate)
  );
}

/** "Escorregou o dedo", "se me resbaló la mano": it touched what was not meant; a foot that slips is a fall. */
const SLIPS = /^(?:resbalo|deslizo|escorregou|deslizou)$/;
const TOUCHES = /^(?:dedos?|dedao|dedinho|manos?|maos?)$/;

/** A finger or a hand is all that slips: nothing else is told between them, nor of the body. */
function isSlipOfHand({ words, hits }: Heard, { signs }: Candidate): boolean {
  const at = (isIt: RegExp) => signs.find(({ hit }) => isIt.test(words[hit.from]!.token.text))?.hit;
  const [slip, hand] = [at(SLIPS), at(TOUCHES)];
  if (!slip || !hand || signs.length > 2 || HURT.some((concept) => hits.has(concept))) return false;
  return wordsBetween(words, slip, hand).every(({ token }) => OF_THING.has(token.text));
}

/** What a hand that slipped may have done. */
const HURT = [
  'cut',
  'bleedWord',
  'blood',
  'pain',
  'severePain',
  'swollen',
  'burned',
  'mashed',
  'trapped',
  'hot',
];

/** "Quemé la olla", "se me quemó el arroz": what is burned is the hot thing itself; "me quemé con la olla" is the writer. */
function isThingBurned({ words }: Heard, { signs }: Candidate): boolean {
  const [burned, hot] = ['burned', 'hot'].map((one) => signs.find(({ concept }) => concept === one)?.hit);
  if (!burned || !hot || signs.length > 2 || hot.from - burned.to !== 1) return false;
  return ARTICLE.test(words[burned.to]!.token.text);
}

/** "A do menino", "la de mi mamá", where nothing is named before: what is theirs, a visit, and not they. */
const THAT_OF =
  /(?:^|\s)(?:la|el|a|o|na|no) (?:del|de la|de el|de mi|de tu|de su|do|da|de)(?: (?:mi|tu|su|meu|minha))?$/;
/** What is done to a visit as to somebody: "não mexe", "no se mueve"; who does not answer is a person. */
const TOUCHED = /(?:mexe[mr]?|muev[ae]n?|mover)$/;

/** Whether the one sign besides whose it is says that nothing is to be touched, and nobody else was told of before. */
function isOfTheirs({ words, hits }: Heard, { signs }: Candidate): boolean {
  const whose = signs.find(({ concept }) => concept === 'who')?.hit;
  const still = signs.find(({ concept }) => concept === 'unresponsive')?.hit;
  if (!whose || !still || signs.length > 2 || !TOUCHED.test(words[still.to - 1]!.token.text)) return false;
  if (hits.get('who')!.some(({ from }) => from < whose.from) || hits.has('body')) return false;
  const { clause } = words[whose.from]!;
  const own = words.findIndex((word) => word.clause === clause);
  return THAT_OF.test(spoken(words, Math.max(own, whose.from - 3), whose.from)) && !hits.has('fell');
}

function wordsBetween(words: readonly Word[], one: Hit, other: Hit): readonly Word[] {
  return words.slice(Math.min(one.to, other.to), Math.max(one.from, other.from));
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
      return wordsBetween(words, { from, to }, mishap).every(({ token }) => OF_THING.has(token.text));
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
