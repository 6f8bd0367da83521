import { agreed } from '../../../flows/conversation/consent.ts';
import { type Conversation, newConversation } from '../../../flows/conversation/conversation-state.ts';
import { converse, type FramedEffect } from '../../../flows/conversation.ts';
import type { Reply } from '../../../flows/effects.ts';
import type { ConversationEvent, Said } from '../../../flows/events.ts';
import type { World } from '../../../flows/world.ts';
import { type Answered, isAnswered } from './answers.ts';

/** An effect that the world has not answered yet, and where its frame stood when it asked. */
export interface Waiting {
  type: Answered;
  params: unknown;
  /** The number that the answer comes back by. */
  ask: number;
  frame: number;
  stood: string;
}

/** One conversation and the world around it, as far as dialogs can tell. */
export interface Scene {
  conversation: Conversation;
  world: World;
  waiting: readonly Waiting[];
  timers: readonly { name: string; frame: number }[];
  /** Openings that are kept for a dialog. */
  held: readonly { openingId: string; frame: number }[];
  /** When the visits begin that were named last, to be cancelled all at once. */
  listed: readonly string[];
  /** Patients that showed here who they are. */
  shown: readonly string[];
}

/** A scene, and what the last event of it brought about. */
export interface Taken {
  scene: Scene;
  effects: readonly FramedEffect[];
}

/** A scene in which nothing has been said. */
export function newScene(world: World): Scene {
  return {
    conversation: newConversation('es'),
    world,
    waiting: [],
    timers: [],
    held: [],
    listed: [],
    shown: [],
  };
}

/** Takes one event, and keeps the records that the house would keep. */
export function take(scene: Scene, event: ConversationEvent): Taken {
  const { conversation, effects } = converse(scene.conversation, event, scene.world);
  const next = { ...settled(scene, event), conversation };
  return { scene: effects.reduce(keep, next), effects };
}

/** Takes what a patient says. */
export function hear(scene: Scene, said: Said): Taken {
  return take(scene, { type: 'patient.said', said });
}

/** Where a frame stands in its machine; null when it is no more. */
export function placeOf({ conversation }: Scene, frame: number): string | null {
  const found = conversation.frames.find(({ id }) => id === frame);
  return found ? String((found.state as { value: unknown }).value) : null;
}

/** Whether the dialog that asked stands where it asked, and has asked nothing else since. */
export function isWaitedFor(scene: Scene, { ask, frame, stood }: Waiting): boolean {
  const asker = scene.conversation.frames.find(({ id }) => id === frame);
  return asker?.asks === ask && placeOf(scene, frame) === stood;
}

/** What an event answers waits no longer. */
function settled(scene: Scene, event: ConversationEvent): Scene {
  if (!('frame' in event)) return scene;
  const { frame } = event;
  if (event.type === 'timer.elapsed') {
    const held = event.name === 'hold' ? scene.held.filter((hold) => hold.frame !== frame) : scene.held;
    return { ...scene, held, timers: without(scene.timers, event.name, frame) };
  }
  const at = scene.waiting.findIndex(({ ask }) => ask === frame);
  const asked = scene.waiting[at];
  const waiting = asked ? scene.waiting.toSpliced(at, 1) : scene.waiting;
  if (event.type !== 'opening.held' || !asked) return { ...scene, waiting };
  return { ...scene, waiting, held: [...scene.held, { openingId: event.openingId, frame: asked.frame }] };
}

function keep(scene: Scene, effect: FramedEffect): Scene {
  const { world, timers } = scene;
  switch (effect.type) {
    case 'keepConsent':
      return { ...scene, world: withContact(world, agreed(world.contact, effect.params)) };
    case 'optOut':
    case 'optIn':
      return { ...scene, world: withContact(world, { optedOut: effect.type === 'optOut' }) };
    case 'keepPerson': {
      const id = effect.params.id ?? world.freshId;
      const nationalId = effect.params.nationalId?.value ?? null;
      const others = world.contact.people.filter((person) => person.id !== id);
      const people = [...others, { ...effect.params, id, nationalId }];
      const freshId = `p-new-${people.length}`;
      return { ...scene, world: { ...withContact(world, { people }), freshId }, shown: [...scene.shown, id] };
    }
    case 'reply':
      return { ...scene, listed: listedAfter(scene, effect.params) };
    case 'startTimer': {
      const others = without(timers, effect.params.name, effect.frame);
      return { ...scene, timers: [...others, { name: effect.params.name, frame: effect.frame }] };
    }
    case 'stopTimer':
      return { ...scene, timers: without(timers, effect.params.name, effect.frame) };
    case 'releaseOpening':
      return { ...scene, held: scene.held.filter(({ openingId }) => openingId !== effect.params.openingId) };
    default: {
      if (!isAnswered(effect.type)) return scene;
      const { type, params, frame: ask } = effect;
      const frame = scene.conversation.frames.find(({ asks }) => asks === ask)?.id ?? 0;
      const asked = { type, params, ask, frame, stood: placeOf(scene, frame) ?? '' };
      const isUsed = type === 'bookAppointment' || type === 'moveAppointment';
      const held = isUsed ? scene.held.filter((hold) => hold.frame !== frame) : scene.held;
      return { ...scene, held, waiting: [...scene.waiting, asked] };
    }
  }
}

function listedAfter({ listed }: Scene, { key, args }: Reply): readonly string[] {
  const on = args?.['on'];
  if (key === 'cancelling.several') return [];
  return key === 'cancelling.one' && typeof on === 'object' && 'on' in on ? [...listed, on.on] : listed;
}

function withContact(world: World, contact: Partial<World['contact']>): World {
  return { ...world, contact: { ...world.contact, ...contact } };
}

function without(timers: Scene['timers'], name: string, frame: number): Scene['timers'] {
  return timers.filter((timer) => timer.name !== name || timer.frame !== frame);
}
