import type { Intent } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import { type Effect, type FlowAbout, isAsk, type Reply } from '../effects.ts';
import type { FlowEvent, Given, ResultEvent } from '../events.ts';
import type { Frame } from '../flow.ts';
import { flowFor, flowNamed } from '../flows.ts';
import { noteDone } from '../hearing/after-words.ts';
import type { Answer } from '../hearing/answer.ts';
import type { Asked } from '../hearing/asking.ts';
import { wire } from '../hearing/asking.ts';
import { noteWanted } from '../hearing/same-again.ts';
import { bookedFrom, bookingBeside } from '../orders/order-beneath.ts';
import { advance, type FlowStep, type SavedState, start } from '../step.ts';
import { withPerson } from '../who/kin.ts';
import { withTold } from '../who/told.ts';
import type { World } from '../world.ts';
import { agreed, toldWithoutConsent, waitsForConsent } from './consent.ts';
import type { Conversation } from './conversation-state.ts';
import { dropYielding, forgetOldest } from './frames.ts';
import { handOver } from './handing-over.ts';
import { sayHeard } from './heard-wish.ts';
import { keepWish } from './kept-wishes.ts';
import { visitTold } from './told-visit.ts';

/**
 * An effect, and the number that what comes of it is brought back by: for what the world answers, one of the
 * ask's own, so that an answer to what was asked before is not taken for it; else the frame's. 0 is the
 * conversation itself.
 */
export type FramedEffect = Effect & { frame: number };

/** One conversation while one event is taken to its end. Only `converse` and its helpers change it. */
export interface Work {
  conversation: Conversation;
  world: World;
  effects: FramedEffect[];
  /** Whether the question that is open now has been said in this turn. */
  asked: boolean;
  /** Whether it has been said in this turn that what they want was heard. */
  heard: boolean;
  /** Whether a dialog ended, so that what lies beneath goes on. */
  ended: boolean;
  /** Whether a dialog had to be dropped that an older version had saved. */
  dropped: boolean;
  /** The dialog that ended last. */
  lastFlow: string | null;
  /** Whether all is to begin anew. */
  restart: boolean;
  /** Whether something was not understood in this turn. */
  missed: boolean;
  /** Something was noted that the open question was not about. */
  noted: boolean;
  /** Whether what dialogs say now waits: a person has the conversation. */
  quiet: boolean;
  /** The visit that the dialog which ended was about: "another one on Friday" is one of that. */
  lastVisit: Appointment | null;
  /** Whether that dialog began as another one, and has moved the visit instead. */
  lastMoved: boolean;
}

/** A conversation opened for work: the given one is left as it is. */
export function openWork(conversation: Conversation, world: World): Work {
  const { frames, next, due = [], unsaid = [] } = conversation;
  const lists = { frames: [...frames], next: [...next], due: [...due], unsaid: [...unsaid] };
  const copy = { ...conversation, ...lists };
  return {
    conversation: copy,
    world,
    effects: [],
    asked: false,
    heard: false,
    ended: false,
    dropped: false,
    lastFlow: null,
    restart: false,
    missed: false,
    noted: false,
    quiet: false,
    lastVisit: null,
    lastMoved: false,
  };
}

/** Keeps something to say until the person who has the conversation hands it back. */
export function sayLater(work: Work, reply: Reply): void {
  work.conversation.unsaid.push(reply);
}

/** Says something that belongs to no flow. */
export function sayNow(work: Work, reply: Reply): void {
  work.effects.push({ type: 'reply', params: reply, frame: 0 });
}

/** What a patient wants, begun on top of what goes on; or after they have agreed to the use of their data. */
export function beginWish(work: Work, intent: Intent, given: Given): void {
  const flow = flowFor(intent);
  if (flow) beginFlow(work, flow.name, { intent, given, about: {} });
}

/** Puts a flow on top and lets it speak. */
export function beginFlow(
  work: Work,
  name: string,
  wanted: { intent: Intent | null; given: Given; about: FlowAbout },
  caller?: Frame,
): void {
  const { conversation, world } = work;
  const flow = flowNamed(name);
  const waits = !caller && waitsForConsent(flow, world);
  const instead = waits ? toldWithoutConsent(name, wanted.given) : null;
  if (instead) {
    beginFlow(work, 'questions', instead);
    return;
  }
  const told = waits ? visitTold(conversation, { flow: name, given: wanted.given }, world) : null;
  const how = told ? { ...wanted, about: { appointment: told, ...wanted.about } } : wanted;
  // What another dialog calls goes on with what that has begun, be it a reminder that the clinic sent.
  if (waits && !told) {
    if (how.intent) keepWish(conversation, how.intent, how.given);
    sayHeard(work, how);
    if (conversation.frames.at(-1)?.flow === 'welcome') askAgain(work);
    else beginFlow(work, 'welcome', { intent: null, given: {}, about: {} });
    return;
  }
  if (!caller) {
    noteWanted(conversation, how.intent, world.now);
    dropYielding(conversation);
    forgetOldest(conversation);
  }
  const given = withTold(conversation, how.given, {
    flow: name,
    intent: how.intent,
    about: how.about,
    isCalled: Boolean(caller),
    now: world.now,
  });
  const frame: Frame = {
    id: conversation.nextFrame,
    flow: flow.name,
    version: flow.version,
    state: null,
    asks: null,
    asked: null,
    calls: false,
  };
  conversation.nextFrame += 1;
  const beneath = [...conversation.frames];
  // A dialog that calls another may lie beneath one that interrupted it: what it calls belongs right above it.
  const above = caller ? conversation.frames.findIndex(({ id }) => id === caller.id) + 1 : Infinity;
  conversation.frames.splice(above, 0, frame);
  const about = name === 'orders' && !caller ? { ...bookingBeside(beneath), ...how.about } : how.about;
  absorb(work, frame, start(flow.machine, { ...how, about, given, world: worldFor(work) }));
}

/** The world as a dialog sees it. */
function worldFor({ world, conversation }: Work): World {
  return conversation.next.length ? { ...world, othersWait: true } : world;
}

/** Hands an event to a frame; false when no state of it listens to that. */
export function deliver(work: Work, id: number, event: Answer | ResultEvent): boolean {
  const at = work.conversation.frames.findIndex((frame) => frame.id === id);
  const frame = work.conversation.frames[at];
  if (!frame) return false;
  const step = advance(
    flowNamed(frame.flow).machine,
    frame.state as SavedState,
    { ...event, world: worldFor(work) } as FlowEvent,
  );
  if (!step.heard) return false;
  const next = { ...frame, asked: null };
  work.conversation.frames[at] = next;
  absorb(work, next, step);
  return true;
}

/** Hands what the world answers to the dialog that waits for it, which lets it fall where it has gone on since. */
export function deliverAnswer(
  work: Work,
  ask: number,
  answer: ResultEvent,
): 'heard' | 'let fall' | 'to nobody' {
  const { frames } = work.conversation;
  const at = frames.findIndex(({ id, asks }) => (asks === undefined ? id : asks) === ask);
  const frame = frames[at];
  if (!frame) return 'to nobody';
  frames[at] = { ...frame, asks: null };
  return deliver(work, frame.id, answer) ? 'heard' : 'let fall';
}

/** Repeats the question that is open; false when there is none. */
export function askAgain(work: Work): boolean {
  const { frames } = work.conversation;
  const frame = frames.at(-1);
  if (!frame?.asked) return false;
  const { number: _old, ...reply } = frame.asked;
  const asked = number(work, reply);
  frames[frames.length - 1] = { ...frame, asked };
  work.effects.push({ type: 'reply', params: wire(asked), frame: frame.id });
  work.asked = true;
  return true;
}

/** Takes what a flow did into the conversation: what it said, what it called, whether it ended. */
function absorb(work: Work, frame: Frame, step: FlowStep): void {
  frame.state = step.state;
  let call: Extract<Effect, { type: 'callFlow' }> | null = null;
  for (const effect of step.effects) {
    if (effect.type === 'callFlow') call = effect;
    else take(work, frame, effect);
  }
  if (step.done) finish(work, frame, step.output);
  else if (call) {
    frame.calls = true;
    const { flow, given, intent, about } = call.params;
    beginFlow(work, flow, { intent: intent ?? null, given, about: about ?? {} }, frame);
  }
}

function take(work: Work, frame: Frame, effect: Effect): void {
  const { conversation, world } = work;
  switch (effect.type) {
    case 'reply':
      takeReply(work, frame, effect.params);
      return;
    case 'beginFlow':
      conversation.next.push({ intent: effect.params.intent, given: effect.params.given });
      return;
    case 'handOff':
      if (!handOver(conversation, effect.params.reason)) return;
      break;
    case 'keepConsent':
      work.world = { ...world, contact: agreed(world.contact, effect.params) };
      break;
    case 'keepPerson':
      if (effect.params.id === world.freshId) conversation.registered = { id: world.freshId, at: world.now };
      work.world = { ...world, contact: withPerson(world, effect.params) };
      break;
  }
  noteDone(conversation, effect, world.now);
  if (isAsk(effect)) {
    frame.asks = conversation.nextFrame;
    conversation.nextFrame += 1;
  }
  work.effects.push({ ...effect, frame: isAsk(effect) ? frame.asks! : frame.id });
}

/** A question of a frame that is not on top is kept, and asked when its turn comes. */
function takeReply(work: Work, frame: Frame, reply: Reply): void {
  if (!reply.awaiting) {
    if (work.quiet) work.conversation.unsaid.push(reply);
    else work.effects.push({ type: 'reply', params: reply, frame: frame.id });
    return;
  }
  frame.asked = number(work, reply);
  if (work.quiet || work.conversation.frames.at(-1)?.id !== frame.id) return;
  work.effects.push({ type: 'reply', params: wire(frame.asked), frame: frame.id });
  work.asked = true;
}

function finish(work: Work, frame: Frame, output: Record<string, unknown>): void {
  const { conversation } = work;
  const at = conversation.frames.findIndex(({ id }) => id === frame.id);
  conversation.frames.splice(at, 1);
  if (output['forget'] === true) {
    if (conversation.next.length) conversation.refused = { wishes: conversation.next, at: work.world.now };
    conversation.next = [];
  }
  if (output['restart'] === true) work.restart = true;
  const below = conversation.frames[at - 1];
  const booked = bookedFrom(conversation.frames.slice(0, at), output);
  // What is asked there stays open: nothing of it changes but the order.
  if (booked) {
    const state = stateAfter(work, booked.frame, booked.event);
    conversation.frames[conversation.frames.indexOf(booked.frame)] = { ...booked.frame, state };
  }
  if (!below?.calls) {
    const { appointment } = output as { appointment?: Appointment | null };
    work.ended = true;
    work.asked = false;
    work.lastFlow = frame.flow;
    work.lastVisit = appointment ?? null;
    work.lastMoved = output['moved'] === true;
    return;
  }
  const caller = { ...below, calls: false };
  conversation.frames[at - 1] = caller;
  deliver(work, caller.id, { type: 'flow.returned', output });
}

function stateAfter(work: Work, { flow, state }: Frame, event: Answer): unknown {
  const heard = { ...event, world: worldFor(work) } as FlowEvent;
  return advance(flowNamed(flow).machine, state as SavedState, heard).state;
}

function number(work: Work, reply: Reply): Asked {
  const asked = { ...reply, number: work.conversation.nextQuestion };
  work.conversation.nextQuestion += 1;
  return asked;
}
