import type { Lang } from '../../types.ts';
import { type Compiled, compile } from './lexicon.ts';
import { spanish } from './lexicon-es.ts';
import { portuguese } from './lexicon-pt.ts';

/** The lexicon of each language, ready to look up. */
export const LEXICONS: Readonly<Record<Lang, Compiled>> = { es: compile(spanish), pt: compile(portuguese) };
