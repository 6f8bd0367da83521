import type { ConversationEvent } from '../../../flows/events.ts';
import { ana, mateo, openingAt, soon, visit } from './clinic.ts';
import type { Scene } from './scene.ts';

const opening = openingAt('cardiology', '2026-03-12T08:00');
const remote = openingAt('psychology', '2026-03-13T09:00');

/** What the clinic may begin by itself, by a name that a report can use. */
export const DUES = {
  'a reminder': due('reminding', { appointment: visit(ana.id, opening) }),
  'an urgent reminder': due('reminding', { appointment: soon(ana.id), urgent: true }),
  'a reminder of a confirmed visit': due('reminding', {
    appointment: visit(ana.id, remote, { status: 'confirmed' }),
  }),
  'a reminder of a confirmed visit at a site': due('reminding', {
    appointment: visit(ana.id, opening, { status: 'confirmed' }),
  }),
  'a reminder of a visit by video': due('reminding', { appointment: visit(ana.id, remote) }),
  'an opening for one who waits': due('offering', {
    offer: { id: 7, opening, patient: ana.id, seconds: 3_600 },
  }),
  'an opening by video for one who waits': due('offering', {
    offer: { id: 8, opening: remote, patient: ana.id, seconds: 3_600 },
  }),
  'the question how it was': due('surveying', {
    appointment: visit(ana.id, opening, { status: 'fulfilled' }),
  }),
  'something of another version': due('vanished', { appointment: visit(mateo.id, opening) }),
} as const satisfies Record<string, ConversationEvent>;

/** Those that a clinic would begin with this contact: of the contact's own people, as they agreed. */
export function duesIn({ world }: Scene): [name: string, event: ConversationEvent][] {
  const { consent, vouched, people } = world.contact;
  const isKnown = consent === true && vouched && people.some(({ id }) => id === ana.id);
  return isKnown ? Object.entries(DUES) : [];
}

type Due = Extract<ConversationEvent, { type: 'dialog.due' }>;

function due(flow: string, about: Due['about']): Due {
  return { type: 'dialog.due', flow, about };
}
