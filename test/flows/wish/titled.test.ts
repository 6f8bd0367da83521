import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../../flows/hearing/asking.ts';
import { withTitled } from '../../../flows/wish/titled.ts';
import type { World } from '../../../flows/world.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { says } from '../../kit/flows/said.ts';

const practitioners = [
  { id: 'restrepo', name: 'Dr. Camilo Restrepo', services: ['cardiology'], sites: ['norte'] },
  { id: 'arango', name: 'Dra. Beatriz Arango', services: ['cardiology'], sites: ['sur'] },
  { id: 'ospina', name: 'Dra. Juliana Ospina', services: ['pediatrics'], sites: ['norte'] },
  { id: 'mejia', name: 'Dra. Rosa Mejía', services: ['pediatrics'], sites: ['sur'] },
];
const world: World = { ...WORLDS.known, clinic: { ...WORLDS.known.clinic, practitioners } };
const hisTime: Asked = {
  key: 'booking.confirm',
  args: { practitioner: { practitioner: 'restrepo' }, on: { on: '2026-03-12T09:00:00-05:00' } },
  awaiting: 'yes-no',
  number: 1,
};
const meant = (text: string, given = {}) => withTitled(says({ text }), hisTime, given, world).practitioner;

describe('a doctor by no more than the title', () => {
  for (const [text, who] of [
    ['sí pero con la doctora', 'arango'],
    ['com a doutora, por favor', 'arango'],
    ['con el doctor no, con la doctora', 'arango'],
    ['mejor con el doctor', 'restrepo'],
  ] as const) {
    test(`'${text}' is the one who is called so`, () => assert.equal(meant(text), who));
  }

  for (const text of [
    'con otra doctora',
    'con la doctora Ospina',
    'la doctora no',
    'con el doctor general',
  ]) {
    test(`'${text}' is nobody by that alone`, () => assert.equal(meant(text), undefined));
  }

  test('is nobody where two of the service are called so', () =>
    assert.equal(meant('con la doctora', { service: 'pediatrics' }), undefined));
});
