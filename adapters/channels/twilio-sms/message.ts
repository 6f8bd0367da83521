import { readMedia } from '../../twilio/media.ts';
import type { TwilioRequest } from '../../twilio/webhook.ts';
import type { InboundContent, InboundMessage } from '../channel.ts';
import { numberOf } from '../number.ts';

/** A number that a person has. Short codes and names belong to companies and to networks: nobody answers those. */
const PERSON = /^\+[1-9]\d{7,14}$/;

/** A number as the house has it. */
export function fromWire(wire: string): string {
  return PERSON.test(wire) ? numberOf(wire, { mobile: false }) : wire;
}

/** What a text message holds, a message for each picture; null where it is none. */
export function readMessage(request: TwilioRequest, now: number): InboundMessage[] | null {
  const { field } = request;
  const id = field('MessageSid');
  const from = fromWire(field('From'));
  if (id === '' || from === '') return null;
  if (!PERSON.test(from)) return [];
  const sentAt = new Date(now).toISOString();
  return contentsOf(request).map((content, at) => ({
    externalId: at === 0 ? id : `${id}/${at}`,
    from,
    sentAt,
    content,
  }));
}

function contentsOf(request: TwilioRequest): InboundContent[] {
  const text = request.field('Body');
  const files = readMedia(request);
  if (files.length > 0)
    return files.map((file, at) => ({ kind: 'file', file, ...(at === 0 && text && { caption: text }) }));
  return [text === '' ? { kind: 'unsupported' } : { kind: 'text', text }];
}
