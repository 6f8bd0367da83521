import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readHeld } from '../../../nlu/readers/held.ts';
import type { Lang } from '../../../nlu/types.ts';

const heldIn = (text: string, lang: Lang = 'es') => readHeld(normalise(text, lang), lang);

const PUT_OFF = [
  ['es', 'mi hijo lo ve y le digo'],
  ['es', 'déjeme ver con mi esposo y le digo'],
  ['es', 'sí, pero primero confirme con mi seguro'],
  ['es', 'lo hablo con mi esposa'],
  ['es', 'le llamo luego'],
  ['es', 'mi hija lo llena después'],
  ['pt', 'vejo com meu marido e te falo'],
  ['pt', 'meu filho faz depois'],
  ['pt', 'sim, mas primeiro vê com meu convênio'],
  ['pt', 'ligo depois'],
  ['es', 'le confirmo en la tarde'],
  ['pt', 'confirmo à tarde'],
  ['es', 'apenas sepa te aviso'],
  ['es', 'yo le aviso'],
  ['pt', 'minha esposa te avisa'],
] as const;

const NOT_PUT_OFF = [
  ['es', 'soy Ana y le digo que quiero una cita'],
  ['es', 'quiero hablar con mi médico'],
  ['es', 'primero la de cardiología'],
  ['es', 'sí, la primera'],
  ['es', 'lo siento pero tengo que anular'],
  ['es', 'mi mamá no responde'],
  ['es', 'acabo de llegar a Bogotá, al llegar les aviso'],
  ['es', 'mañana le digo… sí, confirmo'],
  ['pt', 'quanto tempo antes tenho que chegar?'],
  ['pt', 'quero falar com meu médico'],
  ['pt', 'quero ver minha consulta'],
  ['pt', 'a primeira'],
] as const;

describe('an answer that is put off, or left to somebody else', () => {
  for (const [lang, text] of PUT_OFF)
    test(`"${text}" is for later`, () => assert.equal(heldIn(text, lang).halfYes, 'later'));
  for (const [lang, text] of NOT_PUT_OFF)
    test(`"${text}" is not`, () => assert.notEqual(heldIn(text, lang).halfYes, 'later'));
});

const UNSURE = [
  'creo que sí',
  'pues creo que voy',
  'vamos a ver',
  'vamos a ver si puedo',
  'no sé',
  'no sé si pueda ir',
  'depende',
  'tal vez',
  'haré lo posible',
  'todavía estoy viendo',
  'acho que sim',
  'vamos ver',
  'não tenho certeza',
  'vou tentar ir',
  'ainda estou vendo com minha chefe',
  'quem sabe',
];

const SURE = [
  'sí',
  'no sé… sí, confirmo',
  'creo que no',
  'no sé cómo llegar a la sede, ¿me manda la dirección?',
  'quiero ver mis citas',
  'vamos a ver al doctor mañana',
  'voy a ver al cardiólogo el jueves',
  'espero mi turno',
  'acho que não',
  'não sei o endereço de vocês',
  'vamos ver minha consulta de quinta',
];

describe('what may be so, or is not known yet', () => {
  for (const text of UNSURE) test(`"${text}" is unsure`, () => assert.ok(heldIn(text).isUnsure));
  for (const text of SURE) test(`"${text}" is not`, () => assert.ok(!heldIn(text).isUnsure));
});

const HANGS = [
  ['es', 'sí, si me dan permiso'],
  ['es', 'si mejoro voy'],
  ['es', 'si me cubre fonasa sí'],
  ['es', 'iría si pudiera'],
  ['pt', 'se ninguém puder me levar sim'],
  ['pt', 'se melhorar eu vou'],
] as const;

const HANGS_ON_NOTHING = [
  ['es', 'si dios quiere ahí estaré'],
  ['es', 'si puedo ir'],
  ['es', 'sí, no hay problema, voy'],
  ['es', 'pues si no hay más temprano, esa'],
  ['es', 'estoy triste desde que murió mi papá'],
  ['pt', 'se deus quiser'],
  ['pt', 'se não tem outro jeito'],
] as const;

describe('an answer that hangs on something', () => {
  for (const [lang, text] of HANGS)
    test(`"${text}" does`, () => assert.equal(heldIn(text, lang).halfYes, 'if'));
  for (const [lang, text] of HANGS_ON_NOTHING)
    test(`"${text}" does not`, () => assert.notEqual(heldIn(text, lang).halfYes, 'if'));
});

test('what would then be is only asked; a yes before a question is a yes', () => {
  assert.ok(heldIn('y si digo que no?').isWhatIf);
  assert.ok(heldIn('o que acontece se eu não for?', 'pt').isWhatIf);
  assert.ok(!heldIn('si, me cobran algo?').isWhatIf);
  assert.ok(!heldIn('sí, ¿me cobran?').isWhatIf);
});

test('when they will answer is told apart from when the visit is', () => {
  const text = 'mañana le confirmo la cita';
  const { told } = heldIn(text);
  assert.equal(told && text.slice(told.start, told.end), 'mañana le confirmo');
  assert.equal(heldIn('voy mañana').told, null);
});
