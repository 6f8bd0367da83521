import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reconciledItem } from '../../../../../adapters/documents/tesseract/fields/reconciled.ts';
import { checksOut } from '../../../../../adapters/documents/tesseract/fields/study-codes.ts';
import { DIAGNOSES } from '../../../../../adapters/documents/tesseract/known/diagnoses.ts';
import { STUDY_NAMES } from '../../../../../adapters/documents/tesseract/known/studies.ts';
import { type FormPage, readForm } from '../../../../kit/documents/read-form.ts';

/** A page on which these words were read unsurely. */
const unsure = (...words: string[]): FormPage => ({ unsure: new Set(words) });

const diagnosed = (line: string, page?: FormPage) => {
  const { fields, confidence } = readForm(`Paciente: Elvira Quispe Rojas\n${line}`, page);
  return {
    code: fields.diagnosis_code,
    text: fields.diagnosis_text,
    sure: confidence.diagnosis_code ?? 0,
  };
};

it('a code and a diagnosis that bear each other out are sure, though one was read unsurely', () => {
  const { code, text, sure } = diagnosed(
    'Diagnóstico: E03.9 Hipotiroidismo, no especiicado',
    unsure('E03.9', 'especiicado'),
  );
  assert.deepEqual([code, text], ['E03.9', 'Hipotiroidismo, no especificado']);
  assert.ok(sure >= 0.97, String(sure));
});

it('a code read unsurely, one digit from that of its diagnosis, is that; one read surely stays, and is unsure', () => {
  const mended = diagnosed('Diagnóstico: E08.9 Hipotiroidismo, no especificado', unsure('E08.9'));
  assert.equal(mended.code, 'E03.9');
  const printed = diagnosed('Diagnóstico: E08.9 Hipotiroidismo, no especificado');
  assert.equal(printed.code, 'E08.9');
  assert.ok(printed.sure < 0.9, String(printed.sure));
  assert.equal(
    diagnosed('Diagnóstico: A15.0 Hipotiroidismo, no especificado', unsure('A15.0')).code,
    'A15.0',
  );
});

it('the letter of a code behind its diagnosis was read as a digit', () => {
  const { code, text } = diagnosed('Diagnóstico: Hipertensión esencial (primaria) 110');
  assert.deepEqual([code, text], ['I10', 'Hipertensión esencial (primaria)']);
  assert.equal(diagnosed('Diagnóstico: Nefropatía rara 110').code, null);
});

it('misread words of diagnoses and studies are mended where they were read unsurely, and no others', () => {
  const line = 'Diagnóstico: Dolor abdomignal agudo';
  assert.equal(diagnosed(line, unsure('abdomignal')).text, 'Dolor abdominal agudo');
  assert.equal(diagnosed(line).text, 'Dolor abdomignal agudo');
  const { items } = readForm('Estudios solicitados\nRadiograña de rodilla', unsure('Radiograña'));
  assert.equal(items[0]?.description, 'Radiografía de rodilla');
});

it('a name read unsurely, one letter from one that people bear, is that and stays unsure; one read surely stays', () => {
  const patient = (name: string, ...words: string[]) => {
    const { fields, confidence } = readForm(`Paciente: ${name}\nDNI 28112334`, unsure(...words));
    return [fields.patient_name, (confidence.patient_name ?? 0) >= 0.9];
  };
  assert.deepEqual(patient('Mónica Fiqueroa', 'Fiqueroa'), ['Mónica Figueroa', false]);
  assert.deepEqual(patient('ÁNGELA EVANGETISTA', 'EVANGETISTA'), ['Ángela Evangelista', false]);
  // A name that somebody bears is theirs, though another is near; so is one that nobody knows, read surely.
  assert.deepEqual(patient('Mónica Gálvez', 'Gálvez'), ['Mónica Gálvez', false]);
  assert.deepEqual(patient('Mónica Figueroba'), ['Mónica Figueroba', true]);
});

it('a code of a study is read by its name where it is unsure, and doubted where it says another', () => {
  const form = 'EPS: Sol de Oriente\nServicios ordenados\n903896 CREATININA EN SUERO U OTROS FLUIDOS';
  assert.equal(readForm(form, unsure('903896')).items[0]?.code, '903895');
  const printed = readForm(form);
  assert.equal(printed.items[0]?.code, '903896');
  assert.ok(printed.confidence.items! < 0.9);
  assert.ok(readForm(form.replace('903896', '903895'), unsure('903895')).confidence.items! >= 0.97);
});

it('a word that both recognisers misread alike is what its code says, and doubted where it has none', () => {
  const form = (study: string) =>
    readForm(`Paciente: Elvira Prado Esteves || CPF: 111.444.777-35\nExames solicitados\n${study}`);
  assert.equal(form('40302547 Trigiicerideos').items[0]?.description, 'Triglicerídeos');
  assert.equal(form('40302547 Triglicerideos').items[0]?.description, 'Triglicerideos');
  const sure = (study: string) => (form(study).confidence.items ?? 0) >= 0.9;
  assert.ok(!sure('Microalbuminuária'));
  for (const spelt of [
    'Microalbuminúria',
    'Transaminases',
    'Uretrocistografia miccional',
    'Ultrasonografía renal',
  ])
    assert.ok(sure(spelt), spelt);
});

it('every code that is known has its form and its check digit', () => {
  for (const code of DIAGNOSES.keys()) assert.match(code, /^[A-Z]\d\d(\.\d)?$/);
  for (const [system, names] of STUDY_NAMES) {
    for (const code of names.keys()) assert.notEqual(checksOut(code, system), false, code);
  }
});

it('a vitamin has its letter, and a stroke that only one took for a 1 is a Roman one', () => {
  assert.equal(readForm('Solicito:\nVitamina 12').items[0]?.description, 'Vitamina B12');
  const read = (other?: string) => {
    const box = { x0: 0, x1: 9, y0: 0, y1: 9 };
    const words = ['Urina', 'tipo', '1'].map((text) => ({ ...box, text, confidence: 0.9 }));
    const last = other === undefined ? words[2]! : { ...words[2]!, other };
    const cell = { ...box, page: 1, row: 0, words: [...words.slice(0, 2), last], text: 'Urina tipo 1' };
    const item = { code: null, system: null, description: 'Urina tipo 1', quantity: null, cells: [cell] };
    return reconciledItem(item).description;
  };
  assert.deepEqual([read('|'), read('I'), read()], ['Urina tipo I', 'Urina tipo I', 'Urina tipo 1']);
});
