import type { Received } from '../channels/channel.ts';
import type { TwilioAccount } from './settings.ts';
import { isSigned } from './signature.ts';

/** Twilio's own requests have some kilobytes: a text of 1,600 letters and thirty fields about it. */
const MAX_FORM_BYTES = 128 * 1024;

/** A request of Twilio's, once it is known to be that. */
export interface TwilioRequest {
  url: URL;
  /** A field of the form; empty where there is none. Twilio adds fields without notice. */
  field(name: string): string;
}

/** Why a request is not listened to. */
export interface Refused {
  refusal: Response;
}

/** Checks who sent a request, and reads its form. */
export async function readRequest(
  request: Request,
  account: TwilioAccount,
): Promise<TwilioRequest | Refused> {
  const signature = request.headers.get('x-twilio-signature');
  if (signature === null) return refuse(403, 'X-Twilio-Signature: expected.');
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAX_FORM_BYTES) return refuse(413, `A request may have ${MAX_FORM_BYTES} bytes.`);
  const params = readForm(new TextDecoder().decode(bytes));
  const isTwilio = isSigned({ url: request.url, params, signature }, account.authToken);
  if (!isTwilio) return refuse(403, 'X-Twilio-Signature: it was not signed with the token of this account.');
  const field = (name: string) => [params[name] ?? ''].flat()[0] ?? '';
  if (field('AccountSid') !== account.accountSid) return refuse(422, 'AccountSid: expected this account.');
  return { url: new URL(request.url), field };
}

/** The fields of a form. Names are the sender's: none of them may reach a prototype. */
function readForm(body: string): Record<string, string | string[]> {
  const params: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

/** What a request comes to of which nothing is taken. */
export function refuse(status: number, message: string): Refused {
  return { refusal: new Response(message, { status }) };
}

/** What a channel answers a refused request with. */
export function nothingOf({ refusal }: Refused): { received: Received; answer: Response } {
  return { received: { messages: [], receipts: [] }, answer: refusal };
}

/** TwiML that asks for nothing: an answer to a message goes out by the API, when there is one. */
export function noTwiml(): Response {
  const body = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
  return new Response(body, { headers: { 'content-type': 'text/xml' } });
}
