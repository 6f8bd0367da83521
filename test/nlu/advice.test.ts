import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadClinics } from '../../bot/config/load.ts';
import { namesOf } from '../../bot/config.ts';
import { es } from '../../locales/es/messages.ts';
import { pt } from '../../locales/pt/messages.ts';
import { type Advice, isUnsure, mayBeChosen, type Named, understandWith } from '../../nlu/advice.ts';
import { understand } from '../../nlu/nlu.ts';
import type { Hints, Intent } from '../../nlu/types.ts';

const hints: Hints = {
  ref: '2026-03-10T10:15',
  country: 'CO',
  usual: 'es',
  clinic: namesOf((await loadClinics()).get('andes')!),
};
const advice = (intent: Intent | null, named: Named[] = [], certain = true): Advice => ({
  wishes: intent === null ? [] : [{ intent, certain }],
  emergency: false,
  named,
});
const heard = (text: string, given: Advice, more: Partial<Hints> = {}) =>
  understandWith(given, text, { ...hints, ...more });
/** Choices that name a person, as advice may. */
const FOR_WHOM = /for-me|another-person|someone-else/;
const LOST = 'pues eso, lo que la muchacha dijo aquella vez';

describe('advice is asked for', () => {
  const unsure: [words: string, awaiting: Hints['awaiting'], is: boolean][] = [
    [LOST, null, true],
    ['quiero una cita de cardiología', null, false],
    ['me duele mucho el pecho y no puedo respirar', null, false],
    ['olvídelo', null, false],
    ['el jueves por la tarde', 'date', false],
    [LOST, 'choice', true],
    // Who someone is, and what is kept as it is said, nobody else reads.
    [LOST, 'name', false],
    [LOST, 'document', false],
    [LOST, 'birth-date', false],
    [LOST, 'code', false],
    [LOST, 'reason', false],
  ];
  for (const [words, awaiting, is] of unsure) {
    test(`${is ? '' : 'not '}of "${words}" where ${awaiting ?? 'nothing'} is awaited`, () => {
      const all = { ...hints, awaiting: awaiting ?? null };
      assert.equal(isUnsure(understand(words, all), all), is);
    });
  }
});

describe('advice', () => {
  test('makes a wish of words that were lost, and says whose reading it is', () => {
    const { intent, intents, source } = heard(LOST, advice('book'));
    assert.deepEqual([intent, intents[0]?.band, source], ['book', 'act', 'model']);
  });

  test('that is doubted, or changes what is booked, is asked about first', () => {
    assert.equal(heard(LOST, advice('book', [], false)).intents[0]?.band, 'confirm');
    for (const intent of ['confirm', 'reschedule', 'check_in', 'waitlist_accept'] as const)
      assert.equal(heard(LOST, advice(intent)).intents[0]?.band, 'confirm', intent);
  });

  for (const intent of ['cancel', 'opt_out', 'waitlist_decline'] as const) {
    test(`takes nothing from a patient who has told no such thing: ${intent}`, () => {
      assert.deepEqual(heard(LOST, advice(intent)), understand(LOST, hints));
    });
  }

  test('of a wish to cancel that the words tell is still asked about', () => {
    const told = heard('lo que le dije, cancélela de una', advice('cancel'));
    assert.deepEqual(
      told.intents.map(({ intent, band }) => [intent, band]),
      [['cancel', 'confirm']],
    );
  });

  for (const intent of ['yes', 'confirm', 'waitlist_accept', 'no'] as const) {
    test(`is no answer to a yes-or-no question where no word is: ${intent}`, () => {
      const asked = { awaiting: 'yes-no', choices: ['Sí', 'No'] } as const;
      const told = heard(LOST, advice(intent, [{ type: 'choice', index: 1, quote: 'pues eso' }]), asked);
      assert.deepEqual(told, understand(LOST, { ...hints, ...asked }));
    });
  }

  test('raises a red flag to a question, and lowers none', () => {
    const raised = heard(LOST, { ...advice('thanks'), emergency: true });
    assert.deepEqual([raised.redFlag?.level, raised.intent], ['screen', 'emergency']);
    const words = 'me duele mucho el pecho y no puedo respirar';
    assert.deepEqual(heard(words, advice('thanks')), understand(words, hints));
  });

  test('of a time is read by our own reader, from the words that it quotes', () => {
    const words = 'pues eso, lo que la muchacha dijo aquella vez: el jueves';
    const told = heard(words, advice('book', [{ type: 'when', quote: 'el jueves' }]));
    const [when] = told.entities.filter(({ type }) => type === 'when');
    assert.deepEqual(when?.type === 'when' && when.when.from, '2026-03-12T00:00');
    assert.equal(words.slice(when!.start, when!.end), 'el jueves');
    const none = heard(LOST, advice('book', [{ type: 'when', quote: 'pues eso' }]));
    assert.ok(!none.entities.some(({ type }) => type === 'when'));
  });

  const things: [what: string, named: Named, kept: boolean][] = [
    ['the clinic has', { type: 'specialty', id: 'dermatology', quote: 'la muchacha' }, true],
    ['the clinic has not', { type: 'specialty', id: 'astrology', quote: 'la muchacha' }, false],
    ['was not said', { type: 'specialty', id: 'dermatology', quote: 'la piel' }, false],
    ['is next to nothing', { type: 'site', id: 'norte', quote: 'a' }, false],
    ['is nobody', { type: 'person', id: 'neighbour', quote: 'la muchacha' }, false],
    ['is somebody', { type: 'person', id: 'daughter', quote: 'la muchacha' }, true],
  ];
  for (const [what, named, kept] of things) {
    test(`of a ${named.type} that ${what} is ${kept ? 'taken' : 'left'}`, () => {
      const { entities } = heard(LOST, advice('book', [named]));
      assert.equal(
        entities.some(({ type }) => type === named.type),
        kept,
      );
    });
  }

  test('contradicts nothing that we read ourselves', () => {
    const words = 'pues la de la piel, lo que la muchacha dijo aquella vez';
    const { entities } = heard(
      words,
      advice('book', [{ type: 'specialty', id: 'general', quote: 'la muchacha' }]),
    );
    assert.deepEqual(
      entities.flatMap((one) => (one.type === 'specialty' ? [one.specialty] : [])),
      ['dermatology'],
    );
  });

  const choices: [labels: string[], index: number, kept: boolean][] = [
    [['Norte', 'Centro'], 2, true],
    [['Norte', 'Centro'], 3, false],
    [['Cancelar la cita', 'Cambiarla'], 1, false],
    [['jueves 12 de marzo, 8:00', 'viernes 13 de marzo, 9:00'], 1, false],
    [['Sí', 'No'], 1, false],
  ];
  for (const [labels, index, kept] of choices) {
    test(`${kept ? 'chooses' : 'does not choose'} number ${index} of ${labels.join(' · ')}`, () => {
      const named: Named = { type: 'choice', index, quote: 'la muchacha' };
      const { entities } = heard(LOST, advice(null, [named]), { awaiting: 'choice', choices: labels });
      assert.equal(
        entities.some(({ type }) => type === 'choice'),
        kept,
      );
    });
  }

  for (const [lang, messages] of Object.entries({ es, pt })) {
    test(`chooses nothing that dialogs themselves offer, such as to have data erased: ${lang}`, () => {
      const offered = Object.entries(messages).filter(
        ([key, label]) => key.startsWith('choice.') && !FOR_WHOM.test(key) && !label.includes('{'),
      );
      const usual = lang === 'pt' ? 'pt' : 'es';
      const choices = offered.map(([, label]) => label);
      const chosen = choices.filter((_, at) =>
        mayBeChosen(at + 1, { ...hints, usual, awaiting: 'choice', choices }),
      );
      assert.deepEqual(chosen, []);
    });
  }

  test('of nothing leaves everything as it was', () => {
    assert.deepEqual(heard(LOST, advice(null)), understand(LOST, hints));
  });
});
