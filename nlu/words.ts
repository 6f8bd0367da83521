import { type Form, formOf } from './lexicon/forms.ts';
import { type Normalised, onceIn, type Token } from './normalise.ts';

/** One word or number of an utterance as the grammar reads it. */
export interface Word {
  /** How it sounds (`sound`); digits are themselves. */
  heard: string;
  token: Token;
  /** What is known of the word wherever it stands. */
  form: Form;
  /** Words of one sentence share it: a full stop, a question mark or a new line starts the next. */
  sentence: number;
  /** Words between two commas share it. */
  clause: number;
  /** Cried out: followed by two marks of exclamation or more, or drawn out (`ayudaaa`). */
  cried: boolean;
}

const SENTENCE_END = new Set(['.', '!', '?', ';']);
const CLAUSE_END = new Set([',', ':', '(', ')', '/', '-', '–', '…']);

/** More than anyone writes in need; what goes on beyond is not read, so that hostile input costs little. */
const MOST_WORDS = 600;

/** The words of an utterance, each with its sentence and clause; marks only separate. */
export const wordsOf = onceIn((text): readonly Word[] => {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let end = 0;
  const isOneLine = !text.original.includes('\n');
  for (const [at, token] of text.tokens.entries()) {
    if (!isOneLine && text.original.slice(end, token.start).includes('\n')) sentence = ++clause;
    end = token.end;
    const form = formOf(token.text);
    if (form.isWord) {
      words.push({ heard: form.heard, token, form, sentence, clause, cried: isCried(text, token) });
      if (words.length === MOST_WORDS) break;
    } else if (isHesitation(text.tokens, at)) clause++;
    else if (SENTENCE_END.has(token.text) && !isDecimal(text.tokens, at)) sentence = ++clause;
    else if (CLAUSE_END.has(token.text) && !isInsideWord(text.tokens, at) && !isDecimal(text.tokens, at))
      clause++;
  }
  return words;
});

/** What words say, and where each of them begins in it. */
interface Spoken {
  text: string;
  starts: Uint32Array;
}

const SPOKEN = new WeakMap<readonly Word[], Spoken>();

/** What words `from` up to `to` say, folded, with a blank between two; put together once for all who ask. */
export function spoken(words: readonly Word[], from = 0, to = words.length): string {
  const [first, end] = [Math.max(0, from), Math.min(to, words.length)];
  if (first >= end) return '';
  if (end === first + 1) return words[first]!.token.text;
  let known = SPOKEN.get(words);
  if (known === undefined) {
    known = together(words);
    SPOKEN.set(words, known);
  }
  return known.text.slice(known.starts[first], known.starts[end]! - 1);
}

function together(words: readonly Word[]): Spoken {
  const starts = new Uint32Array(words.length + 1);
  let text = '';
  for (const [at, { token }] of words.entries()) {
    text += at === 0 ? token.text : ` ${token.text}`;
    starts[at + 1] = text.length + 1;
  }
  return { text, starts };
}

function isCried({ original }: Normalised, { text, start, end }: Token): boolean {
  return original.startsWith('!!', end) || end - start > text.length + 1;
}

/** `me duele... el pecho` goes on after the dots. */
function isHesitation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && (tokens[at - 1]?.text === '.' || tokens[at + 1]?.text === '.');
}

/** `pré-eclâmpsia`, `recém-nascido`: the hyphen joins, as does what stands between the figures of `18/03`. */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || before === undefined || after === undefined) return false;
  if (before.end !== mark.start || after.start !== mark.end) return false;
  const isDate = /^[-/]$/.test(mark.text) && /^\d+$/.test(before.text) && /^\d/.test(after.text);
  return isDate || (mark.text === '-' && /^\p{L}/u.test(after.text));
}

/** `39.5` goes on after the dot, `4:15` after the colon. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || before === undefined || after === undefined) return false;
  return before.end === mark.start && after.start === mark.end && /^\d/.test(after.text);
}
