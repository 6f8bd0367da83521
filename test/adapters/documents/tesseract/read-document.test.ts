import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../../../adapters/documents/tesseract/read-document.ts';
import { Recognisers } from '../../../../adapters/documents/tesseract/text/recognisers.ts';
import { ASKING_NOTHING, UNLIKE } from '../../../kit/documents/other-papers.ts';
import {
  ARGENTINE,
  BRAZILIAN,
  COLOMBIAN,
  checkList,
  OTHERS,
  paper,
  TISS,
} from '../../../kit/documents/paper-orders.ts';
import { smallPdf } from '../../../kit/documents/small-pdf.ts';

const read = (rows: Parameters<typeof paper>[0]) =>
  readDocument([smallPdf([paper(rows)])], new Recognisers());

/** What makes a page of its own of little. */
const ANNEX = [[40, 'Página 2 de 2, sin más procedimientos']] as const;

const known = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

describe('an order with a text layer', () => {
  it('from Colombia: labels with values beside them, a table, a stamp', async () => {
    const { verdict, fields, items } = await read(COLOMBIAN);
    assert.equal(verdict, 'order');
    assert.deepEqual(known(fields), {
      patient_name: 'Teodora Quiroga de la Hoz',
      patient_id: { type: 'CC', value: '1045228190' },
      birth_date: '1977-12-09',
      practitioner_name: 'Ramiro Echandía Polo',
      practitioner_license: { type: 'RM', value: '52-1187' },
      issue_date: '2026-11-03',
      diagnosis_code: 'M54.5',
      diagnosis_text: 'Lumbago no especificado',
      insurer: 'EPS Sol de Oriente',
    });
    assert.deepEqual(items, [
      {
        code: '883210',
        system: 'CUPS',
        description: 'RESONANCIA MAGNÉTICA DE COLUMNA LUMBOSACRA',
        quantity: 1,
      },
      { code: '931001', system: 'CUPS', description: 'TERAPIA FÍSICA INTEGRAL', quantity: 10 },
    ]);
  });

  it('from Brazil: only what is ticked is asked for', async () => {
    const { verdict, fields, items } = await read(BRAZILIAN);
    assert.equal(verdict, 'order');
    assert.deepEqual(known(fields), {
      patient_name: 'Iracema Teles Brandão',
      patient_id: { type: 'CPF', value: '52998224725' },
      birth_date: '1990-05-21',
      practitioner_name: 'Noêmia Prado Sarmento',
      practitioner_license: { type: 'CRM', value: '145882' },
      issue_date: '2026-10-12',
      diagnosis_code: 'E03.9',
      diagnosis_text: 'Hipotireoidismo não especificado',
      insurer: 'Vida Plena',
      member_id: '0042771933001',
    });
    assert.deepEqual(
      items.map(({ description }) => description),
      ['Hemograma completo', 'TSH'],
    );
  });

  it('from Argentina: studies in lines of their own, the practitioner in the heading', async () => {
    const { verdict, fields, items } = await read(ARGENTINE);
    assert.equal(verdict, 'order');
    assert.deepEqual(known(fields), {
      patient_name: 'Delfina Arrieta Sosa',
      patient_id: { type: 'DNI', value: '31556902' },
      practitioner_name: 'Ezequiel Noriega Paz',
      practitioner_license: { type: 'MN', value: '98214' },
      issue_date: '2026-11-04',
      diagnosis_text: 'bocio multinodular',
      insurer: 'Unión del Plata',
      plan: '310',
      member_id: '6155420302',
    });
    assert.deepEqual(
      items.map(({ description }) => description),
      ['Ecografía tiroidea', 'Perfil tiroideo (TSH, T4L)'],
    );
  });

  it('the TISS guide: small numbered labels over their values', async () => {
    const { verdict, fields, items } = await read(TISS);
    assert.equal(verdict, 'order');
    assert.deepEqual(known(fields), {
      patient_name: 'Valdir Nogueira Pacheco',
      practitioner_name: 'Lívia Coutinho Reis',
      practitioner_license: { type: 'CRM', value: '88412' },
      issue_date: '2026-11-01',
      diagnosis_code: 'M25.5',
      diagnosis_text: 'Gonalgia',
      insurer: 'Horizonte Saúde',
      member_id: '9021553711800042',
      authorization_number: '77120945',
      authorization_expiry: '2027-01-01',
    });
    assert.deepEqual(items, [
      { code: '41101227', system: 'TUSS', description: 'RM - Joelho (unilateral)', quantity: 1 },
    ]);
  });

  for (const [layout, { rows, says, asksFor }] of Object.entries(UNLIKE)) {
    it(`of a form never seen: ${layout}`, async () => {
      const { verdict, fields, items } = await read(rows);
      assert.equal(verdict, 'order');
      assert.deepEqual(known(fields), says);
      assert.deepEqual(
        items.map(({ description }) => description),
        asksFor,
      );
    });
  }

  it('drawn boxes count, which a text layer does not tell of', async () => {
    const { items, confidence } = await readDocument([smallPdf([checkList()])], new Recognisers());
    assert.deepEqual(items.map(({ description }) => description).toSorted(), [
      'Glicemia',
      'Hemograma',
      'TSH',
    ]);
    assert.ok(confidence.items! > 0.9, JSON.stringify(confidence));
  });

  it('an order of two pages is one order', async () => {
    const [first, second] = [COLOMBIAN.slice(0, 9), COLOMBIAN.slice(9)];
    const pdf = smallPdf([paper(first), paper([...second, ANNEX])]);
    const { pages, fields, items } = await readDocument([pdf], new Recognisers());
    assert.equal(pages, 2);
    assert.equal(fields.practitioner_name, 'Ramiro Echandía Polo');
    assert.equal(items.length, 2);
  });

  it('sent as two files, a page each, is one order, and says on which page each field stands', async () => {
    const [front, back] = [COLOMBIAN.slice(0, 9), [...COLOMBIAN.slice(9), ANNEX]];
    const files = [front, back].map((rows) => smallPdf([paper(rows)]));
    const { pages, places, items, files: read } = await readDocument(files, new Recognisers());
    assert.deepEqual([pages, items.length], [2, 2]);
    assert.deepEqual([places.patient_name?.page, places.practitioner_name?.page], [1, 2]);
    assert.deepEqual(read, [
      { pages: 1, fault: null },
      { pages: 1, fault: null },
    ]);
  });

  it('is the order, whatever else came with it: a result or a receipt before or behind it adds nothing', async () => {
    const alone = await read(COLOMBIAN);
    for (const kind of ['result', 'receipt'] as const) {
      for (const at of [0, 1]) {
        const sheets = [paper(COLOMBIAN)].toSpliced(1 - at, 0, paper(OTHERS[kind]!));
        const mixed = await readDocument([smallPdf(sheets)], new Recognisers());
        assert.deepEqual([mixed.verdict, mixed.pages], ['order', 2], kind);
        assert.deepEqual([mixed.fields, mixed.items], [alone.fields, alone.items], kind);
        assert.equal(mixed.places.patient_name?.page, at + 1, kind);
      }
    }
  });

  it('is read as far as it can be where one of its files is damaged, and says which', async () => {
    const cut = smallPdf([paper(COLOMBIAN)]).subarray(0, 300);
    const files = [smallPdf([paper(COLOMBIAN)]), cut];
    const { verdict, fields, files: read } = await readDocument(files, new Recognisers());
    assert.equal(verdict, 'order');
    assert.equal(fields.patient_name, 'Teodora Quiroga de la Hoz');
    assert.deepEqual(
      read.map(({ fault }) => fault),
      [null, 'corrupt'],
    );
  });

  it('whose pages name two patients is sure of neither', async () => {
    const other = COLOMBIAN.map((row) =>
      row.map(([x, text]) => [x, text.replace('Teodora Quiroga de la Hoz', 'Casimiro Peña Luna')] as const),
    );
    const files = [COLOMBIAN, other].map((rows) => smallPdf([paper(rows)]));
    const { confidence } = await readDocument(files, new Recognisers());
    assert.ok(confidence.patient_name! < 0.5 && confidence.patient_id! > 0.9, JSON.stringify(confidence));
  });

  it('says where each field stands, as shares of the page', async () => {
    const { places } = await read(COLOMBIAN);
    const { page, x, y } = places.patient_id!;
    assert.equal(page, 1);
    assert.ok(x > 0.6 && x < 0.9 && y > 0.08 && y < 0.12, JSON.stringify(places.patient_id));
  });
});

describe('a paper that is no order', () => {
  for (const [paperOf, rows] of Object.entries(ASKING_NOTHING)) {
    it(`asks for nothing, whatever it names: ${paperOf}`, async () => {
      assert.equal((await read(rows)).verdict, 'not-an-order');
    });
  }

  for (const [kind, rows] of Object.entries(OTHERS)) {
    it(`is told to be one: ${kind}`, async () => {
      const { verdict, reason, fields } = await read(rows);
      assert.deepEqual({ verdict, reason }, { verdict: 'not-an-order', reason: kind });
      assert.deepEqual(known(fields), {});
    });
  }
});
