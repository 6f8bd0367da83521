import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openVideo } from '../../../bot/carry-out/open-video.ts';
import type { Errand, Hands } from '../../../bot/carry-out.ts';

const VISIT = { appointmentId: 'v/1', practitioner: 'tovar' };
const ERRAND = { conversation: { clinic: 'andes' } } as Errand;

/** What comes of asking for the way into the visit, where the clinic's file says this. */
async function asked(telemedicine?: { link: string }): Promise<unknown> {
  const hands = { clinic: () => ({ telemedicine }) } as unknown as Hands;
  return (await openVideo(VISIT, ERRAND, hands)).event;
}

describe('the way into a visit by video', () => {
  test('is the room that the file of the clinic tells, of the visit or of who sees the patient', async () => {
    assert.deepEqual(await asked({ link: 'https://video.example/{visit}?d={practitioner}' }), {
      type: 'video.ready',
      url: 'https://video.example/v%2F1?d=tovar',
    });
  });

  test('is sent by a person, where the file tells none', async () => {
    assert.deepEqual(await asked(), { type: 'video.missing' });
  });
});
