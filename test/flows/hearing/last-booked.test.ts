import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON } from '../../kit/flows/spoken-clinic.ts';

const FIRST = {
  es: ['laboratorio y cardiología para mí el jueves', 'la primera', 'sí'],
  pt: ['exame de sangue e cardiologista pra mim na quinta', 'a primeira', 'sim'],
} as const;

interface Moving {
  context: { appointment?: { service: string } };
}

/** The laboratory is booked, and times of cardiology are on offer; then these words. */
function afterTheFirst(language: Lang, text: string): string {
  const talk = spokenWith({ language });
  for (const line of FIRST[language]) talk.say(line);
  assert.deepEqual(
    talk.deeds.map(({ type, params }) => `${type} ${params['openingId']}`),
    ['bookAppointment laboratory@2026-03-12T08:00'],
  );
  talk.say(text);
  const { frames } = talk.conversation();
  const moved = frames.findLast(({ flow }) => flow === 'rescheduling');
  const { appointment } = (moved?.state as Moving | undefined)?.context ?? {};
  return appointment?.service ?? frames.at(-1)!.flow;
}

const MOVED: readonly [language: Lang, text: string][] = [
  ['es', 'el de laboratorio pásamelo al viernes'],
  ['es', 'ay la de sangre mejor a las 9'],
  ['es', 'ese ponlo en Centro'],
  ['es', 'póngamela en Centro el mismo jueves'],
  ['pt', 'passa o de sangue pra Moema'],
  ['pt', 'o de sangue muda pra sexta'],
  ['pt', 'não, esse aí põe em Moema'],
];

describe('what is said of the visit just booked, while the next is looked for', () => {
  for (const [language, text] of MOVED)
    test(`moves that one: "${text}"`, () => {
      assert.equal(afterTheFirst(language, text), 'laboratory');
    });

  for (const [language, text] of [
    ['es', 'mejor el viernes'],
    ['es', 'la de cardiología pásela al viernes'],
    ['es', 'en Centro'],
    ['pt', 'melhor na sexta'],
    ['pt', 'em Moema'],
  ] as const)
    test(`leaves it, where the next is meant: "${text}"`, () => {
      assert.notEqual(afterTheFirst(language, text), 'laboratory');
    });

  for (const [language, first] of [
    ['es', 'cita de pediatria para mateo y dermatologia tambien para él'],
    ['es', 'quiero una cita de pediatria para mi niño y también exámenes de sangre para él'],
    ['es', 'pediatra para Mateo y una ecografía que también le mandaron'],
    ['es', 'primero laboratorio y luego pediatría, las dos para el niño'],
    ['pt', 'pediatria pro meu menino e o exame de sangue dele também'],
  ] as const)
    test(`of two of one child, both are the child's: "${first}"`, () => {
      const talk = spokenWith({ language, people: [SELF, SON] });
      for (const line of [
        first,
        language === 'es' ? 'la primera' : 'a primeira',
        language === 'es' ? 'sí' : 'sim',
      ])
        talk.say(line);
      talk.say(language === 'es' ? 'la primera' : 'a primeira');
      talk.say(language === 'es' ? 'sí' : 'sim');
      const booked = talk.deeds.filter(({ type }) => type === 'bookAppointment');
      assert.deepEqual(
        booked.map(({ params }) => params['patient']),
        [SON.id, SON.id],
        talk.said().join('\n'),
      );
    });
});
