import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Heard } from '../../../../adapters/channels/channel.ts';
import { openNotice } from '../../../../adapters/channels/twilio-whatsapp/notice.ts';
import { AdapterError } from '../../../../adapters/error.ts';
import { openTwilio } from '../../../../adapters/twilio/client.ts';
import { openFakeTwilio } from '../../../fakes/twilio/twilio.ts';

const twilio = await openFakeTwilio();
after(() => twilio.close());
const notice = openNotice(openTwilio(twilio, { apiUrl: twilio.url, answerMs: 5_000 }));
const sid = (last: string) => `MM${last.padStart(32, '0')}`;

const heard = (...externalIds: Heard['externalIds']): Heard => ({
  ...{ from: '+573005550101', externalIds },
  isAnswering: true,
});

test('of a message with several files it is shown on the message, once', async () => {
  await notice(heard(sid('7'), `${sid('8')}`, `${sid('8')}/1`));
  assert.deepEqual(twilio.state.typing, [sid('8')]);
});

test('that Twilio takes no sign is told as an error without a word of the patient', async () => {
  await assert.rejects(notice(heard('no id of Twilio’s')), (error: unknown) => {
    assert.ok(error instanceof AdapterError);
    assert.doesNotMatch(error.message, /5550101|no id/);
    return true;
  });
});
