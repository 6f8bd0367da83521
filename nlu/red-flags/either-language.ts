import type { Lexicon } from '../lexicon/lexicon.ts';
import { LEXICONS } from '../lexicon/packed-lexicons.ts';
import { sound } from '../lexicon/sound.ts';
import type { Lang } from '../types.ts';
import type { Word } from '../words.ts';
import type { Blocker } from './blockers.ts';
import { type Finding, find } from './find.ts';

const LEXICON: Readonly<Record<Lang, () => Lexicon>> = {
  es: LEXICONS['red-flags-es'],
  pt: LEXICONS['red-flags-pt'],
};

/**
 * Everyday words that only one of the languages has. One is enough to read with its lexicon too:
 * on the border people mix, and a short cry may be taken for the other language.
 */
const TELLING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  es: heardSet(`el los las y mi mis muy estoy esta tengo tiene hijo hija mama papa duele pecho sangre ayuda
    puedo puede no hay una un esposo niño bebe ahora con cabeza aire mujer abuela hace le lo`),
  pt: heardSet(`não nao nau ñ o os uma um meu minha meus minhas to ta tou estou tenho tem ele ela com dor doi
    peito sangue filho filha mae pai muito consigo consegue ajuda voce vc esposa menino bebe agora
    cabeça ar avo faz lhe foi em do da`),
};

function heardSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map((word) => sound(word.normalize('NFD').replace(/\p{M}/gu, ''))));
}

/**
 * What the grammar of danger makes of an utterance, with what was put aside and why.
 * Reads with the lexicon of `lang` and, where that finds nothing and a word is of the other, with both.
 */
export function findRedFlag(words: readonly Word[], lang: Lang): Finding {
  const own = find(LEXICON[lang](), words);
  const other = lang === 'es' ? 'pt' : 'es';
  if (own.flag || !words.some(({ heard }) => TELLING[other].has(heard) && !TELLING[lang].has(heard)))
    return own;
  const mixed = find(LEXICON[other](), words, own);
  return {
    ...mixed,
    blocked: [...own.blocked.filter(({ blocker }) => !DOUBTED.has(blocker)), ...mixed.blocked],
  };
}

/** What one language alone makes of the order of its words, which does not keep the model from asking about the other. */
const DOUBTED: ReadonlySet<Blocker> = new Set<Blocker>(['negated', 'hypothetical', 'information']);
