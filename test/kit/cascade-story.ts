import assert from 'node:assert/strict';
import type { CascadeHouse } from './cascade-house.ts';
import { ANA } from './house.ts';
import { attributeIn, heardIn } from './twiml.ts';

/** A reminder that fails by WhatsApp and by text message, twice told each, and is answered on the telephone. */
export async function failsTwiceAndIsHeard(opened: CascadeHouse): Promise<void> {
  const { meta, twilio, ana, remind, reached, textIs, pass } = opened;
  await remind();
  await reached(1, 0, 0);
  assert.equal(meta.taken[0]?.template?.name, 'recado_reminder_2');
  await ana.reports(meta.taken[0]!, 'sent');
  await Promise.all([1, 2].map(() => ana.reports(meta.taken[0]!, 'failed', 131026)));
  await reached(1, 1, 0);
  assert.match(twilio.state.messages[0]!.body, /jueves 12 de marzo/);
  await textIs('sent');
  await Promise.all([1, 2].map(() => textIs('undelivered', { ErrorCode: '30003' })));
  await reached(1, 1, 1);
  const call = await takeCall(opened, 'human');
  assert.match(heardIn(call.heard).join(' '), /jueves 12 de marzo/);
  await call.says('sí, confirmo');
  assert.equal(await opened.statusOfVisit(), 'confirmed');
  await pass(24 * 60);
  assert.deepEqual(opened.counts(), [1, 1, 1]);
  assert.deepEqual(await opened.house.house.store.handoffs('andes'), []);
}

/** Ana takes the call that rang last, or a machine does: what is heard, and how to answer. */
export async function takeCall(
  { twilio, post }: CascadeHouse,
  by: string,
): Promise<{ heard: string; says(words: string): Promise<string> }> {
  const { sid, given } = twilio.state.calls.at(-1)!;
  const line = { CallSid: sid, From: String(given['From']), To: ANA, Direction: 'outbound-api' };
  const ask = async (url: unknown, fields: Record<string, string>) => {
    const path = String(url).replace(/^.*\/channels\/andes\//, '');
    return (await post(path, { ...line, CallStatus: 'in-progress', ...fields })).body;
  };
  const heard = await ask(given['Url'], { AnsweredBy: by });
  const action = attributeIn(heard, 'Gather', 'action');
  return { heard, says: (words) => ask(action, { SpeechResult: words }) };
}
