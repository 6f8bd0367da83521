import type { ResultEvent } from '../../flows/events.ts';
import { confirming, offered, testCases } from '../kit/flows/cases.ts';
import { NOW } from '../kit/flows/clinic.ts';
import { reviewed } from '../kit/flows/dues.ts';
import { INTENT_EXAMPLES as intent, KIND_EXAMPLES as kind } from '../kit/flows/examples.ts';
import { says } from '../kit/flows/said.ts';
import { answered, type Turn, tapped } from '../kit/flows/talk.ts';

type Read = Extract<ResultEvent, { type: 'document.read' }>;

const read = (status: string, reason: string | null = null): Turn =>
  answered('document.read', ({ order }: Read) => order.status === status && order.reason === reason);
const noVisits: Turn = answered('appointments.found', ({ appointments }) => appointments.length === 0);
const aScan: Turn = answered('appointments.found', ({ appointments }) => appointments[0]?.service === 'mri');
/** A second file, by another id than the first. */
const another: Turn = () => ({
  type: 'patient.said',
  said: { ...kind.file, file: { ...kind.file.file!, id: 'file-2' } },
});
const oneBlurred: Turn = answered('document.read', ({ order }: Read) => order.faulty[0] === 'file-2');
const sent = (status: string, reason: string | null = null) => [kind.file, read(status, reason)];
const blurred = sent('needs-photo', 'blurred');

/** What a person of the clinic decided of it. */
const decided =
  (...review: Parameters<typeof reviewed>): Turn =>
  () => ({ type: 'dialog.due', flow: 'orders', about: { review: reviewed(...review) } });
const inReview = [...sent('needs-review', 'unsure'), noVisits];
const ofMateo: Turn = answered('document.read', ({ order }: Read) => order.patient === 'p-mateo');
const ofFather = says({ text: 'es de mi papá', values: [{ type: 'person', person: 'father' }] });
const caption = { text: ofFather.text, understood: ofFather.understood };
const bookScan = says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'mri' }] });
/** Until a scan only needs a yes. */
const aboutToBook: readonly Turn[] = [
  bookScan,
  answered('openings.found'),
  says({ values: [{ type: 'choice', choice: { index: 1 } }] }),
  answered('opening.held'),
];
/** A search for a scan, whenever. */
const anyScan = { service: 'mri', windows: [{ from: NOW, to: null }], limit: 3, except: [] };
const twoOrders: Turn = answered('document.read', ({ others }: Read) => others !== undefined);

testCases({
  'an order that is sent': [
    {
      it: 'is asked for where it was only spoken of',
      talk: [intent.upload_order],
      says: ['hello.known', 'orders.send'],
    },
    {
      it: 'is read, though nobody asked for it',
      talk: [kind.file],
      says: ['hello.known', 'orders.reading'],
      does: ['readDocument'],
    },
    {
      it: 'is booked from once it is accepted',
      talk: [...sent('accepted'), noVisits],
      says: ['orders.accepted'],
      does: ['keepOrder'],
    },
    {
      it: 'is booked from for the child whose it is, whoever sends it',
      world: 'family',
      talk: [kind.file, ofMateo, noVisits, intent.yes],
      says: [],
      does: ['findOpenings'],
      with: { ...anyScan, patient: 'p-mateo' },
    },
    {
      it: 'is put to no visit of somebody else',
      world: 'family',
      talk: [kind.file, ofMateo, aScan],
      says: ['orders.accepted'],
      does: ['keepOrder'],
    },
    {
      it: 'of a relative who was never here is left to a person, and a visit is looked for',
      talk: [...sent('refused', 'other-patient'), ofFather, noVisits],
      says: ['orders.in-review'],
      does: ['keepOrder'],
    },
    {
      it: 'of a relative who was never here is left to a person, where that stands under the photo',
      talk: [{ ...kind.file, ...caption }, read('refused', 'other-patient'), noVisits],
      says: ['orders.in-review'],
      does: ['keepOrder'],
    },
    {
      it: 'in a strange name is asked for again, though it is said to be of one whom the clinic knows',
      world: 'family',
      talk: [...sent('refused', 'other-patient'), says({ values: [{ type: 'person', person: 'mother' }] })],
      says: ['repair.again', 'orders.other-patient'],
    },
    {
      it: 'is no less wanted by who asks if it will not do as it is',
      talk: [
        ...sent('refused', 'expired'),
        says({ text: 'mas não dá pra aceitar assim mesmo?', wants: ['no'] }),
      ],
      says: ['repair.again', 'orders.expired'],
    },
    {
      it: 'is waited for, where the wrong sheet was sent by mistake',
      talk: [...blurred, says({ text: 'mandei errado, agora vai', controls: ['correct'] })],
      says: ['orders.ready'],
    },
    {
      it: 'is not waited for by whoever wants the visit first',
      talk: [intent.upload_order, bookScan],
      says: [],
      does: ['findOpenings'],
      with: { ...anyScan, patient: 'p-ana' },
    },
    {
      it: 'goes with the visit that is booked from it',
      talk: [
        ...[
          ...sent('accepted'),
          noVisits,
          intent.yes,
          answered('openings.found'),
          tapped('mri@2026-03-11T08:00'),
        ],
        ...[answered('opening.held'), intent.yes],
      ],
      says: [],
      does: ['stopTimer', 'bookAppointment'],
      of: 'bookAppointment',
      with: { openingId: 'mri@2026-03-11T08:00', patient: 'p-ana', orderId: 'order-accepted' },
    },
    {
      it: 'is put to the visit that wants it, and nothing is asked',
      talk: [...sent('accepted'), aScan],
      says: ['orders.of-visit'],
      does: ['keepOrder'],
    },
    {
      it: 'that is blurred is asked for again, saying how',
      talk: blurred,
      says: ['orders.blurred'],
      does: ['keepOrder'],
    },
    {
      it: 'that is blurred three times is looked at by a person',
      talk: [...blurred, ...blurred, ...blurred, noVisits],
      says: ['orders.in-review'],
      does: ['keepOrder'],
    },
    {
      it: 'that cannot be read here is looked at by a person, and a time may be looked for meanwhile',
      talk: [kind.file, answered('document.failed'), noVisits],
      says: ['orders.in-review'],
      does: ['keepOrder'],
    },
    {
      it: 'that is somebody else’s is said to be',
      talk: sent('refused', 'other-patient'),
      says: ['orders.other-patient'],
      does: ['keepOrder'],
    },
    {
      it: 'in the middle of a booking leaves that where it was',
      talk: [...offered, ...sent('accepted'), aScan],
      says: ['orders.of-visit', 'repair.back-to', 'choosing.offer-soonest'],
      does: ['keepOrder'],
    },
    {
      it: 'for the visit that is being booked goes with it, and leaves the times where they were',
      talk: [bookScan, answered('openings.found'), ...sent('accepted'), noVisits],
      says: ['orders.of-booking', 'repair.back-to', 'choosing.offer-soonest'],
      does: ['keepOrder'],
    },
    {
      it: 'for the visit that is being booked is booked with it, once that is settled',
      talk: [...confirming, ...sent('needs-review', 'unsure'), noVisits, intent.yes],
      says: [],
      does: ['stopTimer', 'bookAppointment'],
      of: 'bookAppointment',
      with: { openingId: 'cardiology@2026-03-11T08:00', patient: 'p-ana', orderId: 'order-needs-review' },
    },
    {
      it: 'of a child is for none that the mother books for herself',
      world: 'family',
      talk: [bookScan, answered('openings.found'), kind.file, ofMateo, noVisits],
      says: ['orders.accepted'],
      does: ['keepOrder'],
    },
    {
      it: 'that is promised with the yes to a visit keeps nobody from booking it',
      talk: [...aboutToBook, says({ text: 'claro, y le mando la orden', wants: ['yes', 'upload_order'] })],
      says: [],
      does: ['stopTimer', 'bookAppointment'],
    },
    {
      it: 'waits for consent like all else',
      world: 'stranger',
      talk: [kind.file, intent.yes],
      says: ['orders.reading'],
      does: ['keepConsent', 'readDocument'],
    },
    { it: 'may come later', talk: [intent.upload_order, tapped('later')], says: ['orders.later'] },
  ],
  'files that come together': [
    {
      it: 'are pages of one order: what is read of the first alone is not waited for',
      talk: [kind.file, kind.file],
      says: ['orders.another-page'],
      does: ['readDocument'],
      of: 'readDocument',
      with: { files: ['file-1', 'file-1'], afterSeconds: 3 },
    },
    {
      it: 'are told of once, however many there are',
      talk: [kind.file, kind.file, kind.file],
      says: [],
      does: ['readDocument'],
      of: 'readDocument',
      with: { files: ['file-1', 'file-1', 'file-1'], afterSeconds: 3 },
    },
    {
      it: 'are one order to a stranger too, who had to agree first',
      world: 'stranger',
      talk: [kind.file, kind.file, intent.yes],
      says: ['orders.reading'],
      does: ['keepConsent', 'readDocument'],
      of: 'readDocument',
      with: { files: ['file-1', 'file-1'], afterSeconds: 3 },
    },
    {
      it: 'are one order, though something else was asked between them',
      talk: [kind.file, intent.faq_hours, kind.file],
      says: ['orders.another-page'],
      does: ['readDocument'],
    },
    {
      it: 'are kept, but for the one of which another is needed',
      talk: [kind.file, another, oneBlurred, kind.file],
      says: ['orders.reading'],
      does: ['readDocument'],
      of: 'readDocument',
      with: { files: ['file-1', 'file-1'], afterSeconds: 3 },
    },
    {
      it: 'are told apart where one of them is no use',
      talk: [kind.file, another, oneBlurred],
      says: ['orders.one-of-them', 'orders.blurred'],
      does: ['keepOrder'],
    },
    {
      it: 'end with those that come later: that is another order',
      talk: [...sent('accepted'), noVisits, kind.file],
      says: ['orders.reading'],
      does: ['readDocument'],
      of: 'readDocument',
      with: { files: ['file-1'], afterSeconds: 3 },
    },
  ],
  'two orders that come together': [
    {
      it: 'are told apart, and the first is dealt with first',
      talk: [kind.file, another, twoOrders],
      says: ['orders.two'],
      does: ['findAppointments'],
    },
    {
      it: 'are both read: the second once the first is done with',
      talk: [kind.file, another, twoOrders, noVisits, intent.no],
      says: ['orders.kept', 'orders.reading'],
      does: ['readDocument'],
      of: 'readDocument',
      with: { files: ['file-2'], afterSeconds: 3 },
    },
  ],
  'what a person decided of an order': [
    {
      it: 'takes the place of the question that was open about it',
      talk: [...inReview, decided('accepted')],
      says: [],
      does: ['settleOrder', 'findAppointments'],
      with: {
        ...{ id: 'order-needs-review', status: 'accepted', reason: null, service: 'mri', by: 'marta' },
        fields: { issue_date: '2026-03-01' },
      },
    },
    {
      it: 'lets the booking that waited for it go on',
      talk: [...inReview, decided('accepted'), noVisits],
      says: ['orders.valid'],
      does: ['keepOrder'],
    },
    {
      it: 'is told of the visit that it is for',
      talk: [...inReview, intent.no, decided('accepted'), aScan],
      says: ['orders.valid-of-visit'],
      does: ['keepOrder'],
    },
    {
      it: 'is kept at once and told later, where the patient is in the middle of something',
      talk: [intent.book, decided('accepted')],
      says: [],
      does: ['settleOrder', 'startTimer'],
    },
    {
      it: 'is said with its reason, and another order may be sent at once',
      talk: [...inReview, intent.no, decided('refused', 'unsigned'), kind.file],
      says: ['orders.reading'],
      does: ['readDocument'],
    },
    {
      it: 'is said in the words of whoever decided it, too',
      talk: [...inReview, intent.no, decided('needs-photo', 'blurred', { note: 'no se lee la fecha' })],
      says: ['orders.reviewed-saying', 'orders.blurred'],
      does: ['settleOrder', 'keepOrder'],
    },
  ],
});
