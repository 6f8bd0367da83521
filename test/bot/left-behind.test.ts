import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboundMessage, Searchable, Sender } from '../../adapters/channels/channel.ts';
import { openMetrics } from '../../bot/seen/metrics.ts';
import { openTestHouse } from '../kit/house.ts';

const TELLS_MS = 30_000;

/** A channel whose provider takes what it is sent, and whose answers do not come. */
function unheard(taken: OutboundMessage[], more: Partial<Sender & Searchable> = {}): Partial<Sender> {
  return {
    name: 'whatsapp-cloud',
    dropsRepeats: false,
    tellsWithinMs: TELLS_MS,
    send: (message) => {
      taken.push(message);
      return new Promise(() => {});
    },
    ...more,
  };
}

/** A house that was killed while it sent; another on the same file. */
async function afterKill(taken: OutboundMessage[], channel: Partial<Sender>) {
  const metrics = openMetrics();
  const house = await openTestHouse({ channel: unheard(taken) });
  await house.write('hola');
  await house.until(() => taken.length === 1, 'it was sent');
  const next = await house.crash({ channel, measures: metrics.measures });
  const counted = async (status: string) => {
    const readable = { store: next.store, lanesInMemory: () => 0, now: () => next.clock.now() };
    const label = `recado_deliveries_total{clinic="andes",channel="whatsapp-cloud",status="${status}"}`;
    const line = (await metrics.read(readable)).split('\n').find((one) => one.startsWith(label));
    return Number(line?.split(' ').at(-1) ?? 0);
  };
  return { next, counted };
}

describe('a message that a killed process was sending', () => {
  const sends = (taken: OutboundMessage[]) => async (message: OutboundMessage) => {
    taken.push(message);
    return { externalId: null };
  };

  it('is not sent again when its receipt comes, however soon the house is back', async () => {
    const taken: OutboundMessage[] = [];
    const { next, counted } = await afterKill(taken, unheard(taken, { send: sends(taken) }));
    await using house = next;
    await house.house.idle();
    assert.equal(taken.length, 1);
    const receipt = { key: taken[0]!.key, status: 'sent', at: new Date().toISOString() } as const;
    await house.house.receive('andes', 'whatsapp-cloud', { messages: [], receipts: [receipt] });
    await house.clock.advance(2 * TELLS_MS, () => house.house.idle());
    assert.equal(taken.length, 1);
    assert.equal(await counted('resent'), 0);
  });

  it('is sent again when none has come by then, and is counted', async () => {
    const taken: OutboundMessage[] = [];
    const { next, counted } = await afterKill(taken, unheard(taken, { send: sends(taken) }));
    await using house = next;
    await house.clock.advance(TELLS_MS - 1, () => house.house.idle());
    assert.equal(taken.length, 1);
    await house.clock.advance(1, () => house.house.idle());
    assert.deepEqual(taken[1], taken[0]);
    assert.equal(await counted('resent'), 1);
  });

  it('is looked for only once the channel can tell, where it can be asked', async () => {
    const taken: OutboundMessage[] = [];
    const asked: number[] = [];
    const find: Searchable['find'] = async () => {
      asked.push(taken.length);
      return { externalId: 'sent-after-all' };
    };
    const { next, counted } = await afterKill(taken, unheard(taken, { send: sends(taken), find }));
    await using house = next;
    await house.clock.advance(TELLS_MS - 1, () => house.house.idle());
    assert.deepEqual(asked, []);
    await house.clock.advance(1, () => house.house.idle());
    assert.deepEqual([asked, taken.length, await counted('resent')], [[1], 1, 0]);
  });

  it('does not make those wait who write from then on', async () => {
    const taken: OutboundMessage[] = [];
    const { next } = await afterKill(taken, unheard(taken, { send: sends(taken) }));
    await using house = next;
    await house.write('hola', { from: '+573005550102' });
    await house.house.idle();
    assert.equal(taken.filter(({ to }) => to === '+573005550102').length, 1);
  });
});
