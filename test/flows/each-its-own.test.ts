import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newWish } from '../../flows/wish/new-time.ts';
import type { Lang } from '../../nlu/types.ts';
import { clinic, openingAt, visit, worldOf } from '../kit/flows/clinic.ts';
import { type SpokenTalk, spokenWith } from '../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../kit/flows/spoken-clinic.ts';

/** Thursday's and Friday's of who writes, and Monday's of the child. */
function family(language: Lang): SpokenTalk {
  const visits = [
    visitOf(language, SELF, 'cardiology', '2026-03-12T08:00'),
    visitOf(language, SELF, 'dermatology', '2026-03-13T15:00'),
    visitOf(language, SON, 'pediatrics', '2026-03-16T09:00'),
  ];
  return spokenWith({ language, people: [SELF, SON], visits });
}

/** What is said, what is done at once, and what is asked after that. */
const ROWS: readonly [language: Lang, text: string, confirmed: readonly string[], asks: string][] = [
  ['es', 'voy a todas menos a la de dermatología', ['cardiology', 'pediatrics'], 'nothing'],
  ['pt', 'vou em todas menos na de sexta', ['cardiology', 'pediatrics'], 'nothing'],
  // But what, is not known.
  ['pt', 'vou em todas menos na do retorno', [], 'picking.which-confirm'],
  ['es', 'quiero confirmar la de cardiología', ['cardiology'], 'nothing'],
  ['pt', 'quero confirmar a de cardiologia', ['cardiology'], 'nothing'],
  ['es', 'la de cardiología se puede para el martes?', [], 'choosing.offer'],
  ['pt', 'na de dermatologia não consigo, passa pra terça', [], 'choosing.offer'],
  ['es', 'confirmo la de cardiología pero cancele la de mi hijo', ['cardiology'], 'cancelling.confirm'],
  [
    'es',
    'sí asisto a la del jueves, la de dermatología ya no la necesito, cancélela',
    ['cardiology'],
    'cancelling.confirm',
  ],
  ['es', 'la de la otra semana la confirmo, la del jueves cancélela', ['pediatrics'], 'cancelling.confirm'],
  ['pt', 'a de quinta tá confirmada e quero cancelar a de sexta', ['cardiology'], 'cancelling.confirm'],
  ['pt', 'muda a do meu filho pra terça mas confirmo a de quinta', [], 'choosing.offer'],
  // It is asked which, and a day that has another's name in it is that day.
  ['es', 'quiero confirmar mi cita // la de pasado mañana', ['cardiology'], 'nothing'],
  ['pt', 'quero confirmar minha consulta // a de depois de amanhã', ['cardiology'], 'nothing'],
];

describe('what is told of several visits', () => {
  for (const [language, text, confirmed, question] of ROWS)
    test(`"${text}"`, () => {
      const talk = family(language);
      for (const line of text.split(' // ')) talk.say(line);
      const done = talk.deeds.map(
        ({ params }) => /cardiology|dermatology|pediatrics/.exec(String(params['appointmentId']))?.[0],
      );
      assert.deepEqual(done, confirmed, talk.said().join('\n'));
      assert.equal(talk.asked()?.key ?? 'nothing', question, talk.said().join('\n'));
    });
});

test('a visit is moved to no other service, and to nobody who gives only that', () => {
  const world = worldOf(
    {},
    {
      ...clinic,
      practitioners: [
        ...clinic.practitioners,
        { id: 'luna', name: 'Dra. Eva Luna', services: ['dermatology'], sites: ['norte'] },
      ],
    },
  );
  const mine = visit('p-ana', openingAt('cardiology', '2026-03-12T08:00'));
  const wish = newWish(mine, { service: 'dermatology', practitioner: 'luna' }, world);
  assert.deepEqual([wish.service, wish.practitioner], ['cardiology', mine.practitioner]);
});
