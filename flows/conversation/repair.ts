import type { MessageKey } from '../../locales/locale.ts';
import type { Awaiting } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { Reply } from '../effects.ts';
import { flowNamed } from '../flows.ts';
import type { Miss } from '../hearing/move.ts';
import { appointmentArgs } from '../setup.ts';
import type { World } from '../world.ts';
import { helpToAskAbout } from './consent.ts';
import type { Conversation } from './conversation-state.ts';
import { dialogAt, dropYielding } from './frames.ts';
import { askAgain, beginFlow, deliver, sayNow, type Work } from './work.ts';

/** Misunderstandings in a row after which choices are offered, and after which a person is called. */
const OFFER_CHOICES = 2;
const CALL_A_PERSON = 3;

/** How a question is asked again after an answer that was not understood. */
const AGAIN: Partial<Record<Awaiting, MessageKey>> = {
  name: 'repair.again-name',
  document: 'repair.again-document',
  'birth-date': 'repair.again-birth-date',
  date: 'repair.again-date',
  time: 'repair.again-date',
  choice: 'repair.again-choice',
  specialty: 'repair.again',
  'yes-no': 'repair.again-yes-no',
};

const UNUSABLE: Partial<Record<Miss, MessageKey>> = {
  which: 'repair.which',
  untold: 'repair.untold',
  empty: 'repair.not-text',
  file: 'repair.not-text',
  'voice-note': 'repair.no-audio',
  sticker: 'repair.sticker',
  location: 'repair.not-text',
  contact: 'repair.not-text',
  unsupported: 'repair.not-text',
  'too-long': 'repair.too-long',
};

/** Deals with what could not be used: once more with help, then choices, then a person. */
export function miss(work: Work, why: Miss): void {
  if (why === 'voice-note' && mayAskToHear(work)) {
    sayNow(work, { key: 'welcome.before-audio' });
    beginFlow(work, 'welcome', { intent: null, given: {}, about: { voiceNote: true } });
    return;
  }
  work.missed = true;
  work.conversation.misses += 1;
  const { misses, frames } = work.conversation;
  if (misses >= CALL_A_PERSON) {
    beginFlow(work, 'person', { intent: null, given: {}, about: { reason: 'confused' } });
    return;
  }
  if (misses >= OFFER_CHOICES) {
    beginFlow(work, 'lost', { intent: null, given: {}, about: {} });
    return;
  }
  const awaiting = frames.at(-1)?.asked?.awaiting;
  const again = awaiting ? (AGAIN[awaiting] ?? 'repair.again') : 'repair.again-menu';
  const heard = why === 'voice-note' && hearsThem(work.world);
  sayNow(work, { key: heard ? 'repair.audio-unclear' : (UNUSABLE[why] ?? again) });
  askAgainOrMenu(work);
}

/** Whether voice notes are heard here, and so was this one, though to no avail. */
function hearsThem({ clinic, contact }: World): boolean {
  return clinic.help?.includes('voice') === true && contact.help.voice === true;
}

/** Whether the patient may be asked now whether voice notes are heard: they have sent one, and were never asked. */
function mayAskToHear({ world: { clinic, contact }, conversation }: Work): boolean {
  if (contact.consent === false || conversation.frames.at(-1)?.flow === 'welcome') return false;
  return helpToAskAbout({ clinic, contact }).includes('voice');
}

/** Drops the dialog in progress, giving back what it keeps; what lies beneath it goes on. */
export function leave(work: Work): void {
  const { conversation } = work;
  dropYielding(conversation);
  if (!conversation.frames.length) {
    sayNow(work, { key: 'menu.bye' });
    return;
  }
  conversation.next = [];
  const said = leftAs(conversation);
  dropDialog(work);
  sayNow(work, said);
  work.ended = true;
}

/** What is said of a dialog that is left: of a visit that was about to be changed, that it stands. */
function leftAs(conversation: Conversation): Reply {
  const { id, asked } = conversation.frames.at(-1)!;
  const [root] = dialogAt(conversation, id);
  const changing = conversation.frames.slice(root).find(({ flow }) => CHANGES_A_VISIT.has(flow));
  const { appointment } =
    (changing?.state as { context: { appointment?: Appointment | null } })?.context ?? {};
  // It is gone already where it was asked why.
  if (!appointment || asked?.key === 'cancelling.why') return { key: 'repair.left' };
  return { key: 'rescheduling.kept', args: appointmentArgs(appointment) };
}

/** Dialogs in which a visit that is booked is about to be changed. */
const CHANGES_A_VISIT: ReadonlySet<string> = new Set(['cancelling', 'rescheduling']);

/** Dialogs about a visit that is not booked yet. */
const BEFORE_A_VISIT: ReadonlySet<string> = new Set(['booking', 'offering']);

/** The patient takes leave: nothing is kept for them, and they are told what became of what they had begun. */
export function bye(work: Work): void {
  const { conversation } = work;
  dropYielding(conversation);
  const top = conversation.frames.at(-1);
  if (!top?.asked) {
    sayNow(work, { key: 'thanks' });
    return;
  }
  const [root] = dialogAt(conversation, top.id);
  const { flow, state } = conversation.frames[root]!;
  const { context } = state as { context: { appointment?: unknown } };
  const changed = context.appointment ? ('bye.unchanged' as const) : ('thanks' as const);
  while (conversation.frames.length) dropDialog(work);
  conversation.next = [];
  sayNow(work, { key: BEFORE_A_VISIT.has(flow) ? 'bye.nothing-booked' : changed });
}

/** Drops everything and starts over with the menu. */
export function restart(work: Work): void {
  while (work.conversation.frames.length) dropDialog(work);
  work.conversation.next = [];
  sayNow(work, { key: 'repair.restarted' });
  beginFlow(work, 'menu', { intent: null, given: {}, about: {} });
}

/** No more messages, and none of the dialogs that go on: whoever has the conversation. */
export function stop(work: Work): void {
  fallSilent(work);
  sayNow(work, { key: 'opt-out.done' });
}

/** The number is another's: they hear no more of anybody's visits, which all stand, and the clinic looks for the right one. */
export function toSomebodyElse(work: Work): void {
  fallSilent(work);
  const params = { reason: 'wrong-number', summary: { flow: null, known: {} } } as const;
  work.effects.push({ type: 'handOff', params, frame: 0 });
  work.conversation.handoff = { reason: params.reason, status: 'waiting' };
  sayNow(work, { key: 'opt-out.wrong-number' });
}

function fallSilent(work: Work): void {
  while (work.conversation.frames.length) dropDialog(work);
  work.conversation.next = [];
  work.conversation.due = [];
  work.effects.push({ type: 'optOut', params: {}, frame: 0 });
}

/** One step back, where the dialog has one. */
export function back(work: Work): void {
  const top = work.conversation.frames.at(-1);
  if (top && deliver(work, top.id, { type: 'patient.went-back' })) return;
  sayNow(work, { key: 'repair.no-back' });
  askAgainOrMenu(work);
}

/** The question that is open, or what can be done here. */
export function askAgainOrMenu(work: Work): void {
  if (!askAgain(work) && !work.conversation.frames.length) {
    beginFlow(work, 'menu', { intent: null, given: {}, about: {} });
  }
}

/** Drops a dialog, the one on top unless another is named, and gives back what it keeps. */
export function dropDialog(work: Work, id: number = work.conversation.frames.at(-1)!.id): void {
  const { frames } = work.conversation;
  const [from, to] = dialogAt(work.conversation, id);
  for (const frame of frames.slice(from, to).toReversed()) {
    const alone = { ...work, conversation: { ...work.conversation, frames: [frame] } };
    if (!flowNamed(frame.flow).yields) deliver(alone, frame.id, { type: 'patient.left' });
  }
  frames.splice(from, to - from);
}
