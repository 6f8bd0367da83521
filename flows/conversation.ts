import { answer } from './conversation/answering.ts';
import type { Conversation } from './conversation/conversation-state.ts';
import { courtesy } from './conversation/courtesy.ts';
import {
  beginDue,
  dropAll,
  forgetDue,
  forgetVisit,
  overWith,
  takeDue,
  visitInHand,
  waitedLong,
} from './conversation/due.ts';
import { raise } from './conversation/frames.ts';
import { greetOnce, greetsNobody } from './conversation/greeting.ts';
import {
  goOnMeanwhile,
  handBack,
  joinForErrand,
  noteForPerson,
  withdraw,
} from './conversation/handing-back.ts';
import { sayKindly } from './conversation/kind-words.ts';
import { migrateFrames } from './conversation/migrating.ts';
import { addOpinion } from './conversation/more-opinion.ts';
import {
  afterLast,
  begunOfItself,
  isMovedInstead,
  nextOne,
  oneByOne,
  waitsForItsTurn,
} from './conversation/one-by-one.ts';
import {
  askAgainOrMenu,
  back,
  bye,
  dropDialog,
  leave,
  miss,
  restart,
  stop,
  toSomebodyElse,
} from './conversation/repair.ts';
import { takeFile } from './conversation/sent-file.ts';
import {
  askAgain,
  beginFlow,
  beginWish,
  deliver,
  deliverAnswer,
  type FramedEffect,
  openWork,
  sayNow,
  type Work,
} from './conversation/work.ts';
import type { Reply } from './effects.ts';
import type { ConversationEvent, ResultEvent, Said } from './events.ts';
import { noteDone } from './hearing/just-done.ts';
import type { Move } from './hearing/move.ts';
import { route } from './hearing/route.ts';
import { appointmentArgs, visitKey } from './setup.ts';
import type { World } from './world.ts';

export type { FramedEffect };

/** What one event made of a conversation. */
export interface Step {
  conversation: Conversation;
  /** In the order they were asked for. */
  effects: FramedEffect[];
}

/** Takes one event to its end: which dialog it concerns, and what that dialog says and asks for. Pure. */
export function converse(conversation: Conversation, event: ConversationEvent, world: World): Step {
  const work = openWork(conversation, world);
  migrateFrames(work);
  switch (event.type) {
    case 'patient.said':
      hearPatient(work, event.said);
      break;
    case 'dialog.due':
      takeDue(work, event);
      break;
    case 'agent.joined':
      if (work.conversation.handoff)
        work.conversation.handoff = { ...work.conversation.handoff, status: 'with-agent' };
      else if (work.conversation.errand) joinForErrand(work.conversation);
      break;
    case 'agent.said':
      joinForErrand(work.conversation);
      work.effects.push({ type: 'relay', params: { text: event.text }, frame: 0 });
      break;
    case 'agent.resolved':
      // Told twice, or of a conversation that the patient has taken back: nobody is returned from.
      delete work.conversation.errand;
      if (work.conversation.handoff) handBack(work, 'person.returned');
      break;
    case 'timer.elapsed':
      work.quiet = work.conversation.handoff !== null;
      if (event.frame === 0) waitedLong(work);
      else deliver(work, event.frame, { type: 'timer.elapsed', name: event.name });
      break;
    default:
      work.quiet = work.conversation.handoff !== null;
      hearAnswer(work, event);
  }
  if (work.restart) restart(work);
  goOn(work);
  if (event.type === 'patient.said' || work.dropped) neverSilent(work);
  return { conversation: work.conversation, effects: work.effects };
}

function hearAnswer(work: Work, event: ResultEvent & { frame: number }): void {
  const before = visitInHand(work, event.frame);
  const over = overWith(work, event.frame, event);
  forgetVisit(work, event);
  const answered = deliverAnswer(work, event.frame, event);
  if (answered === 'heard') {
    noteDone(work.conversation, event, { before, now: work.world.now });
    dropAll(work, over);
    // A visit that is moved may be given a new id.
    if (event.type === 'appointment.moved' && before) forgetDue(work, before.id);
  }
  if (answered === 'to nobody') settleLate(work, event);
}

/** The question that is open, if any: what a short answer is read against. */
export function openQuestion(conversation: Conversation): Reply | null {
  return conversation.frames.at(-1)?.asked ?? null;
}

/** Moves that mean something whatever was asked before. */
const STILL_MEANT: ReadonlySet<Move['do']> = new Set<Move['do']>(['begin', 'speak', 'take-back']);

function hearPatient(work: Work, said: Said): void {
  const heard = route(work.conversation, said, work.world);
  // What answered a dialog that had to be dropped answers nothing any more.
  const moves = work.dropped ? heard.filter(({ do: what }) => STILL_MEANT.has(what)) : heard;
  work.conversation.heardAt = work.world.now;
  const isEmergency = moves.some((move) => move.do === 'begin' && move.flow === 'emergency');
  // Who has only been sent to an ambulance is not greeted afterwards.
  if (!greetsNobody(moves) && !isEmergency) {
    const speak = moves.find((move) => move.do === 'speak');
    if (speak) work.conversation.language = speak.language;
    greetOnce(work);
    if (said.kind === 'text') sayKindly(work, said.text, moves);
  }
  let asker = work.conversation.frames.at(-1)?.id;
  const begun = moves.filter((move) => move.do === 'begin');
  const first = begun.find(({ flow }) => flow !== 'questions');
  const following = oneByOne(
    begun.flatMap(({ intent, given }) => (intent ? [{ intent, given }] : [])),
    work.world,
  );
  if (following) {
    sayNow(work, following);
    work.heard = true;
  }
  for (const move of moves) {
    // A menu makes way for a question: what was said to it is no answer to what lies beneath.
    if (move.do === 'answer' && asker && !work.conversation.frames.some(({ id }) => id === asker)) continue;
    // The second of two wishes waits for the first to end.
    if (move.do === 'begin' && first && move !== first && move.flow !== 'questions' && move.intent)
      waitsForItsTurn(work.conversation, { intent: move.intent, given: move.given });
    else make(work, move);
    if (move.do === 'raise') asker = move.frame;
  }
  if (moves.length && !work.missed) work.conversation.misses = 0;
  if (!work.noted) delete work.conversation.noted;
}

const WAYS_OUT = { leave, restart, back, stop, bye, 'wrong-number': toSomebodyElse } as const;

function make(work: Work, move: Move): void {
  const { conversation } = work;
  switch (move.do) {
    case 'begin':
      begunOfItself(conversation, move);
      beginFlow(work, move.flow, { intent: move.intent, given: move.given, about: move.about ?? {} });
      break;
    case 'answer':
      answer(work, move);
      break;
    case 'speak':
      conversation.language = move.language;
      work.effects.push({ type: 'speak', params: { language: move.language }, frame: 0 });
      break;
    case 'raise':
      raise(work.conversation, move.frame);
      break;
    case 'queue':
      waitsForItsTurn(conversation, { intent: move.intent, given: move.given });
      break;
    case 'drop':
      dropDialog(work);
      break;
    case 'take-file':
      takeFile(work, move);
      break;
    case 'miss':
      miss(work, move.why);
      break;
    case 'leave':
    case 'restart':
    case 'back':
    case 'stop':
    case 'wrong-number':
    case 'bye':
      WAYS_OUT[move.do](work);
      break;
    case 'take-back':
      if (move.keeps) goOnMeanwhile(work, move.more);
      else withdraw(work, 'person.back', move.more === true);
      break;
    case 'explain-way-back':
      sayNow(work, { key: 'person.or-back' });
      break;
    case 'call-off':
      withdraw(work, 'person.called-off', conversation.frames.length === 0);
      break;
    case 'explain':
      sayNow(work, { key: move.key });
      askAgainOrMenu(work);
      break;
    case 'add-opinion':
      addOpinion(work, move);
      break;
    case 'noted':
      noteForPerson(work);
      break;
    default:
      courtesy(work, move.do);
  }
}

/** Whoever writes is answered: where a dialog ended without a word, with what can be done here. */
function neverSilent(work: Work): void {
  const { handoff, frames } = work.conversation;
  const said = work.effects.some(({ type }) => type === 'reply');
  if (!handoff && (!said || work.dropped) && !frames.length) askAgainOrMenu(work);
}

/** What comes after: the next wish, or the dialog beneath. Nothing, while a person has the conversation. */
function goOn(work: Work): void {
  const { conversation } = work;
  while (!conversation.handoff && !work.asked && work.ended) {
    work.ended = false;
    const open = conversation.frames.at(-1)?.asked;
    // A question answered on the way is no end of what went on.
    const onTheWay = open && (work.lastFlow === 'questions' || work.lastFlow === 'amending');
    const waiting = onTheWay ? undefined : conversation.next.shift();
    const wish = waiting && isMovedInstead(waiting, work) ? conversation.next.shift() : waiting;
    if (wish) {
      const given = afterLast(work.lastVisit, wish, work.world);
      const whose = nextOne({ ...wish, given }, work);
      if (whose) sayNow(work, whose);
      beginWish(work, wish.intent, given);
    } else if (!onTheWay && beginDue(work)) continue;
    else if (open) {
      sayNow(work, { key: 'repair.back-to' });
      askAgain(work);
    }
  }
}

/**
 * An answer that no dialog waits for any more: an opening kept for nobody is given back, and of a booking
 * that was under way when its dialog was left the patient is still owed the news.
 */
function settleLate(work: Work, event: ResultEvent): void {
  if (event.type === 'opening.held') {
    const { openingId } = event;
    if (!isWanted(work.conversation, openingId))
      work.effects.push({ type: 'releaseOpening', params: { openingId }, frame: 0 });
    return;
  }
  const news = {
    'appointment.booked': 'rescheduling.done',
    'appointment.moved': 'rescheduling.done',
    'appointment.cancelled': 'cancelling.done',
    'appointment.confirmed': 'confirming.done',
  } as const;
  if (!(event.type in news) || !('appointment' in event)) return;
  const { appointment } = event;
  const told = news[event.type as keyof typeof news];
  const key = told === 'cancelling.done' ? told : visitKey(told, appointment);
  const reply = { key, args: appointmentArgs(appointment) };
  if (work.quiet) work.conversation.unsaid.push(reply);
  else sayNow(work, reply);
}

/** Whether a dialog has since come to want that same opening: it is kept for the same patient. */
function isWanted({ frames }: Conversation, openingId: string): boolean {
  return frames.some(({ state }) => {
    const { context } = state as { context: { opening?: { id: string } | null } };
    return context.opening?.id === openingId;
  });
}
