import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { es } from '../locales/es/messages.ts';
import { esVariants } from '../locales/es/variants.ts';
import { inForm } from '../locales/form-of-address.ts';
import { LOCALE_TAGS, localeOf, type MessageKey, type Style, type Variants } from '../locales/locale.ts';
import { pt } from '../locales/pt/messages.ts';
import { ptVariants } from '../locales/pt/variants.ts';
import { fill, type Text } from '../locales/text.ts';
import { saidIn } from './kit/said-in.ts';

const LANGUAGES = { es: { messages: es, variants: esVariants }, pt: { messages: pt, variants: ptVariants } };
const KEYS = Object.keys(es) as MessageKey[];
const NOW = '2026-03-10T10:15';
/** A row of a WhatsApp list. Source: Meta, Cloud API, interactive messages, read 2026-03. */
const LONGEST_LABEL = 24;

describe('every message', () => {
  test('is in every language, in one text or in two numbers alike', () => {
    for (const key of KEYS) assert.equal(typeof pt[key], typeof es[key], key);
    assert.deepEqual(Object.keys(pt).sort(), [...KEYS].sort());
  });

  test('says the same things in every language', () => {
    for (const key of KEYS) assert.deepEqual(placeholders(pt[key]), placeholders(es[key]), key);
  });

  test('needs no more in an SMS or aloud than in writing', () => {
    const variants = Object.values(LANGUAGES).flatMap(({ messages, variants }) =>
      [...variantsOf(variants, 'sms'), ...variantsOf(variants, 'voice')].map(
        ([key, variant]) => [key, messages[key], variant] as const,
      ),
    );
    for (const [key, text, variant] of variants) {
      const more = placeholders(variant).filter((name) => !placeholders(text).includes(name));
      assert.deepEqual(more, [], key);
    }
  });

  test('is no longer in an SMS than in writing', () => {
    for (const { messages, variants } of Object.values(LANGUAGES)) {
      for (const [key, sms] of variantsOf(variants, 'sms')) {
        assert.ok(formsOf(sms).join().length <= formsOf(messages[key]).join().length, key);
      }
    }
  });

  test('is clean: no double or outer blanks, and an end to every sentence', () => {
    for (const [key, text] of [...textsOf('es'), ...textsOf('pt')]) {
      assert.doesNotMatch(text, /^\s|\s$| {2}|\s[.,;?!]/, `'${key}': ${text}`);
      // Labels, and parts of sentences.
      if (!/^(?:choice|wanted)\./.test(key) && key !== 'question.answer') {
        assert.match(text, /[.:?!}]$/, `'${key}': ${text}`);
      }
    }
  });

  test('fits a row of a list, where it is a choice of fixed words', () => {
    const choices = [...textsOf('es'), ...textsOf('pt')].filter(
      ([key, text]) => key.startsWith('choice.') && !text.includes('{'),
    );
    assert.deepEqual(
      choices.filter(([, text]) => text.length > LONGEST_LABEL),
      [],
    );
  });

  test('is said somewhere', () => {
    const unused = KEYS.filter((key) => !SOURCE.includes(`'${key}'`) && !isBuilt(key));
    assert.deepEqual(unused, []);
  });

  test('names what it needs when it is not given', () => {
    for (const tag of LOCALE_TAGS) {
      assert.throws(
        () => localeOf(tag).say('choice.service'),
        /'choice.service' needs the argument 'service'/,
      );
    }
  });
});

describe('the tone', () => {
  /** Second persons other than *usted*: pronouns, and the verbs that a receptionist's texts would have. */
  const TU =
    /(?<!\p{L})(tú|tu|tus|te|ti|tuy[oa]s?|contigo|vos|vosotros|sos|eres|estás|quieres|querés|puedes|podés|tienes|tenés|necesitas|necesitás|prefieres|preferís|debes|sabes|vienes|dime|decime|dinos|escríbeme|escribime|escríbenos|avísame|avisame|avísanos|llámanos|disculpa|perdona)(?!\p{L})/iu;
  /** Second persons other than *você*. */
  const TU_PT =
    /(?<!\p{L})(tu|te|ti|teus?|tuas?|contigo|vós|vossos?|senhora?|queres|podes|tens|precisas)(?!\p{L})/iu;

  test('is usted throughout in Spanish', () => {
    const regions = LOCALE_TAGS.filter((tag) => tag.startsWith('es-')).flatMap((tag) => saidIn(tag));
    for (const [key, text] of [...textsOf('es'), ...regions])
      assert.doesNotMatch(text, TU, `'${key}': ${text}`);
  });

  test('is você throughout in Portuguese', () => {
    for (const [key, text] of textsOf('pt')) assert.doesNotMatch(text, TU_PT, `'${key}': ${text}`);
  });

  test('keeps the languages apart', () => {
    for (const [key, text] of textsOf('es'))
      assert.doesNotMatch(text, /[ãõêç]|\bvocê\b/iu, `'${key}': ${text}`);
    for (const [key, text] of textsOf('pt'))
      assert.doesNotMatch(text, /[ñ¿¡]|\busted\b/iu, `'${key}': ${text}`);
  });

  test('opens every question and exclamation in Spanish as it closes it', () => {
    for (const [key, text] of textsOf('es')) {
      for (const [open, close] of ['¿?', '¡!']) {
        assert.equal(text.split(open!).length, text.split(close!).length, `'${key}': ${text}`);
      }
    }
  });

  test('asks nobody on the phone to write or to read', () => {
    const written = (['es', 'pt'] as const).flatMap((lang) =>
      // Templates are for WhatsApp alone.
      KEYS.filter((key) => !key.startsWith('template.'))
        .filter((key) => {
          const aloud = LANGUAGES[lang].variants.voice?.[key] ?? LANGUAGES[lang].messages[key];
          return /(?<!\p{L})(escrib[ae]|escríba|escrev[ae]|escreve|chat)/iu.test(formsOf(aloud).join(' '));
        })
        .map((key) => `${lang} ${key}`),
    );
    assert.deepEqual(written, []);
  });
});

describe('a moment is said as people say it', () => {
  const rows: [tag: string, local: string, style: Style, said: string][] = [
    ['es-CO', '2026-03-12T08:00', 'text', 'jueves 12 de marzo a las 8:00 a. m.'],
    ['es-CO', '2026-03-12T13:00', 'text', 'jueves 12 de marzo a la 1:00 p. m.'],
    ['es-CO', '2026-03-12T12:30', 'text', 'jueves 12 de marzo a las 12:30 p. m.'],
    ['es-CO', '2026-03-12T00:00', 'text', 'jueves 12 de marzo a las 12:00 a. m.'],
    ['es-CO', '2026-03-10T15:00', 'text', 'hoy, martes 10 de marzo a las 3:00 p. m.'],
    ['es-CO', '2026-03-11T09:00:00-05:00', 'text', 'mañana, miércoles 11 de marzo a las 9:00 a. m.'],
    ['es-CO', '2027-01-04T09:00', 'text', 'lunes 4 de enero de 2027 a las 9:00 a. m.'],
    ['es-AR', '2026-03-12T14:30', 'text', 'jueves 12 de marzo a las 14:30'],
    ['es-CL', '2026-03-12T01:00', 'text', 'jueves 12 de marzo a la 1:00'],
    ['pt-BR', '2026-03-12T08:00', 'text', 'quinta-feira, 12 de março, às 8h'],
    ['pt-BR', '2026-03-12T14:30', 'text', 'quinta-feira, 12 de março, às 14h30'],
    ['pt-BR', '2026-03-12T01:00', 'text', 'quinta-feira, 12 de março, à 1h'],
    ['pt-BR', '2026-03-10T15:00', 'text', 'hoje, terça-feira, 10 de março, às 15h'],
    ['pt-BR', '2026-03-11T09:05', 'text', 'amanhã, quarta-feira, 11 de março, às 9h05'],
    ['es-CO', '2026-03-12T08:00', 'voice', 'jueves 12 de marzo a las ocho de la mañana'],
    ['es-CO', '2026-03-12T13:00', 'voice', 'jueves 12 de marzo a la una de la tarde'],
    ['es-CO', '2026-03-12T12:00', 'voice', 'jueves 12 de marzo a las doce del mediodía'],
    ['es-CO', '2026-03-12T16:15', 'voice', 'jueves 12 de marzo a las cuatro y cuarto de la tarde'],
    ['es-CO', '2026-03-12T19:30', 'voice', 'jueves 12 de marzo a las siete y media de la noche'],
    ['pt-BR', '2026-03-12T08:30', 'voice', 'quinta-feira, 12 de março, às oito e meia da manhã'],
    ['pt-BR', '2026-03-12T13:00', 'voice', 'quinta-feira, 12 de março, à uma da tarde'],
    ['pt-BR', '2026-03-12T12:00', 'voice', 'quinta-feira, 12 de março, ao meio-dia'],
    ['pt-BR', '2026-03-12T12:30', 'voice', 'quinta-feira, 12 de março, ao meio-dia e meia'],
    ['pt-BR', '2026-03-12T00:00', 'voice', 'quinta-feira, 12 de março, à meia-noite'],
    ['pt-BR', '2026-03-12T20:45', 'voice', 'quinta-feira, 12 de março, às oito e quarenta e cinco da noite'],
  ];
  for (const [tag, local, style, said] of rows) {
    test(`${tag}, ${style}: ${said}`, () => assert.equal(localeOf(tag).sayAt(local, NOW, style), said));
  }

  const within: [tag: string, local: string, said: string][] = [
    ['es-CO', '2026-03-12T08:00', 'el jueves 12 de marzo a las 8:00 a. m.'],
    ['es-CO', '2026-03-11T08:00', 'mañana, miércoles 11 de marzo a las 8:00 a. m.'],
    ['pt-BR', '2026-03-12T08:00', 'na quinta-feira, 12 de março, às 8h'],
    ['pt-BR', '2026-03-14T08:00', 'no sábado, 14 de março, às 8h'],
    ['pt-BR', '2026-03-15T08:00', 'no domingo, 15 de março, às 8h'],
    ['pt-BR', '2026-03-10T18:00', 'hoje, terça-feira, 10 de março, às 18h'],
  ];
  for (const [tag, local, said] of within) {
    test(`${tag}, within a sentence: ${said}`, () => assert.equal(localeOf(tag).sayOn(local, NOW), said));
  }

  test('tomorrow is tomorrow across the end of a month and of a year', () => {
    assert.match(localeOf('es').sayDay('2026-04-01T08:00', '2026-03-31T23:59'), /^mañana, /);
    assert.match(localeOf('pt').sayDay('2027-01-01', '2026-12-31T00:00'), /^amanhã, .* de 2027$/);
  });
});

describe('a locale', () => {
  test('that does not ship by its region is that of its language', () => {
    assert.equal(localeOf('es-EC').say('choice.yes'), 'Sí');
    assert.equal(localeOf('pt-PT').lang, 'pt');
  });

  test('of a language that does not ship is refused, and says which there are', () => {
    assert.throws(() => localeOf('fr-FR'), /No locale 'fr-FR'.*es-CO.*pt-BR/);
  });

  const doctors: [tag: string, name: string, said: string][] = [
    ['es', 'Dra. Elena Rojas', 'la Dra. Elena Rojas'],
    ['es', 'Dr. Pablo Vargas', 'el Dr. Pablo Vargas'],
    ['pt', 'Dra. Helena Rocha', 'a Dra. Helena Rocha'],
    ['pt', 'Dr. Paulo Vaz', 'o Dr. Paulo Vaz'],
    ['es', 'Elena Rojas', 'Elena Rojas'],
  ];
  for (const [tag, name, said] of doctors) {
    test(`in ${tag} names '${name}' within a sentence`, () =>
      assert.equal(localeOf(tag).sayDoctor(name), said));
  }
});

/** The source that may say a message, as one text. */
const SOURCE = ['flows', 'adapters', 'bot']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Whether a template such as `picking.which-${intent}` makes the key. */
function isBuilt(key: string): boolean {
  const prefixes = [...SOURCE.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/g)].map(([, prefix]) => prefix!);
  return prefixes.some((prefix) => key.startsWith(prefix));
}

function formsOf(text: Text): string[] {
  const texts = typeof text === 'string' ? [text] : [text.one, text.other];
  return texts.map((one) => inForm(one, 'usted'));
}

/** The same thing, alone and within a sentence: each language takes the form that it needs. */
const ALIKE: Readonly<Record<string, string>> = {
  Your: 'your',
  on: 'at',
  doctor: 'practitioner',
};

function placeholders(text: Text): string[] {
  const found = formsOf(text).flatMap((form) => [...form.matchAll(/\{([\w-]+)\}/g)]);
  return [...new Set(found.map(([, name]) => ALIKE[name!] ?? name!))].sort();
}

/** All texts of a language with their keys, its spoken and its short ones too. */
function textsOf(lang: keyof typeof LANGUAGES): [key: string, text: string][] {
  const { messages, variants } = LANGUAGES[lang];
  const all = [...Object.entries(messages), ...variantsOf(variants, 'sms'), ...variantsOf(variants, 'voice')];
  return all.flatMap(([key, text]) => formsOf(text).map((form): [string, string] => [key, form]));
}

function variantsOf(variants: Variants, style: 'sms' | 'voice'): [MessageKey, Text][] {
  return Object.entries(variants[style] ?? {}) as [MessageKey, Text][];
}

describe('a text is filled in', () => {
  test('with its arguments where they are named, as often as they are, whatever is in them', () => {
    assert.equal(fill('{a} y {b-c}; {a}.', 'k', { a: '$&{b-c}', 'b-c': '2' }), '$&{b-c} y 2; $&{b-c}.');
    assert.equal(fill('{a}{b}', 'k', { a: '', b: '' }), '');
    assert.equal(fill('Nada.', 'k', {}), 'Nada.');
  });

  test('in the number that is counted', () => {
    const text = { one: '{count} cita', other: '{count} citas' };
    assert.equal(fill(text, 'k', { count: '1' }), '1 cita');
    assert.equal(fill(text, 'k', { count: '2' }), '2 citas');
  });

  test('with one full stop after an hour that ends in one, and three where there are three', () => {
    assert.equal(fill('A las {at}.', 'k', { at: '8:00 a. m.' }), 'A las 8:00 a. m.');
    assert.equal(fill('Un momento...', 'k', {}), 'Un momento...');
  });

  test('or not at all, where an argument is missing, which the error names', () => {
    assert.throws(() => fill('Hola, {name}', 'hello', {}), /'hello'.*'name'/);
  });
});

test('a day is said by the day on which it is said, and by each language', () => {
  const [es, pt] = [localeOf('es'), localeOf('pt')];
  const said = () => [
    es.sayDay('2026-03-12', '2026-03-10T10:00'),
    es.sayDay('2026-03-12', '2026-03-11T10:00'),
    es.sayDay('2026-03-12', '2026-03-12T10:00'),
    es.sayDay('2026-03-12', '2025-12-31T10:00'),
    pt.sayDay('2026-03-12', '2026-03-11T10:00'),
  ];
  const once = said();
  assert.deepEqual(once, [
    'jueves 12 de marzo',
    'mañana, jueves 12 de marzo',
    'hoy, jueves 12 de marzo',
    'jueves 12 de marzo de 2026',
    'amanhã, quinta-feira, 12 de março',
  ]);
  assert.deepEqual(said(), once);
});
