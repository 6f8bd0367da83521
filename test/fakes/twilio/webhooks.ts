import { createHmac } from 'node:crypto';
import type { FakeMessage } from './resources.ts';

/** Fields of a form that Twilio posts. */
export type Fields = Readonly<Record<string, string>>;

/** What Twilio posts to us, signed as it signs: over the address, and the fields in the order of their names. */
export function webhooksOf({ accountSid, authToken }: { accountSid: string; authToken: string }) {
  const sign = (url: string, fields: Fields): string => {
    const names = Object.keys(fields).sort();
    const text = url + names.map((name) => name + fields[name]).join('');
    return createHmac('sha1', authToken).update(text).digest('base64');
  };
  const post = (url: string, fields: Fields): Request => {
    const all = { AccountSid: accountSid, ApiVersion: '2010-04-01', ...fields };
    return new Request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-twilio-signature': sign(url, all),
      },
      body: new URLSearchParams(all).toString(),
    });
  };
  return {
    /** The signature of a request. */
    sign,
    post,
    /** What Twilio tells of a message, at the address that it was given with it. */
    status: (
      { sid, to, from, statusCallback }: FakeMessage,
      status: string,
      fields: Fields = {},
    ): Request => {
      if (statusCallback === null) throw new TypeError(`Nobody asked to be told of ${sid}`);
      return post(statusCallback, {
        MessageSid: sid,
        SmsSid: sid,
        MessageStatus: status,
        SmsStatus: status,
        To: to,
        From: from ?? '',
        ...fields,
      });
    },
  };
}

/** Posts a request to a house that listens elsewhere than where it says it does, as a proxy in front would. */
export async function bring(request: Request, house: string, publicUrl: string): Promise<Response> {
  const path = request.url.slice(publicUrl.length);
  const body = request.method === 'GET' ? null : await request.text();
  return fetch(`${house}${path}`, { method: request.method, headers: request.headers, body });
}
