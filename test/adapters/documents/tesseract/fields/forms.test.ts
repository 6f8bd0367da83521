import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFields } from '../../../../../adapters/documents/tesseract/fields/read-fields.ts';
import type { Word } from '../../../../../adapters/documents/tesseract/page.ts';

/** What a form says: a row a line, its cells apart by two bars. */
function read(form: string) {
  const words = form
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line.split('||').flatMap((cell, column) => {
        let x = 40 + column * 400;
        return cell
          .trim()
          .split(/\s+/)
          .map((text): Word => {
            const word = {
              text,
              confidence: 0.99,
              x0: x,
              x1: x + text.length * 9,
              y0: 50 + row * 30,
              y1: 68 + row * 30,
            };
            x = word.x1 + 6;
            return word;
          });
      }),
    );
  return readFields([{ width: 1300, height: 1800, words }]);
}

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
