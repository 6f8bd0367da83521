import type { OutboundMessage } from '../../adapters/channels/channel.ts';
import type { Conversation } from '../../flows/conversation/conversation-state.ts';
import { type FramedEffect, openQuestion } from '../../flows/conversation.ts';
import type { NewTranscriptRow } from '../../storage/store.ts';
import type { Happening } from '../happening.ts';
import type { Heard, Scene, Taken } from './scene.ts';

/** The transcript of a turn: what was heard, then what was said. */
export function transcriptOf(
  { heard, event }: Taken,
  message: OutboundMessage | null,
  effects: readonly FramedEffect[],
): NewTranscriptRow[] {
  const rows = heard.map((message) => heardRow(message, event));
  if (message === null) return rows;
  const { text, choices, awaiting } = message;
  const detail = { choices, awaiting, effects: effects.map(({ type }) => type) };
  return [...rows, { who: event.type === 'agent.said' ? 'agent' : 'bot', text, detail }];
}

/** What to tell of a turn besides its effects: what it was about, and where it left the conversation. */
export function whatHappened(scene: Scene, { event, heard }: Taken, after: Conversation): Happening[] {
  const where = { ...scene.key, at: scene.at };
  const asked = after.handoff ? null : openQuestion(after);
  return [
    ...heard.map(({ content }) => ({ ...where, kind: 'heard', content }) as const),
    ...aboutEvent(where, event),
    {
      ...where,
      kind: 'turn',
      revision: scene.loaded.revision + 1,
      because: event.type,
      flows: after.frames.map(({ flow }) => flow),
      awaiting: asked?.awaiting ?? (asked?.choices?.length ? 'choice' : null),
    },
  ];
}

function aboutEvent(where: Scene['key'] & { at: number }, event: Taken['event']): Happening[] {
  switch (event.type) {
    case 'patient.said':
    case 'agent.said':
      return [];
    case 'agent.joined':
      return [{ ...where, kind: 'agent', event: 'joined' }];
    case 'agent.resolved':
      return [{ ...where, kind: 'agent', event: 'resolved' }];
    case 'delivery.parked':
    case 'delivery.unwanted':
      return [{ ...where, kind: 'parked', what: 'delivery' }];
    case 'turn.parked':
      return [{ ...where, kind: 'parked', what: 'turn' }];
    case 'timer.elapsed':
      return [{ ...where, kind: 'timer', name: event.name }];
    default:
      return [{ ...where, kind: 'result', event: event.type }];
  }
}

function heardRow({ id, content, sentAt }: Heard, event: Taken['event']): NewTranscriptRow {
  const { kind } = content;
  const understood = event.type === 'patient.said' ? event.said.understood : null;
  const intents = understood?.intents.map(({ intent }) => intent) ?? [];
  const byModel = understood?.source === 'model' && { source: 'model' };
  const detail = { id, kind, intents, ...byModel, ...(sentAt !== undefined && { sentAt }) };
  if (kind === 'text') return { who: 'patient', text: content.text, detail };
  if (kind === 'choice')
    return { who: 'patient', text: content.label, detail: { ...detail, tapped: content.id } };
  const text = kind === 'file' ? (content.caption ?? '') : kind === 'voice-note' ? (content.words ?? '') : '';
  const file = kind === 'file' || kind === 'voice-note' ? content.file : null;
  return { who: 'patient', text, detail: { ...detail, file } };
}
