import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

it('of the holder of a plan and the patient, each with a part of the form, the patient is meant', () => {
  const { fields } = read(`
    ORDEN MÉDICA
    DATOS DEL COTIZANTE
    Nombre: Hugo Cisneros Paz || CC: 52111222
    DATOS DEL BENEFICIARIO
    Nombre: Elvira Quispe Rojas || CC: 1455979390
    Exámenes solicitados
    Creatinina`);
  assert.equal(fields.patient_name, 'Elvira Quispe Rojas');
  assert.deepEqual(fields.patient_id, { type: 'CC', value: '1455979390' });
});

it('a study or a name that is spelt like a label is what it is', () => {
  const { items } = read(`
    Código || Descrição || Qtd
    40302423 || Sódio || 1
    40301630 || Creatinina || 1`);
  assert.deepEqual(
    items.map(({ code, description }) => [code, description]),
    [
      ['40302423', 'Sódio'],
      ['40301630', 'Creatinina'],
    ],
  );
  const { fields } = read(`
    Pedido de exames
    Paciente: Beatriz Godoy Prado || CPF: 111.444.777-35
    TSH
    Dra. Sônia Esteves Moreira
    CRM 19487`);
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name],
    ['Beatriz Godoy Prado', 'Sônia Esteves Moreira'],
  );
});

it('who asks is no study, and what is asked for is no person', () => {
  const by = read(`
    PEDIDO DE LABORATORIO
    PACIENTE : QUISPE ROJAS, ELVIRA
    DOCUMENTO : DNI 25496332
    HC : 557509
    DETERMINACIONES
    01 HEMOGLOBINA GLUCOSILADA
    02 INSULINA BASAL
    SOLICITA : HUGO CISNEROS PAZ - MN 10072`);
  assert.equal(by.fields.practitioner_name, 'Hugo Cisneros Paz');
  assert.deepEqual(by.fields.patient_id, { type: 'DNI', value: '25496332' });
  assert.deepEqual(
    by.items.map(({ description }) => description),
    ['HEMOGLOBINA GLUCOSILADA', 'INSULINA BASAL'],
  );
  const what = read('Paciente: Elvira Quispe Rojas\nSolicita: Ecografía Renal Bilateral');
  assert.deepEqual(
    [what.fields.practitioner_name, what.items[0]?.description],
    [null, 'Ecografía Renal Bilateral'],
  );
});

it('numbers that count a list go, and one that says how many of one study stays in doubt', () => {
  const numbersOf = (form: string) => read(form).items.map(({ description }) => description);
  assert.deepEqual(numbersOf('Estudios:\n1 Ecografía tiroidea\n2 Mamografía bilateral'), [
    'Ecografía tiroidea',
    'Mamografía bilateral',
  ]);
  assert.deepEqual(numbersOf('Estudios:\n2 Ecografía tiroidea\n2 Mamografía bilateral'), [
    '2 Ecografía tiroidea',
    '2 Mamografía bilateral',
  ]);
  const sureOf = (form: string) => read(form).confidence.items!;
  assert.ok(sureOf('Estudios:\n2 Ecografía tiroidea') < 0.9);
  assert.ok(sureOf('Estudios:\n25 OH vitamina D') > 0.9);
});

it('captions one over the other beside a table have their values below them', () => {
  const { fields, items } = read(`
    SOLICITAÇÃO DE SADT
    Beneficiário || Procedimentos
    Elvira Prado Esteves
    Cartão || 40302423 || Sódio || 1
    2463134121077538 || 40301630 || Creatinina || 1
    Nascimento
    22/05/2010
    Solicitante
    Hugo Rezende Nogueira`);
  assert.deepEqual(
    [fields.member_id, fields.birth_date, fields.practitioner_name],
    ['2463134121077538', '2010-05-22', 'Hugo Rezende Nogueira'],
  );
  assert.deepEqual(
    items.map(({ code }) => code),
    ['40302423', '40301630'],
  );
});

it('a card and no other insurer: the form is of who gave the card; a hospital gives none', () => {
  const insurerOn = (head: string) =>
    read(`
      ${head}
      Paciente: Elvira Quispe Rojas || Póliza: 660167947
      Estudios:
      Creatinina`).fields.insurer;
  assert.equal(insurerOn('Compensar Norte'), 'Compensar Norte');
  assert.equal(insurerOn('OBRA SOCIAL DE LA INDUSTRIA DEL PAN'), 'OBRA SOCIAL DE LA INDUSTRIA DEL PAN');
  for (const house of ['Hospital San Roque', 'Centro Médico Lomas', 'Dra. Inés Paz', 'Laboratorio Andino'])
    assert.equal(insurerOn(house), null);
});

it('a patient without a label stands beside or over the number or the date that is theirs', () => {
  const nameOn = (form: string) => read(form).fields.patient_name;
  assert.equal(
    nameOn('Añado || Documento\nElvira Quispe Rojas || CC 1086515039\nCreatinina'),
    'Elvira Quispe Rojas',
  );
  assert.equal(
    nameOn('SOLICITO ESTUDIOS\nElvira Quispe Rojas\nF. de nac. 30/03/1969\nCreatinina'),
    'Elvira Quispe Rojas',
  );
});

it('in Chile the number below who signs is theirs, and one whose digits were read as letters is the patient’s', () => {
  const { fields } = read(`
    Nombre completo Maximiliano Quiroga Mosquera
    RUT 14.98S.9S8-6
    Previsión Fonasa
    Dr. Renzo Leiva Oviedo
    RUT 19.605.043-4`);
  assert.deepEqual(
    [fields.patient_id?.value, fields.practitioner_license?.value],
    ['14985958-6', '19605043-4'],
  );
});

it('the place where a doctor signs is no other patient, whatever it is called', () => {
  const letter = (place: string) =>
    read(`Encaminho o(a) paciente Elvira Prado Esteves, CPF 111.444.777-35, para avaliação
      ${place}, 3 de outubro de 2026
      Dra. Francisca Godoy Rezende
      CRM/SP 12029`).confidence.patient_name!;
  assert.ok(letter('São José dos Campos') > 0.9);
});

it('a name that is one look-alike letter from a name that people bear is left to a person', () => {
  const sure = (name: string) => read(`Paciente: Elvira ${name} Rojas\nEPS Sol`).confidence.patient_name!;
  assert.ok(sure('Acevedo') > 0.9);
  assert.ok(sure('Aeevedo') < 0.9);
  assert.ok(sure('Acebedo') > 0.9);
});

it('a given name behind a label is none of that label, however much it looks like one of its words', () => {
  const { fields } = read(`
    SOLICITUD DE EXAMEN
    Nombre Rocío Peralta Ledesma || RUT 6.838.825-2
    Se solicita: Ecografía tiroidea`);
  assert.equal(fields.patient_name, 'Rocío Peralta Ledesma');
  const member = read(`
    ORDEN MÉDICA
    Nombre del sooio: Rocío Peralta Ledesma
    Ecografía tiroidea`);
  assert.equal(member.fields.patient_name, 'Rocío Peralta Ledesma');
});

it('who signed digitally is whom the letterhead names, and not the sentence that says so', () => {
  const { fields } = read(`
    Dr. João Pedro Andrade Rezende
    Clínico Geral - CRM 4451 SP
    Paciente: Elvira Prado Esteves
    Solicitação de exames
    TSH
    Documento assinado digitalmente. Acesse https://validar.example para verificar.`);
  assert.equal(fields.practitioner_name, 'João Pedro Andrade Rezende');
});

it('a number may stand between the word for a patient and their name', () => {
  const { fields } = read(`
    SOLICITUD DE PROCEDIMIENTOS
    PACIENTE: CC 1455979390 ELVIRA QUISPE ROJAS
    NOMBRE DEL PROCEDIMIENTO
    UROANÁLISIS`);
  assert.equal(fields.patient_name, 'Elvira Quispe Rojas');
  assert.deepEqual(fields.patient_id, { type: 'CC', value: '1455979390' });
});

it('a cédula under the name of a doctor is their licence, and under that of a patient the patient’s', () => {
  const mexican = read(`
    Orden de laboratorio
    Nombre: Elvira Quispe Rojas
    Estudios:
    TSH
    Dr. Hugo Cisneros Paz
    Cédula 43435083`);
  assert.equal(mexican.fields.patient_id, null);
  assert.deepEqual(mexican.fields.practitioner_license, { type: 'cedula_profesional', value: '43435083' });
  const patients = read(`
    Dr. Hugo Cisneros Paz
    Nombre: Elvira Quispe Rojas
    Cédula 52111222
    Solicito: TSH`);
  assert.equal(patients.fields.patient_id?.value, '52111222');
});

it('ID before words is an impression, and before a number whose the order is', () => {
  const asked = (id: string) =>
    read(`Paciente: Elvira Quispe Rojas\nSe solicita:\nDoppler venoso\nID: ${id}`).fields;
  assert.equal(asked('Várices de miembros inferiores').diagnosis_text, 'Várices de miembros inferiores');
  assert.equal(asked('52111222').patient_id?.value, '52111222');
  assert.equal(asked('Hugo Cisneros Paz').diagnosis_text, null);
});

it('a label of names is of whom its part of the form is about, and a kind of member is no label', () => {
  const { fields, confidence } = read(`
    Paciente
    Nombre y apellido || DNI
    Elvira Quispe Rojas || 28112334
    Tipo de afiliado || Beneficiario
    Profesional
    Nombre y apellido || Matrícula
    Hugo Cisneros Paz || MN 717700`);
  assert.deepEqual(
    [fields.patient_name, fields.practitioner_name],
    ['Elvira Quispe Rojas', 'Hugo Cisneros Paz'],
  );
  assert.ok(confidence.patient_name! >= 0.9);
});

it('a doctor without a title stands over what they are, and a patient without a label over the studies', () => {
  const { fields, confidence } = read(`
    Hugo Cisneros Paz || R.M. 453236
    Médico Neumólogo || Consultorio 504
    Zoila Mamani
    Rp/
    Espirometría`);
  assert.deepEqual([fields.practitioner_name, fields.patient_name], ['Hugo Cisneros Paz', 'Zoila Mamani']);
  assert.ok(confidence.patient_name! < 0.9);
});

it('a name goes on below its label too, and then a person looks; a title begins a line of its own', () => {
  const form =
    'Paciente: ADRIANA DEL PILAR ROBLES Documento: CC 3358956764\nMAMANI\nEntidad: Sabana Salud EPS';
  const { fields, confidence } = read(form);
  assert.equal(fields.patient_name, 'Adriana Del Pilar Robles Mamani');
  assert.ok(confidence.patient_name! < 0.9);
  const letter = read(`
    Emitida el 22/09/2026 en una consulta por video
    Dr. Hugo Cisneros Paz
    Para Elvira Quispe Rojas`);
  assert.equal(letter.fields.practitioner_name, 'Hugo Cisneros Paz');
});

it('what an order is for is no diagnosis, and whoever sends a patient asks', () => {
  const { fields } = read(`
    Paciente: Elvira Quispe Rojas
    Diagnóstico || N97.9 || Finalidad || Diagnóstico
    Dx. probable: Gonartrosis
    Médico que envía: Dra. Carla Zevallos Otero`);
  assert.deepEqual(
    [fields.diagnosis_code, fields.diagnosis_text, fields.practitioner_name],
    ['N97.9', 'Gonartrosis', 'Carla Zevallos Otero'],
  );
});
