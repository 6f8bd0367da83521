import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { StoredPatient } from '../../../storage/store.ts';
import { ANA, type Open } from './trial.ts';

const ana: StoredPatient = {
  clinic: 'andes',
  id: 'ana',
  name: 'Ana Gómez',
  nationalId: '52111222',
  nationalIdKind: 'CC',
  birthDate: '1985-04-12',
};
const mateo: StoredPatient = {
  clinic: 'andes',
  id: 'mateo',
  name: 'Mateo Ruiz',
  nationalId: null,
  nationalIdKind: null,
  birthDate: '2019-08-30',
};

export function keepsTheRegister(open: Open): void {
  it('finds a patient by id and by document, in their own clinic', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.savePatients([ana, mateo]);
    assert.deepEqual(await store.findPatient('andes', { id: 'ana' }), ana);
    assert.deepEqual(await store.findPatient('andes', { nationalId: '52111222' }), ana);
    assert.deepEqual(await store.findPatient('andes', { id: 'mateo' }), mateo);
    assert.equal(await store.findPatient('ipe', { id: 'ana' }), null);
    assert.equal(await store.findPatient('ipe', { nationalId: '52111222' }), null);
    assert.equal(await store.findPatient('andes', { id: 'nobody' }), null);
  });

  it('changes nothing when the same is entered again', async () => {
    await using trial = await open();
    const { store } = trial;
    const links = [
      { clinic: 'andes', address: ANA.address, patient: 'ana', relation: 'self' },
      { clinic: 'andes', address: ANA.address, patient: 'mateo', relation: 'son' },
    ];
    for (let time = 0; time < 2; time++) {
      await store.savePatients([ana, mateo]);
      await store.linkContacts(links);
    }
    assert.deepEqual((await store.load(ANA)).contact.people, [
      { id: 'ana', name: 'Ana Gómez', birthDate: '1985-04-12', nationalId: '52111222', relation: 'self' },
      { id: 'mateo', name: 'Mateo Ruiz', birthDate: '2019-08-30', nationalId: null, relation: 'son' },
    ]);
  });

  it('enters a patient whose document is registered under another id', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.savePatients([{ ...ana, id: 'from-a-chat' }]);
    await store.savePatients([ana]);
    await store.linkContacts([{ clinic: 'andes', address: ANA.address, patient: 'ana', relation: 'self' }]);
    assert.equal((await store.findPatient('andes', { id: 'ana' }))?.id, 'from-a-chat');
    assert.equal((await store.load(ANA)).contact.people[0]?.id, 'from-a-chat');
  });

  it('links no address to a patient who is not there', async () => {
    await using trial = await open();
    const link = { clinic: 'andes', address: ANA.address, patient: 'nobody', relation: 'self' };
    await assert.rejects(trial.store.linkContacts([link]));
    assert.deepEqual((await trial.store.load(ANA)).contact.people, []);
  });
}
