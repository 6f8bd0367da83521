import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Body, wrongWith } from './rules.ts';

/**
 * How the next call goes wrong. `lost` is done, and never answered; `cut` is not done, and not answered;
 * `error` is refused with Meta's code; `page` is a proxy's HTML; `elsewhere` is a redirect.
 */
export type Fault =
  | { fault: 'lost' | 'cut' | 'page' | 'empty' }
  | { fault: 'elsewhere'; to: string }
  | { fault: 'error'; code: number; status?: number; retryAfter?: number; done?: boolean };

/** A message that the fake took. */
export interface Taken extends Body {
  /** The id it was given: `wamid.…`. */
  id: string;
}

/** A file that a patient has sent, and what Meta says of it, which may be a lie. */
export interface MediaFile {
  bytes: Uint8Array;
  mimeType: string;
  /** What the look-up says where it differs from the truth. */
  says?: { file_size?: number; sha256?: string; url?: string };
  /** How its download goes wrong. */
  goes?:
    | { redirectTo: string }
    | { status: number }
    | { breakAfter: number }
    | 'on for ever'
    | 'drop by drop';
}

/** One clinic's number at Meta. */
export interface Account {
  readonly phoneNumberId: string;
  /** As the channel's settings have it. */
  readonly settings: {
    phoneNumberId: string;
    accessToken: string;
    appSecret: string;
    verifyToken: string;
    version: string;
    graphUrl: string;
    mediaHosts: string;
    readMarks: boolean;
  };
  /** What was taken, in order. */
  readonly taken: Taken[];
  /** Told of what was taken. */
  heard: ((taken: Taken) => void) | null;
  /** What Meta thinks of the number. */
  quality: 'GREEN' | 'YELLOW' | 'RED';
  /** What is set to be called: of the app, of the account, of the number. */
  webhooks: { application?: string; whatsapp_business_account?: string; phone_number?: string } | undefined;
  /** How often it was asked to send. */
  calls: number;
  /** The token that came with the last download. */
  mediaToken: string | undefined;
  /** What goes wrong next, one call each. */
  readonly faults: Fault[];
  /** From now on nothing is answered. */
  isCut: boolean;
  readonly media: Map<string, MediaFile>;
  /** Read marks and typing signs. */
  readonly marks: unknown[];
  /** The header with which Meta would send a body. */
  sign(body: string | Uint8Array): string;
}

/** Meta's servers, as far as WhatsApp goes. */
export interface FakeGraph extends AsyncDisposable {
  readonly url: string;
  open(phoneNumberId: string): Account;
  accounts(): readonly Account[];
}

const VERSION = 'v24.0';

/** Starts them on a port of this machine. */
export async function openFakeGraph(): Promise<FakeGraph> {
  const accounts = new Map<string, Account>();
  const server = createServer((request, response) => {
    answer(request, response, accounts).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    open: (phoneNumberId) => {
      const account = openAccount(phoneNumberId, host);
      accounts.set(phoneNumberId, account);
      return account;
    },
    accounts: () => [...accounts.values()],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function openAccount(phoneNumberId: string, host: string): Account {
  const appSecret = `secret of ${phoneNumberId}`;
  return {
    phoneNumberId,
    settings: {
      phoneNumberId,
      accessToken: `token-of-${phoneNumberId}`,
      appSecret,
      verifyToken: 'the word agreed on',
      version: VERSION,
      graphUrl: `http://${host}`,
      mediaHosts: host,
      readMarks: true,
    },
    taken: [],
    heard: null,
    quality: 'GREEN',
    webhooks: undefined,
    calls: 0,
    mediaToken: undefined,
    faults: [],
    isCut: false,
    media: new Map(),
    marks: [],
    sign: (body) => `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`,
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  accounts: ReadonlyMap<string, Account>,
): Promise<ServerResponse> {
  const body = await bodyOf(request);
  const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1];
  const account = [...accounts.values()].find(({ settings }) => settings.accessToken === token);
  const [, first = '', second = '', third = ''] = request.url!.split('/');
  if (first === 'file') return sendFile(second, third, { request, response, accounts });
  if (!account) return refuse(response, { status: 401, code: 190 });
  if (account.isCut) return drop(response);
  if (first !== VERSION) return refuse(response, { status: 400, code: 100 });
  if (request.method === 'GET') return lookUp(second, account, response);
  if (second !== account.phoneNumberId || third !== 'messages') {
    return refuse(response, { status: 400, code: 100 });
  }
  return take(JSON.parse(body.toString()), account, response);
}

function take(body: Body & { status?: string }, account: Account, response: ServerResponse): ServerResponse {
  if (body.status === 'read') {
    account.marks.push(body);
    return json(response, 200, { success: true });
  }
  account.calls += 1;
  const fault = account.faults.shift();
  if (fault?.fault === 'cut') return drop(response);
  if (fault?.fault === 'elsewhere') return redirect(response, fault.to);
  if (fault?.fault === 'error' && !fault.done) return refuse(response, fault);
  if (fault?.fault === 'page') return page(response);
  const wrong = wrongWith(body);
  if (wrong) return refuse(response, { status: 400, ...wrong });
  const id = `wamid.${Buffer.from(`${account.phoneNumberId}/${account.taken.length}`).toString('base64url')}`;
  const taken = { ...body, id };
  account.taken.push(taken);
  account.heard?.(taken);
  if (fault?.fault === 'lost') return drop(response);
  if (fault?.fault === 'error') return refuse(response, fault);
  if (fault?.fault === 'empty') return json(response, 200, {});
  const input = body.to ?? body.recipient;
  return json(response, 200, {
    messaging_product: 'whatsapp',
    contacts: [{ input, ...(body.to && { wa_id: body.to }) }],
    messages: [{ id }],
  });
}

function lookUp(asked: string, account: Account, response: ServerResponse): ServerResponse {
  const { media, settings, phoneNumberId, quality, webhooks } = account;
  const [id = ''] = asked.split('?');
  if (id === phoneNumberId) {
    const all = { verified_name: 'Clínica', quality_rating: quality, webhook_configuration: webhooks };
    return json(response, 200, { ...all, id });
  }
  const file = media.get(id);
  if (!file) return refuse(response, { status: 400, code: 100 });
  return json(response, 200, {
    messaging_product: 'whatsapp',
    url: `${settings.graphUrl}/file/${phoneNumberId}/${id}`,
    mime_type: file.mimeType,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    file_size: file.bytes.length,
    id,
    ...file.says,
  });
}

interface Download {
  request: IncomingMessage;
  response: ServerResponse;
  accounts: ReadonlyMap<string, Account>;
}

function sendFile(
  phoneNumberId: string,
  id: string,
  { request, response, accounts }: Download,
): ServerResponse {
  const account = accounts.get(phoneNumberId);
  const file = account?.media.get(id);
  if (!account || !file) return end(response, 404);
  account.mediaToken = request.headers.authorization;
  if (account.mediaToken !== `Bearer ${account.settings.accessToken}`) return end(response, 401);
  const { goes, bytes } = file;
  if (goes === undefined) return end(response, 200, bytes);
  if (goes === 'on for ever') return goOn(response);
  if (goes === 'drop by drop') return drip(response, bytes);
  if ('redirectTo' in goes) return redirect(response, goes.redirectTo);
  if ('status' in goes) return end(response, goes.status);
  response.writeHead(200, { 'content-length': bytes.length });
  response.write(bytes.slice(0, goes.breakAfter), () => response.destroy());
  return response;
}

function goOn(response: ServerResponse): ServerResponse {
  while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
  if (!response.destroyed) response.once('drain', () => goOn(response));
  return response;
}

/** A byte now and then: whoever waits for the end waits long. */
function drip(response: ServerResponse, bytes: Uint8Array): ServerResponse {
  let at = 0;
  const drips = setInterval(() => response.write(bytes.slice(at, ++at)), 10).unref();
  response.once('close', () => clearInterval(drips));
  return response.writeHead(200, { 'content-length': bytes.length });
}

function drop(response: ServerResponse): ServerResponse {
  return response.destroy();
}

function redirect(response: ServerResponse, location: string): ServerResponse {
  return response.writeHead(302, { location }).end();
}

function end(response: ServerResponse, status: number, bytes?: Uint8Array): ServerResponse {
  return response.writeHead(status).end(bytes);
}

function page(response: ServerResponse): ServerResponse {
  return response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
}

function refuse(
  response: ServerResponse,
  { status = 400, code, retryAfter }: { status?: number; code: number; retryAfter?: number },
): ServerResponse {
  const error = {
    message: `(#${code}) refused, and here are words of the patient: 573005550101`,
    type: 'OAuthException',
    code,
    error_data: { messaging_product: 'whatsapp', details: 'details for people' },
    fbtrace_id: 'AbCdEf_123-xyz',
  };
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  return json(response, status, { error });
}

function json(response: ServerResponse, status: number, body: object): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
