import type { Lang } from '../../types.ts';
import { type Compiled, compile } from './compiled.ts';
import { spanish } from './lexicon-es.ts';
import { portuguese } from './lexicon-pt.ts';

/** Calls `make` when it is first asked, and keeps what it made. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const READY: Readonly<Record<Lang, () => Compiled>> = {
  es: once(() => compile(spanish)),
  pt: once(() => compile(portuguese)),
};

/** The lexicon of a language, made ready to look up the first time it is asked for. */
export function lexiconOf(lang: Lang): Compiled {
  return READY[lang]();
}
