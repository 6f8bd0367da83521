import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFields } from '../../../../../adapters/documents/tesseract/fields/read-fields.ts';
import type { Word } from '../../../../../adapters/documents/tesseract/page.ts';
import { readForm as read } from '../../../../kit/documents/read-form.ts';

const named = (items: readonly { description: string }[]) => items.map(({ description }) => description);

const SURE = `
  Paciente: Elvira Quispe Rojas || Documento: CC 52.111.222
  Fecha de la orden: 05/11/2026
  Dra. Carla Zevallos Otero
  Reg. médico 55812`;

it('what somebody is, the sign of a prescription and where a house is are no studies below a list', () => {
  const { items, confidence } = read(`${SURE}
    Rx
    Realizar:
    Prueba de esfuerzo
    Tomografía de abdomen
    Firma
    Médico Clínico
    Cirujana General
    Hidalgo 210, Monterrey, N.L. Consultas previa cita`);
  assert.deepEqual(named(items), ['Prueba de esfuerzo', 'Tomografía de abdomen']);
  assert.ok(confidence.items! >= 0.9, `${confidence.items}`);
});

it('the number of an order heads no list, and a table below the title of its form has its own studies', () => {
  const { items } = read(`
    CLÍNICA DEL CAUCE || Orden: 8049865
    ORDEN DE SERVICIOS MÉDICOS
    Paciente: Elvira Quispe Rojas
    CUPS || Servicio || Cant.
    871121 || RADIOGRAFIA DE TORAX || 1`);
  assert.deepEqual(named(items), ['RADIOGRAFIA DE TORAX']);
});

it('a study with its code goes on below, whatever word had no room; why it is asked for names no other', () => {
  const { items, fields } = read(`${SURE}
    Diagnóstico: Gonartrosis
    Servicio solicitado
    890380 CONSULTA DE CONTROL POR ESPECIALISTA EN ORTOPEDIA Y
    TRAUMATOLOGIA
    Cantidad: 1
    Motivo: paciente con mala evolución, requiere valoración.`);
  assert.deepEqual(named(items), ['CONSULTA DE CONTROL POR ESPECIALISTA EN ORTOPEDIA Y TRAUMATOLOGIA']);
  assert.equal(fields.diagnosis_text, 'Gonartrosis');
});

it('a reason is the only thing that asks where nothing else does', () => {
  assert.deepEqual(
    named(read('Paciente: Elvira Quispe Rojas\nMotivo: vértigo, requiere audiometría').items),
    ['audiometría'],
  );
});

it('names turned round, panels with their number and a blood group are whole', () => {
  const sureOf = (studies: string) => read(`${SURE}\nSolicito:\n${studies}`).confidence.items!;
  const chilean = `Clínica Puerto Manso\nNombre || Elvira Quispe Rojas || RUT || 5.986.435-1
    Fecha emisión || 05-11-2026\nPrestación || Glosa || Cant.\n0302034 || Lípidos, perfil de || 1`;
  assert.ok(read(chilean).confidence.items! >= 0.9);
  assert.ok(sureOf('Química sanguínea 35\nGrupo y Rh\nVelocidad de conducción nerviosa') >= 0.9);
  assert.ok(sureOf('TSH\nEcografía de') < 0.9);
  assert.ok(sureOf('TSH\nUrocultivo 2') < 0.9);
});

it('what begins where boxes do heads them, and what begins where options do has lost its box', () => {
  const form = (head: string) => `${SURE}
    Solicito
    ☒ Hemograma
    ☐ Uremia
    ${head}
    ☒ Urocultivo
    ☐ Parasitológico`;
  assert.ok(read(form('Orina y heces')).confidence.items! >= 0.9);
  assert.ok(read(form('_ Orina y heces')).confidence.items! < 0.9);
  assert.ok(read(form('O Ferritina')).confidence.items! < 0.9);
});

it('where a letter can be checked is no study', () => {
  const { confidence } = read(`${SURE}
    Exámenes
    Densitometría ósea
    Valide en consultaya.example con el código 285661`);
  assert.ok(confidence.items! >= 0.9);
});

it('a panel in one breath is one line, two marks are no part of a name, and how many may stand close to its sign', () => {
  const { items } = read(`${SURE}
    Estudios
    * T3, T4 y TSH
    * * Espirometría`);
  assert.deepEqual(named(items), ['T3, T4 y TSH', 'Espirometría']);
  const coded = read(`
    Nome: Elvira Prado Esteves || Cartão SUS: 736223833285692
    Procedimentos solicitados
    0202060381 || DOSAGEM DE TIROXINA LIVRE || Qtd1
    0206010079 || TOMOGRAFIA DO CRANIO || Qtd 1`);
  assert.deepEqual(
    coded.items.map(({ code, quantity }) => [code, quantity]),
    [
      ['0202060381', 1],
      ['0206010079', 1],
    ],
  );
});

it('a study in small letters that had room in the line above is a study of its own', () => {
  const below = (first: string, second: string) =>
    named(
      readFields([
        {
          width: 1300,
          height: 1800,
          words: [
            ...line('Solicito:', 50),
            ...line('Química sanguínea de 24 elementos', 80),
            ...line(first, 104),
            ...line(second, 124),
          ],
        },
      ]).items,
    );
  assert.deepEqual(below('Endoscopia alta', 'ultrasonido de tiroides').slice(1), [
    'Endoscopia alta',
    'ultrasonido de tiroides',
  ]);
  assert.deepEqual(below('Ecografía de partes', 'blandas').slice(1), ['Ecografía de partes blandas']);
});

/** Words of a line, as high as the gap below it is. */
function line(text: string, y0: number): Word[] {
  let x = 40;
  return text.split(' ').map((word) => {
    const read = { text: word, confidence: 0.99, x0: x, x1: x + word.length * 9, y0, y1: y0 + 18 };
    x = read.x1 + 6;
    return read;
  });
}
