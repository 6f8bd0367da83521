import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

const HEAD = 'Solicitud de exámenes de laboratorio\nPaciente: Elvira Quispe Rojas || Fecha: 02/09/2026';

const namesOn = (form: string) => read(`${HEAD}\n${form}`).items.map(({ description }) => description);

it('in columns with a cell for a cross behind each option, those with a cross are asked for', () => {
  const grid = `
    Hemograma || || Perfil lipídico ||
    Creatinina || X || RAC || Xx
    Urocultivo || || Baciloscopia || x`;
  assert.deepEqual(namesOn(grid), ['Creatinina', 'RAC', 'Baciloscopia']);
});

it('a cell that looks empty may hold a cross that was lost: a person looks', () => {
  const { confidence } = read(`${HEAD}
    Hemograma || || Perfil lipídico ||
    Creatinina || X || TSH || X
    Urocultivo || || Baciloscopia ||`);
  assert.ok(confidence.items! < 0.9);
});

it('crosses stand before the names where a row begins with one', () => {
  const grid = 'X || Hemograma || || Creatinina\n || Urocultivo || X || TSH\n || Glicemia || || Ferritina';
  assert.deepEqual(namesOn(grid), ['Hemograma', 'TSH']);
});

it('a list in columns without a cross is all asked for', () => {
  const list = 'Hemograma || Perfil lipídico\nCreatinina || TSH\nUrocultivo || Ferritina';
  assert.equal(namesOn(list).length, 6);
});
