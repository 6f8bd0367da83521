import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slipped } from '../../nlu/model/corpus-noise.ts';
import { randomFrom } from '../../nlu/model/draws.ts';
import { understand } from '../../nlu/nlu.ts';
import { whenAgain } from '../../nlu/once.ts';
import { takes } from '../../nlu/report/measures.ts';
import type { Hints, Intent, Lang } from '../../nlu/types.ts';

const REF = '2026-03-10T10:15';
const SEED = { seed: 20261123, numRuns: 150 };

type Wish = [lang: Lang, intent: Intent, text: string];
const verb = (lang: Lang, intent: Intent, verbs: string, things: string): Wish[] =>
  verbs
    .split('|')
    .flatMap((one) => things.split('|').map((thing): Wish => [lang, intent, `${one} ${thing}`]));

/** Wishes made of a verb and its object. */
const WISHES = fc.constantFrom(
  ...verb(
    'es',
    'book',
    'quiero agendar|necesito sacar|quisiera pedir',
    'una cita|un turno con el cardiólogo',
  ),
  ...verb('es', 'cancel', 'quiero cancelar|necesito anular|deseo cancelar', 'mi cita|el turno de mañana'),
  ...verb('es', 'reschedule', 'quiero cambiar|necesito mover', 'mi cita para el jueves|el turno a otro día'),
  ...verb('es', 'faq_price', 'quiero saber cuánto cuesta|cuánto vale', 'la consulta|la ecografía'),
  ...verb(
    'pt',
    'book',
    'quero agendar|preciso marcar|gostaria de marcar',
    'uma consulta|um horário com o cardiologista',
  ),
  ...verb('pt', 'cancel', 'quero cancelar|preciso desmarcar', 'minha consulta|o horário de amanhã'),
  ...verb(
    'pt',
    'reschedule',
    'quero remarcar|preciso mudar',
    'minha consulta para quinta|o horário para outro dia',
  ),
  ...verb('pt', 'faq_price', 'quero saber quanto custa|quanto fica', 'a consulta|o ultrassom'),
);
const POLITE: Readonly<Record<Lang, readonly ((text: string) => string)[]>> = {
  es: [
    (text) => `hola, buenas tardes. ${text}`,
    (text) => `${text} por favor`,
    (text) => `disculpe la molestia, ${text}, muchas gracias`,
    (text) => `buenos días señorita ${text} si es tan amable`,
  ],
  pt: [
    (text) => `oi, boa tarde. ${text}`,
    (text) => `${text} por favor`,
    (text) => `desculpa incomodar, ${text}, muito obrigada`,
    (text) => `bom dia moça ${text} por gentileza`,
  ],
};

const intentOf = (lang: Lang, text: string) => understand(text, { ref: REF, lang }).intent;

test('politeness around a wish does not change it', () => {
  fc.assert(
    fc.property(WISHES, fc.nat(3), ([lang, intent, text], way) => {
      assert.equal(intentOf(lang, POLITE[lang][way]!(text)), intent);
    }),
    SEED,
  );
});

test('missing accents, capitals and marks do not change a wish', () => {
  fc.assert(
    fc.property(WISHES, fc.boolean(), ([lang, intent, text], shouted) => {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
      assert.equal(intentOf(lang, shouted ? `${bare.toUpperCase()}!!!` : bare), intent);
    }),
    SEED,
  );
});

test('a slip of one letter changes a wish in fewer than one of twenty', () => {
  let changed = 0;
  fc.assert(
    fc.property(WISHES, fc.nat(10_000), ([lang, intent, text], seed) => {
      if (intentOf(lang, slipped(text, randomFrom(seed))) !== intent) changed++;
    }),
    SEED,
  );
  assert.ok(changed < SEED.numRuns / 20, `${changed} of ${SEED.numRuns} changed`);
});

test('a denied cancellation is none, however it is denied and typed', () => {
  const es = '| me vayan a| se les ocurra| es necesario| quiero| pienso| hace falta| voy a'.split('|');
  const pt = '| vão| precisa| quero| penso em| é pra| vou| pensem em'.split('|');
  const denied = fc.oneof(
    fc.constantFrom(...es).map((way) => ['es', `no${way} cancelar mi cita`] as const),
    fc.constantFrom(...pt).map((way) => ['pt', `não${way} cancelar minha consulta`] as const),
  );
  fc.assert(
    fc.property(denied, fc.nat(3), ([lang, text], way) => {
      assert.ok(!takes(understand(POLITE[lang][way]!(text), { ref: REF, lang })), text);
    }),
    SEED,
  );
});

test('what was read before is read the same, whoever writes it next, whenever, and whatever they were asked', () => {
  const texts = ['1', 'sí', 'sim', 'mañana', 'el 15', 'quinta', 'Ana Gómez', '52111222', 'me duele el pecho'];
  const asked: Partial<Hints>[] = [
    {},
    { lang: 'es', country: 'CO', awaiting: 'yes-no' },
    { lang: 'pt', country: 'BR', awaiting: 'choice', choices: ['quinta-feira, 8h', 'sexta-feira, 9h30'] },
    { awaiting: 'name' },
    { awaiting: 'document', ref: '2026-12-31T23:59' },
    { awaiting: 'birth-date', usual: 'pt' },
  ];
  const all = texts.flatMap((text) => asked.map((more) => [text, { ref: REF, ...more }] as const));
  const first = all.map(([text, hints]) => understand(text, hints));
  const before = structuredClone(first);
  // Whoever is given an understanding may do with it as they like.
  for (const { entities, intents, controls, redFlag } of first) {
    for (const list of [entities, intents, controls]) list.length = 0;
    if (redFlag) redFlag.text = '';
  }
  for (let round = 0; round < 3; round++) {
    assert.deepEqual(
      all.map(([text, hints]) => understand(text, hints)),
      before,
    );
  }
});

test('of what is asked for again and again the last are kept, and what comes once is not', () => {
  const made: string[] = [];
  const get = whenAgain(2, (text: string) => made.push(text));
  for (const text of ['sí', 'sí', 'sí', 'once', 'sí']) get(text);
  assert.deepEqual(made, ['sí', 'sí', 'once']);
  for (const text of ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e']) get(text);
  made.length = 0;
  for (const text of ['e', 'd', 'sí']) get(text);
  assert.deepEqual(made, ['sí']);
});
