import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

/** The days that a text refuses: of each the first, and how many weeks it is refused for. */
function refusedIn(lang: Lang, text: string): string[] {
  const { entities } = understand(text, { lang, ref: REF });
  return entities.flatMap((entity) =>
    entity.type === 'unwanted' ? [`${entity.days[0]!.from!.slice(0, 10)} x${entity.days.length}`] : [],
  );
}

const CASES: Record<Lang, [text: string, refused: string[]][]> = {
  es: [
    ['por la mañana y que no sea mañana que tengo turno en el trabajo', ['2026-03-11 x1']],
    ['el viernes no puedo, cualquier otro día', ['2026-03-13 x1']],
    ['cualquier día menos los viernes', ['2026-03-13 x8']],
    ['los lunes no, los demás días sí', ['2026-03-16 x8']],
    ['el viernes yo no puedo, mejor el lunes', ['2026-03-13 x1']],
    ['el jueves ella sí puede', []],
    ['¿pero el jueves no hay?', []],
    ['el viernes no tienen nada?', []],
    ['el viernes no atienden, ¿cierto? entonces el lunes', ['2026-03-13 x1']],
    ['no pues el jueves', []],
    ['no pues el jueves no puedo', ['2026-03-12 x1']],
    ['el viernes no hay caso', ['2026-03-13 x1']],
    ['ni hoy ni mañana', ['2026-03-10 x1', '2026-03-11 x1']],
    // Near misses: hours of a day, a day that was, a bound, what is wanted.
    ['el viernes no puedo a las 8', []],
    ['ayer no pude ir', []],
    ['no antes del viernes', []],
    ['quiero el viernes', []],
    // As the telephone writes it down: a no to what is on offer, and a time for it.
    ['no el viernes a las 4', []],
    ['no este viernes después de las 3', []],
    ['no el viernes', ['2026-03-13 x1']],
    ['no el viernes a las 4 no puedo', ['2026-03-13 x1']],
    ['no puedo el viernes a las 4', ['2026-03-13 x1']],
  ],
  pt: [
    ['de manhã, mas não amanhã', ['2026-03-11 x1']],
    ['sexta eu não posso, outro dia qualquer', ['2026-03-13 x1']],
    ['qualquer dia menos às sextas', ['2026-03-13 x8']],
    ['na quinta a gente não pode', ['2026-03-12 x1']],
    ['nem hoje nem amanhã', ['2026-03-10 x1', '2026-03-11 x1']],
    ['ontem não consegui ir', []],
    ['quero na sexta', []],
    ['não na sexta às 16h', []],
    ['moça não quinta às 9', []],
    ['moça não posso quinta às 9', ['2026-03-12 x1']],
    ['não quinta às 9, sexta às 10', ['2026-03-12 x1']],
  ],
};

describe('days that are refused', () => {
  for (const lang of ['es', 'pt'] as const) {
    for (const [text, refused] of CASES[lang]) {
      it(`${lang}: ${text}`, () => {
        assert.deepEqual(refusedIn(lang, text), refused);
      });
    }
  }
});

it('an hour that is said after an exception is that of the other days', () => {
  for (const [lang, text] of [
    ['es', 'cualquier día menos los viernes, después de las 4'],
    ['pt', 'qualquer dia menos às sextas, depois das 4'],
  ] as const) {
    const { entities } = understand(text, { lang, ref: REF });
    const whens = entities.flatMap((entity) => (entity.type === 'when' ? [entity.when] : []));
    assert.deepEqual(whens, [{ type: 'timerange', from: '16:00', to: null }]);
  }
});
