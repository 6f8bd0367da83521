import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFields } from '../../../../../adapters/documents/tesseract/fields/read-fields.ts';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

const named = (form: string) => read(form).items.map(({ description }) => description);
const sureOfItems = (form: string) => read(form).confidence.items!;

describe('what stands beside and below', () => {
  it('the head of the next column is nobody, and the name below the label is the patient', () => {
    const { fields, confidence } = read(`
      EPS Vida Plena || Autorización No. 903217745
      AFILIADO || PRESTADOR AUTORIZADO
      Hugo Cisneros Paz || Clínica Monte Carmelo
      CC 52.111.222 || Cra. 45 No. 12-30
      Servicios autorizados
      Ecografía renal`);
    assert.equal(fields.patient_name, 'Hugo Cisneros Paz');
    assert.ok(confidence.patient_name! > 0.9);
  });

  it('a name beside its label none of whose words people bear is looked at by a person', () => {
    const of = (name: string) => read(`Paciente: ${name}\nSolicito\nHemograma`).confidence.patient_name!;
    assert.ok(of('Elvira Quispe Rojas') > 0.9);
    assert.ok(of('Ventanilla Segunda Planta') < 0.9);
  });

  it('beside studies, a column of how to come to them adds nothing to their names', () => {
    assert.deepEqual(
      named(`
        Paciente: Elvira Quispe Rojas
        No. || Estudio || Indicaciones
        1 || Hemograma || Ayuno de 8 h
        2 || Calcio sérico || `),
      ['Hemograma', 'Calcio sérico'],
    );
    assert.deepEqual(named('Paciente: Elvira Quispe Rojas\nIndicaciones\nHemograma\nCalcio sérico'), [
      'Hemograma',
      'Calcio sérico',
    ]);
  });

  it('a line below a study that tells how to come to it is none', () => {
    const form = `
      Paciente: Elvira Quispe Rojas
      Prestaciones
      Radiografía de mano
      Venir con exámenes previos
      Radiografía de cadera
      Sin indicaciones`;
    assert.deepEqual(named(form), ['Radiografía de mano', 'Radiografía de cadera']);
    assert.ok(sureOfItems(form) > 0.9);
  });

  it('studies side by side with marks are a list; without any they may be what a form offers', () => {
    const of = (mark: string) =>
      sureOfItems(`
        Paciente: Elvira Quispe Rojas
        Solicito:
        ${mark}Amilase || ${mark}Hemograma
        ${mark}Creatinina || ${mark}Glicose`);
    assert.ok(of('- ') > 0.9 && of('• ') > 0.9);
    assert.deepEqual(named('Solicito:\n• Amilase || e Hemograma\ne Creatinina || • Glicose'), [
      'Amilase',
      'Hemograma',
      'Creatinina',
      'Glicose',
    ]);
    assert.deepEqual(named('Solicito:\n• Amilase • Hemograma\n• Sódio e Potássio'), [
      'Amilase',
      'Hemograma',
      'Sódio e Potássio',
    ]);
    assert.ok(of('') < 0.9);
  });

  it('a number of whoever answers for a child is not the child’s', () => {
    const { fields } = read(`
      Paciente: Elvira Prado Esteves
      Responsável: Beatriz Prado
      CPF do responsável: 111.444.777-35
      Solicito exames de sangue:
      FAN`);
    assert.equal(fields.patient_id, null);
  });

  it('the name of a house tells of no disease, and that of a plan who pays', () => {
    const { fields } = read(`
      DIAGNÓSTICOS BOA VISTA
      Nome: Elvira Prado Esteves
      Exames
      Hemograma`);
    assert.equal(fields.diagnosis_text, null);
    const plan = read(`
      Plano Horizonte Saúde
      Beneficiário: Elvira Prado Esteves
      Exames
      Hemograma`).fields;
    assert.deepEqual([plan.insurer, plan.plan], ['Plano Horizonte Saúde', null]);
    const own = read('Beneficiário: Elvira Prado Esteves\nPlano: Essencial\nExames\nHemograma').fields;
    assert.equal(own.plan, 'Essencial');
  });

  it('the history of an illness is no diagnosis', () => {
    const { fields } = read(`
      Paciente: Elvira Quispe Rojas
      Enfermedad actual
      Refiere cansancio desde hace tres meses. Niega fiebre y pérdida de peso.
      Plan
      Solicito Ferritina y Hemoglobina A1c. Control con resultados en un mes.`);
    assert.equal(fields.diagnosis_text, null);
  });
});

it('captions in small print lie under their values where all of them do, however near the next line is', () => {
  const word = (text: string, { x, y, high }: { x: number; y: number; high: number }) => ({
    text,
    confidence: 0.99,
    x0: x,
    x1: x + text.length * high * 0.5,
    y0: y,
    y1: y + high,
  });
  const lines = [
    [120, 18, 'Elvira Quispe Rojas', '40151155'],
    [142, 13, 'Apellidos y nombres', 'DNI'],
    [172, 18, '30/08/1983', '17/10/2026'],
    [194, 13, 'Fecha de nacimiento', 'Fecha'],
    [260, 18, 'Solicito hemograma', ''],
  ] as const;
  const words = lines.flatMap(([y, high, left, right]) =>
    [left, right].flatMap((text, column) => {
      let x = 60 + column * 600;
      return text.split(' ').flatMap((one) => {
        const placed = word(one, { x, y, high });
        x = placed.x1 + high * 0.3;
        return one === '' ? [] : [placed];
      });
    }),
  );
  const { fields } = readFields([{ width: 1300, height: 1800, words }]);
  assert.deepEqual(
    [fields.patient_name, fields.patient_id?.value, fields.birth_date, fields.issue_date],
    ['Elvira Quispe Rojas', '40151155', '1983-08-30', '2026-10-17'],
  );
});

describe('sentences that ask', () => {
  it('what follows a colon in the second line of a sentence is asked for', () => {
    const { items, fields } = read(`
      Por este medio solicito se le realice a el Sr. Hugo Cisneros Paz, de 81 años de edad, los siguientes estudios
      de gabinete: Tomografía de cráneo simple y Mamografía bilateral, por presentar cefalea.
      Dra. Azucena Bravo Cortés`);
    assert.deepEqual(
      items.map(({ description }) => description),
      ['Tomografía de cráneo simple', 'Mamografía bilateral'],
    );
    assert.deepEqual([fields.patient_name, fields.diagnosis_text], ['Hugo Cisneros Paz', 'cefalea']);
  });

  it('a line that ends within goes on, whatever label stands further on, and its other words are no line of a list', () => {
    const { items, confidence } = read(`
      Encaminho a paciente Elvira Prado Esteves, 48 anos, CPF 111.444.777-35, para realização de
      Radiografia de tórax PA e perfil. Hipótese diagnóstica: Hérnia de disco lombar (CID M51.1).
      Dra. Francisca Godoy Rezende
      CRM/SP 12029`);
    assert.deepEqual(
      items.map(({ description }) => description),
      ['Radiografia de tórax PA e perfil'],
    );
    assert.ok(confidence.items! > 0.9);
  });

  it('a study ends with its sentence, be its last word a letter and a digit', () => {
    assert.deepEqual(
      named('Paciente: Elvira Quispe Rojas\nSolicito Ferritina y Hemoglobina A1c. Control con resultados.'),
      ['Ferritina', 'Hemoglobina A1c'],
    );
  });

  it('a doctor called Matías is no register', () => {
    const { fields } = read(`
      Paciente: Elvira Quispe Rojas
      Exámenes
      Hemograma
      Dr. Matías Cisneros Paz
      RUN 12.662.163-9`);
    assert.equal(fields.practitioner_name, 'Matías Cisneros Paz');
  });

  it('whoever is named behind `Ordenó:` ordered, and is no study with the number of a register', () => {
    const { fields, items } = read(`
      Paciente: Elvira Quispe Rojas
      Item || Examen || Cant.
      1 || Uremia || 1
      ORDENÓ: HUGO CISNEROS PAZ || RM: 270961`);
    assert.equal(fields.practitioner_name, 'Hugo Cisneros Paz');
    assert.deepEqual(
      items.map(({ code, description }) => [code, description]),
      [[null, 'Uremia']],
    );
    assert.deepEqual(named('Paciente: Elvira Quispe Rojas\nSolicito: Perfil renal'), ['Perfil renal']);
  });

  it('below a colon the rest of a sentence stands, where it says why', () => {
    const { fields, items } = read(`
      Solicito para Elvira Prado Esteves, nascida em 26/08/1994, os seguintes exames de imagem:
      Ressonância de joelho esquerdo e Ultrassom de abdome total, em razão de cálculo renal.
      Dra. Francisca Godoy Rezende
      CRM/SP 12029`);
    assert.deepEqual(
      items.map(({ description }) => description),
      ['Ressonância de joelho esquerdo', 'Ultrassom de abdome total'],
    );
    assert.deepEqual([fields.patient_name, fields.diagnosis_text], ['Elvira Prado Esteves', 'cálculo renal']);
  });

  it('a stroke of a date that was read as a one is a stroke', () => {
    const dateOf = (written: string) =>
      read(`Paciente: Elvira Quispe Rojas\nFecha: ${written}\nSolicito\nHemograma`).fields.issue_date;
    assert.deepEqual(['22110/2026', '22/1012026', '22/10/2026'].map(dateOf), [
      '2026-10-22',
      '2026-10-22',
      '2026-10-22',
    ]);
    assert.equal(dateOf('221107/2026'), null);
  });

  it('a speck before a study is no label, and a code without a study leaves the list to a person', () => {
    const table = (first: string) =>
      read(`
        Nombre: Elvira Quispe Rojas || RUT 12.662.163-9
        Prestaciones
        ${first}
        03-03-026 || Tiroxina libre (T4L)
        17-01-001 || Electrocardiograma de reposo`);
    const speck = table('04-05-001 || f Resonancia magnética de cráneo');
    assert.deepEqual(
      speck.items.map(({ code, description }) => [code, description]),
      [
        ['0405001', 'Resonancia magnética de cráneo'],
        ['0303026', 'Tiroxina libre (T4L)'],
        ['1701001', 'Electrocardiograma de reposo'],
      ],
    );
    assert.ok(table('04-05-001 || ').confidence.items! < 0.9);
    assert.ok(table('04-05-001 || Resonancia magnética de cráneo').confidence.items! > 0.9);
  });
});

it('a line with a mark beside or below others is one more of them, known or not', () => {
  const items = named(`
    PEDIDO DE ANÁLISIS CLÍNICOS
    APELLIDO Y NOMBRES: CISNEROS PAZ HUGO || DNI: 28112334
    - Perfil lipídico || - Ácido fólico
    - Coprológico || - Leptina basal
    DIAGNÓSTICO: Cefalea
    - Reposo`);
  assert.deepEqual(items, ['Perfil lipídico', 'Ácido fólico', 'Coprológico', 'Leptina basal']);
});

it('a consulting room is no study, wherever it stands', () => {
  const { confidence } = read(`
    Solicito
    Paciente: Elvira Quispe Rojas || CC 52.111.222
    Fecha: 05/11/2026
    - Ferritina
    Dra. Carla Zevallos Otero
    R.M. 55812
    Calle 93 # 14-20 Consultorio 302 - Tel. 601 555 0142`);
  assert.ok(confidence.items! >= 0.9);
});

it('heads that stood over values are over no list that a heading begins below them', () => {
  const items = named(`
    NOMBRE || QUISPE ROJAS ELVIRA || NSS || 43668018573
    UNIDAD || UMF No. 34 || SERVICIO || CONSULTA EXTERNA
    ESTUDIOS SOLICITADOS:
    1.- UROANÁLISIS || 2.- UROCULTIVO
    3.- VITAMINA B12 || 4.- HEMOGRAMA COMPLETO`);
  assert.deepEqual(items, ['UROANÁLISIS', 'UROCULTIVO', 'VITAMINA B12', 'HEMOGRAMA COMPLETO']);
});
