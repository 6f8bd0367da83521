import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboundMessage, Sent } from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';
import type { SharedWork } from '../../storage/sharing.ts';
import type { Store } from '../../storage/store.ts';
import { openTestHouse, type TestHouse } from '../kit/house.ts';

/** A house that shares its store, as far as being seen by others goes. */
function sharedHouse(options: Parameters<typeof openTestHouse>[0] = {}) {
  const seen = { unseen: null as Promise<void> | null, work: null as SharedWork | null };
  const sharing: Store['sharing'] = {
    works: true,
    unseen: () => seen.unseen,
    join: async (work) => {
      seen.work = work;
    },
  };
  const store = (real: Store): Store =>
    new Proxy(real, {
      get: (target, asked) => {
        const value: unknown = asked === 'sharing' ? sharing : Reflect.get(target, asked);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return { seen, house: openTestHouse({ ...options, store }) };
}

/** Others see the process no more; until what is returned is called. */
function hide(seen: { unseen: Promise<void> | null }): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  seen.unseen = promise;
  return () => {
    seen.unseen = null;
    resolve();
  };
}

/** Lets all go on that waits for nothing but the store. */
async function turnsOfTheLoop(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await sleep(2);
}

const sentOf = ({ sent }: TestHouse) => sent.length;

describe('a process that others may take for dead', () => {
  it('begins nothing until they see it again', async () => {
    const { seen, house: opening } = sharedHouse();
    await using house = await opening;
    const show = hide(seen);
    await house.write('hola');
    assert.equal(sentOf(house), 0);
    show();
    await house.house.idle();
    assert.equal(sentOf(house), 1);
  });

  it('leaves to them what it had not begun, when they have taken it over', async () => {
    const { seen, house: opening } = sharedHouse();
    await using house = await opening;
    const show = hide(seen);
    await house.write('hola');
    seen.work!.letGo();
    show();
    await house.house.idle();
    assert.equal(sentOf(house), 0);
    // What comes from now on is its own.
    await house.write('¿a qué hora abren?');
    await house.house.idle();
    assert.equal(sentOf(house), 1);
  });

  it('sends once what it had let go of, when it has taken that over in its turn', async () => {
    const { seen, house: opening } = sharedHouse();
    await using house = await opening;
    const show = hide(seen);
    await house.write('hola');
    seen.work!.letGo();
    seen.work!.takeOver({ died: true });
    await turnsOfTheLoop();
    show();
    await house.house.idle();
    assert.equal(sentOf(house), 1);
  });

  it('sends once what comes while it waits, with nothing in hand, to be seen', async () => {
    const first = Promise.withResolvers<Sent>();
    const handed: string[] = [];
    const send = ({ key }: OutboundMessage) => {
      handed.push(key);
      return handed.length === 1 ? first.promise : Promise.resolve({ externalId: null });
    };
    const { seen, house: opening } = sharedHouse({ channel: { send } });
    await using house = await opening;
    await house.write('hola');
    const show = hide(seen);
    first.resolve({ externalId: null });
    await turnsOfTheLoop();
    await house.write('¿a qué hora abren?');
    await turnsOfTheLoop();
    show();
    await house.house.idle();
    assert.equal(handed.length, 2);
    assert.equal(new Set(handed).size, 2);
  });

  it('takes up again what failed while others had it, when they leave it undone', async () => {
    let fail = (_error: Error) => {};
    const handed: string[] = [];
    const send = ({ key }: OutboundMessage) => {
      handed.push(key);
      if (handed.length > 1) return Promise.resolve({ externalId: null });
      return new Promise<Sent>((_, reject) => {
        fail = reject;
      });
    };
    const { seen, house: opening } = sharedHouse({ channel: { send } });
    await using house = await opening;
    await house.write('hola');
    seen.work!.letGo();
    fail(new AdapterError('unreachable', 'it is down'));
    await house.house.idle();
    seen.work!.takeOver({ died: true });
    await house.house.idle();
    await house.clock.advance(60_000, () => house.house.idle());
    assert.deepEqual(handed, [handed[0], handed[0]]);
  });

  it('does not try again what failed, when they have taken it over', async () => {
    let tries = 0;
    const send = async () => {
      tries += 1;
      throw new AdapterError('unreachable', 'it is down');
    };
    const { seen, house: opening } = sharedHouse({ channel: { send } });
    await using house = await opening;
    await house.write('hola');
    await house.house.idle();
    assert.equal(tries, 1);
    seen.work!.letGo();
    await house.clock.advance(3_600_000, () => house.house.idle());
    assert.equal(tries, 1);
  });

  it('looks up what is open, whatever it remembers', async () => {
    const { seen, house: opening } = sharedHouse();
    await using house = await opening;
    const said = ['¿a qué hora abren?', 'quiero una cita', 'de cardiología'];
    const writing = said.map((text) => house.write(text));
    seen.work!.letGo();
    await Promise.all(writing);
    await house.house.idle();
    const heard = house.happenings.flatMap((one) =>
      one.kind === 'heard' && one.content.kind === 'text' ? [one.content.text] : [],
    );
    assert.deepEqual(heard, said);
  });
});
