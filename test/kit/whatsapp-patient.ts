import { labelOf } from '../../adapters/channels/whatsapp-cloud/rows.ts';
import type { Account, Taken } from '../fakes/graph/graph.ts';
import { envelope, statusOf, tapOn } from '../fakes/graph/webhooks.ts';
import type { WebHouse } from './web-house.ts';

/** A patient with WhatsApp on the phone, seen from Meta's servers. */
export interface WhatsAppPatient {
  /** Writes; resolves to what came back, once the house has nothing left to do. */
  says(text: string): Promise<Taken[]>;
  /** Taps the button, or the row, with this label in the last message that has it. */
  taps(label: string): Promise<Taken[]>;
  /** Sends anything else. */
  sends(message: object): Promise<Taken[]>;
  /** Meta posts the last of it once more; resolves to the status of the answer. */
  repeats(): Promise<number>;
  /** Meta's word on messages of ours. */
  reports(taken: Taken, status: 'sent' | 'delivered' | 'read' | 'failed', code?: number): Promise<number>;
  /** Posts a body as Meta would; resolves to the status of the answer. */
  posts(body: object): Promise<number>;
}

/** Opens one, who writes to the number of `account`; without a number of their own where `userId` is given. */
export function whatsAppPatient(
  house: WebHouse,
  account: Account,
  { clinic, phone, userId }: { clinic: string; phone?: string; userId?: string },
): WhatsAppPatient {
  let count = 0;
  let last: object = {};
  const posts = async (body: object) => {
    const payload = JSON.stringify(body);
    const headers = { 'x-hub-signature-256': account.sign(payload), 'content-type': 'application/json' };
    const url = `/channels/${clinic}/whatsapp-cloud`;
    const answer = await house.http.app.inject({ method: 'POST', url, headers, payload });
    return answer.statusCode;
  };
  const isOurs = ({ to, recipient }: Taken) => (phone === undefined ? recipient === userId : to === phone);
  const sends = async (message: object) => {
    const before = account.taken.length;
    count += 1;
    const head = {
      ...(phone !== undefined && { from: phone }),
      ...(userId !== undefined && { from_user_id: userId }),
      id: `wamid.${phone ?? userId}/${count}`,
      timestamp: String(Math.floor(house.clock.now() / 1000)),
    };
    last = envelope(account.phoneNumberId, { messages: [{ ...head, ...message }] });
    const status = await posts(last);
    if (status !== 200) throw new Error(`The house answered ${status}`);
    await house.idle();
    return account.taken.slice(before).filter(isOurs);
  };
  return {
    posts,
    sends,
    repeats: () => posts(last),
    says: (text) => sends({ type: 'text', text: { body: text } }),
    taps: (label) => {
      const last = account.taken.findLast((taken) => isOurs(taken) && taken.type === 'interactive');
      if (!last) throw new RangeError(`Nothing to tap: '${label}'`);
      return sends(tapOn(last, label));
    },
    reports: async (taken, status, code) => {
      const told = statusOf(taken, status, {
        at: house.clock.now(),
        ...(code !== undefined && { code }),
      });
      const answer = await posts(envelope(account.phoneNumberId, { statuses: [told] }));
      await house.idle();
      return answer;
    },
  };
}

/** The words of a message, wherever they stand. */
export function wordsOf({ text, interactive }: Taken): string {
  return text?.body ?? interactive?.body?.text ?? '';
}

/** What can be tapped of a message. */
export function tappable({ interactive }: Taken): string[] {
  const { buttons = [], sections = [] } = interactive?.action ?? {};
  const rows = sections.flatMap(({ rows = [] }) => rows);
  return [
    ...buttons.map(({ reply }) => reply?.title ?? ''),
    ...rows.map(({ title = '', description }) => labelOf({ title, description })),
  ];
}
