import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

it('labels in bold without colons are told from the values that they follow', () => {
  const { fields } = read(`
    Paciente Elvira Quispe Rojas F. de nacimiento 16-FEB-1962
    Aseguradora Grupo Asegurador Tonalá Póliza 4004037821`);
  assert.equal(fields.patient_name, 'Elvira Quispe Rojas');
  assert.equal(fields.birth_date, '1962-02-16');
  assert.equal(fields.insurer, 'Grupo Asegurador Tonalá');
  assert.equal(fields.member_id, '4004037821');
});

it('a date whose space was lost is the value of its label, and what stands below no study', () => {
  const { fields, items } = read(`
    Nome do paciente: Valdir Lacerda Fonseca
    Exames:
    Colesterol HDL
    Ecocardiograma transtorácico
    Data:01/09/2026
    Clínica Geral
    CRM RS 65091`);
  assert.equal(fields.issue_date, '2026-09-01');
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Colesterol HDL', 'Ecocardiograma transtorácico'],
  );
});

it('below a full line a heading heads what follows it', () => {
  const { items } = read(`
    Orden de estudios
    Diagnóstico presuntivo Enfermedad del reflujo con molestias de varias semanas sin esofagitis
    Estudios a realizar
    1. Ecocardiograma transtorácico
    2. Factor reumatoide`);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Ecocardiograma transtorácico', 'Factor reumatoide'],
  );
});

it('what a rule or a speck beside a name was read as is no part of it', () => {
  assert.equal(read('Apellido y Nombre: 880 BERMÚDEZ LORENA').fields.patient_name, 'Bermúdez Lorena');
});

it('a name that may be in pieces, or begin before its head, is looked at by a person', () => {
  const sure = (form: string) => (read(form).confidence.patient_name ?? 0) >= 0.9;
  assert.ok(sure('Apellido y Nombre: TRONCOSO ESTEBAN'));
  assert.ok(!sure('Apellido y Nombre: TRONCOSO ESTE AN'));
  assert.ok(sure('Apellido y Nombre: FIGUEROA DEL RÍO ANDRÉS'));
});

it('departments over boxes hide no study', () => {
  const { confidence } = read(`
    Orden de laboratorio || Fecha: 14/09/2026
    Paciente: Verónica Urrutia Acosta || Médico: Inés Paredes Delgadillo
    Química || Otros
    ☐ Glicemia || ☒ Parcial de orina
    ☒ Creatinina || ☐ Urocultivo`);
  assert.ok(confidence.items! >= 0.9);
});

it('a paragraph of studies ends in a line that names several', () => {
  const { items } = read(`
    Paciente: Jimena Maldonado Barrientos
    Solicito: Urea, Uricemia, Hemograma,
    Orina completa, TSH.
    Motivo: Control`);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Urea', 'Uricemia', 'Hemograma', 'Orina completa', 'TSH'],
  );
});

it('a number whose space was lost behind its sign is the value of its label', () => {
  assert.equal(read('Obra social: OS Ferrocanal Afiliado N°:213129291').fields.member_id, '213129291');
});

it('a name ends with the word that had no room in its line, and a person looks', () => {
  const wrapped = read(`
    Nombre del médico que solicita
    MARÍA DEL CARMEN VALDIVIESO
    FIGUEROA
    Médica internista`);
  assert.equal(wrapped.fields.practitioner_name, 'María Del Carmen Valdivieso Figueroa');
  assert.ok(wrapped.confidence.practitioner_name! < 0.9);
  const two = read('Médico solicitante: ANA RUIZ PAZ\nPaciente: ELVIRA QUISPE ROJAS');
  assert.equal(two.fields.practitioner_name, 'Ana Ruiz Paz');
});
