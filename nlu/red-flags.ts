import { MODELS } from './model/model.ts';
import type { Normalised } from './normalise.ts';
import { findRedFlag } from './red-flags/either-language.ts';
import { resembledDanger } from './red-flags/resemblance.ts';
import type { Lang, RedFlag } from './types.ts';
import { type Word, wordsOf } from './words.ts';

const CONFIDENCE: Readonly<Record<RedFlag['level'], number>> = { emergency: 0.97, screen: 0.75 };

/**
 * The danger that an utterance tells of, happening now or within hours; null when there is none.
 * The grammar finds it; where it knows none of the signs, what resembles a danger closely is one to ask about.
 */
export function readRedFlag(text: Normalised, lang: Lang): RedFlag | null {
  const words = wordsOf(text);
  const found = findRedFlag(words, lang);
  if (!found.flag) {
    const kind = resembledDanger(text, found, MODELS.dangers);
    if (kind === null) return null;
    return { ...flagged(text, { kind, level: 'screen' }, [words[0]!, words.at(-1)!]), resembles: true };
  }
  const { rule, from, to } = found.flag;
  return flagged(text, rule, [words[from]!, words[to - 1]!]);
}

function flagged(
  text: Normalised,
  { kind, level }: Pick<RedFlag, 'kind' | 'level'>,
  [first, last]: readonly [Word, Word],
): RedFlag {
  const [start, end] = [first.token.start, last.token.end];
  return { kind, level, confidence: CONFIDENCE[level], text: text.original.slice(start, end), start, end };
}
