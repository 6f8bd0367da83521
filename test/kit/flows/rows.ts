import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from './spoken.ts';

/** Lines of one dialog, ` // ` between them, what is to be said in it, and what is not. */
export type Row = readonly [language: Lang, text: string, says: RegExp, not?: RegExp];

/** A test for each dialog, with a demo clinic and a patient who is known. */
export function check(rows: readonly Row[]): void {
  for (const [language, text, says, not] of rows)
    test(`"${text}"`, () => {
      const talk = spokenWith({ language });
      for (const line of text.split(' // ')) talk.say(line);
      const said = talk.said().join(' ').replaceAll('\n', ' ');
      assert.match(said, says);
      if (not) assert.doesNotMatch(said, not);
    });
}
