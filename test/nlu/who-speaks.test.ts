import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import type { Intent, Lang } from '../../nlu/types.ts';

const cases: [text: string, lang: Lang, intent: Intent][] = [
  ['é robô?', 'pt', 'out_of_scope'],
  ['tô falando com robô?', 'pt', 'out_of_scope'],
  ['você é gente ou robô?', 'pt', 'out_of_scope'],
  ['¿eres un robot?', 'es', 'out_of_scope'],
  ['hola, ¿estoy hablando con una máquina o con una persona?', 'es', 'out_of_scope'],
  ['no quiero hablar con un robot', 'es', 'human'],
  ['quiero hablar con una persona', 'es', 'human'],
  ['não quero falar com robô', 'pt', 'human'],
];
for (const [text, lang, intent] of cases)
  test(`"${text}" ${intent === 'human' ? 'calls for a person' : 'only asks who speaks'}`, () =>
    assert.equal(understand(text, { lang, ref: '2026-03-10T10:15' }).intent, intent));

const forPeople: [text: string, lang: Lang][] = [
  ['me atendieron muy mal ayer', 'es'],
  ['fui muito mal atendida ontem', 'pt'],
  ['necesito copia de mi historia clínica', 'es'],
  ['preciso de atestado pra escola', 'pt'],
];
for (const [text, lang] of forPeople)
  test(`"${text}" is for a person, and no emergency`, () => {
    const { intent, redFlag } = understand(text, { lang, ref: '2026-03-10T10:15' });
    assert.deepEqual([intent, redFlag], ['human', null]);
  });

test('"necesito cita para un certificado" wants the visit', () =>
  assert.equal(
    understand('necesito cita para un certificado', { lang: 'es', ref: '2026-03-10T10:15' }).intent,
    'book',
  ));

test('a machine is nobody’s sister', () => {
  for (const [text, lang] of [
    ['la maquina de resonancia', 'es'],
    ['isso é uma maquina?', 'pt'],
  ] as const) {
    const { entities } = understand(text, { lang, ref: '2026-03-10T10:15' });
    assert.deepEqual(
      entities.filter(({ type }) => type === 'person'),
      [],
    );
  }
});

const forWhom: [text: string, lang: Lang, person: string | null, name: string | null][] = [
  ['soy la secretaria del señor Ramón Peña y necesito cardiólogo', 'es', 'other', 'Ramón Peña'],
  ['sou assistente do Dr. Paulo Mendes, preciso de cardiologista pra ele', 'pt', 'other', 'Paulo Mendes'],
  ['soy la mamá de Samuel Torres', 'es', 'child', 'Samuel Torres'],
  ['quiero hablar con la secretaria', 'es', null, null],
  ['y la de Sofía a las 10', 'es', 'other', 'Sofía'],
  ['e a da Sofia às 10h', 'pt', 'other', 'Sofia'],
  ['la del martes a las 10', 'es', null, null],
  ['no es para mí', 'es', 'other', null],
  ['no, para mí', 'es', 'self', null],
  ['é para o seu João, não pra mim', 'pt', 'other', 'João'],
  ['Dona Teresa Souza, 04/05/1957', 'pt', null, 'Teresa Souza'],
];
for (const [text, lang, person, name] of forWhom)
  test(`"${text}" is for ${name ?? person ?? 'nobody who is told'}`, () => {
    const { entities } = understand(text, { lang, ref: '2026-03-10T10:15' });
    const told = entities.find((found) => found.type === 'person')?.person ?? null;
    const named = entities.find((found) => found.type === 'name')?.name ?? null;
    assert.deepEqual([told, named], [person, name]);
  });

test('a check-up by a specialist is that specialist’s', () => {
  const services = (text: string, lang: Lang) =>
    understand(text, { lang, ref: '2026-03-10T10:15' }).entities.flatMap((found) =>
      found.type === 'specialty' ? found.specialty : [],
    );
  assert.deepEqual(services('un chequeo con el cardiólogo', 'es'), ['cardiology']);
  assert.deepEqual(services('check-up com o cardiologista', 'pt'), ['cardiology']);
  assert.deepEqual(services('un chequeo y cardiología', 'es'), ['general', 'cardiology']);
});
