import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../../storage/store.ts';
import { openTestHouse, type TestHouse } from '../../kit/house.ts';
import { withCall } from '../../kit/store-with-call.ts';

const heardIn = ({ happenings }: TestHouse) =>
  happenings.flatMap((one) =>
    one.kind === 'heard' && one.content.kind === 'text' ? [one.content.text] : [],
  );

describe('a turn that cannot be taken', () => {
  it('five times goes to a person with a kind word, and the lane goes on', async () => {
    const { loadClinics } = await import('../../../bot/config/load.ts');
    const clinic = (await loadClinics()).get('andes')!;
    const broken = { ...clinic, words: { es: { 'hello.first': '{nothing}', 'hello.known': '{nothing}' } } };
    await using house = await openTestHouse({ clinic: broken });
    assert.deepEqual(await house.write('hola'), { accepted: 1, repeated: 0 });
    await house.house.idle();
    assert.equal(house.sent.length, 1);
    assert.match(house.sent[0]!.text, /persona del equipo/);
    const [handoff] = await house.store.handoffs('andes');
    assert.equal(handoff?.reason, 'failed');
    assert.equal((await house.store.counts('andes')).openInbox, 0);
  });
});

describe('a store that fails', () => {
  const failing = (name: 'commit' | 'settle' | 'lane', times: number) => {
    let left = times;
    return (store: Store): Store =>
      withCall(store, name, (...args: never[]) => {
        if (left-- > 0) return Promise.reject(new Error('The disk is full'));
        return (store[name] as (...args: never[]) => unknown)(...args);
      });
  };

  it('is told to the channel, which brings the message again', async () => {
    await using house = await openTestHouse({ store: failing('commit', 1) });
    await assert.rejects(house.write('hola', { id: 'm1' }), /disk is full/);
    assert.deepEqual(await house.write('hola', { id: 'm1' }), { accepted: 1, repeated: 0 });
    await house.house.idle();
    assert.equal(house.sent.length, 1);
  });

  it('but has stored the message, which is not overtaken by what comes later', async () => {
    let fails = true;
    await using house = await openTestHouse({
      burstPauseMs: 1_000,
      store: (store) =>
        withCall(store, 'receive', async (...rows: Parameters<Store['receive']>) => {
          const kept = await store.receive(...rows);
          if (!fails) return kept;
          fails = false;
          throw new Error('the line was cut once it was stored');
        }),
    });
    await assert.rejects(house.write('buenas', { id: 'm1' }), /the line was cut/);
    assert.deepEqual(await house.write('buenas', { id: 'm1' }), { accepted: 0, repeated: 1 });
    await house.write('¿a qué hora abren?', { id: 'm2' });
    await house.clock.advance(1_000, () => house.house.idle());
    const said = await house.store.transcript(house.key(), { limit: 10 });
    assert.deepEqual(
      said.filter(({ who }) => who === 'patient').map(({ text }) => text),
      ['buenas', '¿a qué hora abren?'],
    );
  });

  it('while effects are noted loses no note', async () => {
    await using house = await openTestHouse({ store: failing('settle', 2) });
    await house.write('hola');
    await house.house.idle();
    await house.clock.advance(5_000, () => house.house.idle());
    assert.equal((await house.store.counts('andes')).openOutbox, 0);
  });

  it('while a lane reads lets it rest, and go on', async () => {
    await using house = await openTestHouse({ store: failing('lane', 1) });
    await Promise.all([house.write('hola'), house.write('¿a qué hora abren?')]);
    await house.house.idle();
    await house.clock.advance(2_000, () => house.house.idle());
    assert.equal(heardIn(house).length, 2);
  });
});
