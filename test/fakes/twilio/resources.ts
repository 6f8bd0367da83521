import type { Operation } from './description.ts';
import { type FakeAccount, lookUp, newAccount } from './looked-up.ts';

/** A message that Twilio was asked to send. */
export interface FakeMessage {
  sid: string;
  to: string;
  from: string | null;
  service: string | null;
  body: string;
  /** Labels of what can be tapped. */
  tappable: readonly string[];
  /** What a tap on each brings back. */
  ids: readonly string[];
  /** What the button says that opens a list of them; null where there is none. */
  opens: string | null;
  contentSid: string | null;
  statusCallback: string | null;
  at: number;
}

/** A call that Twilio was asked to make, or to change. */
export interface FakeCall {
  sid: string;
  given: Readonly<Record<string, unknown>>;
  at: number;
}

/** What Twilio has been asked, and keeps. */
export interface FakeState {
  accountSid: string;
  now(): number;
  messages: FakeMessage[];
  calls: FakeCall[];
  contents: { sid: string; given: ContentGiven }[];
  /** Messages of patients' on which we have shown that we are writing. */
  typing: string[];
  /** Bytes of media by `MM…/ME…`, or the address that Twilio leads to. */
  media: Map<string, Uint8Array | string>;
  /** Told of what was asked to be sent, and of calls to be made or changed. */
  heard: ((what: { message: FakeMessage } | { call: FakeCall; isNew: boolean }) => void) | null;
  /** What the account has, as its console shows it. */
  account: FakeAccount;
  /** Numbers that have told the carrier to be left alone. */
  optedOut: Set<string>;
}

interface ContentGiven {
  friendly_name?: string;
  language: string;
  variables?: Record<string, string>;
  types: Record<
    string,
    { body: string; button?: string; actions?: { title: string; id?: string }[]; items?: ListItem[] }
  >;
}

interface ListItem {
  item: string;
  id: string;
  description?: string;
}

/** Nothing asked yet. */
export function newState(accountSid: string, now: () => number): FakeState {
  const none = {
    messages: [],
    calls: [],
    contents: [],
    typing: [],
    media: new Map(),
    optedOut: new Set<string>(),
  };
  return { accountSid, now, heard: null, account: newAccount(), ...none };
}

type Given = Readonly<Record<string, unknown>>;
type Answer = { status: number; body: unknown };

/** Does what was asked, and answers. */
export function answerFor({ id, path }: Operation, given: Given, state: FakeState): Answer {
  switch (id) {
    case 'CreateMessage':
      return createMessage(given, state);
    case 'ListMessage':
      return listMessages(given, state);
    case 'CreateContent':
      return createContent(given as unknown as ContentGiven, state);
    case 'ListContent':
      return listContents(state);
    case 'CreateCall':
      return createCall(given, state);
    case 'ListCall':
      return listCalls(given, state);
    case 'UpdateCall':
      return updateCall(path['Sid'] ?? '', given, state);
    case 'CreateTypingIndicator':
      state.typing.push(String(given['messageId']));
      return { status: 200, body: { success: true } };
    default:
      return lookUp({ id, path }, given, state) ?? missing();
  }
}

const missing = (): Answer => ({
  status: 404,
  body: { code: 20404, message: 'The requested resource was not found', status: 404 },
});
const sidOf = (prefix: string, number: number) => `${prefix}${number.toString(16).padStart(32, '0')}`;

function createMessage(given: Given, state: FakeState): Answer {
  const to = String(given['To']);
  if (state.optedOut.has(to)) {
    const message = `Attempt to send to unsubscribed recipient ${to}`;
    return { status: 400, body: { code: 21610, message, status: 400 } };
  }
  const body = String(given['Body'] ?? '');
  if (body.length > 1600) {
    return { status: 400, body: { code: 21617, message: 'The body exceeds 1600 characters', status: 400 } };
  }
  const shown =
    given['ContentSid'] === undefined ? { body, tappable: [], ids: [], opens: null } : shownBy(given, state);
  if (!shown) return missing();
  const message: FakeMessage = {
    sid: sidOf('SM', state.messages.length + 1),
    to,
    from: text(given['From']),
    service: text(given['MessagingServiceSid']),
    ...shown,
    contentSid: text(given['ContentSid']),
    statusCallback: text(given['StatusCallback']),
    at: state.now(),
  };
  state.messages.push(message);
  state.heard?.({ message });
  return { status: 201, body: messageResource(message, state) };
}

const text = (value: unknown) => (value === undefined ? null : String(value));

/** A template with its variables filled in, as a phone shows it. */
function shownBy(
  given: Given,
  state: FakeState,
): Pick<FakeMessage, 'body' | 'tappable' | 'ids' | 'opens'> | null {
  const content = state.contents.find(({ sid }) => sid === given['ContentSid']);
  const [type] = Object.values(content?.given.types ?? {});
  if (!type) return null;
  const variables = JSON.parse(String(given['ContentVariables'] ?? '{}')) as Record<string, string>;
  const fill = (words: string) => words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => variables[name] ?? '');
  const rows = type.items?.map(({ item, description }) => fill(description ?? item));
  const ids = (type.items ?? type.actions ?? []).map(({ id }) => fill(id ?? ''));
  return {
    body: fill(type.body),
    tappable: rows ?? type.actions?.map(({ title }) => fill(title)) ?? [],
    ids,
    opens: type.button ?? null,
  };
}

function listMessages(given: Given, state: FakeState): Answer {
  const size = Number(given['PageSize'] ?? 50);
  const found = state.messages.filter(({ to }) => given['To'] === undefined || to === given['To']).reverse();
  const uri = `/2010-04-01/Accounts/${state.accountSid}/Messages.json`;
  const messages = found.slice(0, size).map((message) => messageResource(message, state));
  return { status: 200, body: { messages, page: 0, page_size: size, uri, next_page_uri: null } };
}

function messageResource(message: FakeMessage, { accountSid }: FakeState): object {
  const date = new Date(message.at).toUTCString().replace('GMT', '+0000');
  return {
    sid: message.sid,
    account_sid: accountSid,
    messaging_service_sid: message.service,
    to: message.to,
    from: message.from,
    body: message.body,
    status: message.service === null ? 'queued' : 'accepted',
    direction: 'outbound-api',
    num_segments: '1',
    num_media: '0',
    date_created: date,
    date_updated: date,
    date_sent: null,
    error_code: null,
    error_message: null,
    price: null,
    price_unit: null,
    api_version: '2010-04-01',
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}.json`,
    subresource_uris: {},
  };
}

function createContent(given: ContentGiven, state: FakeState): Answer {
  const flaw = flawOfContent(given);
  if (flaw) return { status: 400, body: { code: 20001, message: flaw, status: 400 } };
  const content = { sid: sidOf('HX', state.contents.length + 1), given };
  state.contents.push(content);
  return { status: 201, body: contentResource(content, state) };
}

/** Limits of WhatsApp on what a template may have. */
function flawOfContent({ types }: ContentGiven): string | null {
  for (const [type, { actions = [], items = [] }] of Object.entries(types)) {
    if (type === 'twilio/quick-reply' && (actions.length < 1 || actions.length > 10))
      return 'actions: 1 to 10';
    if (type === 'twilio/list-picker' && (items.length < 1 || items.length > 10)) return 'items: 1 to 10';
  }
  return null;
}

function listContents(state: FakeState): Answer {
  const contents = state.contents.map((content) => contentResource(content, state));
  const url = 'https://content.twilio.com/v1/Content?PageSize=50&Page=0';
  const meta = {
    page: 0,
    page_size: 50,
    first_page_url: url,
    previous_page_url: null,
    url,
    next_page_url: null,
    key: 'contents',
  };
  return { status: 200, body: { contents, meta } };
}

function contentResource(
  { sid, given }: FakeState['contents'][number],
  { accountSid, now }: FakeState,
): object {
  const at = new Date(now()).toISOString();
  const url = `https://content.twilio.com/v1/Content/${sid}`;
  return { sid, account_sid: accountSid, ...given, date_created: at, date_updated: at, url, links: {} };
}

function createCall(given: Given, state: FakeState): Answer {
  const call = { sid: sidOf('CA', state.calls.length + 1), given, at: state.now() };
  state.calls.push(call);
  state.heard?.({ call, isNew: true });
  return { status: 201, body: callResource(call, state) };
}

function updateCall(sid: string, given: Given, state: FakeState): Answer {
  const call = { sid, given, at: state.now() };
  state.calls.push(call);
  state.heard?.({ call, isNew: false });
  return { status: 200, body: callResource(call, state) };
}

function listCalls(given: Given, state: FakeState): Answer {
  const found = state.calls.filter((call) => given['To'] === undefined || call.given['To'] === given['To']);
  const calls = found.toReversed().map((call) => callResource(call, state));
  const uri = `/2010-04-01/Accounts/${state.accountSid}/Calls.json`;
  return { status: 200, body: { calls, page: 0, page_size: 50, uri, next_page_uri: null } };
}

function callResource({ sid, given, at }: FakeCall, { accountSid }: FakeState): object {
  const date = new Date(at).toUTCString().replace('GMT', '+0000');
  const [to, from] = [text(given['To']), text(given['From'])];
  const about = { sid, account_sid: accountSid, status: 'queued', direction: 'outbound-api', to, from };
  return { ...about, date_created: date };
}
