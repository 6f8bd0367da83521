import { findConcepts, type Hit } from '../lexicon/lexicon.ts';
import { LEXICONS } from '../lexicon/packed-lexicons.ts';
import type { Normalised } from '../normalise.ts';
import type { Lang } from '../types.ts';
import { type Word, wordsOf } from '../words.ts';

/** Hummed answers are too short to be read by their sound. */
const HUMMED: Readonly<Record<string, 'yes' | 'no'>> = {
  ...Object.fromEntries(
    ['aja', 'aha', 'aham', 'ajam', 'uhum', 'mhm', 'hm', 'mm', 'jum'].map((hum) => [hum, 'yes']),
  ),
  ...Object.fromEntries(['nah', 'nel', 'naa', 'nahh'].map((hum) => [hum, 'no'])),
};

/** Signs that need no words. */
const YES_SIGN = /[👍👌✅☑✔🙏🆗]/u;
const NO_SIGN = /[👎❌🚫✖]/u;
/** A plain answer comes within so many words; later ones speak of something else. */
const FIRST_WORDS = 3;

const CONCEPTS = ['agree', 'refuse', 'unsure', 'yes', 'suits', 'weakYes', 'no', 'unfit'] as const;
type Said = Hit & { concept: (typeof CONCEPTS)[number] };

/**
 * Whether an answer is a yes or a no; null when it is neither, or a yes with a "but".
 * "No hay problema" and "cómo no" agree, "claro que no" refuses, "no, sí" is a yes.
 */
export function readYesNo(text: Normalised, lang: Lang): 'yes' | 'no' | null {
  return readAnswer(text, lang)?.word ?? null;
}

/** An answer; `suits` where it says only that something would do: "pode ser com a doutora", "el jueves me sirve". */
export interface YesNo {
  word: 'yes' | 'no';
  suits: boolean;
  /** It is a yes only where nothing else is said. */
  isWeak?: true;
}

/** The same, and whether it agrees to more than what is named with it. */
export function readAnswer(text: Normalised, lang: Lang): YesNo | null {
  const words = wordsOf(text);
  const hum = HUMMED[words[0]?.token.text ?? ''];
  if (hum && (words.length <= FIRST_WORDS || words[1]!.clause !== words[0]!.clause)) return plain(hum);

  const { said, hasBut, isPlea } = answersIn(words, text.original, lang);
  const first = said[0];
  if (!first)
    return plain(signOf(text.original) ?? (isPlea ? 'yes' : closingAnswer(words, text.original, lang)));
  // In Portuguese `no` is "in the".
  if (first.concept === 'unsure' || (lang === 'pt' && words[first.from]!.token.text === 'no')) return null;
  // "Na verdade não" says no.
  const isUndone =
    first.concept === 'weakYes' && said.some(({ concept }) => concept === 'no' || concept === 'unfit');
  const answer = isYes(first) && !isUndone ? 'yes' : 'no';
  if (answer === 'yes' && hasBut(first.to)) return null;
  const second = corrected(said, words);
  if (second) return plain(second);
  const suits = isLoose(first) && saysMore(words, said);
  // "Bueno, ¿dónde quedan?" only begins to speak.
  if (first.concept === 'weakYes' && suits && asksOn(words, first.to, text.original)) return null;
  return { word: answer, suits, ...(first.concept === 'weakYes' && { isWeak: true }) };
}

/** Words of a last sentence that is but an answer. */
const CLOSING_WORDS = 4;

/** "Es para el viernes. Sí, de acuerdo": the answer that a last sentence of its own begins with. */
function closingAnswer(words: readonly Word[], original: string, lang: Lang): 'yes' | 'no' | null {
  const closing = words.filter(({ sentence }) => sentence === words.at(-1)?.sentence);
  const isItsOwn = closing.length < words.length && closing.length <= CLOSING_WORDS;
  if (!isItsOwn || original.trimEnd().endsWith('?')) return null;
  const [first] = answersIn(closing, original, lang).said;
  if (first?.from !== 0 || isLoose(first) || first.concept === 'unsure') return null;
  return isYes(first) ? 'yes' : 'no';
}

/** Whether words follow that no courtesy explains, and no plain yes is among them. */
function saysMore(words: readonly Word[], said: readonly Said[]): boolean {
  if (said.some(({ concept }) => concept === 'yes' || concept === 'agree')) return false;
  const covered = (at: number) => said.some(({ from, to }) => from <= at && at < to);
  return words.some(({ heard }, at) => !covered(at) && !LEXICONS['yes-no']().fillers.has(heard));
}

/** Words that a question begins with, in both languages. */
const ASKING =
  /^(?:hay|tem|tienen|aceptan|aceitam|puedo|posso|donde|onde|adonde|cuantos?|quantos?|cuantas?|quantas?|cuando|quando|que|qual|quais|cual|cuales|como|quien|quem)$/;

/** Whether a question follows the word before `at`, with its mark or without. */
function asksOn(words: readonly Word[], at: number, original: string): boolean {
  return original.includes('?') || ASKING.test(words[at]?.token.text ?? '');
}

function plain(word: 'yes' | 'no' | null): YesNo | null {
  return word && { word, suits: false };
}

const isLooseWord = (concept: Said['concept']) => concept === 'suits' || concept === 'weakYes';
const isLoose = ({ concept }: Said) => isLooseWord(concept);
const isYes = (said: Said) => said.concept === 'yes' || said.concept === 'agree' || isLoose(said);

/** What was said that answers, in order; the longest of what begins together. */
function answersIn(
  words: readonly Word[],
  original: string,
  lang: Lang,
): { said: Said[]; hasBut: (after: number) => boolean; isPlea: boolean } {
  const hits = findConcepts(LEXICONS['yes-no'](), words);
  const isOneClause = ({ from, to }: Hit) => words[from]!.clause === words[to - 1]!.clause;
  const said = CONCEPTS.flatMap((concept) => (hits.get(concept) ?? []).map((hit) => ({ ...hit, concept })))
    .filter(({ from }) => from < FIRST_WORDS || words.length <= 2 * FIRST_WORDS)
    .filter(({ concept }) => concept !== 'weakYes' || words.length <= FIRST_WORDS)
    .filter(isOneClause)
    .filter((hit) => !isIf(words, hit.from, original) && !isAskedOf(words, hit, original))
    .filter((hit) => !(lang === 'pt' && isInThe(words, hit)))
    .filter((hit) => !isWantedSo(words, hit) && !isOfNone(words, hit))
    .filter((hit) => !isThing(words, hit) && !isLackOf(words, hit) && !isOfBefore(words, hit))
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  const hurries = hits.get('hurry') ?? [];
  const isHurry = (at: number) => hurries.some(({ from }) => from === at);
  const pleas = hits.get('please') ?? [];
  return {
    said,
    hasBut: (after) => (hits.get('but') ?? []).some(({ from }) => from >= after && !isHurry(from)),
    isPlea: pleas.some(({ from, to }) => from === 0 && to === words.length),
  };
}

/** "Sim. Posso pagar no cartão?": the Portuguese `no` before a word is "in the". */
function isInThe(words: readonly Word[], { from, to }: Said): boolean {
  return words[from]!.token.text === 'no' && words[to]?.clause === words[from]!.clause;
}

/** Yeses that are things too, or end a greeting: "mi seguro", "en esa lista", "¿el raio x tá quanto?", "boa tarde, tudo bem". */
const THINGS = /^(?:list[ao]|segur[ao]s?|ta|vale|cierto|fijo|certo|legal|top|sale|positivo)$/;
const GREETINGS = /^(?:hola|oi|ola|buen[ao]s?|bom|boa|e|ai|opa|oie)$/;

/** Whether a yes is none: a thing that is spoken of, the end of a greeting, a letter that only sounds like one. */
function isThing(words: readonly Word[], { from, to, concept }: Said): boolean {
  if (concept === 'no' || concept === 'refuse' || concept === 'unsure' || concept === 'unfit') return false;
  const { token, clause } = words[from]!;
  if (token.text.length === 1 && !/^[sn]$/.test(token.text)) return true;
  // "Vou passar", "voy a pensarlo": what they will do is something else than to come.
  if (/^(?:voy|vou)$/.test(token.text) && willDoElse(words, to)) return true;
  // "Aceita Unimed" asks what the clinic takes: who agrees says "aceito".
  if (/^(?:aceitam?|aceptan?)$/.test(token.text)) return true;
  const next = words[to]?.token.text ?? '';
  // "Bom diaaa".
  if (/^(?:bom|bueno|buen)$/.test(token.text) && /^dia/.test(next)) return true;
  const isWell = token.text === 'tudo' || words[from - 1]?.token.text === 'tudo';
  if (isWell && words.slice(0, from).some((word) => GREETINGS.test(word.token.text))) return true;
  if (!THINGS.test(token.text)) return false;
  if (/^seguros$/.test(token.text)) return true;
  const { fillers } = LEXICONS['yes-no']();
  const before = words.slice(0, from).filter((word) => word.clause === clause);
  const isAlone = before.every((word) => fillers.has(word.heard) || SAYING_SO.test(word.token.text));
  // "La lista", "tengo seguro", "lista de espera".
  return (
    !isAlone ||
    /^(?:la|el|los|las|mi|tu|su|un|una|meu|minha|o|a)$/.test(words[from - 1]?.token.text ?? '') ||
    /^d[eo]$/.test(next)
  );
}

const SAYING_SO = /^(?:si|sim|claro|ok|dale|estoy|esta|todo|tudo|ya|ja|hola|oi|100|muy|bien)$/;

/** "Quiero muy temprano" asks for it. */
function isWantedSo(words: readonly Word[], { from, concept }: Said): boolean {
  return (
    concept === 'unfit' &&
    /^(?:quiero|quero|prefiero|prefiro|mejor|melhor)$/.test(words[from - 1]?.token.text ?? '')
  );
}

/** "Nenhum desses dá pra mim". */
function isOfNone(words: readonly Word[], { from, concept }: Said): boolean {
  const { clause } = words[from]!;
  const isNone = (word: Word) => word.clause === clause && /^(?:ningun[ao]?|nenhuma?)$/.test(word.token.text);
  return concept === 'suits' && words.slice(0, from).some(isNone);
}

/** Whether what "voy a…" goes on with is something else than to come, or to take it. */
function willDoElse(words: readonly Word[], at: number): boolean {
  const next = words[at]?.token.text === 'a' ? words[at + 1] : words[at];
  return (
    next !== undefined && /[aei]r(?:l[aeo]s?|me|se)?$/.test(next.token.text) && !COMES.test(next.token.text)
  );
}

const COMES =
  /^(?:ir|estar|asistir|comparecer|llegar|chegar|acudir|querer|aceptarl?[ao]?|aceitar|confirmar|tomarl[ao]|ficar|por|favor|senor|doctor)$/;

/** "¿No hay nada antes?" asks, and refuses nothing. */
function isLackOf(words: readonly Word[], { to, concept }: Said): boolean {
  return (
    concept === 'no' && /^(?:hay|habra|habria|tem|tiene|tienen|teria|ligo)$/.test(words[to]?.token.text ?? '')
  );
}

/** "No me acordaba", "não tinha visto": what was not so before refuses nothing. */
function isOfBefore(words: readonly Word[], { from, to, concept }: Said): boolean {
  if (concept !== 'no') return false;
  const after = words.slice(to, to + 4).filter(({ clause }) => clause === words[from]!.clause);
  const said = after.map(({ token }) => token.text).join(' ');
  return OF_BEFORE.test(said);
}

const OF_BEFORE =
  /^(?:(?:me|te|le|lo|la|se|eu|yo|les|lhe) )?(?:acordaba|acorde|recordaba|lembrava|lembrei|sabia|supe|vi|habia (?:visto|leido|respondido|contestado|podido)|tinha (?:visto|lido|respondido|conseguido|lembrado)|(?:pude|alcance a|consegui|quise) (?:responder|contestar|ver|leer|ler|escribir|escrever|avisar)|respondi|conteste)\b/;

const BEFORE_IF = /^(?:y|e|o|pero|que|porque|como|por)$/;
/** "Quiero saber si…", "me dice si…", "depende si…": in one breath with these a "si" is an "if". */
const INQUIRES =
  /^(?:saber|sabes?|se|ver|veo|preguntar|preguntarle|pregunto|pregunta|duda|decirme|dices?|diga|digame|dime|decime|averiguar|consultar|depende)$/;
/** What a "si" without its accent is an "if" before: "si se libera", "si hay algo antes". */
const AFTER_IF =
  /^(?:se|hay|alguien|algo|algun|alguna|sale|salen|abren?|aparece|sueltan|sobra|quedan?|cae|hubiera)$/;

/** "¿Y si la cambio me cobran?": a "si" without its accent that begins what is asked, or follows an "and", is an "if". */
function isIf(words: readonly Word[], at: number, original: string): boolean {
  const { token, clause } = words[at]!;
  if (original.slice(token.start, token.end).toLowerCase() !== 'si') return false;
  const next = words[at + 1];
  if (next?.clause !== clause) return false;
  if (AFTER_IF.test(next.token.text)) return true;
  const before = words[at - 1];
  if (before?.clause === clause && INQUIRES.test(before.token.text)) return true;
  return Boolean(before && BEFORE_IF.test(before.token.text)) || isAsked(words, clause, original);
}

/** Words that say yes to whatever was said before, also where they begin a question: "claro, y dónde queda". */
const ALWAYS_YES = /^(?:si|sim|claro|ok|okay|dale|listo|bueno|perfecto|perfeito|isso|exacto|exato|ta|tudo)$/;

/** "Aceita Unimed?": a verb that would be a yes is what is asked, where more is asked of it. */
function isAskedOf(words: readonly Word[], { from, to, concept }: Said, original: string): boolean {
  const { token, clause } = words[from]!;
  if (
    !(concept === 'yes' || concept === 'unfit' || isLooseWord(concept)) ||
    ALWAYS_YES.test(token.text) ||
    !isAsked(words, clause, original)
  )
    return false;
  const others = words.filter((word, at) => word.clause === clause && (at < from || at >= to));
  return others.some(({ heard, token }) => token.text === 'que' || !LEXICONS['yes-no']().fillers.has(heard));
}

/** Whether a clause ends in a question mark. */
function isAsked(words: readonly Word[], clause: number, original: string): boolean {
  const end = words.findLast((word) => word.clause === clause)!.token.end;
  return original.slice(end).trimStart().startsWith('?');
}

function signOf(original: string): 'yes' | 'no' | null {
  if (YES_SIGN.test(original)) return 'yes';
  return NO_SIGN.test(original) ? 'no' : null;
}

const PLAIN_YES = /^(?:si|sim|voy|vou|claro)$/;

/** "No, sí quiero", "sí… no, mejor no": a second answer after a pause takes the first one back. */
function corrected(said: readonly Said[], words: readonly Word[]): 'yes' | 'no' | null {
  const first = said[0]!;
  const second = said.find(
    ({ from }) => from >= first.to && words[from]!.clause !== words[first.from]!.clause,
  );
  if (!second || isYes(first) === isYes(second)) return null;
  const word = words[second.from]!.token.text;
  const isPlain = words.slice(second.from, second.to).some(({ token }) => PLAIN_YES.test(token.text));
  if (isPlain && isYes(second) && !isLoose(second)) return 'yes';
  return second.concept === 'no' && /^(?:no|nao|mejor|melhor)$/.test(word) ? 'no' : null;
}
