import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMonths, type Day, dateOf, formatCivil, parseCivil, weekdayOf } from '../../../nlu/civil.ts';
import { fold, normalise } from '../../../nlu/normalise.ts';
import { lexiconOf } from '../../../nlu/readers/when/lexicons.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang, When } from '../../../nlu/types.ts';

const RUNS = { seed: 4, numRuns: 400 };
const COUNTRY = { es: 'CO', pt: 'BR' } as const;

/** A phrase with the time that it means. */
interface Said {
  phrase: string;
  when: When;
}

const WEEKDAYS = {
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  pt: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
};
const MONTHS = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
};
const PARTS = {
  es: [
    ['en la mañana', 6, 12],
    ['por la tarde', 12, 19],
    ['en la noche', 19, 24],
  ],
  pt: [
    ['de manhã', 6, 12],
    ['à tarde', 12, 19],
    ['de noite', 19, 24],
  ],
} as const;

interface NamedDay {
  phrase: string;
  day: Day;
}

/** A day and a way to say it on `today`, by the conventions. */
function namedDay(lang: Lang, today: Day): fc.Arbitrary<NamedDay> {
  const es = lang === 'es';
  const near = fc.constantFrom(
    { phrase: es ? 'hoy' : 'hoje', day: today },
    { phrase: es ? 'mañana' : 'amanhã', day: today + 1 },
    { phrase: es ? 'pasado mañana' : 'depois de amanhã', day: today + 2 },
  );
  const weekday = fc.integer({ min: 1, max: 7 }).map((ahead) => {
    const name = WEEKDAYS[lang][weekdayOf(today + ahead)]!;
    return { phrase: es ? `el ${name}` : name, day: today + ahead };
  });
  const dated = fc.integer({ min: 0, max: 360 }).map((ahead) => {
    const { month, day } = dateOf(today + ahead);
    return { phrase: `${es ? 'el ' : ''}${day} de ${MONTHS[lang][month - 1]}`, day: today + ahead };
  });
  const figures = fc.integer({ min: 0, max: 360 }).map((ahead) => {
    const { year, month, day } = dateOf(today + ahead);
    return { phrase: `${day}/${month}/${year}`, day: today + ahead };
  });
  const inDays = fc
    .integer({ min: 2, max: 60 })
    .filter((days) => days !== 8 && days !== 15)
    .map((days) => ({ phrase: es ? `en ${days} días` : `daqui a ${days} dias`, day: today + days }));
  return fc.oneof(near, weekday, dated, figures, inDays);
}

/** An hour of the clinic's day and a way to say it. */
function namedHour(lang: Lang): fc.Arbitrary<{ phrase: string; minute: number }> {
  return fc
    .record({
      hour: fc.integer({ min: 7, max: 18 }),
      minute: fc.constantFrom(0, 10, 15, 30, 45),
      style: fc.nat(3),
    })
    .map(({ hour, minute, style }) => ({
      phrase: hourPhrase(lang, hour, minute, style),
      minute: hour * 60 + minute,
    }));
}

function hourPhrase(lang: Lang, hour: number, minute: number, style: number): string {
  const two = String(minute).padStart(2, '0');
  const clock = hour > 12 ? hour - 12 : hour;
  const at = lang === 'es' ? (clock === 1 ? 'a la' : 'a las') : clock === 1 ? 'à' : 'às';
  const and = lang === 'es' ? 'y' : 'e';
  const past =
    minute === 0 ? '' : minute === 30 ? ` ${and} ${lang === 'es' ? 'media' : 'meia'}` : ` ${and} ${minute}`;
  if (style === 0) return `${lang === 'es' ? 'a las' : 'às'} ${hour}:${two}`;
  if (style === 1) return `${at} ${clock}${past}`;
  if (style === 2) return `${lang === 'es' ? 'a las' : 'às'} ${hour}h${two}`;
  const half =
    hour < 12 ? (lang === 'es' ? 'de la mañana' : 'da manhã') : lang === 'es' ? 'de la tarde' : 'da tarde';
  return hour === 12 ? `${at} ${clock}${past}` : `${at} ${clock}${past} ${half}`;
}

/** Words that mean most beside one another, so that any order of them is tried. */
const HOSTILE_WORDS =
  'a las el de 3 15 y o no mañana lunes hasta 12 / : - . marzo , às amanhã dia 31 e ou até 2026 feira desde menos próximo';

const TODAY = fc.integer({ min: parseCivil('2026-01-01')!.day, max: parseCivil('2029-12-31')!.day });

/** Any day, day with an hour, or day with a part of it. Read at 00:05, so that no hour of today is past. */
function said(lang: Lang): fc.Arbitrary<Said & { ref: string }> {
  return TODAY.chain((today) =>
    fc
      .record({ day: namedDay(lang, today), hour: namedHour(lang), part: fc.nat(2), shape: fc.nat(3) })
      .map((drawn) => {
        const { day, hour, shape } = drawn;
        const [partPhrase, from, to] = PARTS[lang][drawn.part]!;
        const ref = formatCivil(today, 5);
        const at = formatCivil(day.day, hour.minute);
        const instant: When = { type: 'instant', from: at, to: at };
        if (shape === 0) {
          const when: When = { type: 'date', from: formatCivil(day.day), to: formatCivil(day.day + 1) };
          return { phrase: day.phrase, when, ref };
        }
        if (shape === 1) return { phrase: `${day.phrase} ${hour.phrase}`, when: instant, ref };
        if (shape === 2) return { phrase: `${hour.phrase}, ${day.phrase}`, when: instant, ref };
        const range = { from: formatCivil(day.day, from * 60), to: formatCivil(day.day, to * 60) };
        return { phrase: `${day.phrase} ${partPhrase}`, when: { type: 'range', ...range }, ref };
      }),
  );
}

function read(text: string, lang: Lang, ref: string): When[] {
  return readWhen(normalise(text, lang), { lang, country: COUNTRY[lang], ref }).map(({ when }) => when);
}

function dropped(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function swapped(word: string, at: number): string {
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

const POLITE = {
  es: [
    ['Buenos días, ', ' por favor'],
    ['hola doctora, quisiera una cita para ', ' si es posible, muchas gracias'],
    ['me puede agendar ', '?'],
    ['', ' porfa'],
  ],
  pt: [
    ['Bom dia, ', ' por favor'],
    ['oi doutora, queria marcar uma consulta para ', ' se for possível, obrigada'],
    ['pode me agendar ', '?'],
    ['', ', tá bom?'],
  ],
} as const;

for (const lang of ['es', 'pt'] as const) {
  test(`a phrase made from a meaning reads back as it (${lang})`, () => {
    fc.assert(
      fc.property(said(lang), ({ phrase, when, ref }) => assert.deepEqual(read(phrase, lang, ref), [when])),
      RUNS,
    );
  });

  test(`politeness around it does not change it (${lang})`, () => {
    fc.assert(
      fc.property(said(lang), fc.constantFrom(...POLITE[lang]), ({ phrase, when, ref }, [before, after]) => {
        assert.deepEqual(read(`${before}${phrase}${after}`, lang, ref), [when]);
      }),
      RUNS,
    );
  });

  test(`missing accents and capitals do not change it (${lang})`, () => {
    fc.assert(
      fc.property(said(lang), fc.boolean(), ({ phrase, when, ref }, loud) => {
        const plain = phrase.normalize('NFD').replace(/\p{M}/gu, '');
        assert.deepEqual(read(loud ? plain.toUpperCase() : fold(plain), lang, ref), [when]);
      }),
      RUNS,
    );
  });

  test(`a letter wrong in a long weekday does not change it (${lang})`, () => {
    const long = WEEKDAYS[lang].map((name) => name.replace('-feira', '')).filter((name) => name.length >= 7);
    const today = parseCivil('2026-03-10')!.day;
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.nat(2), (name, where, how) => {
        const at = 1 + (where % (name.length - 2));
        const typo = [dropped(name, at), swapped(name, at), `${name.slice(0, at)}x${name.slice(at + 1)}`][
          how
        ]!;
        // `vienes` is no slip of `viernes`, but a word.
        fc.pre(!lexiconOf(lang).unlike.has(typo));
        const right = read(
          `${lang === 'es' ? 'el ' : ''}${name} ${lang === 'es' ? 'a las' : 'às'} 10`,
          lang,
          formatCivil(today),
        );
        const wrong = read(
          `${lang === 'es' ? 'el ' : ''}${typo} ${lang === 'es' ? 'a las' : 'às'} 10`,
          lang,
          formatCivil(today),
        );
        assert.deepEqual(wrong, right, typo);
      }),
      RUNS,
    );
  });

  test(`what is refused beside another day does not count (${lang})`, () => {
    const today = parseCivil('2026-03-10')!.day;
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(days, ([no, yes]) => {
        const [off, on] = [WEEKDAYS[lang][no!]!, WEEKDAYS[lang][yes!]!];
        const phrase = lang === 'es' ? `el ${off} no puedo, el ${on} sí` : `${off} não posso, ${on} sim`;
        const alone = read(lang === 'es' ? `el ${on}` : on, lang, formatCivil(today));
        assert.deepEqual(read(phrase, lang, formatCivil(today)), alone);
      }),
      RUNS,
    );
  });

  test(`days listed span from the first to the last (${lang})`, () => {
    const ref = '2026-03-01T08:00';
    const days = fc.uniqueArray(fc.integer({ min: 2, max: 31 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(days, fc.constantFrom('a', 'o'), (drawn, by) => {
        const listed = drawn.toSorted((one, other) => one - other);
        const joint = by === 'a' ? (lang === 'es' ? 'y' : 'e') : lang === 'es' ? 'o' : 'ou';
        const written = `${listed.slice(0, -1).join(', ')} ${joint} ${listed.at(-1)!}`;
        const from = formatCivil(parseCivil(ref)!.day + listed[0]! - 1);
        const to = formatCivil(parseCivil(ref)!.day + listed.at(-1)!);
        const phrase = lang === 'es' ? `${written} de marzo` : `${written} de março`;
        assert.deepEqual(read(phrase, lang, ref), [{ type: 'range', from, to }], phrase);
      }),
      RUNS,
    );
  });

  test(`a bound on the hour that is refused holds on its other side (${lang})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 18 }), fc.boolean(), (hour, later) => {
        const side = lang === 'es' ? ['antes de las', 'después de las'] : ['antes das', 'depois das'];
        const unable = lang === 'es' ? 'no puedo' : 'não posso';
        const at = `${String(hour).padStart(2, '0')}:00`;
        const phrase = `${unable} ${side[Number(later)]} ${hour}:00`;
        const when = later ? { from: null, to: at } : { from: at, to: null };
        assert.deepEqual(read(phrase, lang, '2026-03-10T10:15'), [{ type: 'timerange', ...when }], phrase);
      }),
      RUNS,
    );
  });

  test(`a weekday said with the weeks from now is of that week (${lang})`, () => {
    fc.assert(
      fc.property(TODAY, fc.integer({ min: 2, max: 9 }), fc.nat(6), (today, weeks, weekday) => {
        const monday = today - weekdayOf(today) + 7 * weeks;
        const name = WEEKDAYS[lang][weekday]!;
        const phrase =
          lang === 'es' ? `en ${weeks} semanas, el ${name}` : `daqui a ${weeks} semanas, ${name}`;
        const day = monday + weekday;
        const when = { type: 'date', from: formatCivil(day), to: formatCivil(day + 1) };
        assert.deepEqual(read(phrase, lang, formatCivil(today, 5)), [when], phrase);
      }),
      RUNS,
    );
  });

  test(`anything at all is read without harm, and every answer is a time in the text (${lang})`, () => {
    const word = fc.constantFrom(...HOSTILE_WORDS.split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 14 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const found = readWhen(normalise(written, lang), {
          lang,
          country: COUNTRY[lang],
          ref: '2026-03-10T10:15',
        });
        for (const { text, start, end, when } of found) {
          assert.equal(written.slice(start, end), text);
          assert.ok(when.from !== null || when.to !== null);
          if (when.from !== null && when.to !== null)
            assert.ok(when.from <= when.to, `${written}: ${JSON.stringify(when)}`);
        }
      }),
      { seed: 4, numRuns: 1500 },
    );
  });
}

test('a month from any day is the same day, or the last, of the next', () => {
  fc.assert(
    fc.property(TODAY, (today) => {
      const [when] = read('en un mes', 'es', formatCivil(today));
      assert.equal(when?.from, formatCivil(addMonths(today, 1)));
    }),
    RUNS,
  );
});

test('twenty thousand hostile characters cost little', () => {
  const started = performance.now();
  for (const hostile of ['a', '1 ', 'de las ', 'el lunes o ', 'a las 3 y ', '25, ', 'á', 'menos '])
    for (const lang of ['es', 'pt'] as const)
      read(hostile.repeat(20_000 / hostile.length), lang, '2026-03-10T10:15');
  assert.ok(performance.now() - started < 5000);
});
