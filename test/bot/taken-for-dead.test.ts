import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

const sentOf = ({ sent }: TestHouse) => sent.length;

describe('a process that others may take for dead', () => {
  it('begins nothing until they see it again', async () => {
    const { seen, house: opening } = sharedHouse();
    await using house = await opening;
    const { promise, resolve } = Promise.withResolvers<void>();
    seen.unseen = promise;
    await house.write('hola');
    assert.equal(sentOf(house), 0);
    seen.unseen = null;
    resolve();
    await house.house.idle();
    assert.equal(sentOf(house), 1);
  });

  it('leaves to them what it had not begun, when they have taken it over', async () => {
    const { seen, house: opening } = sharedHouse();
    await using house = await opening;
    const { promise, resolve } = Promise.withResolvers<void>();
    seen.unseen = promise;
    await house.write('hola');
    seen.work!.letGo();
    seen.unseen = null;
    resolve();
    await house.house.idle();
    assert.equal(sentOf(house), 0);
    // What comes from now on is its own.
    await house.write('¿a qué hora abren?');
    await house.house.idle();
    assert.equal(sentOf(house), 1);
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
