import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANA, openTestHouse } from '../kit/house.ts';

describe('a house that closes', () => {
  it('lets the message that is being sent be sent, notes it, and begins nothing more', async () => {
    const sending = Promise.withResolvers<void>();
    const sent: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ to }) => {
          sent.push(to);
          await sending.promise;
          return { externalId: 'given' };
        },
      },
    });
    await house.write('hola');
    await house.write('¿a qué hora abren?');
    let isClosed = false;
    const closing = house.house.close().then(() => {
      isClosed = true;
    });
    await assert.rejects(house.write('sigo aquí'), /closed/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(isClosed, false);
    sending.resolve();
    await closing;
    assert.deepEqual(sent, [ANA]);
    const rows = await house.store.transcript(house.key(), { limit: 10 });
    const statuses = rows.flatMap(({ delivery }) => delivery?.status ?? []);
    assert.deepEqual(statuses, ['sent', 'waiting']);
  });

  it('does not wait for ever: what is not sent in ten seconds is sent by the next one', async () => {
    const first = await openTestHouse({ channel: { send: () => new Promise(() => {}) } });
    await first.write('hola');
    const closing = first.house.close();
    await first.clock.advance(10_000);
    await closing;
    await using next = await first.crash({});
    await next.house.idle();
    assert.deepEqual(
      next.sent.map(({ to }) => to),
      [ANA],
    );
  });
});
