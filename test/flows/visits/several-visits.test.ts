import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Given } from '../../../flows/events.ts';
import { asMeant, toNewVisit } from '../../../flows/hearing/as-meant.ts';
import { withEach } from '../../../flows/hearing/each.ts';
import { toMoveSooner, withSooner } from '../../../flows/hearing/sooner.ts';
import type { Wanted } from '../../../flows/hearing/wanted.ts';
import type { MessageKey } from '../../../locales/locale.ts';
import type { Intent } from '../../../nlu/types.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { says, sentence } from '../../kit/flows/said.ts';

const wants = (...intents: Intent[]): Wanted[] => intents.map((intent) => ({ intent, sure: true }));

const ALL: readonly [text: string, isAll: boolean][] = [
  ['cancela todas mis citas', true],
  ['cancele mis citas por favor', true],
  ['quero cancelar minhas consultas', true],
  ['cancele mis citas del jueves', false],
  ['kiero anular todo, me salio un viaje', true],
  ['puede cancelarme las dos por favor', true],
  ['cancela as 2', true],
  ['desmarca o exame e a consulta', true],
  ['cancela ambas', true],
  ['cancela la de las dos', false],
  ['cancela la del martes, todos los días trabajo', false],
  ['cancela la cita, gracias por todo', false],
  ['cancela a consulta de sexta', false],
];

describe('of the visits to be cancelled', () => {
  for (const [text, isAll] of ALL) {
    test(`'${text}' means ${isAll ? 'all' : 'one'}`, () => {
      const about = { asked: null, wanted: wants('cancel'), given: {}, world: WORLDS.family };
      assert.equal(withEach(says({ text, wants: ['cancel'] }), about).each !== undefined, isAll);
    });
  }

  test('all of them are none that is to be booked', () => {
    const about = { asked: null, wanted: wants('book'), given: {}, world: WORLDS.family };
    assert.equal(withEach(says({ text: 'cámbieme las dos' }), about).each, undefined);
  });
});

describe('of the visits to be moved', () => {
  const friday = { type: 'date', from: '2026-03-13T00:00', to: '2026-03-14T00:00' } as const;
  const atTwo = { type: 'instant', from: '2026-03-13T14:00', to: '2026-03-13T14:00' } as const;
  const moved = (text: string, given: Given, key: MessageKey | null = null) =>
    withEach(says({ text, wants: ['reschedule'] }), {
      asked: key && { key, number: 1 },
      wanted: wants('reschedule'),
      given,
      world: WORLDS.family,
    });

  for (const text of ['cámbieme las dos al viernes', 'troca as duas pra sexta', 'pasa ambas al viernes']) {
    test(`'${text}' means two, and no hour`, () => {
      assert.deepEqual(moved(text, { when: [atTwo] }), { when: [friday], each: [{}], many: 2 });
    });
  }

  test("'pásala a las dos' means one, at that hour", () => {
    assert.deepEqual(moved('pásala a las dos', { when: [atTwo] }), { when: [atTwo] });
  });

  test("'páselas' means all where all were about to be cancelled, and one of a menu's else", () => {
    const given = { when: [friday] };
    const text = 'no las cancele, páselas al viernes';
    assert.deepEqual(moved(text, given, 'cancelling.confirm-several'), { ...given, each: [{}] });
    assert.deepEqual(moved(text, given), given);
  });
});

const SOONER: readonly [text: string, heard: Intent, meant: Intent, isSooner: boolean][] = [
  ['tengo cita el 17, ¿no habrá algo antes?', 'query_appointment', 'reschedule', true],
  ['ya tengo turno con el cardiólogo, ¿se puede adelantar?', 'book', 'reschedule', true],
  ['tenho consulta dia 20, não tem nada mais cedo?', 'book', 'reschedule', true],
  ['me dieron la del jueves, ¿hay algo antes?', 'book', 'reschedule', true],
  ['¿hay algo antes?', 'book', 'book', false],
  ['tengo cita el 17, ¿a qué hora es?', 'query_appointment', 'query_appointment', false],
  ['quiero cita antes del viernes', 'book', 'book', false],
  ['adiantar minha consulta', 'reschedule', 'reschedule', true],
];

describe('a specialty and when, with no other word', () => {
  for (const [text, meant] of [
    ['buenas, dermatología para la otra semana', 'book'],
    ['la de dermatología para la otra semana', 'reschedule'],
    ['pásame dermatología a la otra semana', 'reschedule'],
    ['mejor dermatología otro día', 'reschedule'],
  ] as const) {
    test(`'${text}' is to ${meant}`, () => {
      const said = sentence(text, [['dermatología', { type: 'specialty', specialty: 'dermatology' }]]);
      assert.equal(toNewVisit(wants('reschedule'), said)[0]?.intent, meant);
    });
  }
});

describe('what words around a wish tell of it', () => {
  const afternoon = { type: 'when', when: { type: 'timerange', from: '12:00', to: '19:00' } } as const;
  for (const [text, heard, meant] of [
    ['la cita que tengo me la puede poner por la tarde?', 'book', 'reschedule'],
    ['minha consulta, dá pra ser de tarde?', 'book', 'reschedule'],
    ['quiero una cita, puede ser por la tarde?', 'book', 'book'],
    ['quero cancelar tudo, vou me mudar', 'reschedule', 'cancel'],
    ['não cancela, quero mudar, vou me mudar em abril', 'reschedule', 'reschedule'],
    ['quiero mudar mi cita a la tarde', 'reschedule', 'reschedule'],
  ] as const) {
    test(`'${text}' is to ${meant}`, () => {
      assert.equal(
        asMeant(wants(heard), says({ text, wants: [heard], values: [afternoon] }))[0]?.intent,
        meant,
      );
    });
  }
});

describe('something sooner', () => {
  test('is looked for first where who has a visit asks to be told of one before it', () => {
    const said = says({
      text: 'tengo cita el jueves, si se desocupa algo antes me avisan',
      wants: ['waitlist_join'],
    });
    for (const sure of [true, false]) {
      assert.equal(toMoveSooner([{ intent: 'waitlist_join', sure }], said)[0]?.intent, 'reschedule');
    }
  });

  test('is waited for by who has no visit', () => {
    const said = says({ text: 'si se desocupa algo antes me avisan', wants: ['waitlist_join'] });
    assert.equal(toMoveSooner(wants('waitlist_join'), said)[0]?.intent, 'waitlist_join');
  });

  for (const [text, heard, meant, isSooner] of SOONER) {
    test(`'${text}' is to ${meant}${isSooner ? ', and sooner' : ''}`, () => {
      const said = says({ text, wants: [heard] });
      const wanted = toMoveSooner(wants(heard), said);
      assert.equal(wanted[0]?.intent, meant);
      assert.equal(withSooner(said, {}, wanted).sooner === true, isSooner);
    });
  }
});
