import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Letter, Mailbox, PATIENCE_MS } from '../../../../adapters/channels/whatsapp-baileys/mailbox.ts';

const ANA = '+573005550101';

function letter(id: string): Letter {
  const content = { kind: 'text', text: id } as const;
  return {
    address: ANA,
    row: id,
    arrived: { id, jid: 'ana@s.whatsapp.net', lid: null, pn: null, at: 0, place: 0, content },
  };
}

/** What may go to the house now, by its ids. */
async function ready(mailbox: Mailbox): Promise<string[]> {
  const letters = await mailbox.take(AbortSignal.abort());
  return letters.map(({ arrived }) => arrived.id);
}

/** Two messages are on their way, and the second is open first. */
function overtaken(): Mailbox {
  const mailbox = new Mailbox();
  mailbox.expect(ANA, 'first', 0);
  mailbox.expect(ANA, 'second', 1);
  mailbox.put(letter('second'), 2);
  return mailbox;
}

describe("one patient's messages over WhatsApp", () => {
  test('wait for an earlier one that is still being opened', async () => {
    const mailbox = overtaken();
    assert.deepEqual(await ready(mailbox), []);
    mailbox.put(letter('first'), 3);
    assert.deepEqual(await ready(mailbox), ['first', 'second']);
  });

  test('wait for one that could not be opened while it is asked for again, and not for ever', async () => {
    const missed = overtaken();
    missed.miss(ANA, 'first', 3);
    missed.hurry(PATIENCE_MS + 1);
    assert.deepEqual(await ready(missed), []);
    missed.expect(ANA, 'first', PATIENCE_MS + 2);
    missed.put(letter('first'), PATIENCE_MS + 3);
    assert.deepEqual(await ready(missed), ['first', 'second']);
    const lost = overtaken();
    lost.miss(ANA, 'first', 3);
    assert.equal(lost.hurry(3 + PATIENCE_MS), null);
    assert.deepEqual(await ready(lost), ['second']);
  });

  test('do not wait for one that was here before, nor for one that is slow for ever', async () => {
    const known = overtaken();
    known.known(ANA, 'first', 3);
    assert.deepEqual(await ready(known), ['second']);
    const slow = overtaken();
    assert.equal(slow.hurry(3), PATIENCE_MS);
    assert.equal(slow.hurry(PATIENCE_MS), null);
    assert.deepEqual(await ready(slow), ['second']);
  });

  test('keep their order when the connection ends, and the earlier one comes again', async () => {
    const mailbox = overtaken();
    mailbox.interrupted(10);
    mailbox.hurry(9 + PATIENCE_MS);
    assert.deepEqual(await ready(mailbox), []);
    mailbox.expect(ANA, 'first', 9 + PATIENCE_MS);
    mailbox.put(letter('first'), 20 + PATIENCE_MS);
    assert.deepEqual(await ready(mailbox), ['first', 'second']);
  });

  test('keep it too when both come again', async () => {
    const mailbox = overtaken();
    mailbox.interrupted(10);
    for (const id of ['first', 'second']) mailbox.expect(ANA, id, 20);
    mailbox.put(letter('second'), 21);
    mailbox.put(letter('first'), 22);
    assert.deepEqual(await ready(mailbox), ['first', 'second', 'second']);
  });

  test('go on where the earlier one does not come again', async () => {
    const mailbox = overtaken();
    mailbox.interrupted(10);
    assert.equal(mailbox.hurry(11), 10 + PATIENCE_MS);
    assert.equal(mailbox.hurry(10 + PATIENCE_MS), null);
    assert.deepEqual(await ready(mailbox), ['second']);
  });
});
