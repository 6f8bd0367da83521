import type { Hit, Hits } from '../lexicon/lexicon.ts';
import type { Normalised } from '../normalise.ts';
import type { Awaiting } from '../types.ts';
import type { Word } from '../words.ts';

/** An utterance as the readers of entities get it: its words and the concepts among them. */
export interface Utterance {
  text: Normalised;
  words: readonly Word[];
  hits: Hits;
  awaiting: Awaiting | null;
}

/** A concept with what stands behind its colon (`person:son` → `son`) and where it was said. */
export interface Mention extends Hit {
  value: string;
}

/** The mentions of `type`, longest first where they overlap, in the order of the text. */
export function mentionsOf(hits: Hits, type: string): Mention[] {
  const all: Mention[] = [];
  for (const [concept, found] of hits) {
    if (!concept.startsWith(`${type}:`)) continue;
    for (const hit of found) all.push({ ...hit, value: concept.slice(type.length + 1) });
  }
  const kept: Mention[] = [];
  for (const hit of all.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    if (!kept.some((longer) => hit.from < longer.to && longer.from < hit.to)) kept.push(hit);
  }
  return kept.toSorted((one, other) => one.from - other.from);
}

/** Where words `from`–`to` stand in the original, and what they say. */
export function spanOf({ text, words }: Utterance, { from, to }: Hit) {
  const start = words[from]!.token.start;
  const end = words[to - 1]!.token.end;
  return { text: text.original.slice(start, end), start, end };
}
