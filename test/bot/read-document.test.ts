import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { DocumentReader, Reading } from '../../adapters/documents/documents.ts';
import { noFields, noOrder } from '../../adapters/documents/documents.ts';
import { AdapterError } from '../../adapters/error.ts';
import { openDocumentReader } from '../../bot/registry.ts';
import { openTestHouse, type TestHouse } from '../kit/house.ts';

const ORDER = await readFile(new URL('../transcripts/orders/order.pdf', import.meta.url));

/** Brings a conversation to where the order is asked for, and sends it. */
async function sendOrder(test: TestHouse): Promise<void> {
  for (const text of ['tengo una orden para una resonancia', 'sí']) {
    await test.write(text);
    await test.house.idle();
  }
  await sendFile(test);
}

let sentFiles = 0;

/** Each is a file of its own: what comes after the end of a PDF is not looked at. */
async function sendFile({ bring, files, key }: TestHouse): Promise<void> {
  const { clinic, address } = key();
  sentFiles += 1;
  const file = await files.keep(Buffer.concat([ORDER, Buffer.from(`\n%${sentFiles}\n`)]), {
    clinic,
    address,
    mediaType: 'application/pdf',
  });
  await bring({ kind: 'file', file });
}

/** A reader to whom the first file that it meets is of one date, and the second of the other. */
function readerOf(...dates: readonly (string | null)[]): DocumentReader {
  const known: Uint8Array[] = [];
  const dateOf = (file: Uint8Array) => {
    const at = known.findIndex((one) => one === file || Buffer.compare(one, file) === 0);
    return dates[at < 0 ? known.push(file) - 1 : at] ?? null;
  };
  return {
    read: async (files) => {
      const found = files.map(dateOf);
      const date = found.find((each) => each !== null) ?? null;
      return {
        ...noOrder('unreadable', 'blurred'),
        ...{ verdict: 'order' as const, reason: null, pages: files.length },
        files: files.map(() => ({ pages: 1, fault: null })),
        fields: { ...noFields(), patient_name: 'Ana Gómez', issue_date: date },
        items: [{ code: null, system: null, description: 'RESONANCIA DE CEREBRO', quantity: 1 }],
        confidence: { patient_name: 0.99, items: 0.99, ...(date && { issue_date: 0.99 }) },
      };
    },
    close: async () => {},
  };
}

const said = ({ sent }: TestHouse) => sent.map(({ text }) => text);

/** A reader that answers when it is told to. */
function slowReader() {
  const { promise, resolve } = Promise.withResolvers<Reading>();
  const reader: DocumentReader = { read: () => promise, close: async () => {} };
  return { reader, answer: resolve };
}

describe('an order that a patient sends', () => {
  it('is read, held against patient and clinic, and kept with what was read', async () => {
    const reader = await openDocumentReader();
    await using test = await openTestHouse({ reader });
    await sendOrder(test);
    await test.settle();
    await reader.close();
    assert.match(said(test).at(-1)!, /ya leí la orden de resonancia/);
    const [kept, ...others] = await test.store.orders('andes');
    assert.deepEqual(others, []);
    assert.equal(kept?.status, 'accepted');
    assert.equal(kept.service, 'mri');
    assert.equal(kept.fields['patient_name'], 'Ana Gómez');
    assert.ok(!kept.id.includes('57300'), 'its id has the patient’s number in it');
  });

  it('keeps nobody waiting: what the patient asks meanwhile is answered', async () => {
    const { reader, answer } = slowReader();
    await using test = await openTestHouse({ reader });
    await sendOrder(test);
    await test.write('¿dónde quedan?');
    await test.until(() => said(test).some((text) => text.includes('Calle 127')), 'it is answered');
    answer(noOrder('unreadable', 'blurred'));
    await test.settle();
    assert.match(said(test).at(-1)!, /La foto salió movida/);
  });

  it('goes to a person where nothing reads here, and where the reader fails', async () => {
    const failing: DocumentReader = {
      read: async () => {
        throw new AdapterError('refused', 'reading a document: it broke');
      },
      close: async () => {},
    };
    for (const reader of [undefined, failing]) {
      await using test = await openTestHouse(reader ? { reader } : {});
      await sendOrder(test);
      await test.settle();
      assert.match(said(test).at(-1)!, /La revisa una persona del equipo/);
      const [kept] = await test.store.orders('andes');
      assert.equal(kept?.status, 'needs-review');
    }
  });

  it('is one order though it comes as two photos: both are read together', async () => {
    const asked: number[] = [];
    const reader: DocumentReader = {
      read: async (pages) => {
        asked.push(pages.length);
        return noOrder(
          'unreadable',
          'blurred',
          pages.map((_, at) => ({ pages: 1, fault: at ? 'blurred' : null })),
        );
      },
      close: async () => {},
    };
    await using test = await openTestHouse({ reader });
    await sendOrder(test);
    await sendFile(test);
    await test.settle();
    assert.equal(asked.at(-1), 2);
    assert.match(
      said(test).at(-1)!,
      /^De las 2 hojas que me mandó, no alcanzo a leer la 2.*\n+La foto salió movida/,
    );
    const [kept, ...others] = await test.store.orders('andes');
    assert.deepEqual([kept?.files.length, others.length], [2, 0]);
  });

  it('is two orders where two were sent within seconds, and the second is read after the first', async () => {
    await using test = await openTestHouse({ reader: readerOf('2026-03-01', '2026-03-02') });
    await sendOrder(test);
    await sendFile(test);
    await test.settle();
    assert.ok(said(test).some((text) => text.startsWith('Me mandó dos órdenes distintas')));
    assert.match(said(test).at(-1)!, /^Listo, ya leí la orden/);
    await test.write('no');
    await test.settle();
    const kept = await test.store.orders('andes');
    assert.deepEqual(
      kept.map(({ files, fields }) => [files.length, fields['issue_date']]),
      [
        [1, '2026-03-01'],
        [1, '2026-03-02'],
      ],
    );
  });

  it('is one where its second page bears the same date, or none', async () => {
    for (const second of ['2026-03-01', null]) {
      await using test = await openTestHouse({ reader: readerOf('2026-03-01', second) });
      await sendOrder(test);
      await sendFile(test);
      await test.settle();
      const kept = await test.store.orders('andes');
      assert.deepEqual(
        kept.map(({ files }) => files.length),
        [2],
      );
    }
  });

  it('is another order where it comes later', async () => {
    const reader: DocumentReader = {
      read: async () => noOrder('refused', 'encrypted'),
      close: async () => {},
    };
    await using test = await openTestHouse({ reader });
    await sendOrder(test);
    await test.settle();
    await sendFile(test);
    await test.settle();
    const kept = await test.store.orders('andes');
    assert.deepEqual(
      kept.map(({ files }) => files.length),
      [1, 1],
    );
  });

  it('is read again after a kill, and answered once', async () => {
    const { reader } = slowReader();
    const killed = await openTestHouse({ reader });
    await sendOrder(killed);
    await killed.until(
      () => said(killed).some((text) => text.includes('lo estoy leyendo')),
      'it is being read',
    );
    const again: DocumentReader = {
      read: async () => noOrder('refused', 'encrypted'),
      close: async () => {},
    };
    await using test = await killed.crash({ reader: again });
    await test.settle();
    const answers = said(test).filter((text) => text.includes('tiene clave'));
    assert.equal(answers.length, 1);
  });

  it('is decided by a person once, whatever is killed in between, and the booking goes on', async () => {
    const killed = await openTestHouse();
    await sendOrder(killed);
    await killed.settle();
    const [waiting] = await killed.store.desk.waitingOrders('andes', 10);
    const order = await killed.store.desk.order('andes', waiting!.id);
    const { id, files } = order!;
    const left = { id, status: 'accepted' as const, reason: null, service: 'mri', fields: {}, faulty: [] };
    const review = { order: left, files, by: 'marta', note: null };
    const event = { type: 'dialog.due', flow: 'orders', about: { review } } as const;
    const decide = (test: TestHouse) => test.house.due(test.key(), event, `order:${id}`);
    assert.equal(await decide(killed), 'accepted');
    await using test = await killed.crash();
    await test.settle();
    assert.equal(await decide(test), 'repeated');
    await test.settle();
    assert.equal((await test.store.desk.order('andes', id))?.decided?.by, 'marta');
    const lines = await test.store.transcript(test.key(), { limit: 50 });
    assert.equal(lines.filter(({ text }) => text.includes('revisó la orden de resonancia')).length, 1);
    await test.write('sí');
    await test.settle();
    assert.match(said(test).at(-1)!, /Lo más pronto que tengo para resonancia/);
  });
});
