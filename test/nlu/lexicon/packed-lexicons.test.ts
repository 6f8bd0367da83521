import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compile } from '../../../nlu/lexicon/compile-lexicon.ts';
import { findConcepts } from '../../../nlu/lexicon/lexicon.ts';
import { packedFile } from '../../../nlu/lexicon/pack-lexicons.ts';
import { pack, unpack } from '../../../nlu/lexicon/packing.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { wordsOf } from '../../../nlu/words.ts';

describe('lexicons compiled ahead', () => {
  test('are those of the vocabularies as they are now', () => {
    const kept = readFileSync(new URL('../../../nlu/lexicons.json', import.meta.url), 'utf8');
    assert.ok(kept === packedFile(), 'a vocabulary has changed since: npm run nlu:train');
  });

  test('find what they found before they were packed', () => {
    const vocabulary = {
      filler: 'el, la, me',
      pain: '@hurts pecho|espalda, dolor* pecho|espalda',
      breathless: 'falta_el|sin aire',
      '@hurts': 'duele, tengo dolor|molestia',
    };
    const lexicon = compile(vocabulary, 'es');
    const words = wordsOf(
      normalise('me duele el pehco y me falta el aire, dolorcito pecho constructor', 'es'),
    );
    const found = findConcepts(lexicon, words);
    assert.deepEqual(found.get('pain'), [{ from: 9, to: 11 }]);
    assert.deepEqual(found.get('breathless'), [{ from: 6, to: 9 }]);
    assert.deepEqual(findConcepts(unpack(pack(lexicon)), words), found);
  });
});
