import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Opening } from '../../../flows/appointment.ts';
import type { Effects } from '../../../flows/effects.ts';
import type { Store } from '../../../storage/store.ts';
import { ANA, LUIS, type Open, turnWith } from './trial.ts';

const PLACE = { service: 'mri', from: '2026-03-10T10:15', to: null, patient: 'ana' };

const opening = (id: string): Opening => ({
  ...{ id, service: 'mri', practitioner: 'ruiz', site: 'norte', minutes: 45, modality: 'in-person' },
  startsAt: '2026-03-12T08:00:00-05:00',
});

const offerOf = (id: string, until: number) => ({ opening: opening(id), until, key: `offer:${id}` });

const standing = async (store: Store) =>
  (await store.waitingLists.standing('andes')).map(({ patient, status, offer, unanswered }) => {
    return [patient, status, offer?.opening.id ?? null, unanswered];
  });

export function keepsWaitingLists(open: Open): void {
  it('lets one opening at a time be offered to who waits, whoever asks, until that lapses', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turnWith(ANA, 0, [{ type: 'joinWaitlist', params: PLACE }]));
    const { id, at } = (await store.waitingLists.standing('andes'))[0]!;
    assert.equal(at, 20);
    const offer = (which: string, until: number, now: number) =>
      store.waitingLists.offer('andes', id, { offer: offerOf(which, until), now });
    assert.equal(await offer('one', 100, 50), true);
    assert.equal(await offer('two', 100, 60), false);
    // The same again, as after a crash: it is kept until when it was said to be.
    assert.equal(await offer('one', 200, 60), true);
    assert.equal((await store.waitlist('andes'))[0]!.offer!.until, 100);
    await store.waitingLists.takeBack('andes', id, 'two');
    assert.deepEqual(await standing(store), [['ana', 'offered', 'one', 0]]);
    assert.equal(await offer('two', 200, 100), true);
    await store.waitingLists.takeBack('andes', id, 'two');
    assert.deepEqual(await standing(store), [['ana', 'waiting', null, 0]]);
    assert.equal(await store.waitingLists.offer('ipe', id, { offer: offerOf('two', 300), now: 200 }), false);
  });

  it('keeps the place of who lets an offer pass, and of who does so again and again no more', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turnWith(ANA, 0, [{ type: 'joinWaitlist', params: PLACE }]));
    const { id } = (await store.waitingLists.standing('andes'))[0]!;
    const offer = (which: string) =>
      store.waitingLists.offer('andes', id, { offer: offerOf(which, 100), now: 50 });
    let revision = 0;
    const settle = async (status: Effects['settleOffer']['status'], openingId: string) => {
      revision += 1;
      const params = { id, status, openingId };
      await store.commit(turnWith(ANA, revision, [{ type: 'settleOffer', params }]));
      return standing(store);
    };
    await offer('one');
    assert.deepEqual(await settle('lapsed', 'another'), [['ana', 'offered', 'one', 0]]);
    assert.deepEqual(await settle('lapsed', 'one'), [['ana', 'waiting', null, 1]]);
    await offer('two');
    assert.deepEqual(await settle('lapsed', 'two'), [['ana', 'waiting', null, 2]]);
    await offer('three');
    assert.deepEqual(await settle('waiting', 'three'), [['ana', 'waiting', null, 0]]);
    for (const which of ['four', 'five', 'six']) {
      await offer(which);
      await settle('lapsed', which);
    }
    assert.deepEqual(await standing(store), []);
    assert.equal((await store.waitlist('andes'))[0]!.status, 'lapsed');
    // Who has left the list is not put back on it by word of an offer that they had before.
    assert.deepEqual(await settle('waiting', 'six'), []);
  });

  it('lets a person put somebody on a list, take them off, and put them back, once each', async () => {
    await using trial = await open();
    const { store } = trial;
    const { waitingLists } = store;
    const wish = { windows: [{ dayFrom: '06:00', dayTo: '12:00' }] };
    await waitingLists.join({ ...PLACE, conversation: LUIS, at: 30 });
    await waitingLists.join({ ...PLACE, wish, conversation: LUIS, at: 40 });
    const [place, ...others] = await waitingLists.standing('andes');
    assert.deepEqual([place!.wish, place!.at, others], [wish, 30, []]);
    assert.equal((await store.load(LUIS)).revision, 0);
    assert.equal(await waitingLists.leave('ipe', place!.id), false);
    assert.equal(await waitingLists.leave('andes', place!.id), true);
    assert.equal(await waitingLists.leave('andes', place!.id), false);
    assert.equal(await waitingLists.putBack('andes', place!.id), true);
    assert.equal(await waitingLists.putBack('andes', place!.id), false);
    await waitingLists.leave('andes', place!.id);
    await waitingLists.join({ ...PLACE, conversation: LUIS, at: 50 });
    assert.equal(await waitingLists.putBack('andes', place!.id), false);
    assert.equal((await waitingLists.standing('andes')).length, 1);
  });
}
