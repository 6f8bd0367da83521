import type { Receipt } from '../channels/channel.ts';
import type { TwilioRequest } from './webhook.ts';

/** Where Twilio tells what became of a message: below the channel's own address. */
export const STATUS_PATH = '/status';

/** One part of a message of ours, by the key it goes under. */
export interface Part {
  key: string;
  to: string;
  /** From 0. */
  part: number;
  parts: number;
}

/**
 * The address that Twilio calls about one part. It carries the message's key, since Twilio keeps none; without
 * the patient's number, which stands in the call itself and must not stand in the logs of a proxy.
 */
export function callbackUrl(channelUrl: string, { key, to, part, parts }: Part): string {
  const query = new URLSearchParams({ key: key.replaceAll(to, '*') });
  if (parts > 1) query.set('part', `${part + 1}/${parts}`);
  return `${channelUrl}${STATUS_PATH}?${query}`;
}

/** What Twilio's words for a message's state come to. Those that it may still leave say nothing. */
const STATUS: Readonly<Record<string, Receipt['status']>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/**
 * What Twilio says of a message; null where that is nothing yet. A message in parts has arrived with its last
 * one, and has failed with any.
 * @param address the patient's address, as the house has it
 */
export function readCallback({ url, field }: TwilioRequest, address: string, now: number): Receipt | null {
  const status = STATUS[field('MessageStatus')];
  const key = url.searchParams.get('key');
  if (status === undefined || key === null) return null;
  const [part, parts] = (url.searchParams.get('part') ?? '1/1').split('/');
  const isLast = part === parts;
  if (!isLast && status !== 'failed') return null;
  const error = field('ErrorCode');
  return {
    key: key.replace('*', address),
    ...(isLast && { externalId: field('MessageSid') }),
    status,
    at: new Date(now).toISOString(),
    ...(status === 'failed' && { reason: error === '' ? 'twilio' : `twilio-${error}` }),
  };
}
