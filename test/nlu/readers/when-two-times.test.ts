import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday. */
const REF = '2026-03-10T10:15';

type Named = readonly [said: string, meant: string];

/** Days to come before the 20th, and later ones; hours. */
const FIRST: Record<Lang, Named[]> = {
  es: [
    ['mañana', '2026-03-11'],
    ['el jueves', '2026-03-12'],
    ['el 18', '2026-03-18'],
    ['el lunes 16', '2026-03-16'],
    ['el martes de la otra semana', '2026-03-17'],
  ],
  pt: [
    ['amanhã', '2026-03-11'],
    ['quinta', '2026-03-12'],
    ['dia 18', '2026-03-18'],
    ['segunda dia 16', '2026-03-16'],
    ['terça da semana que vem', '2026-03-17'],
  ],
};
const SECOND: Record<Lang, Named[]> = {
  es: [
    ['el 20', '2026-03-20'],
    ['el viernes 27', '2026-03-27'],
    ['el 22 de abril', '2026-04-22'],
  ],
  pt: [
    ['dia 20', '2026-03-20'],
    ['sexta dia 27', '2026-03-27'],
    ['dia 22 de abril', '2026-04-22'],
  ],
};
const HOURS: Record<Lang, Named[]> = {
  es: [
    ['a las 8', '08:00'],
    ['a las 3', '15:00'],
    ['a las 10 y media', '10:30'],
    ['a las 17:30', '17:30'],
  ],
  pt: [
    ['às 8', '08:00'],
    ['às 15h', '15:00'],
    ['às 10 e meia', '10:30'],
    ['às 17h30', '17:30'],
  ],
};

/** A message of two days, `A` and `B`, and two hours, `g` and `h`; what it asks for, and the visit in brackets. */
const WAYS: Record<Lang, [said: string, meant: string][]> = {
  es: [
    ['A g, mejor B', 'B g'],
    ['A g, mejor B h', 'B h'],
    ['A no puedo, B h', 'B h'],
    ['A g no puedo, B h sí', 'B h'],
    ['tengo cita A g, ¿la puede cambiar para B h?', '[A g] B h'],
    ['mi cita de A g pásela para B', '[A g] B'],
    ['cambiar la cita de A g a B h', '[A g] B h'],
    ['cancele la de A y deme otra B h', '[A] B h'],
    ['A trabajo, quiero B h', 'B h'],
    ['puede ser B h? porque A viajo', 'B h'],
  ],
  pt: [
    ['A g, melhor B', 'B g'],
    ['A g, melhor B h', 'B h'],
    ['A não posso, B h', 'B h'],
    ['A g não posso, B h sim', 'B h'],
    ['tenho consulta A g, pode mudar pra B h?', '[A g] B h'],
    ['minha consulta de A g passa pra B', '[A g] B'],
    ['mudar a consulta de A g para B h', '[A g] B h'],
    ['cancela a de A e quero B h', '[A] B h'],
    ['A trabalho, quero B h', 'B h'],
    ['pode ser B h? porque A viajo', 'B h'],
  ],
};

/** What is said of a day with the words before it run together: "de el lunes" is "del lunes". */
const spoken = (text: string) =>
  text.replace(' de el ', ' del ').replace(' a el ', ' al ').replace(' de dia ', ' do dia ');

for (const lang of ['es', 'pt'] as const)
  for (const [way, meaning] of WAYS[lang])
    test(`two times keep apart what is said of each: "${way}" (${lang})`, () => {
      for (const [at, [a, dayA]] of FIRST[lang].entries())
        for (const [one, [b, dayB]] of SECOND[lang].entries()) {
          const [g, hourG] = HOURS[lang][(at + one) % 4]!;
          const [h, hourH] = HOURS[lang][(at * 3 + one + 1) % 4]!;
          const put = (text: string, with_: Record<'A' | 'B' | 'g' | 'h', string>) =>
            text.replace(/\b[ABgh]\b/g, (letter) => with_[letter as 'A']); // The letters above.
          const text = spoken(put(way, { A: a, B: b, g, h }));
          const options = { lang, country: lang === 'es' ? 'CO' : 'BR', ref: REF };
          const got = readWhen(normalise(text, lang), options).map(({ when, role }) => {
            const shown =
              when.type === 'date'
                ? when.from!.slice(0, 10)
                : when.from === when.to
                  ? when.from!
                  : 'no instant';
            return role === 'visit' ? `[${shown}]` : shown;
          });
          const meant = put(meaning, { A: dayA, B: dayB, g: hourG, h: hourH }).replace(
            /(\d\d) (\d\d:)/g,
            '$1T$2',
          );
          assert.equal(got.join(' '), meant, text);
        }
    });
