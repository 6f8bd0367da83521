import type { OutboundMessage } from '../adapters/channels/channel.ts';
import { converse, type FramedEffect, type Step } from '../flows/conversation.ts';
import { type EffectOf, type OutwardEffect, RECORDS, type RecordEffect } from '../flows/effects.ts';
import type { KeyedRecord, NewOutboxRow, TurnRecord } from '../storage/store.ts';
import type { Happening } from './happening.ts';
import { laneOf } from './lanes/lane-name.ts';
import { beginPursuit, followPursuit, isNeedless, type Pursued, pursuitOf } from './outbox/pursue.ts';
import { say, type Words } from './say.ts';
import { type Trace, withTrace } from './seen/tracing.ts';
import type { Begun } from './turn/inbox-event.ts';
import { sayByTemplate } from './turn/say-by-template.ts';
import { conversationOf, type Scene, speakerOf, type Taken, worldOf } from './turn/scene.ts';
import { transcriptOf, whatHappened } from './turn/telling.ts';

/** One turn's whole result, to be committed, and what to tell of it once it is. */
export interface Turn {
  record: TurnRecord;
  happenings: Happening[];
}

/** Takes one event to its end. Pure: nothing is stored or sent, and the same scene gives the same turn. */
export function takeTurn(scene: Scene, taken: Taken): Turn {
  const { event } = taken;
  if (event.type === 'delivery.unwanted') return leaveAlone(scene, taken);
  const pursuit = pursuitOf(conversationOf(scene), event);
  if (pursuit) {
    const followed = followPursuit(scene, pursuit);
    return followed ? write(scene, taken, followed) : giveToPerson(scene, taken);
  }
  if (event.type === 'delivery.parked' || event.type === 'turn.parked') return giveToPerson(scene, taken);
  if (event.type === 'dialog.due') return begin(scene, taken, event);
  return write(scene, taken, converse(conversationOf(scene), event, worldOf(scene)));
}

/** The turn on something that the clinic has to say. What is said at once is followed until it gets through. */
function begin(scene: Scene, taken: Taken, event: Begun): Turn {
  const conversation = conversationOf(scene);
  if (isNeedless(scene, event)) return write(scene, taken, { conversation, effects: [] });
  const step = converse(conversation, event, worldOf(scene));
  if (wordsOf(scene, step) === null) return write(scene, taken, step);
  const delivery = effectKey(scene, step.effects.findIndex(isSaid));
  return write(scene, taken, beginPursuit(scene, step, { event, delivery }));
}

/** The same turn, whose effects and words keep the trace that led to them. */
export function traced(turn: Turn, trace: Trace | null): Turn {
  if (trace === null) return turn;
  const { record } = turn;
  const outbox = record.outbox.map((row) => ({ ...row, params: withTrace(row.params, trace) }));
  const transcript = record.transcript.map((row) =>
    row.who === 'patient' ? row : { ...row, detail: withTrace(row.detail, trace) },
  );
  return { ...turn, record: { ...record, outbox, transcript } };
}

/**
 * The turn on something that cannot be dealt with: dialogs in progress end, since one of them may be what
 * fails, and a person takes over. The patient is told, unless telling is what failed.
 */
function giveToPerson(scene: Scene, taken: Taken): Turn {
  const before = conversationOf(scene);
  const handoff = before.handoff ?? ({ reason: 'failed', status: 'waiting' } as const);
  const effects: FramedEffect[] = [];
  if (before.handoff === null) {
    const isHeard = taken.event.type !== 'delivery.parked';
    if (isHeard) effects.push({ type: 'reply', params: { key: 'repair.internal' }, frame: 0 });
    const summary = { flow: before.frames.at(-1)?.flow ?? null, known: {} };
    effects.push({ type: 'handOff', params: { reason: handoff.reason, summary }, frame: 0 });
  }
  return write(scene, taken, {
    conversation: { ...before, frames: [], next: [], misses: 0, handoff },
    effects,
  });
}

/** The turn on word from the channel that the patient wants no messages: dialogs end, and none is said so. */
function leaveAlone(scene: Scene, taken: Taken): Turn {
  const conversation = { ...conversationOf(scene), frames: [], next: [], misses: 0 };
  return write(scene, taken, { conversation, effects: [{ type: 'optOut', params: {}, frame: 0 }] });
}

function write(scene: Scene, taken: Taken, pursued: Pursued): Turn {
  const { key, loaded, at } = scene;
  const step = { ...pursued, effects: pursued.effects.map((effect) => withErrand(effect, scene)) };
  const { records, outbox, message, happenings } = sortEffects(scene, step, taken.event);
  const record: TurnRecord = {
    key,
    rows: taken.rows,
    receive: taken.receive,
    expectRevision: loaded.revision,
    state: step.conversation,
    at,
    transcript: transcriptOf(taken, message, step.effects),
    records,
    outbox,
  };
  return { record, happenings: [...whatHappened(scene, taken, step.conversation), ...happenings] };
}

/** Who takes a conversation is told what it was about until then, where the dialog that gives it away cannot know. */
function withErrand(effect: FramedEffect, scene: Scene): FramedEffect {
  if (effect.type !== 'handOff' || effect.params.summary.flow !== null) return effect;
  const flow = conversationOf(scene).frames.at(0)?.flow ?? null;
  return { ...effect, params: { ...effect.params, summary: { ...effect.params.summary, flow } } };
}

interface Sorted {
  records: KeyedRecord[];
  outbox: NewOutboxRow[];
  message: OutboundMessage | null;
  happenings: Happening[];
}

/** Which effects are rows of ours, which go out, and the one message that all the replies make. */
function sortEffects(scene: Scene, step: Pursued, event: Taken['event']): Sorted {
  const { key: conversation, at } = scene;
  const where = { ...conversation, at };
  const sorted: Sorted = { records: [], outbox: [], message: null, happenings: [] };
  const words = wordsOf(scene, step);
  const who = event.type === 'agent.said' ? 'agent' : 'bot';
  const deliver = (key: string) => {
    if (words === null || sorted.message !== null) return;
    const { language } = step.conversation;
    const late = step.notAfter !== undefined && { notAfter: step.notAfter };
    const message = {
      key,
      to: conversation.address,
      language,
      ...words,
      ...late,
      ...(event.type === 'dialog.due' && { unasked: true as const }),
      ...handOverOf(scene, step),
    };
    sorted.message = message;
    sorted.outbox.push({ key, type: 'deliver', params: message, frame: null, dueAt: at });
    sorted.happenings.push({ ...where, kind: 'said', who, message });
  };
  for (const [index, effect] of step.effects.entries()) {
    const key = effectKey(scene, index);
    if (isSaid(effect)) {
      deliver(key);
      continue;
    }
    const { frame, type, params } = effect;
    if (isRecord(effect)) sorted.records.push({ key, frame, record: { type, params } as RecordEffect });
    else sorted.outbox.push({ key, type: outward(effect).type, params, frame, dueAt: at + delayMs(effect) });
    sorted.happenings.push({ ...where, kind: 'effect', key, effect: type, params });
  }
  if (step.goesOn) {
    const key = effectKey(scene, step.effects.length);
    sorted.outbox.push({ key, type: 'goOn', params: step.goesOn, frame: null, dueAt: at });
  }
  return sorted;
}

/** The same at every attempt at this turn, and at no other turn. */
function effectKey({ key, loaded }: Scene, index: number): string {
  return `${laneOf(key)}:${loaded.revision + 1}:${index}`;
}

/** That the conversation is given to a person, where a desk behind the channel is to be told so. */
function handOverOf({ channel }: Scene, { effects }: Step): Pick<OutboundMessage, 'handOver'> {
  const given = effects.find((effect) => effect.type === 'handOff')?.params;
  if (!given || !channel.handsOver) return {};
  // What was said is put in when it is sent.
  return { handOver: { reason: given.reason, flow: given.summary.flow, transcript: [] } };
}

/** All that is said in this turn; null when nothing is. */
function wordsOf(scene: Scene, step: Step): Words | null {
  const parts = step.effects.filter(isSaid).map(({ params }) => params);
  if (parts.length === 0) return null;
  const newPeople = step.effects
    .filter((effect) => effect.type === 'keepPerson')
    .map(({ params: { id, name, relation } }) => ({ id: id ?? scene.freshId, name, relation }));
  const speaker = speakerOf(scene, step.conversation.language, newPeople);
  const words = say(parts, speaker);
  if (words.text === '' && words.choices.length === 0) return null;
  return scene.byTemplate ? sayByTemplate(parts, words, speaker) : words;
}

function isSaid(effect: FramedEffect): effect is EffectOf<'reply' | 'relay'> & { frame: number } {
  return effect.type === 'reply' || effect.type === 'relay';
}

function delayMs(effect: FramedEffect): number {
  return effect.type === 'readDocument' ? effect.params.afterSeconds * 1000 : 0;
}

const recordTypes: ReadonlySet<string> = new Set(RECORDS);

function isRecord(effect: FramedEffect): effect is RecordEffect & { frame: number } {
  return recordTypes.has(effect.type);
}

/** What goes out. Effects that move the conversation itself are dealt with before they come here. */
function outward(effect: FramedEffect): OutwardEffect {
  switch (effect.type) {
    case 'callFlow':
    case 'beginFlow':
      throw new TypeError(`'${effect.type}' moves the conversation itself, and must not leave it`);
    default:
      return effect as OutwardEffect; // Records and what is said were sorted out before.
  }
}
