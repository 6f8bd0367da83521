import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Thursday. */
const REF = '2026-04-16T10:20';

/** Days, and hours, with what they begin at. Any two of a kind are said, one refused and one wanted. */
const TIMES: Readonly<Record<Lang, readonly Readonly<Record<string, string>>[]>> = {
  es: [
    {
      hoy: '2026-04-16T00:00',
      mañana: '2026-04-17T00:00',
      'el lunes': '2026-04-20T00:00',
      '22/4': '2026-04-22T00:00',
    },
    {
      'a las 8': '08:00',
      'a las 3': '15:00',
      'a las 10 y media': '10:30',
      '11:15': '11:15',
      'a la 1': '13:00',
    },
  ],
  pt: [
    {
      hoje: '2026-04-16T00:00',
      amanhã: '2026-04-17T00:00',
      segunda: '2026-04-20T00:00',
      '22/4': '2026-04-22T00:00',
    },
    { 'às 8': '08:00', 'às 15h': '15:00', 'às 10 e meia': '10:30', '11:15': '11:15', 'às 13h': '13:00' },
  ],
};

/** Ways to refuse N and to want S. */
const WAYS: Readonly<Record<Lang, string>> = {
  es: `N no, S | N no puedo, S si | no puedo N, mejor S | no N sino S | N trabajo, S estoy libre | menos N, puede ser S |
    S, N no | S pero no N | S mejor que N | prefiero S que N | N esta dificil, S perfecto | que no sea N, puede ser S |
    N ya tengo compromiso pero S si puedo | N imposible, que tal S? | N, perdon, S | N? no, S | N me queda mal, S bien |
    N no porque viajo, S si | N se me complica, podria ser S? | puede ser S? N no puedo | N tampoco, S |
    N no va a poder ser, mejor S | no puedo N. S si | disculpe N no podre asistir, puede ser S?`,
  pt: `N não, S | N não posso, S sim | não posso N, melhor S | não N e sim S | menos N, pode ser S | S, N não |
    S mas não N | melhor S do que N | prefiro S do que N | N ta dificil, S perfeito | que não seja N, pode ser S |
    N já tenho compromisso mas S posso | N impossível, que tal S? | N, desculpa, S | N? não, S | N fica ruim, S tudo bem |
    N não porque viajo, S sim | N complica, poderia ser S? | pode ser S? N não posso | N também não, S |
    N não vai dar, melhor S | não posso N. S sim | desculpa N não vou conseguir ir, pode ser S?`,
};

for (const lang of ['es', 'pt'] as const) {
  test(`of two times only the one that is wanted counts, however the other is refused (${lang})`, () => {
    const wrong = TIMES[lang].flatMap((times) =>
      Object.keys(times).flatMap((refused) =>
        Object.entries(times)
          .filter(([wanted]) => wanted !== refused)
          .flatMap(([wanted, from]) =>
            WAYS[lang].split(/\s*\|\s*/).flatMap((way) => {
              const text = way.replace(/\bN\b/, refused).replace(/\bS\b/, wanted);
              const read = readWhen(normalise(text, lang), { lang, country: 'BR', ref: REF });
              const got = read.map(({ when }) => when.from).join('; ');
              return got === from ? [] : [`'${text}': ${got || 'none'}, not ${from}`];
            }),
          ),
      ),
    );
    assert.deepEqual(wrong, []);
  });
}

const isWanted = (text: string, lang: Lang) =>
  readWhen(normalise(text, lang), { lang, ref: REF, country: 'CO', awaiting: null }).length > 0;

test('a day is refused by no word that there is no hurry', () => {
  for (const [text, lang] of [
    ['el jueves, no es urgente', 'es'],
    ['para el mes que viene, no hay afán', 'es'],
    ['na sexta, não tem pressa', 'pt'],
  ] as const)
    assert.ok(isWanted(text, lang), text);
  assert.ok(!isWanted('el jueves no puedo, no es urgente', 'es'));
});
