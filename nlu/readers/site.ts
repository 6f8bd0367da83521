import type { Vocabulary } from '../lexicon/lexicon.ts';
import { fold } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { ClinicNames, EntityOf } from '../types.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

const PLACE = terms.site.place;
const LINK = terms.site.link;

/** A clinic's name as a phrase of the lexicon: only its words. */
export function phraseOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** How each site may be named: as the clinic says it, with or without "sede" or "unidade". */
export function siteWords(sites: ClinicNames['sites']): Vocabulary {
  return Object.fromEntries(
    sites.map(({ id, names }) => {
      const phrases = [id, ...names].map(phraseOf).flatMap((phrase) => {
        const short = phrase.split(' ').filter((word) => !PLACE.test(word) || phrase === word);
        return [phrase, short.join(' ').replace(terms.site.beforePlace, '')];
      });
      return [`site:${id}`, [...new Set(phrases.filter(Boolean))].join(',')];
    }),
  );
}

/** "El jueves, centro, la última": a clause of its own. */
function isApart(words: Utterance['words'], from: number, to: number): boolean {
  const { clause } = words[from]!;
  return words[from - 1]?.clause !== clause && words[to]?.clause !== clause;
}

/** The clinic's sites named; a common word such as "norte" only where a place is meant. */
export function readSites(utterance: Utterance, clinic: Utterance['hits']): EntityOf<'site'>[] {
  const { words } = utterance;
  return mentionsOf(clinic, 'site')
    .filter(({ from, to }) => {
      const before = words[from - 1]?.token.text ?? '';
      return (
        words.length <= 3 ||
        to - from > 1 ||
        isApart(words, from, to) ||
        PLACE.test(before) ||
        LINK.test(before) ||
        PLACE.test(words[to]?.token.text ?? '')
      );
    })
    .map(({ value, ...hit }) => ({ type: 'site', ...spanOf(utterance, hit), site: value }));
}
