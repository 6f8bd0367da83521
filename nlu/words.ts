import { sound } from './lexicon/sound.ts';
import { type Normalised, onceIn, type Token } from './normalise.ts';

/** One word or number of an utterance as the grammar reads it. */
export interface Word {
  /** How it sounds (`sound`); digits are themselves. */
  heard: string;
  token: Token;
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
  for (const [at, token] of text.tokens.entries()) {
    if (text.original.slice(end, token.start).includes('\n')) sentence = ++clause;
    end = token.end;
    if (/^[\p{L}\p{N}]/u.test(token.text)) {
      words.push({ heard: sound(token.text), token, sentence, clause, cried: isCried(text, token) });
      if (words.length === MOST_WORDS) break;
    } else if (isHesitation(text.tokens, at)) clause++;
    else if (SENTENCE_END.has(token.text) && !isDecimal(text.tokens, at)) sentence = ++clause;
    else if (CLAUSE_END.has(token.text) && !isInsideWord(text.tokens, at) && !isDecimal(text.tokens, at))
      clause++;
  }
  return words;
});

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
