import type { Normalised } from './normalise.ts';
import { spanish } from './red-flags/es.ts';
import { find } from './red-flags/find.ts';
import { compile, type Lexicon } from './lexicon.ts';
import { portuguese } from './red-flags/pt.ts';
import { wordsOf } from './words.ts';
import type { Lang, RedFlag } from './types.ts';

const LEXICONS: Readonly<Record<Lang, Lexicon>> = {
  es: compile(spanish, 'es'),
  pt: compile(portuguese, 'pt'),
};

const CONFIDENCE: Readonly<Record<RedFlag['level'], number>> = { emergency: 0.97, screen: 0.75 };

/**
 * The danger that an utterance tells of, happening now or within hours; null when there is none.
 * Reads with the lexicon of `lang` and, where that finds nothing, with the other: on the border people mix.
 */
export function readRedFlag(text: Normalised, lang: Lang): RedFlag | null {
  const words = wordsOf(text);
  const { flag } = find(LEXICONS[lang], words);
  const told = flag ?? find(LEXICONS[lang === 'es' ? 'pt' : 'es'], words).flag;
  if (!told) return null;
  const { kind, level } = told.rule;
  const start = words[told.from]!.token.start;
  const end = words[told.to - 1]!.token.end;
  return { kind, level, confidence: CONFIDENCE[level], text: text.original.slice(start, end), start, end };
}
