import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judge } from '../../../../../adapters/documents/tesseract/validate/judge.ts';
import { readForm } from '../../../../kit/documents/read-form.ts';

const SHARP = { brightness: 230, sharpness: 160, ink: 0.02, enlarged: 1.1 };

for (const [what, quality, reason] of [
  ['blurred', { sharpness: 55 }, 'blurred'],
  ['dark', { brightness: 12 }, 'dark'],
  ['small', { enlarged: 2 }, 'too-small'],
] as const) {
  it(`a ${what} photo of which little is sure is said to be so, and not to be no order`, () => {
    const read = readForm('Hospital del Sur\nPapel que nadie conoce bien\nUnas palabras ilegibles', {
      unsure: new Set('Hospital del Sur Papel que nadie conoce bien Unas palabras ilegibles'.split(' ')),
    });
    assert.deepEqual(judge(read, [{ ...SHARP, ...quality }]), { verdict: 'unreadable', reason });
    assert.equal(judge(read, [SHARP]).verdict, 'not-an-order');
  });
}

it('a blurred photo that says surely what it is, is that', () => {
  const receipt = readForm(
    'RECIBO DE PAGO\nSubtotal: $ 1200\nIVA: $ 192\nTotal: $ 1392\nGracias por su compra',
  );
  assert.deepEqual(judge(receipt, [{ ...SHARP, sharpness: 55 }]), {
    verdict: 'not-an-order',
    reason: 'receipt',
  });
});

it('a photo of the head of an order lacks the rest of the sheet; in a file that is all there is', () => {
  const head = readForm('ORDEN DE EXÁMENES\nPaciente: Elvira Quispe Rojas\nDNI: 40151155');
  assert.deepEqual(judge(head, [SHARP]), { verdict: 'unreadable', reason: 'cropped' });
  assert.equal(judge(head, []).verdict, 'not-an-order');
});

it('a photo whose lines run beyond its side lacks a part of the sheet', () => {
  const lines = 'laboratorio\nresponsable\ninformacion\nconsultorio';
  const asSent = ({ x, y }: { x: number; y: number }) => ({ x, y });
  const beyond = readForm(lines, { asSent, width: 140 });
  const within = readForm(lines, { asSent });
  assert.equal(judge(within, [SHARP]).reason, 'other');
  assert.equal(judge(beyond, [SHARP]).reason, 'cropped');
});

it('a report that finds nothing amiss asks for nothing, though a doctor signs it', () => {
  const report = readForm(`
    Centro de radiologia
    Nome: Otávio Furtado Drummond
    Médico solicitante: Dra. Marta Xavier Lacerda
    Data do exame: 28/08/2026
    RADIOGRAFIA DO TÓRAX
    Seios costofrênicos livres. Área cardíaca dentro dos limites da normalidade.
    Impressão: exame sem alterações significativas.
    Dr. José Carlos Furtado Fonseca - CRM 24898`);
  assert.deepEqual(judge(report, [SHARP]).verdict, 'not-an-order');
});

it('S/S asks, as Colombian doctors write it', () => {
  const order = readForm(`
    Nombre: Elvira Quispe Rojas
    S/S:
    - Espirometría con broncodilatador
    Dr. Jorge Eliécer Paredes Quispe
    R.M. 10456`);
  assert.deepEqual(judge(order, [SHARP]), { verdict: 'order', reason: null });
});

it('a heading alone that says what is to be done asks for it, and advice does not', () => {
  const paper = (heading: string, line: string) =>
    judge(readForm(`Paciente: Elvira Quispe Rojas\n2 de noviembre de 2026\n${heading}\n${line}`), []);
  for (const heading of ['Realizar:', 'Laboratorios y gabinete:']) {
    assert.equal(paper(heading, 'Perfil ginecológico').unasked ?? false, false, heading);
  }
  assert.equal(paper('Realizar ayuno de ocho horas', 'Evitar el café').verdict, 'not-an-order');
});
