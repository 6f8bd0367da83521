import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judge } from '../../../../../adapters/documents/tesseract/validate/judge.ts';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

it('ids whose marks were misread are read by their check digits, and nobody else’s digits are', () => {
  const idOn = (form: string) => read(form).fields.patient_id;
  assert.deepEqual(idOn('Paciente: Elvira Prado Esteves\nCPF 11 1.444.777-35\nSolicito: TSH'), {
    type: 'CPF',
    value: '11144477735',
  });
  assert.deepEqual(idOn('Nombre paciente: Elvira Quispe Rojas\nRUN: 17374601-6 || Previsión: FONASA'), {
    type: 'RUT',
    value: '17374601-6',
  });
  assert.deepEqual(idOn('Nombre paciente: Elvira Quispe Rojas\nRUN: 173746016 || Previsión: FONASA'), {
    type: 'RUT',
    value: '17374601-6',
  });
  const spanish = (id: string) =>
    idOn(`Volante\nPaciente: Elvira Quispe Rojas || DNI: ${id}\nNº colegiado: 282855555`)?.value;
  assert.equal(spanish('799116295'), '79911629S');
  assert.notEqual(spanish('799116285'), '79911628S');
});

it('a code of a diagnosis whose letter was read as a digit, and a year with a space in it', () => {
  const { fields } = read(`
    Paciente: Elvira Quispe Rojas || Fec. Nac.: 29/06/ 194 6
    Dx CIE10 || 183.9 | Venas varicosas de los miembros inferiores`);
  assert.deepEqual(
    [fields.birth_date, fields.diagnosis_code, fields.diagnosis_text],
    ['1946-06-29', 'I83.9', 'Venas varicosas de los miembros inferiores'],
  );
  assert.equal(read('Emisión: 12/10/2026 1 234').fields.issue_date, '2026-10-12');
});

it('what a doctor scribbles before a study is no part of it, nor is its place in the list', () => {
  const itemsOn = (form: string) => read(form).items.map(({ code, description }) => [code, description]);
  assert.deepEqual(itemsOn('Rp.\nS/ Densitometría ósea'), [[null, 'Densitometría ósea']]);
  assert.deepEqual(
    itemsOn(
      'CUPS\nProcedimientos ordenados:\n1. 873420 RADIOGRAFÍA DE RODILLA - Cantidad: 1\n2. 902210 HEMOGRAMA',
    ),
    [
      ['873420', 'RADIOGRAFÍA DE RODILLA'],
      ['902210', 'HEMOGRAMA'],
    ],
  );
});

it('Obra Social is a label before a name, and no label before what it is of', () => {
  const insurerOn = (line: string) =>
    read(`Paciente: Elvira Quispe Rojas\n${line}\nRp. Creatinina`).fields.insurer;
  assert.equal(insurerOn('Obra Social OSPIA'), 'OSPIA');
  assert.notEqual(insurerOn('Obra Social de la Industria del Pan'), 'de la Industria del Pan');
});

it('studies on the paper of a doctor, signed and dated, are asked for without the word, and a person looks', () => {
  const paper = `
    Dra. Elvira Quispe Rojas
    Cédula Profesional 45454298
    Nombre: Hugo Cisneros Paz || Fecha: 18/10/2026
    Densitometría ósea
    Ecografía tiroidea`;
  const judged = judge(read(paper), []);
  assert.deepEqual([judged.verdict, judged.unasked], ['order', true]);
  const informed = judge(read(`${paper}\nConclusión: sin hallazgos`), []);
  assert.equal(informed.verdict, 'not-an-order');
  const unsigned = judge(read(paper.replace('Cédula Profesional 45454298', '')), []);
  assert.equal(unsigned.verdict, 'not-an-order');
});

it('a name beyond the words beside its label, which could not be read as one, is not sure', () => {
  const nameOn = (beside: string) =>
    read(`
      ORDEN MÉDICA
      Paciente: || ${beside} || Quispe Jaramillo
      Fecha de nacimiento: || 29/07/1945
      Creatinina`);
  const { fields, confidence } = nameOn('Milagros N');
  assert.ok(fields.patient_name === null || confidence.patient_name! < 0.9);
  assert.ok(nameOn('Milagros Rojas').confidence.patient_name! > 0.75);
});

it('what is ordered or authorized is an order, though nothing else calls it so; what was asked for by somebody is not', () => {
  const paper = (asked: string, rest = '') => `
    Paciente: Elvira Quispe Rojas
    ${asked}
    Ferritina || 1
    Creatinina || 1${rest}`;
  for (const asked of [
    'Se le ordena:',
    'Procedimiento autorizado || Cantidad',
    'CARTA DE GARANTÍA\nEstudio || Cantidad',
  ])
    assert.equal(judge(read(paper(asked)), []).verdict, 'order', asked);
  const result = paper(
    'Estudio solicitado por Dra. Paz',
    '\n Valores de referencia 12 - 40\n Resultado: 33 ng/dl',
  );
  assert.deepEqual(judge(read(result), []).verdict, 'not-an-order');
  const counted = 'Paciente: Elvira Quispe Rojas\nOrden\nPSA total\nBilirrubina total\nProteínas totales';
  assert.equal(judge(read(counted), []).verdict, 'order');
});

it('the digits of a CURP that was cut off are no number of their own', () => {
  const idOn = (curp: string) =>
    read(`Paciente: Elvira Quispe Rojas\nCURP ${curp}\nCédula profesional 4330399`);
  assert.equal(idOn('MORK580522HJCNZ').fields.patient_id, null);
  assert.equal(idOn('EOCR910322HDFSCB08').fields.patient_id?.value, 'EOCR910322HDFSCB08');
  assert.equal(read('Paciente: Elvira Quispe Rojas\nDNI28112334').fields.patient_id?.value, '28112334');
});

it('the place of a line in a list may look like a letter; a germ keeps its own', () => {
  const listed = (last: string) =>
    read(`
      Paciente: Elvira Quispe Rojas
      Solicito:
      1. TGP
      2. Glicemia
      3. Ferritina
      4. Hierro sérico
      ${last}`);
  const fifth = (last: string) => listed(last).items[4]?.description;
  assert.equal(fifth('S. T4 libre'), 'T4 libre');
  assert.equal(fifth('S) VDRL'), 'VDRL');
  assert.equal(fifth('S. aureus, cultivo'), 'S. aureus, cultivo');
  const alone = read('Paciente: Elvira Quispe Rojas\nSolicito:\nTGP\nB. VDRL');
  assert.ok((alone.confidence.items ?? 1) < 0.9, 'a letter before a name in a list that counts nothing');
});

it('the small O of a number’s sign may look like a digit, and a card’s number may be parted anywhere', () => {
  const cardOn = (form: string) => read(`Seguros Horizonte Azul\n${form}`).fields.member_id;
  assert.equal(cardOn('NOMBRE || N9 DE BENEFICIARIO\nElvira Quispe Rojas || 97425486/01'), '9742548601');
  assert.equal(cardOn('Paciente: Elvira Quispe Rojas\nN° de afiliado: 2897 782960206'), '2897782960206');
  assert.equal(cardOn('Paciente: Elvira Quispe Rojas\nN° de afiliado: 77412 03/2026'), '77412');
});

it('the name of the classification is no code, however it was read', () => {
  const { fields } = read('Paciente: Elvira Quispe Rojas\nDiagnóstico: Fatiga y malestar - CI10 R53');
  assert.deepEqual([fields.diagnosis_code, fields.diagnosis_text], ['R53', 'Fatiga y malestar']);
  assert.equal(read('Diagnóstico: C11.0 Tumor maligno').fields.diagnosis_code, 'C11.0');
});

it('a line that ends with a stroke breaks nothing', () => {
  const { fields } = read('Exame /\nPaciente /\nSeguro / Convenio /\nPaciente: Elvira Quispe Rojas');
  assert.equal(fields.patient_name, 'Elvira Quispe Rojas');
});
