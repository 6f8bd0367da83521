import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ANA, type Open, turnWith, visit } from './trial.ts';

export function servesStandingWork(open: Open): void {
  it('knows what was begun already, on any of the channels, and in that clinic only', async () => {
    await using trial = await open();
    const { store } = trial;
    const event = { type: 'dialog.due', flow: 'reminding', about: {} };
    const row = { ...ANA, externalId: 'due:one', event, at: 1, readyAt: 1 };
    await store.receive([row, { ...row, channel: 'sms', externalId: 'due:two' }]);
    const asked = { keys: ['one', 'two', 'three'], channels: [ANA.channel, 'sms'] };
    assert.deepEqual((await store.standing.begun('andes', asked)).sort(), ['one', 'two']);
    assert.deepEqual(await store.standing.begun('andes', { ...asked, channels: ['sms'] }), ['two']);
    assert.deepEqual(await store.standing.begun('ipe', asked), []);
    assert.deepEqual(await store.standing.begun('andes', { keys: [], channels: [] }), []);
  });

  it('knows who may speak for a patient, and where they did', async () => {
    await using trial = await open();
    const { store } = trial;
    const none = { nationalId: null, nationalIdKind: null, birthDate: null };
    const clinic = 'andes';
    for (const id of ['ana', 'mateo']) await store.savePatients([{ clinic, id, name: id, ...none }]);
    await store.linkContacts([
      { clinic, address: ANA.address, patient: 'ana', relation: 'self' },
      { clinic, address: ANA.address, patient: 'mateo', relation: 'son' },
      { clinic, address: '+573005550109', patient: 'mateo', relation: 'other' },
    ]);
    await store.commit(turnWith(ANA, 0, [{ type: 'optOut', params: {} }]));
    const asked = { patients: ['mateo', 'nobody'], channels: [ANA.channel, 'sms'] };
    const found = await store.standing.contactsOf(clinic, asked);
    const mateo = {
      patient: 'mateo',
      relation: 'son',
      address: ANA.address,
      optedOut: true,
      channel: ANA.channel,
    };
    assert.deepEqual(
      found.map(({ updatedAt, ...contact }) => ({ ...contact, spoke: updatedAt !== null })),
      [
        { ...mateo, spoke: true },
        {
          ...mateo,
          relation: 'other',
          address: '+573005550109',
          optedOut: false,
          channel: null,
          spoke: false,
        },
      ],
    );
    const [elsewhere] = await store.standing.contactsOf(clinic, { ...asked, channels: ['sms'] });
    assert.equal(elsewhere!.channel, null);
    assert.deepEqual(await store.standing.contactsOf('ipe', asked), []);
  });

  it('gives the visits that start within a span, with who changed them last', async () => {
    await using trial = await open();
    const { agenda } = trial.store;
    await agenda.book(visit('v1'), 5);
    await agenda.book(visit('v2', { startsAt: 2_000, endsAt: 2_030 }), 5);
    await agenda.hold({ ...visit('v3', { startsAt: 1_500, endsAt: 1_530 }), heldUntil: 9_000 }, 5);
    const change = { status: 'cancelled', when: ['booked'], reason: null, key: 'c' } as const;
    await agenda.setStatus('andes', 'v1', change, 7);
    const v1 = { ...visit('v1'), status: 'cancelled', changedKey: 'c', changedAt: 7 };
    assert.deepEqual(await agenda.starting('andes', 1_000, 2_000, 7), [v1]);
    assert.equal((await agenda.starting('andes', 1_001, 2_001, 0))[0]!.changedKey, null);
    assert.deepEqual(await agenda.starting('andes', 0, 9_000, 8), []);
    assert.deepEqual(await agenda.starting('ipe', 0, 9_000, 0), []);
  });
}
