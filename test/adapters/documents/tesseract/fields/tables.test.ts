import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFields } from '../../../../../adapters/documents/tesseract/fields/read-fields.ts';
import type { Word } from '../../../../../adapters/documents/tesseract/page.ts';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

it('a head says in brackets or out of them how a name is put together', () => {
  const { fields } = read(`
    APELLIDO PATERNO, MATERNO, NOMBRE(S) || FECHA DE NACIMIENTO
    Aguilar Landa Micaela || 17/09/1941
    ESTUDIO SOLICITADO || FECHA DE SOLICITUD
    Ultrasonido de tiroides || 05/08/2026`);
  assert.equal(fields.patient_name, 'Aguilar Landa Micaela');
});

it('under a plan with orders stand the orders, and the plan of no insurer', () => {
  const { fields, items } = read(`
    Paciente: José Luis Villegas Aguirre || Identificación: CC 8251318761
    PLAN / ÓRDENES:
    1. Glicemia basal
    2. Creatinina sérica`);
  assert.equal(fields.plan, null);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Glicemia basal', 'Creatinina sérica'],
  );
});

it('a name ends with its sentence', () => {
  const { fields } = read(`
    Paciente: Amparo Montoya Ruiz
    Firmado electrónicamente por Dra. Catalina Salcedo Espinosa. Recetario registrado N° 8579.`);
  assert.equal(fields.practitioner_name, 'Catalina Salcedo Espinosa');
});

it('a small word that people do not bear leaves a name to a person', () => {
  const { confidence } = read(`
    Paciente: Amparo Montoya Ruiz vigente
    Estudios solicitados
    Creatinina en suero`);
  assert.ok(confidence.patient_name! < 0.9);
});

it('the RUT of a company is no practitioner’s', () => {
  const { fields } = read(`
    Red Salud Austral SpA
    Rut 76.086.428-5 - Giro: prestaciones médicas
    Paciente: Soledad Villegas Ospina || Run: 11.111.111-1
    Previsión : Fonasa
    Solicitante: Norma Murillo Guevara, RUT 12.345.678-5`);
  assert.deepEqual(fields.practitioner_license, { type: 'RUT', value: '12345678-5' });
});

it('who pays stands before the number of what they allowed, where they call themselves an insurer', () => {
  const insurerOf = (head: string) =>
    read(`${head} · Pase médico No. 7555048\n Asegurado: Zulma Ibáñez Paz`).fields.insurer;
  assert.equal(insurerOf('Seguros Quetzal'), 'Seguros Quetzal');
  assert.equal(insurerOf('Hospital Santa Rita'), null);
});

it('where somebody was seen, and where the house is, are no studies', () => {
  const { items } = read(`
    Apellidos y Nombres: Ibáñez Bustamante Óscar
    Servicio: Consulta externa || Financiador: SIS
    Solicito
    Ureia e creatinina
    16/08/2026
    Av. Getúlio Nunes, 900 sala 31 - Fone (51) 5555-0130`);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Ureia e creatinina'],
  );
});

it('the words of a sentence that asks for a study are no line of a list', () => {
  const { items, confidence } = read(`
    Encaminho o(a) paciente Neusa Moraes de Araújo, CPF 529.982.247-25, para realização de teste ergométrico.
    Hipótese diagnóstica: Dor torácica (CID R07.4).
    Londrina, 23 de julho de 2026.
    Dr. Gilberto Araújo Barreto
    CRM-MG 97895`);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['teste ergométrico'],
  );
  assert.ok(confidence.items! >= 0.9);
});

/** Words where they stand: from `x` on, in the row at `y`. */
function at(text: string, x: number, y: number): Word[] {
  const begins = text
    .split(' ')
    .map((_, index, all) => x + all.slice(0, index).join(' ').length * 9 + (index > 0 ? 9 : 0));
  return text.split(' ').map((word, index) => ({
    text: word,
    confidence: 0.99,
    x0: begins[index]!,
    x1: begins[index]! + word.length * 9 - 2,
    y0: y,
    y1: y + 18,
  }));
}

it('heads in the middle of wide columns are over what is written at their left, in its turn', () => {
  const words = [
    ...at('Nombres y apellidos', 300, 50),
    ...at('Fecha de nacimiento', 700, 50),
    ...at('CATALINA FERNANDA OLIVARES MONTOYA', 230, 80),
    ...at('27/10/1947', 740, 80),
    ...at('Entidad responsable de pago', 400, 110),
    ...at('Fecha de la orden', 800, 110),
    ...at('EPS Cordillera', 60, 140),
    ...at('29/09/2026', 820, 140),
    ...at('Dx: J45.9 Asma, no especificada', 60, 170),
  ];
  const { fields } = readFields([{ width: 1300, height: 1800, words }]);
  assert.equal(fields.patient_name, 'Catalina Fernanda Olivares Montoya');
  assert.equal(fields.insurer, 'EPS Cordillera');
  assert.equal(fields.issue_date, '2026-09-29');
});

it('below a box, an option goes on under its words or under the box', () => {
  const words = [
    ...at('Paciente: Matías Espinosa Gallardo', 60, 50),
    ...at('☒ Electrocardiograma de 12', 60, 100),
    ...at('☐ Radiografía de tórax', 500, 100),
    ...at('derivaciones', 60, 122),
    ...at('PA', 500, 122),
    ...at('☐ Perfil de lípidos', 60, 160),
  ];
  const { items } = readFields([{ width: 1300, height: 1800, words }]);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Electrocardiograma de 12 derivaciones'],
  );
});

it('a sheet that was sent twice asks once, and what stands on two sheets otherwise leaves it to a person', () => {
  const page = (...studies: string[]) => ({
    width: 1300,
    height: 1800,
    words: [
      ...at('Paciente: Matías Espinosa Gallardo', 60, 50),
      ...at('Estudios solicitados', 60, 90),
      ...studies.flatMap((study, row) => at(study, 60, 120 + row * 30)),
    ],
  });
  const twice = readFields([page('Creatinina en suero', 'TSH'), page('Creatinina en suero', 'TSH')]);
  assert.equal(twice.items.length, 2);
  assert.ok(twice.confidence.items! >= 0.9);
  const partly = readFields([page('Creatinina en suero', 'TSH'), page('Creatinina en suero')]);
  assert.ok(partly.confidence.items! < 0.9);
});
