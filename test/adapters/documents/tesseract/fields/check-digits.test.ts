import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFields } from '../../../../../adapters/documents/tesseract/fields/read-fields.ts';
import { checksOut } from '../../../../../adapters/documents/tesseract/fields/study-codes.ts';
import type { Word } from '../../../../../adapters/documents/tesseract/page.ts';

/** A page whose words are told with what else was read in them: `CPF|`, `529.982.247-26|529.982.247-25`. */
function pageOf(...lines: string[]) {
  const words = lines.flatMap((line, row): Word[] =>
    line.split(' ').map((written, at) => {
      const [text = '', other] = written.split('|');
      const place = { x0: 40 + at * 90, x1: 120 + at * 90, y0: 50 + row * 30, y1: 70 + row * 30 };
      return { text, confidence: other ? 0.6 : 0.99, ...(other && { other }), ...place };
    }),
  );
  return [{ width: 1000, height: 1400, words }];
}

const HEAD = 'Solicitação de exames';

it('of two readings of a number with check digits, the one that checks out is meant', () => {
  const { fields, confidence } = readFields(
    pageOf(HEAD, 'Paciente: Ana Braga', 'CPF: 529.982.247-26|529.982.247-25'),
  );
  assert.deepEqual(fields.patient_id, { type: 'CPF', value: '52998224725' });
  assert.ok(confidence.patient_id! > 0.9);
});

it('a number that neither reading makes right is left as it was read, and unsure', () => {
  const { fields, confidence } = readFields(
    pageOf(HEAD, 'Paciente: Ana Braga', 'CPF: 529.982.247-26|529.982.247-28'),
  );
  assert.deepEqual(fields.patient_id, { type: 'CPF', value: '52998224726' });
  assert.ok(confidence.patient_id! < 0.5);
});

it('a study of Brazil whose code fails its check digit is not sure, and is mended by the other reading alone', () => {
  const exams = (code: string) =>
    readFields(pageOf('CPF: 529.982.247-25', 'Exames:', `${code} Hemograma completo`));
  assert.equal(exams('40304361').items[0]?.code, '40304361');
  assert.equal(exams('40304861|40304361').items[0]?.code, '40304361');
  const wrong = exams('40304861');
  assert.equal(wrong.items[0]?.code, '40304861');
  assert.ok(wrong.confidence.items! < 0.5);
});

it('codes are checked where their tables have a check digit, and nowhere else', () => {
  const tried = ['40304361', '40901122', '10101012', '20102020'].map((code) => checksOut(code, 'TUSS'));
  assert.deepEqual(tried, [true, true, true, true]);
  assert.deepEqual([checksOut('0202010503', 'SIGTAP'), checksOut('40304363', 'TUSS')], [true, false]);
  assert.deepEqual([checksOut('903841', 'CUPS'), checksOut('0301045', 'FONASA')], [null, null]);
});
