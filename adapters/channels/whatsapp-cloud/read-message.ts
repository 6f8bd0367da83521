import { z } from 'zod';
import type { InboundContent, MediaRef } from '../channel.ts';
import { readHash, writeMediaId } from './media-id.ts';
import { labelOf } from './rows.ts';

const media = z.looseObject({
  id: z.string().regex(/^[\w-]{1,100}$/),
  mime_type: z.string().max(200).default(''),
  sha256: z.string().optional(),
  caption: z.string().optional(),
  filename: z.string().optional(),
  file_size: z.number().optional(),
});

/** What a message holds, by its type. Sources: Meta, webhooks of WhatsApp, read 2026-06; pywa's recorded payloads. */
const contents = {
  text: z.looseObject({ text: z.looseObject({ body: z.string() }) }),
  button: z.looseObject({
    button: z.looseObject({ payload: z.string().optional(), text: z.string().default('') }),
  }),
  interactive: z.looseObject({
    interactive: z.looseObject({
      button_reply: z.looseObject({ id: z.string(), title: z.string().default('') }).optional(),
      list_reply: z
        .looseObject({ id: z.string(), title: z.string().default(''), description: z.string().optional() })
        .optional(),
    }),
  }),
};

const head = z.looseObject({
  id: z.string().min(1).max(300),
  type: z.string(),
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  timestamp: z.union([z.string(), z.number()]).optional(),
  group_id: z.string().optional(),
});

/** What every message says of itself. */
export type Head = z.output<typeof head>;

/** A message's head; null where there is nothing to know it by. */
export function readHead(message: unknown): Head | null {
  const { success, data } = head.safeParse(message);
  return success ? data : null;
}

/**
 * What a message says. Null where nothing is said to us: a reaction, a message taken back, and WhatsApp's own
 * notices. Of a kind that we cannot read, that is what is said.
 */
export function readContent(message: Head): InboundContent | null {
  switch (message.type) {
    case 'text':
    case 'button':
    case 'interactive':
      return readWords(message) ?? { kind: 'unsupported' };
    case 'image':
    case 'video':
    case 'document':
    case 'audio':
      return readMedia(message) ?? { kind: 'unsupported' };
    case 'sticker':
    case 'location':
      return { kind: message.type };
    case 'contacts':
      return { kind: 'contact' };
    case 'edit':
      return readEdit(message);
    case 'reaction':
    case 'revoke':
    case 'system':
      return null;
    default:
      return { kind: 'unsupported' };
  }
}

/** Words, typed or tapped. */
function readWords(message: Head): InboundContent | null {
  const typed = contents.text.safeParse(message);
  if (typed.success) return typed.data.text.body.trim() === '' ? null : textOf(typed.data.text.body);
  const template = contents.button.safeParse(message);
  if (template.success) {
    const { payload, text } = template.data.button;
    return payload ? { kind: 'choice', id: payload, label: text } : textOf(text);
  }
  const { button_reply: button, list_reply: row } =
    contents.interactive.safeParse(message).data?.interactive ?? {};
  if (button) return { kind: 'choice', id: button.id, label: button.title };
  return row ? { kind: 'choice', id: row.id, label: labelOf(row) } : null;
}

function textOf(text: string): InboundContent {
  return { kind: 'text', text };
}

function readMedia(message: Head): InboundContent | null {
  const { success, data } = media.safeParse(message[message.type]);
  if (!success) return null;
  const name = data.filename?.slice(0, 200);
  const file: MediaRef = {
    id: writeMediaId({ id: data.id, sha256: readHash(data.sha256) }),
    mediaType: data.mime_type.split(';')[0]!.trim().toLowerCase(),
    bytes: data.file_size ?? 0,
    ...(name && { name }),
  };
  if (message.type === 'audio') return { kind: 'voice-note', file };
  return { kind: 'file', file, ...(data.caption && { caption: data.caption }) };
}

const edit = z.looseObject({ edit: z.looseObject({ message: z.looseObject({ type: z.string() }) }) });

/** What someone corrects is said anew: the words that now stand are the ones that hold. */
function readEdit(message: Head): InboundContent | null {
  const { success, data } = edit.safeParse(message);
  if (!success) return { kind: 'unsupported' };
  const { type } = data.edit.message;
  // Only words can be edited, and those under a file.
  return type === 'text' ? (readWords({ ...data.edit.message, id: message.id, type }) ?? null) : null;
}
