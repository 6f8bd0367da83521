import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Place, Places } from '../../../../adapters/documents/documents.ts';
import { readDocument } from '../../../../adapters/documents/tesseract/read-document.ts';
import { Recognisers } from '../../../../adapters/documents/tesseract/text/recognisers.ts';
import { COLOMBIAN, checkList, paper } from '../../../kit/documents/paper-orders.ts';
import {
  photograph,
  SCAN,
  type Shot,
  SIDEWAYS,
  seenAt,
  TABLE_UPSIDE_DOWN,
} from '../../../kit/documents/photograph.ts';
import { smallPdf } from '../../../kit/documents/small-pdf.ts';

const recognisers = new Recognisers();
const alone = new Recognisers({ withPaddle: false });
after(async () => {
  await recognisers[Symbol.asyncDispose]();
  await alone[Symbol.asyncDispose]();
});

const colombian = smallPdf([paper(COLOMBIAN)]);
const checks = smallPdf([checkList()]);

/** Fields and studies are said to stand where the camera saw them. */
async function assertPlaced(places: Places, shot: Shot): Promise<void> {
  const { places: drawn } = await readDocument([colombian], recognisers);
  const all = ({ patient_name: name, practitioner_license: license, items = [] }: Places) => [
    name,
    license,
    ...items,
  ];
  assert.equal(all(places).length, 4);
  for (const [at, place] of all(places).entries()) {
    const [x, y] = seenAt(middleOf(all(drawn)[at]), shot);
    const [seenX, seenY] = middleOf(place);
    assert.ok(Math.hypot(seenX - x, seenY - y) < 0.02, JSON.stringify({ at, x, y, place }));
  }
}

function middleOf(place: Place | null | undefined): readonly [number, number] {
  assert.ok(place);
  return [place.x + place.width / 2, place.y + place.height / 2];
}

describe('an order in a photo', () => {
  it('is read upside down, askew and in a shadow', async () => {
    const photo = await photograph(colombian, TABLE_UPSIDE_DOWN);
    const { verdict, fields, items, places } = await readDocument([photo], recognisers);
    await assertPlaced(places, TABLE_UPSIDE_DOWN);
    assert.equal(verdict, 'order');
    assert.equal(fields.patient_name, 'Teodora Quiroga de la Hoz');
    assert.deepEqual(fields.patient_id, { type: 'CC', value: '1045228190' });
    assert.deepEqual(fields.practitioner_license, { type: 'RM', value: '52-1187' });
    assert.deepEqual(
      items.map(({ code }) => code),
      ['883210', '931001'],
    );
  });

  it('is read sideways, and of its boxes only those that are ticked count', async () => {
    const { verdict, fields, items } = await readDocument([await photograph(checks, SIDEWAYS)], recognisers);
    assert.equal(verdict, 'order');
    assert.deepEqual(fields.patient_id, { type: 'RUT', value: '12345678-5' });
    assert.deepEqual(fields.practitioner_license, { type: 'RUT', value: '9876543-3' });
    assert.deepEqual(items.map(({ description }) => description).toSorted(), [
      'Glicemia',
      'Hemograma',
      'TSH',
    ]);
  });

  it('is read by one recogniser where the other is not installed', async () => {
    const { verdict, fields, items } = await readDocument([await photograph(colombian, SCAN)], alone);
    assert.equal(verdict, 'order');
    assert.equal(fields.patient_name, 'Teodora Quiroga de la Hoz');
    assert.deepEqual(fields.patient_id, { type: 'CC', value: '1045228190' });
    assert.equal(fields.issue_date, '2026-11-03');
    assert.equal(items.length, 2);
  });
});
