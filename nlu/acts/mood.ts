import type { Lang } from '../types.ts';
import type { Word } from '../words.ts';

/** How an act is said: wanted or told (`command`), asked about, supposed, or reported as done. */
export type Mood = 'command' | 'question' | 'condition' | 'report';

/** Words `from` up to `to`, and whether they ask. */
export interface Sentence {
  from: number;
  to: number;
  asks: boolean;
}

interface Said {
  words: readonly Word[];
  sentences: readonly Sentence[];
  lang: Lang;
}

const ASKING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  es: new Set(
    'que cual cuales cuando cuanto cuanta cuantos cuantas donde adonde como quien quienes'.split(' '),
  ),
  pt: new Set('qual quais quando quanto quanta quantos quantas onde aonde como quem cade'.split(' ')),
};
const SUPPOSING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  es: new Set(['si', 'caso', 'cuando']),
  pt: new Set(['se', 'caso', 'quando']),
};
/** Endings of what is over and done. Folding loses the accent of `canceló`, so that one is sought in the original. */
const DONE: Readonly<Record<Lang, RegExp>> = {
  es: /(?:aron|ieron|aste|iste|ad[oa]s?|id[oa]s?|ábamos|aban)$/,
  pt: /(?:aram|eram|iram|ou|eu|ad[oa]s?|id[oa]s?|avam)$/,
};
const DONE_ACCENTED = /(?:ó|é|í)$/;

/** The sentences of an utterance, and which of them ask. */
export function sentencesOf(words: readonly Word[], lang: Lang): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    sentences.push({ from, to, asks: asks(words, from, to, lang) });
    from = to;
  }
  return sentences;
}

function asks(words: readonly Word[], from: number, to: number, lang: Lang): boolean {
  for (let at = from; at < to && at < from + 3; at++)
    if (ASKING[lang].has(words[at]!.token.text)) return true;
  return false;
}

/** The mood of the act said by words `from` up to `to`. */
export function moodOf({ words, sentences, lang }: Said, from: number, to: number): Mood {
  if (isDone(words, from, to, lang)) return 'report';
  if (isSupposed(words, from, lang)) return 'condition';
  const sentence = sentences.find((one) => one.from <= from && from < one.to);
  return sentence?.asks ? 'question' : 'command';
}

function isDone(words: readonly Word[], from: number, to: number, lang: Lang): boolean {
  for (let at = from; at < to; at++) {
    const { text } = words[at]!.token;
    if (text.length > 4 && DONE[lang].test(text)) return true;
  }
  return false;
}

function isSupposed(words: readonly Word[], at: number, lang: Lang): boolean {
  const clause = words[at]!.clause;
  for (let back = at - 1; back >= 0 && at - back <= 5 && words[back]!.clause === clause; back--) {
    if (SUPPOSING[lang].has(words[back]!.token.text)) return true;
  }
  return false;
}

/** Whether the original word ends in an accented vowel, as `canceló` does. */
export function endsAccented(original: string): boolean {
  return DONE_ACCENTED.test(original);
}
