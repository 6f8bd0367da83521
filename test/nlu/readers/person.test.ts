import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

const personsIn = (text: string, lang: Lang) =>
  understand(text, {
    country: lang === 'es' ? 'CO' : 'BR',
    ref: '2026-03-10T10:15',
    usual: lang,
  }).entities.flatMap((one) => (one.type === 'person' ? [one.person] : []));

const ROWS: readonly [why: string, lang: Lang, text: string, persons: readonly string[]][] = [
  ['a wife', 'es', 'cardiología para mi señora', ['partner']],
  ['a wife', 'pt', 'cardiologia pra minha senhora', ['partner']],
  ['whom one works for', 'es', 'es para mi señora doña Leonor, cardiología', ['other']],
  [
    'whom one looks after',
    'es',
    'soy la enfermera que cuida a mi señora Carmen, quiero un laboratorio',
    ['other'],
  ],
  ['whom one looks after', 'pt', 'sou a cuidadora da minha senhora dona Leonor, queria cardio', ['other']],
  ['whom one works for', 'pt', 'sou secretária, é pra minha patroa, dermatologista', ['other']],
  ['nobody: who keeps the writer', 'es', 'mejor mañana tipo 5 que hoy mi jefe no me deja', []],
  ['nobody: who keeps the writer', 'es', 'mi jefa no me da permiso el jueves', []],
  ['nobody: who keeps the writer', 'pt', 'meu chefe não me dá folga na quinta', []],
  ['the child who lets nobody sleep', 'es', 'mi hijo no me deja dormir, necesito pediatra', ['son']],
  ['the child who lets nobody sleep', 'pt', 'meu filho não me deixa dormir, preciso de pediatra', ['son']],
];

describe('whom a visit is for', () => {
  for (const [why, lang, text, persons] of ROWS)
    test(`${why}: "${text}"`, () => assert.deepEqual(personsIn(text, lang), persons));
});
