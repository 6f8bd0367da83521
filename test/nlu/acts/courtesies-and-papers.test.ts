import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';
const intentOf = (text: string, lang: Lang) => understand(text, { ref: REF, lang }).intent;

describe('greetings one after another', () => {
  for (const [text, lang] of [
    ['Boa tarde, tudo bem?', 'pt'],
    ['Olá, boa noite. Tudo bom?', 'pt'],
    ['Boa noite! Como vai a senhora?', 'pt'],
    ['Buenas tardes, ¿cómo están?', 'es'],
    ['bom dia minha filha, tudo bem?', 'pt'],
    ['oi querida bom dia, tudo bem?', 'pt'],
    ['boa tarde meu anjo, tudo joia?', 'pt'],
    ['hola mi reina, ¿cómo está?', 'es'],
    ['hola mija cómo me le va', 'es'],
  ] as const)
    test(`are a greeting: '${text}'`, () => assert.equal(intentOf(text, lang), 'greeting'));

  for (const [text, lang] of [
    ['tudo bem', 'pt'],
    ['boa tarde, tudo bem? quero marcar cardiologista', 'pt'],
    ['buenas, ¿cómo está la agenda?', 'es'],
    ['bom dia, como vai minha filha na fila?', 'pt'],
    ['hola, ¿cómo está mi cita?', 'es'],
  ] as const)
    test(`are not all of '${text}'`, () => assert.notEqual(intentOf(text, lang), 'greeting'));
});

describe('asking whether anybody is there', () => {
  for (const [text, lang] of [
    ['¿sigue ahí?', 'es'],
    ['olha, moça?', 'pt'],
    ['mire, doctora', 'es'],
    ['me responde por favor', 'es'],
    ['o sea, ¿me contestan?', 'es'],
    ['hola, ¿hay alguien?', 'es'],
    ['tem alguém aí?', 'pt'],
    ['moça?', 'pt'],
    ['señorita', 'es'],
    ['me responde por favor', 'pt'],
    ['oi, continua aí?', 'pt'],
  ] as const)
    test(`greets: '${text}'`, () => assert.equal(intentOf(text, lang), 'greeting'));

  for (const [text, lang] of [
    ['me responde el correo que les mandé', 'es'],
    ['¿sigue ahí mi cita?', 'es'],
    ['mire, con la doctora Ruiz', 'es'],
    ['¿hay alguien que me atienda?', 'es'],
    ['tem alguém que possa me ligar?', 'pt'],
    ['moça, quero falar com alguém', 'pt'],
  ] as const)
    test(`is more in '${text}'`, () => assert.notEqual(intentOf(text, lang), 'greeting'));
});

describe('a paper that people of the clinic make out', () => {
  for (const [text, lang] of [
    ['necesito una constancia de la cita de ayer', 'es'],
    ['necesito una fórmula médica, se me acabó la pastilla', 'es'],
    ['preciso de um atestado de comparecimento do dia da consulta', 'pt'],
    ['preciso de receita, acabou meu remédio', 'pt'],
  ] as const)
    test(`is for them: '${text}'`, () => assert.equal(intentOf(text, lang), 'human'));

  for (const [text, lang] of [
    ['necesito cita para renovar la receta', 'es'],
    ['tengo una fórmula para resonancia', 'es'],
    ['quiero mandar la receta', 'es'],
    ['quero marcar consulta pra pegar receita', 'pt'],
  ] as const)
    test(`is not wanted of them with '${text}'`, () => assert.notEqual(intentOf(text, lang), 'human'));
});
