import type { Appointment } from '../appointment.ts';
import { minutesBetween } from '../civil.ts';
import type { FlowAbout } from '../effects.ts';
import type { ConversationEvent, ResultEvent } from '../events.ts';
import type { Frame } from '../flow.ts';
import { flowOf } from '../flows.ts';
import type { OrderReview } from '../orders/order.ts';
import { dialogAt } from './frames.ts';
import { greetOnce } from './greeting.ts';
import { dropDialog } from './repair.ts';
import { beginFlow, deliver, type Work } from './work.ts';

type Due = Extract<ConversationEvent, { type: 'dialog.due' }>;

/** Minutes of a patient's silence after which a dialog in progress is not going on any more. */
const SILENCE = 15;

/** What the clinic has to ask: at once, or when the dialog in progress ends, so as not to talk across it. */
export function takeDue(work: Work, { flow, about }: Due): void {
  const { conversation, world } = work;
  // What was decided is kept at once, whenever it is said: nobody else of the clinic is to look at it.
  if (about.review) settle(work, about.review);
  // One of another version of the house is nobody's any more; and who wants no messages gets none.
  if (!flowOf(flow) || world.contact.optedOut) return;
  const waited = conversation.due!.length > 0;
  replaceOlder(work, { flow, about });
  const busy = isBusy(work);
  if (conversation.handoff || (busy && !about.urgent)) {
    conversation.due!.push({ flow, about });
    if (!conversation.handoff) waitForSilence(work);
    return;
  }
  if (waited) stopWaiting(work);
  begin(work, flow, about, busy);
}

function settle({ effects }: Work, { order: { faulty: _, ...order }, by }: OrderReview): void {
  effects.push({ type: 'settleOrder', params: { ...order, by }, frame: 0 });
}

/** The dialog in progress has been silent for long, or has gone on: then it is waited for again. */
export function waitedLong(work: Work): void {
  if (work.conversation.handoff || !work.conversation.due!.length) return;
  if (isBusy(work)) waitForSilence(work);
  else beginDue(work);
}

/** Begins what has waited longest; false when nothing waits. */
export function beginDue(work: Work): boolean {
  const next = work.conversation.due!.shift();
  if (!next) return false;
  stopWaiting(work);
  begin(work, next.flow, next.about);
  return true;
}

function begin(work: Work, flow: string, about: FlowAbout, busy = false): void {
  const at = work.effects.length;
  const interrupts = busy || isAwaited(work, about);
  beginFlow(work, flow, { intent: null, given: {}, about: interrupts ? { ...about, interrupts } : about });
  // A reminder of a visit that is over, or was cancelled, ends without a word: nobody is greeted for that.
  if (work.effects.slice(at).some(({ type }) => type === 'reply')) greetOnce(work, at);
}

function isBusy({ conversation, world }: Work): boolean {
  const top = conversation.frames.at(-1);
  const isAsked = top && !flowOf(top.flow)?.yields;
  const { heardAt } = conversation;
  return Boolean(isAsked && heardAt && minutesBetween(heardAt, world.now) < SILENCE);
}

/** Whether the clinic has asked something else, of another visit, that a yes may be meant for. */
function isAwaited({ conversation }: Work, { appointment }: FlowAbout): boolean {
  const top = conversation.frames.at(-1);
  if (top?.asked?.awaiting !== 'yes-no' || !ASKED_BY_CLINIC.has(top.flow)) return false;
  return appointment === undefined || visitOf(top) !== appointment.id;
}

const ASKED_BY_CLINIC: ReadonlySet<string> = new Set(['reminding', 'offering', 'clinic-change']);

function waitForSilence(work: Work): void {
  work.effects.push({ type: 'startTimer', params: { name: 'due', seconds: SILENCE * 60 }, frame: 0 });
}

/** Once nothing waits any more. */
function stopWaiting({ conversation, effects }: Work): void {
  if (conversation.due!.length) return;
  effects.push({ type: 'stopTimer', params: { name: 'due' }, frame: 0 });
}

/** What still waits to be said of a visit that has just been moved or cancelled here is said no more. */
export function forgetVisit(work: Work, event: ResultEvent): void {
  if (event.type === 'appointment.moved' || event.type === 'appointment.cancelled')
    forgetDue(work, event.appointment.id);
}

/** Dialogs that ask what is to become of a visit. */
const DECIDING: ReadonlySet<string> = new Set([
  'reminding',
  'confirming',
  'cancelling',
  'rescheduling',
  'clinic-change',
]);

/**
 * The ids of dialogs that are over once the answer to what was asked is heard: about a visit that is cancelled with
 * it, all of them but the one that asked; about one that is confirmed or moved, those that ask what is to become of it.
 */
export function overWith({ conversation }: Work, ask: number, { type }: ResultEvent): readonly number[] {
  const { frames } = conversation;
  const asker = frames.find(({ asks }) => asks === ask);
  const visit = asker && visitOf(asker);
  if (!visit || !DECIDED.has(type)) return [];
  const [from, to] = dialogAt(conversation, asker.id);
  return frames.flatMap((frame, at) => {
    const isOther = (at < from || at >= to) && visitOf(frame) === visit;
    return isOther && (type === 'appointment.cancelled' || DECIDING.has(frame.flow)) ? [frame.id] : [];
  });
}

const DECIDED: ReadonlySet<ResultEvent['type']> = new Set<ResultEvent['type']>([
  'appointment.confirmed',
  'appointment.moved',
  'appointment.cancelled',
]);

/** Drops those dialogs. */
export function dropAll(work: Work, dialogs: readonly number[]): void {
  // It may have gone with a dialog that it belonged to.
  for (const id of dialogs)
    if (work.conversation.frames.some((frame) => frame.id === id)) dropDialog(work, id);
}

/** The visit that the dialog has in hand which waits for that answer. */
export function visitInHand({ conversation: { frames } }: Work, ask: number): Appointment | null {
  const asker = frames.find(({ asks }) => asks === ask);
  return (asker && (asker.state as Keeping).context.appointment) ?? null;
}

/** What waits to be said of a visit is said no more. */
export function forgetDue(work: Work, visit: string): void {
  const { conversation } = work;
  if (!conversation.due?.length) return;
  conversation.due = conversation.due.filter(({ about }) => about.appointment?.id !== visit);
  stopWaiting(work);
}

function visitOf({ state }: Frame): string | undefined {
  return (state as Keeping).context.appointment?.id;
}

/** What a dialog that has a visit or an order in hand keeps. */
interface Keeping {
  context: FlowAbout & { order?: { id: string } | null };
}

/**
 * A second reminder of the same visit takes the place of the first, wherever that stands; so does word of an order.
 * What the clinic did with a visit takes the place of any reminder of it.
 */
function replaceOlder(work: Work, { flow, about }: Omit<Due, 'type'>): void {
  const { conversation } = work;
  const id = subjectOf(about);
  if (!id) return;
  conversation.due = conversation.due!.filter(
    (other) => (other.flow !== flow && flow !== 'clinic-change') || subjectOf(other.about) !== id,
  );
  const older = conversation.frames.find((frame) => {
    const { context } = frame.state as Keeping;
    return frame.flow === flow && !frame.calls && id === (context.order?.id ?? context.appointment?.id);
  });
  if (!older) return;
  deliver(work, older.id, { type: 'patient.left' });
  work.ended = false;
}

/** The id of what it is about: an order, or a visit. */
function subjectOf({ appointment, review }: FlowAbout): string | undefined {
  return review?.order.id ?? appointment?.id;
}
