import { understand } from './nlu.ts';
import { normalise } from './normalise.ts';
import { readText } from './read-lately.ts';
import { type HalfYes, readHeld } from './readers/held.ts';
import { readYesNo } from './readers/yes-no.ts';
import { terms } from './terms/terms.ts';
import type { Hints, Understanding } from './types.ts';
import { spoken, type Word, wordsOf } from './words.ts';

/** A part of a message, understood by itself. */
export interface Part {
  text: string;
  understood: Understanding;
}

/** A plain answer to what was asked, and what is said beside it. */
export interface Parted {
  answer: Part;
  beside: Part;
  /** What holds the answer back in what is told beside it; what is only asked holds nothing. */
  held: HalfYes | null;
  /** Whether the answer comes first. */
  isFirst: boolean;
}

/** An answer by itself takes so many words at most: "la de las diez me queda perfecto". */
const MOST_OF_ANSWER = 7;
/** A choice may tell why it is made: "la de las siete antes de entrar a trabajar". */
const MOST_OF_CHOICE = 12;

/**
 * A message of which the first part, or the last, is a plain yes, or a plain choice, taken apart: "la de las diez me
 * queda perfecto y ¿puedo pagar con tarjeta?", "es que mi hijo se enfermó, sí, cancélela". Null of any other, and of
 * one that is only an answer.
 */
export function partAnswer(text: string, hints: Hints, whole: Understanding): Parted | null {
  const { awaiting } = hints;
  if ((awaiting !== 'yes-no' && awaiting !== 'choice') || whole.redFlag !== null) return null;
  const words = wordsOf(readText(text, whole.lang));
  const cuts = cutsOf(words);
  const within = { ...hints, lang: whole.lang };
  const most = awaiting === 'choice' ? MOST_OF_CHOICE : MOST_OF_ANSWER;
  // "¿Si la tomo pierdo la otra?" begins with no yes.
  const heads = text.startsWith('¿') ? [] : cuts.filter((at) => at <= most).toReversed();
  const tails = cuts.filter((at) => words.length - at <= MOST_OF_ANSWER);
  const begins = (at: number) => words[at]!.token.start;
  const part = (from: number, to: number) =>
    text.slice(from && begins(from), to < words.length ? begins(to) : undefined);
  const end = words.length;
  const ways = [
    ...heads.map((at) => ({ said: part(0, at), rest: part(at, end), isFirst: true })),
    ...tails.map((at) => ({ said: part(at, end), rest: part(0, at), isFirst: false })),
    // "Soy el esposo de Ana, ella sí va a ir. ¿Con cuánto tiempo llega?": it may end what is told before something is asked.
    ...endsOfTold(words, text).flatMap((to) =>
      cuts
        .filter((at) => at < to && to - at <= MOST_OF_ANSWER)
        .map((at) => ({ said: part(at, to), rest: `${part(0, at)}${part(to, end)}`, isFirst: false })),
    ),
  ];
  for (const { said, rest, isFirst } of ways) {
    const answer = bare(said);
    if (!mayAnswer(answer, whole, awaiting)) continue;
    const understood = understand(answer, within);
    if (!isPlain(answer, understood, awaiting)) continue;
    const beside = bare(rest);
    return {
      answer: { text: answer, understood },
      beside: { text: beside, understood: understand(beside, within) },
      held: beside.includes('?') ? null : readHeld(readText(text, whole.lang), whole.lang).halfYes,
      isFirst,
    };
  }
  return null;
}

/** Where the first sentence that asks begins, if anything is told before it. */
function endsOfTold(words: readonly Word[], text: string): number[] {
  const asks = words.findIndex(({ sentence }) => {
    const last = words.findLast((word) => word.sentence === sentence)!;
    return /^\W*\?/.test(text.slice(last.token.end));
  });
  return asks > 0 ? [asks] : [];
}

/** Where a part may begin: at a pause, at what joins, and after each yes that a message begins with: "concordo sim". */
function cutsOf(words: readonly Word[]): number[] {
  const other = words.findIndex(({ token }) => !terms.partAnswer.yeses.test(token.text));
  const yeses = other < 0 ? words.length : other;
  const isJoined = (at: number) => terms.partAnswer.joins.test(words[at]!.token.text) && !isPlace(words, at);
  return words.flatMap(({ clause }, at) =>
    at > 0 && (at <= yeses || clause !== words[at - 1]!.clause || isJoined(at)) ? [at] : [],
  );
}

/** "Tô aí na hora": where somebody will be, and not what comes then. */
function isPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.token.text ?? '';
  return terms.partAnswer.there.test(words[at]!.token.text) && terms.partAnswer.stays.test(before);
}

/** Without the marks and the small words that only join it. */
function bare(text: string): string {
  const [, said = ''] = /^[\s,.;:!]*(.*?)[\s,;:]*$/su.exec(text) ?? [];
  const [, joint = ''] = /^(\p{L}+)[\s,]+/u.exec(said) ?? [];
  return terms.partAnswer.only.test(normalise(joint).tokens[0]?.text ?? '')
    ? said.slice(joint.length).replace(/^[\s,]+/u, '')
    : said;
}

/** Whether a part is worth being understood by itself, which costs as much as the whole: whether it may be a yes, or a choice. */
function mayAnswer(text: string, { lang, intents, entities }: Understanding, awaiting: 'yes-no' | 'choice') {
  if (awaiting === 'choice' && entities.some(({ type }) => type === 'choice' || type === 'when')) return true;
  const isYes = () => {
    const read = readText(text, lang);
    const begins = () => terms.partAnswer.yeses.test(read.tokens[0]?.text ?? '');
    return readYesNo(read, lang) === 'yes' || begins() || terms.partAnswer.comes.test(spoken(wordsOf(read)));
  };
  return intents.some(({ intent }) => intent === 'confirm') || isYes();
}

/** Whether a part is a yes, or a choice, and nothing else. */
function isPlain(
  text: string,
  { intents, entities, controls, redFlag }: Understanding,
  awaiting: 'yes-no' | 'choice',
): boolean {
  if (text.includes('?') || redFlag !== null || controls.length > 0) return false;
  const chooses = entities.some((one) => one.type === 'choice' && 'index' in one.choice);
  // "¿A qué hora abren? 1": a bare number beside something else may count anything.
  if (awaiting === 'choice' && chooses)
    return (
      /\p{L}/u.test(text) &&
      entities.every(({ type }) => type === 'choice' || type === 'when' || type === 'practitioner')
    );
  const [first] = intents;
  const isYes = (first!.intent === 'yes' || first!.intent === 'confirm') && first!.band === 'act';
  return isYes && entities.every((one) => one.type === 'choice' && 'index' in one.choice);
}
