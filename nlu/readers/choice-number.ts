import { once } from '../once.ts';
import { terms } from '../terms/terms.ts';
import { CARDINALS } from './choice-words.ts';
import type { Utterance } from './heard.ts';

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
function isApart(
  words: Utterance['words'],
  at: number,
  { token, clause }: Utterance['words'][number],
): boolean {
  const own = words[at]!.clause;
  return own === words[0]!.clause && clause > own && !/\d/.test(token.text) && !CARDINALS[token.text];
}

/** "Opción B", "a letra c": a choice by its letter, as some menus have them; 1 for A. */
function letterAt(words: Utterance['words'], at: number, original: string): number | undefined {
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

function isNo({ token }: Utterance['words'][number]): boolean {
  return terms.grammar.no.test(token.text);
}

/** The words of numbers that are refused: "la uno no, la dos", "ni la 1 ni la 2, la 3". */
function refusedIn(words: Utterance['words']): ReadonlySet<number> {
  const refused = new Set<number>();
  const said = (at: number) => words[at]?.token.text ?? '';
  for (const [at, { token, clause }] of words.entries()) {
    // "No, la 1 no, mejor la 5."
    const isApart = words[at - 1]?.clause !== clause && words[at + 1]?.clause !== clause;
    if (isApart && isNo(words[at]!)) refused.add(at);
    // "No puedo el martes, la 4", "no la 1, la 2".
    const isOnlyOne = ARTICLE.test(said(at + 1)) && words[at + 3]?.clause !== clause;
    const begins =
      words[at - 1]?.clause !== clause && isNo(words[at]!) && (SUITS.test(said(at + 1)) || isOnlyOne);
    if (begins && words.at(-1)!.clause !== clause)
      for (let word = at; words[word]?.clause === clause; word++) refused.add(word);
    if (!/^\d{1,2}$/.test(token.text) && CARDINALS[token.text] === undefined) continue;
    const goesOn = words[at + 2]?.clause === clause;
    const isOff = words[at + 1]?.clause === clause && isNo(words[at + 1]!);
    if (isOff && (!goesOn || SUITS.test(said(at + 2))))
      for (let word = at; words[word]?.clause === clause; word++) refused.add(word);
    // "No me sirve la 1, la 3": up to the number, by a verb that says so.
    const no = words.findLastIndex((word, other) => other < at && word.clause === clause && isNo(word));
    if (no >= 0 && SUITS.test(said(no + 1)) && words[at + 1]?.clause !== clause)
      for (let word = no; word <= at; word++) refused.add(word);
    const neither = ARTICLE.test(said(at - 1)) ? at - 2 : at - 1;
    if (terms.choiceNumber.exceptOrNor.test(said(neither)))
      for (let word = neither; word <= at; word++) refused.add(word);
  }
  return refused;
}

/** "El 3 de marzo" is a day. */
function isInDate(words: Utterance['words'], at: number): boolean {
  return words[at + 1]?.token.text === 'de' && words[at + 2] !== undefined;
}
