import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

const named = (items: readonly { description: string }[]) => items.map(({ description }) => description);

it('a letter asks in sentences that run from line to line', () => {
  const { fields, items } = read(`
    A QUIEN CORRESPONDA:
    Por medio de la presente solicito se realice al paciente Hugo Cisneros Paz, con fecha de nacimiento 30 de
    diciembre de 1980 y CURP CIPH801230HDFSZG09, los siguientes estudios: Espirometría y Prueba
    de esfuerzo, por presentar asma no especificada (CIE-10 J45.9).
    Atentamente
    Dra. Elvira Quispe Rojas
    Cédula profesional 45701562`);
  assert.deepEqual(named(items), ['Espirometría', 'Prueba de esfuerzo']);
  assert.deepEqual(
    [fields.patient_name, fields.birth_date, fields.diagnosis_code, fields.diagnosis_text],
    ['Hugo Cisneros Paz', '1980-12-30', 'J45.9', 'asma no especificada'],
  );
});

it('a referral in Portuguese names what is to be done, and why', () => {
  const { fields, items } = read(`
    Encaminho o(a) paciente Elvira Prado Esteves, portador(a) do CPF 111.444.777-35, nascido(a) em 17/01/1956, para
    realização de colposcopia e teste ergométrico em esteira, em razão de obesidade não especificada (CID-10 E66.9).
    Dra. Francisca Godoy Rezende
    CRM/SP 12029`);
  assert.deepEqual(named(items), ['colposcopia', 'teste ergométrico em esteira']);
  assert.deepEqual(
    [fields.patient_name, fields.birth_date, fields.diagnosis_text],
    ['Elvira Prado Esteves', '1956-01-17', 'obesidade não especificada'],
  );
});

it('lines of a form are no letter, however full they are', () => {
  const { items } = read(`
    Exames solicitados
    Radiografía de rodilla derecha AP y lateral con carga x1
    Tomografía de senos paranasales con cortes coronales x1
    Ecocardiograma transtorácico con doppler color y estudio de función x1`);
  assert.equal(items.length, 3);
});

it('therapy is asked for by sessions, and whom a letter is to is no study', () => {
  const { items, confidence } = read(`
    ENCAMINHAMENTO
    Paciente: Elvira Prado Esteves || CPF: 111.444.777-35
    Ao fisioterapeuta,
    Solicito 20 sessões de fisioterapia motora
    Diagnóstico: Lombalgia`);
  assert.deepEqual(
    items.map(({ description, quantity }) => [description, quantity]),
    [['fisioterapia motora', 20]],
  );
  assert.ok(confidence.items! > 0.9);
  const spanish = read(
    'Pte: Hugo Cisneros Paz\nSolicito\n10 (diez) sesiones de kinesioterapia de rodilla',
  ).items;
  assert.deepEqual(
    spanish.map(({ description, quantity }) => [description, quantity]),
    [['kinesioterapia de rodilla', 10]],
  );
});
