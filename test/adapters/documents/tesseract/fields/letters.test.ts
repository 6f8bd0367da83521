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

it('a letter asks in the midst of its sentence, for one thing and for somebody', () => {
  const { fields, items } = read(`
    Departamento de Imagen
    Por medio de la presente le solicito atentamente se realice Uretrocistografía miccional al paciente
    Hugo Cisneros Paz, con fecha de nacimiento 13/08/1985, con diagnóstico de Cálculo del riñón.
    Atentamente
    Dra. Elvira Quispe Rojas
    Cédula profesional 45701562`);
  assert.deepEqual(named(items), ['Uretrocistografía miccional']);
  assert.deepEqual(
    [fields.patient_name, fields.birth_date, fields.diagnosis_text],
    ['Hugo Cisneros Paz', '1985-08-13', 'Cálculo del riñón'],
  );
});

it('what is done to don(ña) somebody ends before them, and the number on the next line is theirs', () => {
  const { fields, items, confidence } = read(`
    Se solicita efectuar Electromiografía de extremidades inferiores a don(ña) Tomás Acosta Zapata, RUT
    12.662.163-9, nacido(a) el 16 de noviembre de 1977, por Lumbago no especificado (M54.5).
    Saluda atentamente,
    Dra. Esperanza Leiva Soto
    R.U.T. 20.198.266-9`);
  assert.deepEqual(named(items), ['Electromiografía de extremidades inferiores']);
  assert.deepEqual(
    [fields.patient_id?.value, fields.practitioner_license?.value, fields.diagnosis_code],
    ['12662163-9', '20198266-9', 'M54.5'],
  );
  assert.ok(confidence.items! > 0.9);
});

it('a sentence that tells of the illness is no part of the study before it', () => {
  const { fields, items } = read(`
    Encaminho o(a) paciente Elvira Prado Esteves, CPF 111.444.777-35, nascido(a) em 17/01/1956, para realização de
    Holter 24h. Trata-se de quadro de fibrilação atrial (CID-10 I48) em acompanhamento neste serviço.
    Dra. Francisca Godoy Rezende
    CRM/SP 12029`);
  assert.deepEqual(named(items), ['Holter 24h']);
  assert.deepEqual([fields.diagnosis_text, fields.diagnosis_code], ['fibrilação atrial', 'I48']);
});

it('two studies one below the other are two, however full the first line is', () => {
  const { items } = read(`
    Hugo Cisneros Paz
    Solicito
    Ecografía de partes blandas de hombro izquierdo
    Mamografía digital bilateral`);
  assert.deepEqual(named(items), [
    'Ecografía de partes blandas de hombro izquierdo',
    'Mamografía digital bilateral',
  ]);
});

it('a letter that asks after its salutation is an order, and names its patient and its reason', () => {
  const { fields, items } = read(`
    Estimados señores: sírvase realizar Biopsia de próstata transrectal a la paciente Elvira Quispe Rojas,
    identificada con DNI 40151155, por presentar endometriosis.
    Dra. Azucena Bravo Cortés
    CMP 46950`);
  assert.deepEqual(named(items), ['Biopsia de próstata transrectal']);
  assert.deepEqual(
    [fields.patient_name, fields.patient_id?.value, fields.diagnosis_text],
    ['Elvira Quispe Rojas', '40151155', 'endometriosis'],
  );
});

it('whom a letter asks for is told by who they are said to be, and a courtesy is no study', () => {
  const { fields, items } = read(`
    Por la presente solicito se realice Doppler venoso a Hugo Cisneros Paz (DNI 28.112.334), de 45 años.
    Agradezco su atención.
    Dra. Elvira Quispe Rojas
    MN 172928`);
  assert.deepEqual([fields.patient_name, named(items)], ['Hugo Cisneros Paz', ['Doppler venoso']]);
  // What a study is made of, or where, is nobody.
  const { fields: others } = read('Solicito ecografía a Clínica del Sur, de 8 a 12 h');
  assert.equal(others.patient_name, null);
});

it('a line that names somebody goes on with the next that begins in small letters', () => {
  const { items } = read(`
    Encaminho a paciente Elvira Prado Esteves, CPF 111.444.777-35, para realização de Ecodoppler
    de carótidas e Densitometria óssea.
    CRM 12031`);
  assert.deepEqual(named(items), ['Ecodoppler de carótidas', 'Densitometria óssea']);
});

it('a letter asks within a sentence where a study follows, and says what is to be ruled out', () => {
  const { fields, items } = read(`
    El paciente Hugo Cisneros Paz, con C.C. 12.685.221, requiere Ecografía renal con el fin de descartar litiasis.
    R.M. 617373`);
  assert.deepEqual([named(items), fields.diagnosis_text], [['Ecografía renal'], 'litiasis']);
  assert.deepEqual(read('El paciente Hugo Cisneros Paz requiere reposo y agua').items, []);
});

it('whom something is to be done to stands between the asking and the studies', () => {
  const { fields, items } = read(`
    Monterrey, a 3 de octubre de 2026
    Favor de realizar a Elvira Quispe Rojas los siguientes estudios de laboratorio:
    Glucosa
    Creatinina
    Dr. Hugo Cisneros Paz`);
  assert.equal(fields.patient_name, 'Elvira Quispe Rojas');
  assert.deepEqual(named(items), ['Glucosa', 'Creatinina']);
  const place = read(`
    Paciente: Elvira Quispe Rojas
    Favor de realizar a Laboratorio Central la entrega de muestras
    Glucosa`);
  assert.equal(place.fields.patient_name, 'Elvira Quispe Rojas');
});

it('what a clinical picture is of is the diagnosis', () => {
  const { fields } = read(`
    Solicito para a paciente Elvira Prado Esteves, 45 anos, a realização de Mamografia bilateral. Quadro clínico de nódulo
    mamário.
    Dra. Francisca Godoy Rezende`);
  assert.equal(fields.diagnosis_text, 'nódulo mamário');
});

it('somebody is sent to have something done', () => {
  const { fields, items } = read(`
    Centro de Especialidades Médicas
    Data: 18/10/2026
    Encaminho a paciente Elvira Prado Esteves, CPF 111.444.777-35, para realizar tomografia de crânio, por apresentar
    enxaqueca com aura.
    Dra. Francisca Godoy Rezende
    CRM-BA 17455`);
  assert.deepEqual(named(items), ['tomografia de crânio']);
  assert.deepEqual(
    [fields.patient_name, fields.diagnosis_text],
    ['Elvira Prado Esteves', 'enxaqueca com aura'],
  );
  const reminder = read(
    'Paciente: Elvira Prado Esteves\nChegar em jejum para realizar o cadastro na recepção',
  );
  assert.deepEqual(reminder.items, []);
});
