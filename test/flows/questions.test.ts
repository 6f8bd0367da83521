import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { questionAsked } from '../../flows/questions/question-cards.ts';
import { clausesOf } from '../../flows/questions/question-words.ts';
import type { ClinicCard, QuestionCard } from '../../flows/world.ts';
import { clinic } from '../kit/flows/clinic.ts';

function asking(...ways: string[][]): ClinicCard {
  const questions = ways.map(
    (asks, at): QuestionCard => ({ id: `q${at}`, topic: null, asks, answer: `Respuesta ${at}.` }),
  );
  return { ...clinic, questions };
}

const asked = (text: string, of: ClinicCard) => questionAsked(text, of)?.id ?? null;

describe("a question of the clinic's file is known by its words", () => {
  const file = asking(['tienen parqueadero', 'dónde puedo parquear'], ['tienen servicio de cafetería'], []);

  test('in any order, with or without accents and capitals', () => {
    assert.equal(asked('PARQUEADERO tienen?', file), 'q0');
    assert.equal(asked('donde puedo parquear el carro', file), 'q0');
    assert.equal(asked('¿Tienen servicio de cafeteria?', file), 'q1');
  });

  test('by words that mean the same elsewhere, and in the plural', () => {
    assert.equal(asked('¿hay estacionamiento?', asking(['parqueadero'])), 'q0');
    assert.equal(asked('onde eu paro o carro', asking(['estacionamento'])), 'q0');
    assert.equal(asked('atendem aos sábados', asking(['atendem sábado'])), 'q0');
  });

  test('of a man, a woman or several, and in whichever form of the verb', () => {
    const alone = asking(['puede ir solo mi hijo'], ['qué debo llevar a la cita']);
    assert.equal(asked('¿puede ir sola mi hija de 16?', alone), 'q0');
    assert.equal(asked('¿qué llevo a la cita?', alone), 'q1');
    assert.equal(asked('mi hija va sola', alone), null);
  });

  test('but not by a vehicle that nobody wants to leave', () => {
    assert.equal(asked('voy tarde, se me varó el carro', asking(['parqueadero'])), null);
  });

  test('but not by a few of them, nor by small ones alone', () => {
    assert.equal(asked('¿tienen servicio de traductor?', file), null);
    assert.equal(asked('¿tienen?', file), null);
    assert.equal(asked('', file), null);
    assert.equal(asked('hay luz', asking(['tienen hay una'])), null, 'none of it tells what is asked');
  });

  test('a word that a way to ask has twice counts twice', () => {
    const twice = asking(['parqueadero parqueadero cubierto cerca']);
    assert.equal(asked('parqueadero cubierto', twice), 'q0');
    assert.equal(asked('cubierto cerca', twice), null);
  });

  test('of two, that of which more was said; where that is the same, the first in the file', () => {
    const both = asking(['examen de sangre'], ['examen de sangre en ayunas'], ['sangre examen']);
    assert.equal(asked('el examen de sangre en ayunas', both), 'q1');
    assert.equal(asked('sangre, el examen', both), 'q0');
  });
});

describe('a question is known by what it is about, in whatever words', () => {
  const file = asking(
    ['estacionamento'],
    ['formas de pagamento'],
    ['puedo llevar acompañante'],
    ['documentos que debo llevar'],
    ['garantía de los tratamientos'],
  );

  test('of the same kind', () => {
    assert.equal(asked('onde eu deixo a moto?', file), 'q0');
    assert.equal(asked('passa no débito?', file), 'q1');
    assert.equal(asked('¿mi esposa puede entrar conmigo?', file), 'q2');
    assert.equal(asked('¿sirve la cédula?', file), 'q3');
  });

  test('and not by words that questions of another kind have too', () => {
    assert.equal(asked('¿puedo llevar a mi perro?', file), null);
    assert.equal(asked('tem wifi?', file), null);
  });

  test('but not where nothing is asked', () => {
    assert.equal(asked('mi hija va sola', asking(['puede ir solo mi hijo'])), null);
    assert.equal(asked('voy a hacer una transferencia esta tarde', file), null);
  });

  test('of a kind that the file has no card for, by that of which it is one', () => {
    assert.equal(asked('¿puedo pagar en cuotas?', file), 'q1');
    assert.equal(asked('¿puedo pagar en cuotas?', asking(['formas de pago'], ['meses sin intereses'])), 'q1');
  });

  test("by a service's own card, where that service is named", () => {
    const of = { ...file.questions[0]!, id: 'mri', service: 'mri', asks: [], answer: 'Venga sin joyas.' };
    const clinicWithMri = { ...file, questions: [...file.questions, of] };
    const text = '¿puedo ir con el anillo?';
    assert.equal(questionAsked(text, clinicWithMri, 'mri')?.id, 'mri');
    assert.equal(questionAsked(text, clinicWithMri, 'cardiology'), null);
  });
});

test('what somebody is to bring asks nothing of who may come along', () => {
  const files = {
    es: asking(['puedo ir con acompañante'], ['qué debo llevar']),
    pt: asking(['posso levar acompanhante'], ['o que preciso levar']),
  };
  assert.equal(asked('¿y qué debe llevar mi papá?', files.es), 'q1');
  assert.equal(asked('¿qué tiene que llevar mi mamá?', files.es), 'q1');
  assert.equal(asked('¿puedo llevar a mi mamá?', files.es), 'q0');
  assert.equal(asked('o que deve levar meu pai?', files.pt), 'q1');
  assert.equal(asked('posso levar meu pai?', files.pt), 'q0');
});

describe('each question of a message is heard by itself', () => {
  const clauses = (text: string) => clausesOf(text).map(({ words }) => words);

  test('by its sentence, by what joins it, and where nothing does', () => {
    assert.deepEqual(clauses('¿Reciben tarjeta? ¿Y en qué parte quedan?'), [
      '¿reciben tarjeta?',
      'en que parte quedan?',
    ]);
    assert.deepEqual(clauses('o que eu levo e que horas tenho que chegar'), [
      'o que eu levo e',
      'que horas tenho que chegar',
    ]);
    assert.deepEqual(clauses('me manda la dirección con cuánto tiempo llego'), [
      'me manda la direccion',
      'con cuanto tiempo llego',
    ]);
  });

  test('but not what is joined within one', () => {
    assert.equal(clauses('¿puedo ir con mi mamá y mi hermana?').length, 1);
    assert.equal(clauses('quisiera saber cómo llego').length, 1);
  });
});
