import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';
const read = (text: string, lang: Lang) => understand(text, { ref: REF, lang });

/** What is told as done, or as another house's matter, and beside it the act that is asked for. */
const REPORTED: readonly [lang: Lang, told: string, intent: Intent, asked: string, wanted: Intent][] = [
  ['es', 'gracias por cambiarme la cita ayer', 'thanks', 'gracias, cámbieme la cita', 'reschedule'],
  ['pt', 'obrigada por trocar meu horário ontem', 'thanks', 'obrigada, troca meu horário', 'reschedule'],
  ['pt', 'obrigada por terem me agendado tão rápido', 'thanks', 'obrigada, me agenda com o cardio', 'book'],
  [
    'es',
    'iba a cancelar pero ya pude organizarme, allá estoy',
    'confirm',
    'iba a ir pero no puedo, cancélela',
    'cancel',
  ],
  [
    'pt',
    'ia cancelar mas consegui me organizar, tô aí',
    'confirm',
    'ia aí mas não consegui, cancela',
    'cancel',
  ],
  [
    'es',
    'yo la había movido para el jueves cierto?',
    'query_appointment',
    'muévala para el jueves por favor',
    'reschedule',
  ],
  [
    'es',
    'ya me habían agendado, solo quiero saber con qué doctor',
    'query_appointment',
    'agéndeme con el cardiólogo',
    'book',
  ],
  ['es', 'agendé ayer, cómo llego a la sede', 'faq_location', 'agéndeme una cita en la sede norte', 'book'],
  [
    'es',
    'mandé la orden hace tres días y nada que me dicen',
    'query_status',
    'aquí le mando la orden',
    'upload_order',
  ],
];

describe('an act that is told as done', () => {
  for (const [lang, told, intent, asked, wanted] of REPORTED)
    test(`is not asked for: '${told}'`, () => {
      assert.equal(read(told, lang).intent, intent, told);
      assert.equal(read(asked, lang).intent, wanted, asked);
    });
});

describe("a visit of another house's", () => {
  for (const [text, lang] of [
    ['tengo que cancelar la cita del odontólogo, pero esa es en otra clínica', 'es'],
    ['quiero cancelar la cita que tengo en otra clínica', 'es'],
    ['tenho que desmarcar o dentista, mas esse é em outra clínica', 'pt'],
  ] as const)
    test(`is not given up here: '${text}'`, () =>
      assert.ok(read(text, lang).intents.every(({ intent }) => intent !== 'cancel')));

  test('is where somebody goes who gives this one up, and is asked about where nobody says so', () => {
    const [said] = read('cancele mi cita, es que conseguí en otra clínica', 'es').intents;
    assert.deepEqual([said!.intent, said!.band], ['cancel', 'act']);
    const [implied] = read('deje así lo de la cita, ya me atendieron en otro lado', 'es').intents;
    assert.deepEqual([implied!.intent, implied!.band], ['cancel', 'confirm']);
  });
});

describe('a plea to leave the time as it is', () => {
  for (const [text, lang] of [
    ['no me la cambie', 'es'],
    ['yo nunca dije que la moviera', 'es'],
    ['não muda não', 'pt'],
  ] as const)
    test(`gives nothing up: '${text}'`, () =>
      assert.ok(read(text, lang).intents.every(({ intent }) => intent !== 'waitlist_decline')));
});

describe('wishes told without a question', () => {
  for (const [text, lang, ...intents] of [
    ['mi autorización nada que sale, quiero hablar con alguien', 'es', 'query_status', 'human'],
    ['no me abre el link, me puede llamar alguien', 'es', 'telemed_link', 'human'],
    ['cuándo es mi cita y ya están los exámenes?', 'es', 'query_appointment', 'query_results'],
    ['ya llegué, en qué piso es', 'es', 'check_in', 'faq_location'],
    ['cheguei, é em qual andar', 'pt', 'check_in', 'faq_location'],
  ] as const)
    test(`stand beside others: '${text}'`, () =>
      assert.deepEqual(
        read(text, lang).intents.map(({ intent }) => intent),
        intents,
      ));
});
