import { z } from 'zod';
import type { InboundContent, InboundMessage } from '../channel.ts';
import type { InboundActivity, InboundAttachment } from './activity.ts';
import { addressOf } from './address.ts';
import { fileOf } from './media.ts';

/** What a tap on a button of ours brings back. */
const tapped = z.looseObject({ choice: z.string().min(1).max(500) });

/** The messages that an activity brings; none where nothing is said to us. */
export function readMessages(activity: InboundActivity, now: number): InboundMessage[] {
  const { type, id } = activity;
  if (type !== 'message' && type !== 'messageUpdate') return [];
  if (id === undefined || isOurs(activity) || isInGroup(activity)) return [];
  const from = addressOf(activity);
  const sentAt = timeOf(activity.timestamp, now);
  // Words that are corrected are said anew: the ones that now stand are the ones that hold.
  const own = type === 'messageUpdate' ? `${id}/edited/${sentAt}` : id;
  const language = activity.locale ?? undefined;
  return contentsOf(activity).map((content, at) => ({
    externalId: `${from}/${own}${at === 0 ? '' : `/${at}`}`,
    from,
    sentAt,
    content,
    ...(language && { language }),
  }));
}

function isOurs({ from, recipient }: InboundActivity): boolean {
  return from.role === 'bot' || from.id === recipient.id;
}

/** What is said before others is not said to the clinic: nobody's health is talked of there. */
export function isInGroup({ conversation: { isGroup, conversationType } }: InboundActivity): boolean {
  return isGroup === true || (conversationType ?? 'personal') !== 'personal';
}

function contentsOf(activity: InboundActivity): InboundContent[] {
  const text = wordsOf(activity);
  const tap = tapped.safeParse(activity.value).data;
  if (tap) return [{ kind: 'choice', id: tap.choice, label: text || tap.choice }];
  const brought = (activity.attachments ?? []).filter((one) => one !== null && !isFormOfWords(one));
  if (brought.length > 0) {
    return brought.map((one, at) => readAttachment(one!, activity, at === 0 ? text : ''));
  }
  if (text !== '') return [{ kind: 'text', text }];
  // A form of ours that has not been filled in, or something of tomorrow.
  return [{ kind: 'unsupported' }];
}

/** Teams writes spaces that do not break as such; what it marks as a call to the bot is no part of the words. */
function wordsOf({ text }: InboundActivity): string {
  return (text ?? '')
    .replace(/<at\b[^>]*>[^<]*<\/at>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}

/** Teams sends the words once more as HTML, and cards that links were made into. */
function isFormOfWords({ contentType }: InboundAttachment): boolean {
  return contentType === 'text/html' || /^application\/vnd\.microsoft\.card\./.test(contentType);
}

function readAttachment(one: InboundAttachment, activity: InboundActivity, text: string): InboundContent {
  const file = fileOf(one, activity);
  if (file === null) return { kind: 'unsupported' };
  if (file.mediaType.startsWith('audio/')) return { kind: 'voice-note', file };
  return { kind: 'file', file, ...(text && { caption: text }) };
}

/** A time of the other side's, in ISO 8601; ours where it is none. */
function timeOf(timestamp: string | undefined, now: number): string {
  const at = Date.parse(timestamp ?? '');
  return new Date(Number.isNaN(at) ? now : at).toISOString();
}
