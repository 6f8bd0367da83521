import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalise } from '../../nlu/normalise.ts';
import { readRedFlag } from '../../nlu/red-flags.ts';
import type { Lang } from '../../nlu/types.ts';

const read = (text: string, lang: Lang) => readRedFlag(normalise(text, lang), lang);

/** What is asked in general, and beside it the same asked of somebody's own, which is danger. */
const ASKED: readonly [why: string, lang: Lang, harmless: string, danger: string][] = [
  [
    'what brings what',
    'es',
    'la presión alta da dolor de cabeza?',
    'tengo la presión alta y me da dolor de cabeza muy fuerte',
  ],
  ['what brings what', 'pt', 'a febre dá convulsão?', 'meu filho com febre tá dando convulsão'],
  [
    'what may bring what',
    'es',
    'puede la fiebre dar convulsiones?',
    'la medicina le produce convulsiones a mi hijo',
  ],
  [
    'what a medicine does',
    'es',
    'el contraste produce dolor de pecho?',
    'la pastilla nueva me causa dolor de pecho y mareo',
  ],
  [
    'what may come to pass',
    'es',
    'me puedo desangrar con la citología? me da miedo',
    'me voy a desangrar, no para',
  ],
  ['what may come to pass', 'pt', 'dá pra perder muito sangue no preventivo?', 'tô perdendo muito sangue'],
  [
    'whether it is bad for a child, any child',
    'es',
    'es malo que un niño se golpee la cabeza jugando?',
    'es malo que mi niño se haya golpeado la cabeza?',
  ],
  [
    'whether it is normal after something',
    'es',
    'es normal que duela el pecho después de hacer ejercicio?',
    'es normal que me duela el pecho después de comer?',
  ],
  [
    'whether it is dangerous',
    'es',
    'es peligroso el parto en casa?',
    'es peligroso este dolor de pecho que tengo?',
  ],
  [
    'whether it is dangerous',
    'pt',
    'é perigoso parto em casa?',
    'é perigoso minha filha ter tomado seis comprimidos de ferro?',
  ],
  [
    'what a doctor said that there may be some day',
    'es',
    'el cardiólogo dijo que puede haber riesgo de infarto',
    'el de la farmacia dice que puede ser un infarto, qué hago',
  ],
  [
    'what would be, and not what it may be now',
    'es',
    'puede mi papá complicarse con la anestesia?',
    'creo que mi papá podría estar teniendo un infarto',
  ],
  [
    'whether something is seen to, before and not after what is told',
    'pt',
    'atendem fratura?',
    'minha mãe caiu e não levanta, atendem fratura?',
  ],
  [
    'whether there is a doctor for it',
    'es',
    'tienen neurólogo para convulsiones?',
    'tienen neurólogo? mi hijo está convulsionando',
  ],
  [
    'what would be done if it came about, and not once it has',
    'es',
    'qué hago si se me rompe la fuente?',
    'puedo esperar a mañana si se me rompió la fuente?',
  ],
  [
    'what the writer supposes, and not what somebody did',
    'es',
    'qué hago si mi bebé vomita el remedio?',
    'qué hago si mi bebé tomó cloro',
  ],
  [
    'what would be dangerous, and not what was measured',
    'es',
    'es peligroso tener la presión alta en el embarazo?',
    'es peligroso tener la presión en 200/110? mi mamá la tiene así',
  ],
  [
    'what would be dangerous, and not what was measured',
    'pt',
    'é perigoso pressão alta na gravidez?',
    'é perigoso pressão 20 por 11? minha mãe tá assim',
  ],
  [
    'what comes with every month',
    'es',
    'tengo miomas y sangro mucho en cada regla, quiero ginecóloga',
    'sangro mucho y no es mi regla',
  ],
  [
    'an old fear, and not what befell another',
    'pt',
    'tenho pavor de agulha e desmaio quando tiram sangue',
    'tenho pavor de agulha e minha mãe desmaiou e não acorda',
  ],
];

describe('what is asked', () => {
  for (const [why, lang, harmless, danger] of ASKED) {
    test(`in ${lang}: ${why}: "${harmless}"`, () => {
      assert.equal(read(harmless, lang), null, harmless);
      assert.ok(read(danger, lang), danger);
    });
  }
});
