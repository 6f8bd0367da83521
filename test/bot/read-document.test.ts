import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { DocumentReader, Reading } from '../../adapters/documents/documents.ts';
import { noOrder } from '../../adapters/documents/documents.ts';
import { AdapterError } from '../../adapters/error.ts';
import { systemClock } from '../../bot/clock.ts';
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

async function sendFile({ bring, files, key }: TestHouse): Promise<void> {
  const { clinic, address } = key();
  const file = await files.keep(ORDER, { clinic, address, mediaType: 'application/pdf' });
  await bring({ kind: 'file', file });
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
    const reader = await openDocumentReader(systemClock());
    await using test = await openTestHouse({ reader });
    await sendOrder(test);
    await test.settle();
    await reader.close();
    assert.match(said(test).at(-1)!, /ya leí su orden de resonancia/);
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
});
