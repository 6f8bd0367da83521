import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judge } from '../../../../../adapters/documents/tesseract/validate/judge.ts';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

it('a Colombian register without a name, an insurer at the head of its form, a guarantee: each is what it is', () => {
  const { fields } = read(`
    Seguros Horizonte Azul
    Nombre: Elvira Quispe Rojas || Nacida: 12/10/1970
    Carta de garantía N° || 40530406
    EPS-plan: Oro · || Fecha de la orden: 05/11/2026
    Servicios ordenados
    Uroanálisis
    HUGO CISNEROS PAZ
    C.C. 52.111.222 - Reg. 452007`);
  assert.deepEqual(
    [fields.birth_date, fields.authorization_number, fields.practitioner_name],
    ['1970-10-12', '40530406', 'Hugo Cisneros Paz'],
  );
  assert.deepEqual(fields.practitioner_license, { type: 'RM', value: '452007' });
  const policy = read(`
    Seguros Horizonte Azul || PASE DE ESTUDIOS
    Asegurado: Elvira Quispe Rojas || Póliza: 660167947
    Folio de autorización || 20745759`).fields;
  assert.deepEqual([policy.insurer, policy.authorization_number], ['Seguros Horizonte Azul', '20745759']);
});

it('the digits of a code are no date, and who asks stands behind the day on which they did', () => {
  const { fields, items } = read(`
    Nome: Elvira Quispe Rojas || CPF 111.444.777-35
    Procedimentos
    4.03.02.54-7 Triglicerídeos
    Solicitado em 08/10/2026 por Dr. Hugo Cisneros Paz - CRM 55921`);
  assert.deepEqual([fields.issue_date, fields.practitioner_name], ['2026-10-08', 'Hugo Cisneros Paz']);
  assert.deepEqual(
    items.map(({ code, description }) => [code, description]),
    [['40302547', 'Triglicerídeos']],
  );
});

it('a paragraph names studies one after the other, and one study has commas too', () => {
  const namesOf = (form: string) => read(form).items.map(({ description }) => description);
  assert.deepEqual(namesOf('Estudios:\nDensitometría ósea, Coprocultivo, Glucemia en\nayunas, Ferritina.'), [
    'Densitometría ósea',
    'Coprocultivo',
    'Glucemia en ayunas',
    'Ferritina',
  ]);
  assert.deepEqual(namesOf('Estudios:\nColesterol total, fracciones'), ['Colesterol total, fracciones']);
});

it('studies in blocks: a line that names one, and a line below with its code and how many', () => {
  const { items } = read(`
    ORDEN DE PROCEDIMIENTOS
    Servicio: ECOGRAFÍA DE MAMA
    Código: 881201 || Cantidad: 2 || Prioridad: Normal
    Servicio: UROANÁLISIS
    Código: 907106 || Cantidad: 1 || Prioridad: Normal
    Servicio: Consulta externa de la sede norte`);
  assert.deepEqual(
    items.slice(0, 2).map(({ code, description, quantity }) => [code, description, quantity]),
    [
      ['881201', 'ECOGRAFÍA DE MAMA', 2],
      ['907106', 'UROANÁLISIS', 1],
    ],
  );
});

it('two values that stand too close are each under their own head', () => {
  const { fields } = read(`
    Socio || N° de socio
    Quispe Rojas, Elvira del Carmen Inés Paola Sol 20308893844`);
  assert.equal(fields.patient_name, 'Elvira del Carmen Inés Paola Sol Quispe Rojas');
  assert.equal(fields.member_id, '20308893844');
});

it('a diagnosis goes on in the line below it, a letter says when its patient was born, and nobody insures some', () => {
  const { fields } = read(`
    Obra social No posee
    Solicito para el paciente Hugo Cisneros Paz, con fecha de nacimiento
    22/12/2014, los estudios de abajo
    Diagnóstico: Diabetes mellitus no insulinodependiente sin
    complicaciones
    Quién solicita: Dra. Carla Zevallos Otero
    Querétaro, a 11 de octubre de 2026`);
  assert.deepEqual(
    [fields.insurer, fields.birth_date, fields.issue_date, fields.diagnosis_text],
    [null, '2014-12-22', '2026-10-11', 'Diabetes mellitus no insulinodependiente sin complicaciones'],
  );
});

it('numbers of cards stand in groups of any length, and registers and codes have longer names', () => {
  const { fields } = read(`
    Nº da carteirinha: 5 481 996495853780 6 || Nasc.: 12/10/1970
    Médico ordena: Carla Zevallos Otero
    Nº CONSELHO (CRM) || 12091
    CLAVE CIE-10 || K29.7`);
  assert.deepEqual(
    [fields.member_id, fields.practitioner_name, fields.practitioner_license?.value, fields.diagnosis_code],
    ['54819964958537806', 'Carla Zevallos Otero', '12091', 'K29.7'],
  );
  assert.equal(read('I.S.S.S.T.E.\nCURP: EEIH060612HVZCTRA5').fields.insurer, 'ISSSTE');
});

it('a name beside which another word stands may go on there', () => {
  const { confidence } = read(`
    Paciente: Elvira Quispe Rojas
    Médico: Hugo Cisneros || Peralta`);
  assert.ok(confidence.practitioner_name! > 0.9, 'far from it');
  const near = read('Paciente: Elvira Quispe Rojas\nDr. Hugo Cisneros de la Torre y Montalvo || Peralta');
  assert.ok(near.confidence.practitioner_name! < 0.9, JSON.stringify(near.confidence));
});

it('the name of a register is no surname, and a small L before a consonant no first letter', () => {
  const { fields } = read('Paciente: Elvira Quispe Rojas CC 52111222\nMédico: lker Contreras Montalvo');
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name],
    ['Elvira Quispe Rojas', 'Iker Contreras Montalvo'],
  );
});

it('what is urgent, who somebody is and where somebody is sent to end no list and are no studies', () => {
  const { items, fields, confidence } = read(`
    Paciente: Elvira Quispe Rojas || Fecha: 05/11/2026
    Se remite para:
    No. || Estudio || Observaciones
    1 || Ecografía renal || Urgente
    2 || Ferritina
    3 || Radiografía de rodilla AP y Lateral
    Remite: Dra. Carla Zevallos Otero
    Gastroenterología`);
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Ecografía renal', 'Ferritina', 'Radiografía de rodilla AP y Lateral'],
  );
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name],
    ['Elvira Quispe Rojas', 'Carla Zevallos Otero'],
  );
  assert.ok(confidence.items! > 0.9 && confidence.patient_name! > 0.9);
});

it('lines of dots lead to values, lines of tables are letters at times, and lost spaces are found again', () => {
  const { fields } = read(`
    L Paciente: BlancaNub ia QuispeRo jas Sexo F
    Médico... ............1 Nieves Peralta Huamán
    Financiamiento........: SIS`);
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name, fields.insurer],
    ['Blanca Nubia Quispe Rojas', 'Nieves Peralta Huamán', 'SIS'],
  );
});

it('a number over the patient’s name is not surely theirs, where one below it cannot be read', () => {
  const { confidence } = read(`
    Consulta de Ginecología
    RUT 8.765.432-K
    Paciente : Ignacia Cáceres Rojo || RUT : 6.6/8.62`);
  assert.ok(confidence.patient_id! < 0.9, JSON.stringify(confidence));
});

it('what laboratories measure together is one line of a list, and two other studies are not', () => {
  const sureOf = (line: string) =>
    read(`Paciente: Elvira Quispe Rojas\nEstudios solicitados\nHemograma\n${line}`).confidence.items!;
  assert.ok(sureOf('TSH y T4 libre') > 0.9 && sureOf('Urea e creatinina') > 0.9);
  assert.ok(sureOf('TSH y glucosa') < 0.9 && sureOf('Creatinina y radiografía') < 0.9);
});

it('the parts of a form stand side by side too, and a heading has its studies in the cell beside it', () => {
  const { fields, items } = read(`
    Datos paciente || Datos profesional
    Nombre: Elvira Quispe Rojas || Nombre: Hugo Cisneros Paz
    Se solicita || Hepatograma; Glucemia en ayunas
    C.P. 3815370`);
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name],
    ['Elvira Quispe Rojas', 'Hugo Cisneros Paz'],
  );
  assert.deepEqual(fields.practitioner_license, { type: 'cedula_profesional', value: '3815370' });
  assert.deepEqual(
    items.map(({ description }) => description),
    ['Hepatograma', 'Glucemia en ayunas'],
  );
});

it('a name stands behind its number, and a town is no label that is spelt like it', () => {
  const { fields } = read(`
    Doc. paciente: CC 52.111.222 — Elvira Quispe Rojas
    Valencia, 8 de noviembre de 2026`);
  assert.deepEqual(
    [fields.patient_name, fields.issue_date, fields.authorization_expiry],
    ['Elvira Quispe Rojas', '2026-11-08', null],
  );
});

it('a patient who is called as a study is, is a patient', () => {
  const nameOf = (form: string) => read(form).fields.patient_name;
  assert.equal(
    nameOf('ORDEN MÉDICA\nPaciente: ANA GÓMEZ || Documento: CC 52111222\nEstudio: TSH'),
    'Ana Gómez',
  );
  assert.equal(nameOf('ORDEN MÉDICA\nPaciente: Ecografía abdominal\nEstudio: TSH'), null);
});

it('what is suspected, and what is known of the patient, is why a study is asked for', () => {
  const reasonOn = (form: string) => read(`Paciente: Elvira Prado Esteves\nExames\n1 - TSH\n${form}`);
  for (const form of [
    'Suspeita: Colelitíase',
    'Informações clínicas\nColelitíase',
    'Sospecha: Colelitíase',
  ]) {
    const { fields, items } = reasonOn(form);
    assert.equal(fields.diagnosis_text, 'Colelitíase', form);
    assert.equal(items.length, 1, form);
  }
  assert.equal(reasonOn('Sem suspeita de fratura').fields.diagnosis_text, null);
});

it('the public insurance of Peru is known by its name', () => {
  const form = 'SEGURO INTEGRAL DE SALUD - SIS\nPaciente: Elvira Quispe Rojas\nSolicito: TSH';
  assert.equal(read(form).fields.insurer, 'SIS');
});

it('who is asked to take a picture is asked for it, and who is told what to take is asked for nothing', () => {
  const dental = read(
    'Paciente Elvira Quispe Rojas\nCC 52.111.222 || Fecha 05/11/2026\nFavor tomar:\nRadiografía panorámica\nDra. Carla Zevallos Otero\nOdontóloga R.M. 55812',
  );
  assert.equal(judge(dental, []).verdict, 'order');
  assert.deepEqual(
    dental.items.map(({ description }) => description),
    ['Radiografía panorámica'],
  );
  const pills =
    'Paciente Elvira Quispe Rojas\nRp\nLosartán 50 mg x 30 comprimidos\nFavor tomar 1 tableta por día';
  assert.equal(judge(read(pills), []).verdict, 'not-an-order');
});

it('an insurer is called by all of its name, and by none of what its patient earns or the house is', () => {
  const insurerOn = (form: string) => read(form).fields.insurer;
  const promoted =
    'Entidad Promotora Sol Andino EPS\nAutorización N° 794786846\nPaciente: Elvira Quispe Rojas';
  assert.equal(insurerOn(promoted), 'Entidad Promotora Sol Andino EPS');
  assert.equal(insurerOn('Previsión: FONASA tramo C || Paciente: Elvira Quispe Rojas'), 'FONASA');
  const house = 'SERVICIOS DE SALUD DEL ISTMO\nNombre: Elvira Quispe Rojas || N.S.S. || 71061431280';
  assert.equal(insurerOn(house), null);
});

it('a value and the next label that ran together are two', () => {
  const { fields } = read('Paciente: ELVIRA QUISPE ROJASDocumento: CC 52111222');
  assert.deepEqual([fields.patient_name, fields.patient_id?.value], ['Elvira Quispe Rojas', '52111222']);
});

it('a diagnosis goes on in capitals where a word must follow, and in a letter to the colon before its list', () => {
  const shouted = read('Paciente: Elvira Quispe Rojas\nDiagnóstico: ENFERMEDAD CRÓNICA, NO\nESPECIFICADA');
  assert.equal(shouted.fields.diagnosis_text, 'ENFERMEDAD CRÓNICA, NO ESPECIFICADA');
  const letter = read(
    'Solicito los siguientes estudios al paciente Hugo Cisneros Paz, con fecha de nacimiento 04/02/1980 y diagnóstico de Gonartrosis:\n1. TSH',
  );
  assert.equal(letter.fields.diagnosis_text, 'Gonartrosis');
});
