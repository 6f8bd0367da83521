import { ask, openTwilio, type TwilioWire } from '../../twilio/client.ts';
import { noTwiml, nothingOf, readRequest, refuse, type TwilioRequest } from '../../twilio/webhook.ts';
import type { Caller, ChannelPlace, InlineAnswer, Received, WebhookChannel } from '../channel.ts';
import { callerOf, heardIn, stateIn } from './call.ts';
import type { TwilioVoiceSettings } from './settings.ts';
import {
  type CallState,
  endWith,
  hangUp,
  MOST_WAITS,
  sayAndListen,
  transfer,
  type VoiceParts,
  wait,
  whisper,
} from './twiml.ts';

/** The name that the house knows this channel by. */
export const TWILIO_VOICE = 'twilio-voice';

type Outcome = Awaited<ReturnType<WebhookChannel['receive']>>;

/** The telephone of one clinic, by Twilio: speech and keys come in, what we say is the webhook's own answer. */
export function openTwilioVoice(
  settings: TwilioVoiceSettings,
  place: ChannelPlace,
  wire: TwilioWire = {},
): WebhookChannel & Caller {
  const parts = { settings, place };
  const client = openTwilio(settings, wire);
  return {
    name: TWILIO_VOICE,
    choices: 'spoken',
    answersInline: true,
    // A call that hides its number has an address of its own.
    vouches: (address) => address.startsWith('+'),
    receive: (request) => receive(request, parts),
    // The call itself fetches what is said; who has hung up does not hear it, and no delivery is told of.
    send: async () => ({ externalId: null }),
    call: async ({ to, row, language }) => {
      const query = new URLSearchParams({ row: String(row), language });
      const call = await ask('place a call', () =>
        client.calls.create({
          to,
          from: settings.from,
          url: `${place.url}/outbound?${query}`,
          machineDetection: 'Enable',
          timeout: 30,
        }),
      );
      return { externalId: call.sid };
    },
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
      return only(isAnswered(field('DialCallStatus')) ? hangUp() : endWith('voice.nobody', state, parts));
    case '/whisper':
      return only(whisper({ ...state, reason: url.searchParams.get('reason') ?? '' }, parts));
    case '/accepted':
      return only(field('Digits') === '1' ? noTwiml() : hangUp());
    case '/outbound':
      return meet(asked, state, parts);
    case '/status':
      return only(noTwiml());
    default:
      return nothingOf(refuse(404, 'There is nothing at this address of the channel.'));
  }
}

const isAnswered = (status: string) => status === 'completed' || status === 'answered';

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
  if (tries >= MOST_WAITS) {
    const { people } = parts.settings;
    if (people === undefined) return only(endWith('voice.nobody', state, parts));
    return only(transfer([], { ...state, reason: 'failed', flow: null }, parts));
  }
  const of = { address: callerOf(asked), externalId: turnId(asked, state) };
  return { ...only(noTwiml()), inline: inlineOf(of, { ...state, tries }, parts) };
}

/** A call of ours is answered: a person hears what it is about, a machine only who called. */
function meet(asked: TwilioRequest, state: CallState, parts: VoiceParts): Outcome {
  const by = asked.field('AnsweredBy');
  if (by.startsWith('machine') || by === 'fax') return only(endWith('voice.machine', state, parts));
  const row = Number(asked.url.searchParams.get('row'));
  if (!Number.isSafeInteger(row) || row < 1) return nothingOf(refuse(422, 'row: expected.'));
  const inline: InlineAnswer = {
    address: asked.field('To'),
    externalId: null,
    after: row - 1,
    say: (said) => sayAndListen(said, state, parts),
    wait: () => endWith('voice.failed', state, parts),
  };
  return { ...only(noTwiml()), inline };
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
  const of = { address, externalId: heard.id };
  return { received, answer: noTwiml(), inline: inlineOf(of, { ...state, tries: 0 }, parts) };
}

function inlineOf(
  of: { address: string; externalId: string },
  state: CallState & { tries: number },
  parts: VoiceParts,
): InlineAnswer {
  return {
    ...of,
    after: state.after,
    say: (said) => sayAndListen(said, state, parts),
    wait: () => wait(state, parts),
  };
}
