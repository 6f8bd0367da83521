import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hear, meansLittle } from '../../bot/hear.ts';
import type { Hints } from '../../nlu/types.ts';

const hints: Hints = { ref: '2026-03-10T10:15', country: 'CO', usual: 'es' };
const text = (words: string) => ({ kind: 'text', text: words }) as const;
const file = { id: 'f1', mediaType: 'image/jpeg', bytes: 10, name: 'order.jpg' };

describe('what is heard', () => {
  it('of several messages is one utterance', () => {
    const said = hear([text('hola'), text('quiero una cita')], hints);
    assert.equal(said.text, 'hola\nquiero una cita');
    assert.ok(said.understood?.intents.some(({ intent }) => intent === 'book'));
  });

  it('of a tap is its id, and the words it bore', () => {
    const said = hear([{ kind: 'choice', id: 'q1:yes', label: 'Sí' }], hints);
    assert.equal(said.tapped, 'q1:yes');
    assert.equal(said.kind, 'choice');
    assert.equal(said.text, 'Sí');
  });

  it('of a file is the file, and what was written with it', () => {
    const said = hear([{ kind: 'file', file, caption: 'mi orden' }], hints);
    assert.deepEqual(said.file, { id: 'f1', mediaType: 'image/jpeg', bytes: 10 });
    assert.equal(said.text, 'mi orden');
    assert.notEqual(said.understood, null);
  });

  for (const kind of ['sticker', 'location', 'contact', 'unsupported'] as const) {
    it(`of a ${kind} is no words`, () => {
      assert.deepEqual(hear([{ kind }], hints), { kind, text: '', understood: null });
    });
  }

  it('of blanks is no words', () => {
    assert.equal(hear([text('  \n ')], hints).understood, null);
  });

  it('of a wall of text is its beginning, in no time', () => {
    const said = hear([text('quiero una cita '.repeat(1_250))], hints);
    assert.equal(said.text.length, 19_999);
    assert.ok(said.understood?.intents.some(({ intent }) => intent === 'book'));
  });

  it('of nobody is a mistake of ours', () => {
    assert.throws(() => hear([], hints), RangeError);
  });
});

const cases: [words: string, little: boolean][] = [
  ['hola', true],
  ['buenas', true],
  ['quiero una cita de cardiología', false],
  ['me duele mucho el pecho', false],
  ['olvídelo', false],
  ['el jueves', false],
];
for (const [words, little] of cases) {
  it(`'${words}' alone ${little ? 'says next to nothing' : 'says something'}`, () => {
    assert.equal(meansLittle(hear([text(words)], hints)), little);
  });
}

it('a sticker is acted on at once', () => {
  assert.equal(meansLittle(hear([{ kind: 'sticker' }], hints)), false);
});
