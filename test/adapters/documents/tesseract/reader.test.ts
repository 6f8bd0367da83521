import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openTesseractReader } from '../../../../adapters/documents/tesseract/index.ts';
import { systemClock } from '../../../../bot/clock.ts';
import { ARGENTINE, COLOMBIAN, paper } from '../../../kit/documents/paper-orders.ts';
import { smallPdf } from '../../../kit/documents/small-pdf.ts';

const { sleep } = systemClock();
const reader = openTesseractReader({ sleep, atOnce: 2 });
after(() => reader.close());

const colombian = smallPdf([paper(COLOMBIAN)]);

describe('the reader in its own process', () => {
  it('reads two documents at once and the others after them, however many are given', async () => {
    const [one, other, bad] = await Promise.all([
      reader.read([colombian]),
      reader.read([smallPdf([paper(ARGENTINE)])]),
      reader.read([Buffer.from('no document at all')]),
    ]);
    assert.equal(one.fields.patient_name, 'Teodora Quiroga de la Hoz');
    assert.equal(other.fields.patient_name, 'Delfina Arrieta Sosa');
    assert.deepEqual([bad.verdict, bad.reason], ['refused', 'unsupported']);
    assert.ok(reader.peakMb() > 30, `${reader.peakMb()} MB`);
  });

  it('reads a page that joins others with them, and those no second time', async () => {
    const [front, back] = [COLOMBIAN.slice(0, 9), COLOMBIAN.slice(9)].map((rows) => smallPdf([paper(rows)]));
    const alone = await reader.read([front!]);
    const both = await reader.read([front!, back!]);
    assert.deepEqual([alone.fields.practitioner_name, alone.pages], [null, 1]);
    assert.deepEqual([both.fields.practitioner_name, both.pages], ['Ramiro Echandía Polo', 2]);
  });

  it('draws the pages of what was sent, whatever its format, and none that there are not', async () => {
    const files = [Buffer.from('no document at all'), colombian, smallPdf([paper(ARGENTINE)])];
    const drawn = await Promise.all([1, 2, 3].map((page) => reader.draw(files, page)));
    assert.deepEqual(
      drawn.map((page) => page && [page.pages, Buffer.from(page.picture.subarray(0, 3)).toString('hex')]),
      [[2, 'ffd8ff'], [2, 'ffd8ff'], null],
    );
  });

  it('gives a document up that takes too long, and reads the next one', async () => {
    const hasty = openTesseractReader({ sleep, timeoutMs: 1 });
    const { verdict, reason } = await hasty.read([colombian]);
    assert.deepEqual({ verdict, reason }, { verdict: 'refused', reason: 'too-slow' });
    await hasty.close();
    assert.equal((await reader.read([colombian])).verdict, 'order');
  });

  it('stops reading when it is told to, and takes no late answer for the next document', async () => {
    const stop = new AbortController();
    const reading = reader.read([colombian], { signal: stop.signal });
    stop.abort(new Error('the patient sent another'));
    await assert.rejects(reading, /the patient sent another/);
    const next = await reader.read([smallPdf([paper(ARGENTINE)])]);
    assert.equal(next.fields.patient_name, 'Delfina Arrieta Sosa');
  });

  it('ends when nothing has been read for a while, and starts again', async () => {
    const idle = openTesseractReader({
      sleep: (ms, signal) => sleep(Math.min(ms, 20_000), signal),
      idleMs: 1,
    });
    assert.equal((await idle.read([colombian])).verdict, 'order');
    await sleep(50);
    assert.equal((await idle.read([colombian])).verdict, 'order');
    await idle.close();
  });

  it('reads nothing once it is closed', async () => {
    const closed = openTesseractReader({ sleep });
    await closed.close();
    await assert.rejects(closed.read([colombian]), { name: 'AdapterError', kind: 'unreachable' });
  });

  it('lays its own end to nobody’s file: what was being read is to be read again', async () => {
    const ending = openTesseractReader({ sleep });
    const reading = ending.read([colombian]);
    await sleep(100);
    await ending.close();
    await assert.rejects(reading, { name: 'AdapterError', kind: 'unreachable' });
  });
});
