import type { ConversationEvent } from '../../../flows/events.ts';
import type { OrderReview, OrderStatus } from '../../../flows/orders/order.ts';
import { ana, mateo, openingAt, soon, visit } from './clinic.ts';
import type { Scene } from './scene.ts';

const opening = openingAt('cardiology', '2026-03-12T08:00');
const remote = openingAt('psychology', '2026-03-13T09:00');
const later = openingAt('cardiology', '2026-03-20T08:00');
const laterRemote = openingAt('psychology', '2026-03-20T09:00');

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
  'the last of several openings for one who waits': due('offering', {
    offer: { id: 7, opening, patient: ana.id, seconds: 3_600, until: '2026-03-11T09:00', last: true },
  }),
  'an opening that was kept until a while ago': due('offering', {
    offer: { id: 7, opening, patient: ana.id, seconds: 3_600, until: '2026-03-10T09:00' },
  }),
  'an opening by video for one who waits': due('offering', {
    offer: { id: 8, opening: remote, patient: ana.id, seconds: 3_600 },
  }),
  'an opening before the visit of one who waits': due('offering', {
    offer: { id: 10, opening, patient: ana.id, seconds: 3_600, moved: visit(ana.id, later) },
  }),
  'an opening by video before the visit of one who waits': due('offering', {
    offer: { id: 11, opening: remote, patient: ana.id, seconds: 3_600, moved: visit(ana.id, laterRemote) },
  }),
  'an opening beside another question, before the visit of one who waits': due('offering', {
    offer: { id: 12, opening, patient: ana.id, seconds: 3_600, moved: visit(ana.id, later) },
    interrupts: true,
  }),
  'an opening that came free beside another question': due('offering', {
    offer: { id: 9, opening, patient: ana.id, seconds: 3_600 },
    interrupts: true,
  }),
  'the question how it was': due('surveying', {
    appointment: visit(ana.id, opening, { status: 'fulfilled' }),
  }),
  'a visit that the clinic moved': due('clinic-change', { appointment: visit(ana.id, opening) }),
  'a visit by video that the clinic moved': due('clinic-change', { appointment: visit(ana.id, remote) }),
  'a visit that the clinic cannot hold': due('clinic-change', {
    appointment: visit(ana.id, opening, { status: 'cancelled' }),
  }),
  'a reminder of a visit that was cancelled': due('reminding', {
    appointment: visit(ana.id, opening, { status: 'cancelled' }),
  }),
  'something of another version': due('vanished', { appointment: visit(mateo.id, opening) }),
} as const satisfies Record<string, ConversationEvent>;

/** What a person of the clinic decided of the order that was to be looked at. */
export function reviewed(
  status: OrderStatus,
  reason: string | null = null,
  { service = 'mri', note = null }: { service?: string | null; note?: string | null } = {},
): OrderReview {
  const fields = { issue_date: '2026-03-01' };
  const order = { id: 'order-needs-review', status, reason, service, fields, faulty: ['file-1'] };
  return { order, files: ['file-1'], by: 'marta', note };
}

/** What a person may have decided of an order, by how they put it. */
const DECIDED = {
  'an order found good': decided('accepted'),
  'an order found good, of nobody knows which service': decided('accepted', null, { service: null }),
  'an order that nobody signed': decided('refused', 'unsigned'),
  'an order that lacks something': decided('refused', 'incomplete'),
  'an order for what is not done here': decided('refused', 'not-done-here'),
  'an order that is no use, in words': decided('refused', 'in-words', { note: 'le falta la segunda hoja' }),
} as const satisfies Record<string, ConversationEvent>;

/** Those that a clinic would begin with this contact: of the contact's own people, as they agreed. */
export function duesIn({ world, conversation }: Scene): [name: string, event: ConversationEvent][] {
  const { consent, vouched, people } = world.contact;
  const isKnown = consent === true && vouched && people.some(({ id }) => id === ana.id);
  // In the middle of anything else they only wait, as every due does.
  const decides = conversation.frames.every(({ flow }) => flow === 'orders');
  return isKnown ? [...Object.entries(DUES), ...(decides ? Object.entries(DECIDED) : [])] : [];
}

type Due = Extract<ConversationEvent, { type: 'dialog.due' }>;

function due(flow: string, about: Due['about']): Due {
  return { type: 'dialog.due', flow, about };
}

function decided(...review: Parameters<typeof reviewed>): Due {
  return due('orders', { review: reviewed(...review) });
}
