import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { BotFrameworkSettings } from '../../../adapters/channels/bot-framework/settings.ts';
import { jwkOf, openPair, type Pair, signToken } from './tokens.ts';

/** An activity of ours, as a service behind the bot took it. */
export interface TakenActivity {
  conversation: string;
  replyTo: string | null;
  activity: {
    type: string;
    name?: string;
    text?: string;
    textFormat?: string;
    value?: unknown;
    channelData?: Record<string, unknown>;
    recipient?: { id: string };
    from?: { id: string };
    suggestedActions?: { actions: Action[] };
    attachments?: { contentType: string; name?: string; content: { buttons?: Action[] } }[];
  };
  authorization: string;
}

/** Something that can be tapped. */
export interface Action {
  type: string;
  title: string;
  text?: string;
  value?: unknown;
}

/**
 * What a service does to the next activity: answers by an error, having done it or not; does it and breaks the
 * line; breaks the line before; or answers late.
 */
export type Fault =
  | { fault: 'error'; status: number; code?: string; retryAfter?: number; done?: boolean }
  | { fault: 'lost' | 'cut' | 'late' };

/** What the key server, and the login, do from now on. `strange`: what is no key stands among the keys. */
export type Mood = 'well' | 'strange' | 'down' | 'silent' | 'nonsense';

/** Microsoft, as far as a bot sees it: keys, login, and one service that conversations are at. */
export interface FakeMicrosoft extends AsyncDisposable {
  url: string;
  /** Where conversations are. */
  serviceUrl: string;
  settings: BotFrameworkSettings;
  keys: Pair[];
  /** `locked`: no token is good enough. `away`: lines break before anything is asked. */
  moods: { keys: Mood; login: Mood; service: 'well' | 'locked' | 'away' };
  asked: { keys: number; login: number };
  faults: Fault[];
  taken: TakenActivity[];
  /** Told of what was taken. */
  heard: ((taken: TakenActivity) => void) | null;
  /** Tokens that are not taken any more. */
  revoked: Set<string>;
  files: Map<string, { bytes: Uint8Array; needsToken: boolean; leadsTo?: string }>;
  /** Authorizations that files were asked with. */
  fileTokens: (string | undefined)[];
  /** A token for the bot, with other claims or another key where that is tried. */
  token(other?: Partial<Claims>, by?: { pair?: Pair; alg?: 'RS256' | 'none' | 'HS256' }): string;
  /** What is posted to the bot. */
  post(url: string, activity: object | Uint8Array, token?: string): Request;
  close(): Promise<void>;
}

interface Claims {
  iss: string;
  aud: string;
  exp: number;
  nbf: number;
  serviceurl: string;
}

const ISSUER = 'https://api.botframework.com';
/** Longer than the tests wait. */
const LATE_MS = 4_500;

/** Opens one. @param now what its tokens are dated by */
export async function openFakeMicrosoft(
  now: () => number,
  { appId = '11111111-2222-4333-8444-555555555555' }: { appId?: string } = {},
): Promise<FakeMicrosoft> {
  const server = createServer((request, response) => void handle(request, response, fake));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const serviceUrl = `${url}/service/`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const fake: FakeMicrosoft = {
    ...{ url, serviceUrl, close },
    settings: {
      ...{ appId, appPassword: 'a secret of the bot', tenantId: 'botframework.com', handoff: false },
      mediaHosts: `127.0.0.1:${port} .sharepoint.com`,
      openIdUrl: `${url}/openid`,
      ...{ issuer: ISSUER, loginUrl: `${url}/login` },
    },
    keys: [openPair(['msteams', 'webchat', 'directline', 'omnichannel', 'telegram'])],
    moods: { keys: 'well', login: 'well', service: 'well' },
    asked: { keys: 0, login: 0 },
    ...{ faults: [], taken: [], heard: null, revoked: new Set(), files: new Map(), fileTokens: [] },
    token: (other, { pair = fake.keys[0]!, alg = 'RS256' } = {}) => {
      const seconds = Math.floor(now() / 1000);
      const claims = { iss: ISSUER, aud: appId, nbf: seconds, exp: seconds + 3600, serviceurl: serviceUrl };
      return signToken(pair, { ...claims, ...other }, alg);
    },
    post: (to, activity, token = fake.token()) => {
      const body = activity instanceof Uint8Array ? new Uint8Array(activity) : JSON.stringify(activity);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return new Request(to, { method: 'POST', headers, body });
    },
    [Symbol.asyncDispose]: close,
  };
  return fake;
}

async function handle(request: IncomingMessage, response: ServerResponse, fake: FakeMicrosoft) {
  const { pathname } = new URL(request.url ?? '/', fake.url);
  const body = await text(request);
  if (pathname === '/openid' || pathname === '/keys') return tellKeys(pathname, response, fake);
  if (pathname.startsWith('/login/')) return logIn(new URLSearchParams(body), response, fake);
  const file = fake.files.get(pathname);
  if (file) return sendFile(file, request, response, fake);
  const [, conversation, replyTo] =
    /^\/service\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(pathname) ?? [];
  if (conversation === undefined || request.method !== 'POST') return answer(response, 404, {});
  const taken = {
    conversation: decodeURIComponent(conversation),
    replyTo: replyTo === undefined ? null : decodeURIComponent(replyTo),
    activity: JSON.parse(body),
    authorization: request.headers.authorization ?? '',
  };
  return take(taken, response, fake);
}

function tellKeys(pathname: string, response: ServerResponse, fake: FakeMicrosoft) {
  fake.asked.keys += 1;
  if (!isWell(fake.moods.keys, response)) return;
  if (pathname === '/openid') return answer(response, 200, { issuer: ISSUER, jwks_uri: `${fake.url}/keys` });
  const strangers = [{ kty: 'EC', kid: 'ec', crv: 'P-256' }, { kty: 'RSA', kid: 'no-numbers' }, null, 'key'];
  const others = fake.moods.keys === 'strange' ? strangers : strangers.slice(0, 2);
  return answer(response, 200, { keys: [...others, ...fake.keys.map(jwkOf)] });
}

function logIn(form: URLSearchParams, response: ServerResponse, fake: FakeMicrosoft) {
  fake.asked.login += 1;
  if (!isWell(fake.moods.login, response)) return;
  const { appId, appPassword } = fake.settings;
  const isBot = form.get('client_id') === appId && form.get('client_secret') === appPassword;
  const isAsked =
    form.get('grant_type') === 'client_credentials' && form.get('scope') === `${ISSUER}/.default`;
  if (!isBot || !isAsked) return answer(response, 401, { error: 'invalid_client' });
  const access_token = `token-${fake.asked.login}`;
  return answer(response, 200, { token_type: 'Bearer', expires_in: 3600, access_token });
}

/** Whether it answers as it should. */
function isWell(mood: Mood, response: ServerResponse): boolean {
  if (mood === 'down') answer(response, 503, {});
  if (mood === 'nonsense')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome!</html>');
  return mood === 'well' || mood === 'strange';
}

function sendFile(
  { bytes, needsToken, leadsTo }: { bytes: Uint8Array; needsToken: boolean; leadsTo?: string },
  request: IncomingMessage,
  response: ServerResponse,
  fake: FakeMicrosoft,
) {
  const { authorization } = request.headers;
  fake.fileTokens.push(authorization);
  if (needsToken && !isLet(authorization ?? '', fake)) return answer(response, 401, {});
  if (leadsTo !== undefined) return response.writeHead(302, { location: leadsTo }).end();
  return response.writeHead(200, { 'content-type': 'text/html' }).end(bytes);
}

function isLet(authorization: string, { revoked, moods }: FakeMicrosoft): boolean {
  if (moods.service === 'locked') return false;
  return /^Bearer token-\d+$/.test(authorization) && !revoked.has(authorization.slice('Bearer '.length));
}

function take(taken: TakenActivity, response: ServerResponse, fake: FakeMicrosoft) {
  if (fake.moods.service === 'away') return response.socket?.destroy();
  if (!isLet(taken.authorization, fake)) return answer(response, 401, { error: { code: 'Unauthorized' } });
  const fault = fake.faults.shift();
  if (fault?.fault === 'cut') return response.socket?.destroy();
  if (fault?.fault === 'error' && !fault.done) return fail(response, fault);
  fake.taken.push(taken);
  fake.heard?.(taken);
  if (fault?.fault === 'error') return fail(response, fault);
  if (fault?.fault === 'lost') return response.socket?.destroy();
  const give = () => answer(response, 201, { id: `1:sent-${fake.taken.length}` });
  return fault?.fault === 'late' ? setTimeout(give, LATE_MS).unref() : give();
}

function fail(
  response: ServerResponse,
  { status, code = 'ServiceError', retryAfter }: Extract<Fault, { fault: 'error' }>,
) {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  // Services repeat what they did not like.
  answer(response, status, { error: { code, message: 'Qué día le queda bien? +573005550101' } });
}

function answer(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
