import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

it('a number over the name of the patient is the doctor’s, where both have the same kind', () => {
  const { fields } = read(`
    Dr. Tomás Errázuriz Vial || Ginecología
    RUT 8.765.432-K
    Paciente : Ignacia Cáceres Rojo || RUT : 19.876.543-0
    Previsión : Fonasa`);
  assert.deepEqual(fields.patient_id, { type: 'RUT', value: '19876543-0' });
  assert.deepEqual(fields.practitioner_license, { type: 'RUT', value: '8765432-K' });
});

it('a diagnosis is told by its code and by its words in the cell beside it', () => {
  const { fields } = read(`
    Paciente: Walter Paredes Rojas
    Diagnóstico(s)
    M75.1 || Síndrome del manguito rotador`);
  assert.deepEqual(
    [fields.diagnosis_code, fields.diagnosis_text],
    ['M75.1', 'Síndrome del manguito rotador'],
  );
});

it('studies are listed by letters; and after one with its code, whatever has one too is a study', () => {
  const listed = read(`
    Estudios solicitados
    a) Tomografía de cráneo
    b) Electroencefalograma`);
  assert.deepEqual(
    listed.items.map(({ description }) => description),
    ['Tomografía de cráneo', 'Electroencefalograma'],
  );
  const coded = read(`
    EPS: Sol de Oriente
    903895 || CREATININA EN SUERO
    903856 || NITRÓGENO UREICO
    Código en la red: 903111`);
  assert.deepEqual(
    coded.items.map(({ code }) => code),
    ['903895', '903856'],
  );
});

const ORDER = `
  Paciente: Elvira Quispe Rojas || Documento: CC 52.111.222
  Fecha de la orden: 05/11/2026
  Estudios solicitados
  Ecografía de abdomen
  Creatinina en suero
  Dra. Carla Zevallos Otero
  Reg. médico 55812`;

it('an order that can be read in one way alone is sure of what is needed', () => {
  const { confidence } = read(ORDER);
  for (const field of ['patient_name', 'issue_date', 'practitioner_name', 'items'] as const) {
    assert.ok(confidence[field]! >= 0.9, field);
  }
});

const RIVALS: readonly [
  what: string,
  field: 'patient_name' | 'issue_date' | 'practitioner_name' | 'items',
  form: string,
][] = [
  ['a second date that nothing explains', 'issue_date', `${ORDER}\n Bogotá, 3 de noviembre de 2026`],
  ['a date of issue before the patient was born', 'issue_date', `${ORDER}\n Nacimiento: 05/12/2026`],
  ['another doctor', 'practitioner_name', `${ORDER}\n Dr. Hugo Cisneros Paz`],
  ['another patient', 'patient_name', `${ORDER}\n Nombre del paciente: Walter Paredes Rojas`],
  ['a label run into the name', 'patient_name', ORDER.replace('Rojas ||', 'Rojas Raza: 4411 ||')],
  ['a study that is asked for apart', 'items', `${ORDER}\n Favor de incluir también un hemograma completo.`],
  ['a study in a remark', 'items', `${ORDER}\n Nota: agregar hemograma`],
  [
    'a line of the list that was not understood',
    'items',
    ORDER.replace('Creatinina', 'Presente su carné\nCreatinina'),
  ],
  ['two studies in one', 'items', ORDER.replace('de abdomen', 'de abdomen y radiografía de tórax')],
  ['a name that breaks off', 'items', ORDER.replace('de abdomen', 'de')],
  ['words that name no study', 'items', ORDER.replace('Ecografía de abdomen', 'Zumbel de prado')],
  ['studies in columns, none of them ticked', 'items', ORDER.replace('abdomen', 'abdomen || Hemograma')],
  ['a code beside one of two', 'items', ORDER.replace('Creatinina', '903895 Creatinina')],
];

it('what has a rival on the paper, or nothing that bears it out, is for a person to look at', () => {
  for (const [what, field, form] of RIVALS) assert.ok((read(form).confidence[field] ?? 0) < 0.9, what);
});

it('what reaches the edge of a photo is not sure: it may go on beyond it', () => {
  const asSent = ({ x, y }: { x: number; y: number }) => ({ x: x / 265, y: y / 1800 });
  const { confidence } = read(ORDER.replace('||', '\n'), { width: 265, asSent });
  assert.ok(confidence.practitioner_name! < 0.9 && confidence.issue_date! < 0.9 && confidence.items! > 0.9);
  const { confidence: whole } = read(ORDER.replace('||', '\n'), { width: 600, asSent });
  assert.ok(whole.practitioner_name! > 0.9 && whole.issue_date! > 0.9);
});

it('months that are much alike are told apart', () => {
  const birthOf = (date: string) =>
    read(`Paciente: Ana Ruiz Paz\nFecha de nacimiento: ${date}`).fields.birth_date;
  assert.deepEqual(
    ['3 de julio de 1990', '3 de junio de 1990', '8 de dezembro de 1990', '8 de setembro de 1990'].map(
      birthOf,
    ),
    ['1990-07-03', '1990-06-03', '1990-12-08', '1990-09-08'],
  );
});

it('labels are read with two endings or two names, and whoever directs the house asks for nothing', () => {
  const { fields } = read(`
    Director médico: Dr. Hugo Cisneros Paz - CMP 11802
    Fecha de admisión: 12/10/2026
    Nome do(a) paciente: Elvira Quispe Rojas || DNI/NIE: 12345678-Z
    Tercero pagador || Plan Seguro Bajío
    Facultativo: Carla Zevallos Otero || Colegiado n.º 282812345
    Juicio clínico: Glaucoma
    Toledo, 14 de octubre de 2026`);
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name, fields.insurer, fields.diagnosis_text, fields.issue_date],
    ['Elvira Quispe Rojas', 'Carla Zevallos Otero', 'Plan Seguro Bajío', 'Glaucoma', '2026-10-14'],
  );
  assert.deepEqual(fields.patient_id, { type: 'DNI', value: '12345678Z' });
  assert.deepEqual(fields.practitioner_license, { type: 'COLEGIADO', value: '282812345' });
});

it('studies stand in a sentence, in columns and beside their number; what stands above their heading is none', () => {
  const listOf = (form: string) =>
    read(form).items.map(({ description, quantity }) => [description, quantity]);
  const none = null;
  assert.deepEqual(listOf('Se solicita: Procalcitonina, Perfil tiroideo (TSH, T4) y Tilt test.'), [
    ['Procalcitonina', none],
    ['Perfil tiroideo (TSH, T4)', none],
    ['Tilt test', none],
  ]);
  const columns = 'Estudios solicitados\nGota gruesa || Cariotipo\nUrocultivo || Péptido C\nDx: Anemia';
  assert.deepEqual(
    listOf(columns).map(([name]) => name),
    ['Gota gruesa', 'Cariotipo', 'Urocultivo', 'Péptido C'],
  );
  const counted = 'Ficha: 4471 || Consulta externa\nCantidad || Procedimiento\n2 || Colonoscopia diagnóstica';
  assert.deepEqual(listOf(counted), [['Colonoscopia diagnóstica', 2]]);
});

it('the part of a form that a name stands in says whose it is, and a number in a letter what it is', () => {
  const parts = read(`
    1. Paciente
    Nombre : Ignacia Cáceres Rojo
    Seguro / Convenio || Pacífico del Norte
    R/p
    Audiometría tonal
    4. Profesional
    Nombre : Clemente Mansilla Bravo`).fields;
  assert.deepEqual(
    [parts.patient_name, parts.insurer, parts.practitioner_name],
    ['Ignacia Cáceres Rojo', 'Pacífico del Norte', 'Clemente Mansilla Bravo'],
  );
  const letter = read(`
    Solicito autorizar a la señora Elvira Quispe Rojas, con documento de
    identidad CC 1.089.767.118, una ecografía.
    Fdo.: Dr. Hugo Cisneros Paz`).fields;
  assert.deepEqual(letter.patient_id, { type: 'CC', value: '1089767118' });
  assert.equal(letter.practitioner_name, 'Hugo Cisneros Paz');
});

it('a diagnosis stands under the heads of its own table, and studies under a head of names', () => {
  const { fields, items } = read(`
    Diagnósticos
    Código || Descripción
    K802 || Cálculo de la vesícula biliar
    Servicios ordenados
    CUPS || Nombre
    871050 || RADIOGRAFÍA DE COLUMNA`);
  assert.deepEqual(
    [fields.diagnosis_code, fields.diagnosis_text],
    ['K80.2', 'Cálculo de la vesícula biliar'],
  );
  assert.deepEqual(
    items.map(({ code, description }) => [code, description]),
    [['871050', 'RADIOGRAFÍA DE COLUMNA']],
  );
});

it('a code in square brackets is a code, and who asks by their department is no doctor', () => {
  const { fields, items } = read(`
    EPS: Sol de Oriente
    Servicio solicitante: Consulta Externa
    Exámenes
    [894102] PRUEBA ERGOMÉTRICA
    Médico: Carla Zevallos Otero`);
  assert.equal(fields.practitioner_name, 'Carla Zevallos Otero');
  assert.deepEqual(
    items.map(({ code, description }) => [code, description]),
    [['894102', 'PRUEBA ERGOMÉTRICA']],
  );
});
