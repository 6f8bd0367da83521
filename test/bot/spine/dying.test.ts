import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboundMessage, Sender } from '../../../adapters/channels/channel.ts';
import { openTestHouse, type TestHouse } from '../../kit/house.ts';
import { withCall } from '../../kit/store-with-call.ts';

/** Waits until the house has nothing to do, or until something has happened after which it never will. */
async function settled(house: TestHouse, isStuck: () => boolean): Promise<void> {
  let isIdle = false;
  void house.house.idle().then(() => {
    isIdle = true;
  });
  while (!isIdle && !isStuck()) await new Promise((resolve) => setImmediate(resolve));
}

describe('when the process dies', () => {
  it('after the commit, the answer is sent by the next one, with the same key', async () => {
    let isMute = true;
    await using house = await openTestHouse({
      channel: { send: () => (isMute ? new Promise(() => {}) : Promise.resolve({ externalId: null })) },
    });
    await house.write('hola');
    const said = house.happenings.find((one) => one.kind === 'said');
    isMute = false;
    await using next = await house.crash();
    await next.house.idle();
    const rows = await next.store.transcript(next.key(), { limit: 10 });
    const answer = rows.find(({ who }) => who === 'bot');
    assert.equal(answer?.delivery?.status, 'sent');
    assert.equal(answer?.delivery?.key, said?.message.key);
  });

  it('between doing an effect and noting it, the effect is asked again with its key, and answered once', async () => {
    const keys: string[] = [];
    let isDying = false;
    await using house = await openTestHouse({
      scheduling: (scheduling) => ({
        ...scheduling,
        book: async (request) => {
          keys.push(request.key);
          const booked = await scheduling.book(request);
          // It dies when the visit is booked, before anybody has heard of it.
          return keys.length === 1 ? dying() : booked;
        },
      }),
    });
    function dying(): Promise<never> {
      isDying = true;
      return new Promise(() => {});
    }
    for (const text of ['quiero una cita de cardiología', 'sí', '1', 'sí']) {
      await house.write(text);
      await settled(house, () => isDying);
    }
    assert.equal(keys.length, 1);
    await using next = await house.crash();
    await next.house.idle();
    // After an unclear end the key is looked for first: the visit is found, and not asked for again.
    assert.equal(keys.length, 1);
    const visits = await next.store.agenda.of('andes', null, 0);
    assert.deepEqual(
      visits.map(({ status, key }) => [status, key]),
      [['booked', keys[0]]],
    );
    assert.ok(next.happenings.some((one) => one.kind === 'result' && one.event === 'appointment.booked'));
    assert.match(next.sent.at(-1)!.text, /^Listo/);
  });

  it('while it hands a message over, that is looked for once it can be found, before it is sent again', async () => {
    const arrived: string[] = [];
    let isFound = false;
    const channel = (send: Sender['send']) => ({
      dropsRepeats: false,
      send,
      find: async ({ key }: OutboundMessage) => {
        if (isFound) arrived.push(key);
        return isFound ? { externalId: 'sent by the one that died' } : null;
      },
    });
    const handedOver: string[] = [];
    const dies = ({ key }: OutboundMessage) => {
      handedOver.push(key);
      return new Promise<never>(() => {});
    };
    await using house = await openTestHouse({ channel: channel(dies) });
    await house.write('hola');
    const again: string[] = [];
    const lives = async ({ key }: OutboundMessage) => {
      again.push(key);
      return { externalId: key };
    };
    await using next = await house.crash({ channel: channel(lives) });
    await next.house.idle();
    await next.clock.advance(1_900, () => next.house.idle());
    assert.deepEqual({ arrived, again }, { arrived: [], again: [] });
    isFound = true; // The channel has got to it.
    await next.clock.advance(100, () => next.house.idle());
    assert.deepEqual({ arrived, again }, { arrived: handedOver, again: [] });
    await next.write('quiero una cita');
    await next.house.idle();
    assert.equal(again.length, 1);
  });

  it('after the answer was heard and before that was noted, it is not heard twice', async () => {
    await using house = await openTestHouse({
      store: (store) => withCall(store, 'settle', () => new Promise(() => {})),
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await settled(house, () => house.happenings.some(({ kind }) => kind === 'result'));
    await using next = await house.crash({});
    await next.house.idle();
    assert.equal(next.happenings.filter(({ kind }) => kind === 'result').length, 0);
    assert.equal((await next.store.counts('andes')).openOutbox, 0);
  });

  it('what was written while an effect was under way is heard after its answer', async () => {
    await using house = await openTestHouse({
      scheduling: (scheduling) => ({ ...scheduling, findOpenings: () => new Promise(() => {}) }),
    });
    await house.write('quiero una cita de cardiología');
    await house.write('sí');
    await house.write('la segunda');
    await using next = await house.crash({});
    await next.house.idle();
    const told = next.happenings.filter(({ kind }) => kind === 'result' || kind === 'heard');
    assert.deepEqual(
      told.slice(0, 2).map(({ kind }) => kind),
      ['result', 'heard'],
    );
  });
});
