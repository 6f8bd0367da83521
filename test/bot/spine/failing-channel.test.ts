import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../adapters/error.ts';
import { openTestHouse } from '../../kit/house.ts';

describe('a channel that fails', () => {
  it('is tried again with the same key, later each time', async () => {
    const keys: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ key }) => {
          keys.push(key);
          if (keys.length < 3) throw new AdapterError('unreachable', 'Channel: send');
          return { externalId: null };
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    assert.equal(keys.length, 1);
    await house.clock.advance(60_000, () => house.house.idle());
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
  });

  it('and says that it is back is tried at once, once, and what waits behind goes out in its order', async () => {
    let isAway = true;
    const sent: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ key }) => {
          if (isAway) throw new AdapterError('unreachable', 'Channel: send');
          sent.push(key);
          return { externalId: null };
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    await house.clock.advance(60_000, () => house.house.idle());
    await house.write('¿a qué hora abren?');
    await house.house.idle();
    isAway = false;
    const back = { messages: [], receipts: [], isBack: true } as const;
    await house.house.receive('andes', 'other', back).catch(() => {});
    assert.deepEqual(sent, []);
    await Promise.all([1, 2].map(() => house.house.receive('andes', 'web', back)));
    await house.house.idle();
    assert.equal(sent.length, 2);
    await house.clock.advance(3_600_000, () => house.house.idle());
    assert.deepEqual(sent, [...new Set(sent)].sort(), 'each once, the older first');
  });

  it('that comes and goes does not use up the tries of a message', async () => {
    let isAway = true;
    let sent = 0;
    await using house = await openTestHouse({
      channel: {
        send: async () => {
          if (isAway) throw new AdapterError('unreachable', 'Channel: send');
          sent += 1;
          return { externalId: null };
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    const back = { messages: [], receipts: [], isBack: true } as const;
    for (let time = 0; time < 20; time++) {
      await house.house.receive('andes', 'web', back);
      await house.house.idle();
    }
    isAway = false;
    await house.house.receive('andes', 'web', back);
    await house.house.idle();
    assert.equal(sent, 1);
    assert.deepEqual(await house.store.handoffs('andes'), []);
  });

  it('for good hands the conversation to a person, and the lane goes on', async () => {
    await using house = await openTestHouse({
      channel: { send: async () => Promise.reject(new AdapterError('unreachable', 'Channel: send')) },
    });
    await house.write('hola');
    await house.clock.advance(3_600_000, () => house.house.idle());
    const [handoff] = await house.store.handoffs('andes');
    assert.equal(handoff?.reason, 'failed');
    assert.deepEqual(await house.write('¿hola?'), { accepted: 1, repeated: 0 });
  });

  it('keeps no booking waiting', async () => {
    await using house = await openTestHouse({
      channel: { send: async () => Promise.reject(new AdapterError('unreachable', 'Channel: send')) },
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await house.house.idle();
    const asked = house.happenings.some((one) => one.kind === 'effect' && one.effect === 'findOpenings');
    const answered = house.happenings.some((one) => one.kind === 'result' && one.event === 'openings.found');
    assert.equal(asked, answered);
  });

  it('without a clear answer is asked again only when no receipt has come', async () => {
    const keys: string[] = [];
    await using house = await openTestHouse({
      channel: {
        send: async ({ key }) => {
          keys.push(key);
          throw new AdapterError('uncertain', 'Channel: send');
        },
      },
    });
    await house.write('hola');
    await house.house.idle();
    const at = new Date(house.clock.now()).toISOString();
    await house.house.receive('andes', 'web', {
      messages: [],
      receipts: [{ key: keys[0]!, status: 'delivered', at }],
    });
    await house.clock.advance(3_600_000, () => house.house.idle());
    assert.equal(keys.length, 1);
  });
});
