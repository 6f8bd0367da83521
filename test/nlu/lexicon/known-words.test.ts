import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learned, speaksOfElse } from '../../../nlu/lexicon/known-words.ts';
import { understand } from '../../../nlu/nlu.ts';
import { observe } from '../../../nlu/observe.ts';
import type { Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';
const firstOf = (text: string, lang: Lang) => understand(text, { ref: REF, lang }).intents[0]!;

describe('words that no request of the front desk is made of', () => {
  for (const [lang, text] of [
    ['es', '¿hay feria hoy en el parque?'],
    ['es', 'me clonaron la tarjeta'],
    ['es', 'soy periodista y quiero hacer una nota'],
    ['es', '¿hay cajero automático cerca?'],
    ['pt', 'sou jornalista e queria fazer uma matéria'],
    ['pt', 'o que significa hemograma'],
  ] as const)
    test(`leave what is wanted to be asked: '${text}'`, () => {
      assert.ok(['out_of_scope', 'ask'].includes(describeBand(text, lang)), describeBand(text, lang));
    });

  for (const [lang, text, intent] of [
    ['es', '¿aceptan tarjeta?', 'faq_price'],
    ['es', '¿hay parqueadero cerca?', 'faq_location'],
    ['es', 'quiero hacerme una ecografía abdominal', 'book'],
    ['pt', 'tem estacionamento no prédio de vocês?', 'faq_location'],
    ['pt', 'queria marcar uma consulta com o Dr. Szymanski', 'book'],
  ] as const)
    test(`do not make '${text}' any less ${intent}`, () => {
      const { intent: heard, band } = firstOf(text, lang);
      assert.deepEqual([heard, band], [intent, 'act']);
    });

  test('are counted by what is said of the message, whatever its little words, numbers and marks', () => {
    const known = learned(['necesito', 'turno']);
    const isElse = (text: string) => speaksOfElse(observe(text, { ref: REF }, 'es'), known);
    assert.deepEqual(['necesito turno 4488', 'un zepelín', 'necesito un zepelín', 'por la'].map(isElse), [
      false,
      true,
      true,
      false,
    ]);
  });
});

function describeBand(text: string, lang: Lang): string {
  const { intent, band } = firstOf(text, lang);
  return intent === 'out_of_scope' ? intent : band;
}
