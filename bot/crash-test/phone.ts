import { systemClock } from '../clock.ts';
import { CLINIC } from './clinic.ts';
import { ask, type Line } from './line.ts';
import { type Hook, type MessengerName, SIGNATURE, sign } from './messenger.ts';
import type { Heard, PostOffice } from './post-office.ts';

/** A patient's phone: what they write comes to the house in signed webhooks, and receipts for what they get. */
export function openPhone(
  messenger: MessengerName,
  address: string,
  { office, secret, house }: { office: PostOffice; secret: string; house(): Promise<string> },
): Line {
  const heard: Heard[] = [];
  const now = () => new Date(systemClock().now()).toISOString();
  const hook = async (content: Hook, at: string) => {
    const body = JSON.stringify(content);
    const headers = { 'content-type': 'application/json', [SIGNATURE]: sign(secret, body) };
    const answer = await ask(`${at}/channels/${CLINIC}/${messenger}`, { method: 'POST', headers, body });
    return answer?.ok ?? false;
  };
  office.subscribe(messenger, address, (message) => {
    heard.push(message);
    const receipt = { key: message.key, status: 'delivered', at: now() } as const;
    // Nobody minds a receipt that is lost.
    void house().then((at) => hook({ messages: [], receipts: [receipt] }, at));
  });
  return {
    channel: messenger,
    address,
    heard,
    bring: ({ id, content }, at) => {
      const message = { externalId: id, from: address, sentAt: now(), content };
      return hook({ messages: [message], receipts: [] }, at);
    },
    hangUp: () => {},
  };
}
