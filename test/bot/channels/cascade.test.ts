import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCascadeHouse } from '../../kit/cascade-house.ts';
import { failsTwiceAndIsHeard, takeCall } from '../../kit/cascade-story.ts';
import { ANA } from '../../kit/house.ts';

const CLINIC_NUMBER = '+15015550100';
const DAY = 24 * 60;

describe('a reminder, through Meta and Twilio', () => {
  it('that fails by WhatsApp is a text message, and then a call, each of them once', async () => {
    await using opened = await openCascadeHouse();
    await failsTwiceAndIsHeard(opened);
  });

  it('that neither says whether it took is written and called for once by each all the same', async () => {
    await using opened = await openCascadeHouse();
    const { meta, twilio, ana, remind, reached, textIs, house } = opened;
    meta.faults.push({ fault: 'lost' });
    twilio.next('lost');
    await remind();
    await ana.reports(meta.taken[0]!, 'sent');
    await house.retry();
    assert.deepEqual(opened.counts(), [1, 0, 0]);
    await ana.reports(meta.taken[0]!, 'failed', 131026);
    await house.retry();
    await reached(1, 1, 0);
    twilio.next('late');
    await textIs('failed', { ErrorCode: '30005' });
    await house.retry();
    await reached(1, 1, 1);
  });

  it('of which nothing is heard in the evening is a text message in the morning, and no call at night', async () => {
    await using opened = await openCascadeHouse();
    const { remind, reached, pass } = opened;
    await pass(9 * 60 + 15);
    await remind(); // At 19:30.
    await reached(1, 0, 0);
    await pass(12 * 60);
    assert.deepEqual(opened.counts(), [1, 0, 0], 'at 07:30');
    await pass(50);
    await reached(1, 1, 0);
  });

  it('that is answered by text message is not called for, though neither tells that it arrived', async () => {
    await using opened = await openCascadeHouse();
    const { remind, reached, pass } = opened;
    await remind();
    await pass(61);
    await reached(1, 1, 0);
    const words = { MessageSid: `SM${'0'.repeat(31)}9`, From: ANA, To: CLINIC_NUMBER, Body: '1' };
    await opened.post('twilio-sms', { ...words, NumMedia: '0' });
    assert.equal(await opened.statusOfVisit(), 'confirmed');
    await pass(DAY);
    assert.deepEqual(opened.counts(), [1, 2, 0], 'the second is the answer');
  });

  it('that was read after it had gone on is not called for; a failure told late changes nothing', async () => {
    await using opened = await openCascadeHouse();
    const { meta, ana, remind, reached, textIs, pass } = opened;
    await remind();
    await ana.reports(meta.taken[0]!, 'failed', 131026);
    await reached(1, 1, 0);
    await ana.reports(meta.taken[0]!, 'read');
    await textIs('undelivered', { ErrorCode: '30003' });
    await pass(DAY);
    assert.deepEqual(opened.counts(), [1, 1, 0]);
    assert.deepEqual(await opened.house.house.store.handoffs('andes'), []);
  });

  it('that only a machine has heard at last is for a person', async () => {
    await using opened = await openCascadeHouse();
    const { meta, ana, remind, reached, textIs, pass } = opened;
    await remind();
    await ana.reports(meta.taken[0]!, 'failed', 131026);
    await reached(1, 1, 0);
    await textIs('undelivered', { ErrorCode: '30003' });
    await reached(1, 1, 1);
    const { heard } = await takeCall(opened, 'machine_start');
    assert.doesNotMatch(heard, /Ana|cita|jueves/);
    await opened.callIs('completed');
    await pass(DAY);
    assert.deepEqual(opened.counts(), [1, 1, 1]);
    const handoffs = await opened.house.house.store.handoffs('andes');
    assert.deepEqual(
      handoffs.map(({ channel, reason }) => [channel, reason]),
      [['twilio-voice', 'failed']],
    );
  });
});
