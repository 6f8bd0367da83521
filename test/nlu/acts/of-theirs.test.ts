import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

/** What is said of a visit that is had, and beside it what resembles that and is of none. */
const OF_THEIRS: readonly [lang: Lang, text: string, intent: Intent, near: string][] = [
  ['es', 'lo del jueves ¿a qué hora es?', 'query_appointment', '¿a qué hora abren el jueves?'],
  ['es', 'la mía, ¿con quién es?', 'query_appointment', '¿con quién hablo?'],
  ['pt', 'o de quinta que horas é?', 'query_appointment', 'que horas abre na quinta?'],
  ['es', '¿a qué hora es lo de Mateo?', 'query_appointment', '¿dónde queda la de norte?'],
  ['es', 'quiero confirmar la de cardiología', 'confirm', 'quiero confirmar si tienen cita de cardiología'],
  ['es', 'confirme todas menos la del lunes', 'confirm', 'confirme la hora de la del lunes'],
  ['pt', 'quero confirmar a de cardiologia', 'confirm', 'quero confirmar o valor da cardiologia'],
  ['es', 'voy a todas menos a la del laboratorio', 'confirm', 'voy todas las semanas al laboratorio'],
  ['pt', 'vou em todas menos na de quinta', 'confirm', 'quanto custa em todas as unidades?'],
  [
    'es',
    'cámbieme la de cardiología para mañana a las 9',
    'reschedule',
    'deme cita de cardiología para mañana a las 9',
  ],
  [
    'es',
    'la de pasado mañana se puede para el sábado?',
    'reschedule',
    'cardiología se puede para el sábado?',
  ],
  [
    'pt',
    'a de cardiologia dá pra passar pra sábado de manhã?',
    'reschedule',
    'cardiologia dá pra sábado de manhã?',
  ],
  [
    'pt',
    'na do cardiologista não consigo, passa pra sábado',
    'reschedule',
    'quero o cardiologista no sábado',
  ],
  ['es', 'la del doctor Restrepo la confirmo', 'confirm', 'el doctor Restrepo confirma siempre'],
  [
    'es',
    'no voy a poder ir a la cita para sacarme sangre, cancélela',
    'cancel',
    'quiero una cita para sacarme sangre',
  ],
  [
    'pt',
    'não vou conseguir ir na consulta pra tirar sangue, pode desmarcar',
    'cancel',
    'quero uma consulta pra tirar sangue',
  ],
];

/** Two acts, each with the words of the visit that it is of. */
const EACH_ITS_OWN: readonly [lang: Lang, text: string, parts: Partial<Record<Intent, string>>][] = [
  [
    'es',
    'sí asisto a la de Mateo, la del cardiólogo ya no la necesito, cancélela',
    { confirm: 'sí asisto a la de Mateo, ', cancel: 'la del cardiólogo ya no la necesito, cancélela' },
  ],
  [
    'es',
    'dé de baja la del laboratorio, a la del jueves no alcanzo, me la pasa para el 20',
    {
      cancel: 'dé de baja la del laboratorio, ',
      reschedule: 'a la del jueves no alcanzo, me la pasa para el 20',
    },
  ],
  [
    'pt',
    'a da dermato eu vou e na do meu filho não consigo, passa pra sexta',
    { confirm: 'a da dermato eu vou ', reschedule: 'e na do meu filho não consigo, passa pra sexta' },
  ],
  [
    'pt',
    'quero remarcar a do exame pra sábado. desmarca a de depois de amanhã por favor',
    {
      reschedule: 'quero remarcar a do exame pra sábado. ',
      cancel: 'desmarca a de depois de amanhã por favor',
    },
  ],
  [
    'pt',
    'desmarca a de dermatologia, e a do menino eu queria mudar pra 18/03 às 9 por gentileza',
    {
      cancel: 'desmarca a de dermatologia, ',
      reschedule: 'e a do menino eu queria mudar pra 18/03 às 9 por gentileza',
    },
  ],
];

describe('of a visit that is had', () => {
  for (const [lang, text, intent, near] of OF_THEIRS) {
    test(`"${text}" is ${intent}, and "${near}" is not`, () => {
      assert.deepEqual(actedOn(text, lang), [intent]);
      assert.ok(!actedOn(near, lang).includes(intent));
    });
  }

  for (const [lang, text, parts] of EACH_ITS_OWN) {
    test(`"${text}" says of each what becomes of it`, () => {
      const { intents } = understand(text, { ref: REF, lang });
      const told = intents.map(({ intent, within = [] }) => [
        intent,
        within.map(([start, end]) => text.slice(start, end)).join(''),
      ]);
      assert.deepEqual(Object.fromEntries(told), parts);
    });
  }
});

function actedOn(text: string, lang: Lang): Intent[] {
  return understand(text, { ref: REF, lang }).intents.flatMap(({ intent, band }) =>
    band === 'act' ? [intent] : [],
  );
}
