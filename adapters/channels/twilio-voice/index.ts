import { checkTwilio } from '../../twilio/check.ts';
import type { TwilioWire } from '../../twilio/client.ts';
import { LISTED_MS, openTwilio } from '../../twilio/client.ts';
import { noTwiml, nothingOf, readRequest, refuse, type TwilioRequest } from '../../twilio/webhook.ts';
import type {
  ChannelPlace,
  Checkable,
  InlineAnswer,
  Receipt,
  Received,
  Searchable,
  WebhookChannel,
} from '../channel.ts';
import { callerOf, heardIn, keyIn, stateIn } from './call.ts';
import { findCall, placeCall } from './calling.ts';
import type { TwilioVoiceSettings } from './settings.ts';
import {
  type CallState,
  endWith,
  hangUp,
  MOST_WAITS,
  queueing,
  ring,
  sayAndListen,
  transfer,
  type VoiceParts,
  wait,
  whisper,
} from './twiml.ts';

/** The name that the house knows this channel by. */
export const TWILIO_VOICE = 'twilio-voice';

/**
 * For so long after somebody's words they may still be on the line, or have just hung up on a question: nobody is
 * called back for that. Later it is we who call.
 */
const CALL_HOURS = 1;

type Outcome = Awaited<ReturnType<WebhookChannel['receive']>>;

/** The telephone of one clinic, by Twilio: speech and keys come in, what we say is the webhook's own answer. */
export function openTwilioVoice(
  settings: TwilioVoiceSettings,
  place: ChannelPlace,
  wire: TwilioWire = {},
): WebhookChannel & Searchable & Checkable {
  const parts = { settings, place };
  const client = openTwilio(settings, wire);
  return {
    name: TWILIO_VOICE,
    choices: 'spoken',
    answersInline: true,
    tellsWithinMs: LISTED_MS,
    // A call that hides its number has an address of its own.
    vouches: (address) => address.startsWith('+'),
    receive: (request) => receive(request, parts),
    windowHours: CALL_HOURS,
    // A call that goes on fetches what is said; who has hung up does not hear it, and no delivery is told of.
    send: async (message) => (message.template ? placeCall(message, parts, client) : { externalId: null }),
    find: async (message, sought) =>
      message.template ? findCall(message, sought, { settings, client }) : { externalId: null },
    check: () =>
      checkTwilio(client, {
        ...{ accountSid: settings.accountSid, from: settings.from },
        ...{ url: place.url, use: 'calls' },
      }),
  };
}

async function receive(request: Request, parts: VoiceParts): Promise<Outcome> {
  const asked = await readRequest(request, parts.settings);
  if ('refusal' in asked) return nothingOf(asked);
  const { url, field } = asked;
  if (field('CallSid') === '') return nothingOf(refuse(422, 'CallSid: expected.'));
  const state = stateIn(url.searchParams, parts.place);
  const below = url.pathname.slice(new URL(parts.place.url).pathname.length);
  switch (below) {
    case '':
      return begin(asked, state, parts);
    case '/heard':
      return hear(asked, state, parts);
    case '/wait':
      return goOn(asked, state, parts);
    case '/dialed':
      return afterDial(asked, state, parts);
    case '/queueing':
      return only(queueing({ ...state, waitedS: Number(field('QueueTime')) || 0 }, parts));
    case '/queued':
      return afterQueue(asked, state, parts);
    case '/whisper':
      return only(whisper({ ...state, ...givenIn(url) }, parts));
    case '/accepted':
      return only(field('Digits') === '1' ? noTwiml() : hangUp());
    case '/outbound':
      return meet(asked, state, parts);
    case '/status':
      return told(asked, parts);
    default:
      return nothingOf(refuse(404, 'There is nothing at this address of the channel.'));
  }
}

/** Whoever took the call has talked with the caller, or nobody has. */
function afterDial(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const status = asked.field('DialCallStatus');
  const isAnswered = status === 'completed' || status === 'answered';
  // A machine that took it pressed no key: then the two were never put through.
  const isTalk = isAnswered && asked.field('DialBridged') !== 'false';
  return isTalk
    ? { ...only(hangUp()), dealtWith: dealtWithIn(asked) }
    : only(endWith('voice.nobody', state, parts));
}

/** Somebody of the call centre has talked with the caller; or who is rung is next, where there is one. */
function afterQueue(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const result = asked.field('QueueResult');
  if (result === 'bridged') return { ...only(hangUp()), dealtWith: dealtWithIn(asked) };
  if (result === 'hangup') return only(hangUp());
  if (parts.settings.people === undefined) return only(endWith('voice.nobody', state, parts));
  return only(ring({ ...state, ...givenIn(asked.url) }, parts));
}

/** A call is had with people once: what tells of that again tells nothing new. */
function dealtWithIn(asked: TwilioRequest): { address: string; externalId: string } {
  return { address: callerOf(asked), externalId: `${asked.field('CallSid')}/people` };
}

/** Why a call was given to a person, and by which dialog: our own address of it says so. */
function givenIn({ searchParams }: URL): { reason: string; flow: string | null } {
  return { reason: searchParams.get('reason') ?? '', flow: searchParams.get('flow') };
}

function only(answer: Response): Outcome {
  return { received: { messages: [], receipts: [] }, answer };
}

/** Somebody calls. A call is a greeting: the dialog begins as it does with one that is written. */
function begin(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const text = state.language === 'pt' ? 'olá' : 'hola';
  return answered(asked, { text, id: asked.field('CallSid') }, state, parts);
}

/** The caller has spoken, pressed keys, or been silent: what silence means is the dialog's to say. */
function hear(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const text = heardIn(asked, state.language);
  const isIdle = asked.url.searchParams.get('idle') === '1';
  if (text === '' && isIdle) return only(endWith('voice.goodbye', state, parts));
  return answered(asked, { text, id: turnId(asked, state) }, state, parts);
}

/** The same message is waited for once more; in the end a person is called, or the call is. */
function goOn(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const tries = Number(asked.url.searchParams.get('tries') ?? 0);
  if (tries >= MOST_WAITS) return only(toPerson(state, parts));
  const { after, goesOn } = state;
  const to = goesOn && after !== null ? { row: after } : { externalId: turnId(asked, state) };
  const of = { address: callerOf(asked), to };
  return { ...only(noTwiml()), inline: inlineOf(of, { ...state, tries }, parts) };
}

/** A call of ours is answered: a person hears what it is about, a machine only who called. */
function meet(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const by = asked.field('AnsweredBy');
  const address = callerOf(asked);
  const key = keyIn(asked, address);
  if (key === null) return nothingOf(refuse(422, 'key: expected.'));
  if (by.startsWith('machine') || by === 'fax') {
    const receipt = unheard(key, by, parts);
    return {
      received: { messages: [], receipts: [receipt] },
      answer: endWith('voice.machine', state, parts),
    };
  }
  const failed = () => endWith('voice.failed', state, parts);
  const say: InlineAnswer['say'] = (said) => sayAndListen(said, state, parts);
  return {
    ...only(noTwiml()),
    inline: { address, to: { key }, after: null, say, wait: failed, withPerson: failed },
  };
}

/** Gives the call to where people are, or says that somebody will call back. */
function toPerson(state: CallState, parts: VoiceParts): Response {
  const { people, workflow } = parts.settings;
  if (people === undefined && workflow === undefined) return endWith('voice.nobody', state, parts);
  return transfer([], { ...state, reason: 'failed', flow: null }, parts);
}

/** What became of a call of ours. That it was answered says nothing yet: what was heard is told by the door. */
function told(asked: TwilioRequest, parts: VoiceParts): Outcome {
  const status = asked.field('CallStatus');
  const key = keyIn(asked, callerOf(asked));
  const receipts = key !== null && UNANSWERED.has(status) ? [unheard(key, status, parts)] : [];
  return { received: { messages: [], receipts }, answer: noTwiml() };
}

const UNANSWERED = new Set(['busy', 'no-answer', 'failed', 'canceled']);

function unheard(key: string, why: string, { place }: VoiceParts): Receipt {
  const at = new Date(place.now()).toISOString();
  return { key, status: 'failed', at, reason: `twilio-${why.replace(/[^a-z-]/g, '-')}` };
}

function turnId(asked: TwilioRequest, { turn }: CallState): string {
  const sid = asked.field('CallSid');
  return turn === 0 ? sid : `${sid}/${turn}`;
}

function answered(
  asked: TwilioRequest,
  heard: { text: string; id: string },
  state: CallState,
  parts: VoiceParts,
): Outcome {
  const address = callerOf(asked);
  const sentAt = new Date(parts.place.now()).toISOString();
  const content = { kind: 'text', text: heard.text } as const;
  const message = { externalId: heard.id, from: address, sentAt, content };
  const received: Received = { messages: [message], receipts: [] };
  const of = { address, to: { externalId: heard.id } };
  return { received, answer: noTwiml(), inline: inlineOf(of, { ...state, tries: 0 }, parts) };
}

function inlineOf(
  of: Pick<InlineAnswer, 'address' | 'to'>,
  state: CallState & { tries: number },
  parts: VoiceParts,
): InlineAnswer {
  return {
    ...of,
    after: state.after,
    say: (said) => sayAndListen(said, state, parts),
    wait: () => wait(state, parts),
    withPerson: ({ online }) => (online ? toPerson(state, parts) : endWith('voice.noted', state, parts)),
  };
}
