import { once } from '../once.ts';
import { terms } from '../terms/terms.ts';
import { CARDINALS } from './choice-words.ts';
import type { Utterance } from './heard.ts';

type Words = Utterance['words'];

const MOST_CHOICES = 20;

/** Words that say that the number after them is that of a choice. */
export const OPTION = terms.choiceNumber.option;

/** Of these, what only choices have, whatever was asked. */
const CHOSEN = terms.choiceNumber.chosen;
export const ARTICLE = terms.grammar.article;
/** Words that may surround a bare number: "sí, el 2 por favor". */
export const POLITE = new Set(
  `si sim el la lo o a de quiero quero prefiero prefiro mejor melhor dame deme me por favor porfa
  porfavor gracias obrigado obrigada pode puede ser seria es e eu yo escojo elijo escolho tomo fico
  ficar com con vou voy vai va da dale ok okay bueno bom listo sirve serve gusta queda bien reservame reserveme
  agendame agendeme marca marque numero opcion opcao entonces entao pra para mim mi esta ese esa essa
  esse este perfecto perfeito claro ah ay ahi aqui mm hum hm eh en na creo pues um uno que acho creo pongame anoteme confirmo quedo queda agarro cojo opto escoger elegir escolher pego
  fechado va misma mesma ponme apartame aparteme separame separeme coloca coloque marcar quisiera gustaria queria
  esta ta bem fica legal beleza maravilha certo certa ideal parece viene cae acomoda chevere super buena otimo otima boa perfecta genial excelente solo so mismo mesmo tambien tambem gentileza yo doctora doctor senorita moca po pues nomas che tche uai`.split(
    /\s+/,
  ),
);

/** The number that chooses: by itself, with polite words around, or called one: "opción 2", "la 2". */
export function numberOf({ words, text }: Utterance, asked: boolean, labels: readonly string[]) {
  const said = (at: number) => words[at]?.token.text ?? '';
  const refusals = once(() => refusedIn(words));
  for (const [at, { token }] of words.entries()) {
    const index = /^\d{1,2}$/.test(token.text)
      ? Number(token.text)
      : (CARDINALS[token.text] ?? letterAt(words, at, text.original));
    const limit = labels.length > 0 ? labels.length : MOST_CHOICES;
    if (index === undefined || index < 1 || index > limit) continue;
    const article =
      terms.grammar.one.test(token.text) &&
      words.length > 1 &&
      !terms.choiceNumber.theLetter.test(said(at - 1));
    const refused = refusals();
    if (refused.has(at)) continue;
    const option = OPTION.test(said(at - 1)) || /[#nNº°]\.? ?$/.test(text.original.slice(0, token.start));
    if (option && (asked || CHOSEN.test(said(at - 1)))) return { from: at, to: at + 1, index };
    if (!asked || article || (labels.length > 0 && isInDate(words, at))) continue;
    const isBeside = ({ token: { text } }: (typeof words)[number], other: number) =>
      other === at || POLITE.has(text) || refused.has(other);
    // "La cuatro, si se puede."
    const isCondition = ({ clause }: (typeof words)[number]) =>
      ARTICLE.test(said(at - 1)) &&
      clause > words[at]!.clause &&
      IF.test(words.find((word) => word.clause === clause)!.token.text);
    if (words.every((word, other) => isBeside(word, other) || isCondition(word) || isApart(words, at, word)))
      return { from: at, to: at + 1, index };
  }
  return null;
}

/** "2. ¿Hay que ir en ayunas?", "la 2, cuánto vale": what is said after a number that stands alone, and counts nothing. */
function isApart(words: Words, at: number, { token, clause }: Words[number]): boolean {
  const own = words[at]!.clause;
  return own === words[0]!.clause && clause > own && !/\d/.test(token.text) && !CARDINALS[token.text];
}

/** "Opción B", "a letra c": a choice by its letter, as some menus have them; 1 for A. */
function letterAt(words: Words, at: number, original: string): number | undefined {
  const { token, clause } = words[at]!;
  // As written: "c" alone may be short for "con".
  const index = 'abcdef'.indexOf(original.slice(token.start, token.end).toLowerCase()) + 1;
  const before = words[at - 1]?.token.text ?? '';
  // "P E Ñ A" spells a name.
  const isNamed = index > 0 && token.end - token.start === 1 && before.length > 1 && OPTION.test(before);
  return isNamed && words[at + 1]?.clause !== clause ? index : undefined;
}

const IF = terms.grammar.if;

/** "La dos no me sirve", "a dois não serve": what may follow the no. */
const SUITS = terms.choiceNumber.suits;

/** How a clause that only refuses begins. */
export const REFUSES = terms.choiceNumber.refuses;

function isNo({ token }: Words[number]): boolean {
  return terms.grammar.no.test(token.text);
}

/** The words of numbers that are refused: "la uno no, la dos", "ni la 1 ni la 2, la 3". */
function refusedIn(words: Words): ReadonlySet<number> {
  const refused = new Set<number>();
  for (const [at, { token }] of words.entries()) {
    const isNumber = /^\d{1,2}$/.test(token.text) || CARDINALS[token.text] !== undefined;
    const ways = isNumber ? [...OF_ANY_WORD, ...OF_NUMBER] : OF_ANY_WORD;
    for (const way of ways) {
      const stretch = way(words, at);
      for (let word = stretch?.from ?? 0; word < (stretch?.to ?? 0); word++) refused.add(word);
    }
  }
  return refused;
}

/** Words `from` up to `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** What a refusal at a word takes in; null where none is there. */
type Refusal = (words: Words, at: number) => Stretch | null;

const OF_ANY_WORD: readonly Refusal[] = [noAlone, noClause];
const OF_NUMBER: readonly Refusal[] = [numberThenNo, noThenNumber, neitherNumber];

/** The end of the clause of the word at `at`. */
function clauseEnd(words: Words, at: number): number {
  const end = words.findIndex((word, other) => other > at && word.clause !== words[at]!.clause);
  return end < 0 ? words.length : end;
}

function isFirstOfClause(words: Words, at: number): boolean {
  return words[at - 1]?.clause !== words[at]!.clause;
}

/** The "no" of "no, la 1 no, mejor la 5". */
function noAlone(words: Words, at: number): Stretch | null {
  const isApart = isFirstOfClause(words, at) && words[at + 1]?.clause !== words[at]!.clause;
  return isApart && isNo(words[at]!) ? { from: at, to: at + 1 } : null;
}

/** "No puedo el martes, la 4", "no la 1, la 2": a clause that only refuses, before another. */
function noClause(words: Words, at: number): Stretch | null {
  if (!isFirstOfClause(words, at) || !isNo(words[at]!)) return null;
  const { clause } = words[at]!;
  const next = words[at + 1]?.token.text ?? '';
  const isOnlyOne = ARTICLE.test(next) && words[at + 3]?.clause !== clause;
  const isRefusal = (SUITS.test(next) || isOnlyOne) && words.at(-1)!.clause !== clause;
  return isRefusal ? { from: at, to: clauseEnd(words, at) } : null;
}

/** "La uno no", "la 2 no me sirve". */
function numberThenNo(words: Words, at: number): Stretch | null {
  const { clause } = words[at]!;
  const isOff = words[at + 1]?.clause === clause && isNo(words[at + 1]!);
  const isOver = words[at + 2]?.clause !== clause || SUITS.test(words[at + 2]!.token.text);
  return isOff && isOver ? { from: at, to: clauseEnd(words, at) } : null;
}

/** "No me sirve la 1, la 3": up to the number, by a verb that says so. */
function noThenNumber(words: Words, at: number): Stretch | null {
  const { clause } = words[at]!;
  const no = words.findLastIndex((word, other) => other < at && word.clause === clause && isNo(word));
  const isRefused = no >= 0 && SUITS.test(words[no + 1]!.token.text) && words[at + 1]?.clause !== clause;
  return isRefused ? { from: no, to: at + 1 } : null;
}

/** "Ni la 1", "menos la 2". */
function neitherNumber(words: Words, at: number): Stretch | null {
  const neither = ARTICLE.test(words[at - 1]?.token.text ?? '') ? at - 2 : at - 1;
  const isNeither = terms.choiceNumber.exceptOrNor.test(words[neither]?.token.text ?? '');
  return isNeither ? { from: neither, to: at + 1 } : null;
}

/** "El 3 de marzo" is a day. */
function isInDate(words: Words, at: number): boolean {
  return words[at + 1]?.token.text === 'de' && words[at + 2] !== undefined;
}
