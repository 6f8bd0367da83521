import { readMedia } from '../../twilio/media.ts';
import type { TwilioRequest } from '../../twilio/webhook.ts';
import type { InboundContent, InboundMessage, MediaRef } from '../channel.ts';
import { numberOf } from '../number.ts';

/** A number; or the id by which WhatsApp knows a person to this clinic, who shows no number. */
const PERSON = /^(\+[1-9]\d{7,14}|[A-Z]{2}(\.ENT)?\.[A-Za-z0-9]{1,128})$/;

/** An address as Twilio writes it. */
export function toWire(address: string): string {
  return `whatsapp:${address}`;
}

/** An address as the house has it. */
export function fromWire(wire: string): string {
  const address = wire.replace(/^whatsapp:/, '');
  return address.startsWith('+') ? numberOf(address, { mobile: true }) : address;
}

/** What a message of WhatsApp's holds; null where it is none. */
export function readMessage(request: TwilioRequest, now: number): InboundMessage[] | null {
  const { field } = request;
  const id = field('MessageSid');
  const from = [field('From'), field('ExternalUserId')].map(fromWire).find((one) => PERSON.test(one));
  if (id === '' || from === undefined) return null;
  const sentAt = new Date(now).toISOString();
  return contentsOf(request).map((content, at) => ({
    externalId: at === 0 ? id : `${id}/${at}`,
    from,
    sentAt,
    content,
  }));
}

function contentsOf(request: TwilioRequest): InboundContent[] {
  const { field } = request;
  const text = field('Body');
  // A heart on a message of ours asks for nothing.
  if (field('MessageType') === 'reaction') return [];
  const tapped = field('ButtonPayload') || field('ListId');
  if (tapped !== '') {
    return [{ kind: 'choice', id: tapped, label: field('ButtonText') || field('ListTitle') || text }];
  }
  const files = readMedia(request);
  if (files.length > 0) return files.map((file, at) => fileOf(file, request, at === 0 ? text : ''));
  if (field('Latitude') !== '') return [{ kind: 'location' }];
  return [text === '' ? { kind: 'unsupported' } : { kind: 'text', text }];
}

function fileOf(file: MediaRef, { field }: TwilioRequest, text: string): InboundContent {
  const type = field('MessageType');
  if (type === 'sticker') return { kind: 'sticker' };
  if (type === 'contacts' || /^text\/(x-)?vcard$/.test(file.mediaType)) return { kind: 'contact' };
  if (file.mediaType.startsWith('audio/')) return { kind: 'voice-note', file };
  // Of a document, WhatsApp by Twilio has the name in the place of the words.
  if (type === 'document' && /\.\w{2,5}$/.test(text)) return { kind: 'file', file: { ...file, name: text } };
  return { kind: 'file', file, ...(text && { caption: text }) };
}
