import twilio from 'twilio';
import { localeOf, type MessageKey } from '../../../locales/locale.ts';
import type { ChannelPlace, Said } from '../channel.ts';
import { type TwilioVoiceSettings, VOICES } from './settings.ts';
import { spoken } from './spoken.ts';

type Voice = InstanceType<typeof twilio.twiml.VoiceResponse>;
type GatherOptions = NonNullable<Parameters<Voice['gather']>[0]>;

/** Where a call stands: it travels in the addresses that Twilio is given, so that any process can go on. */
export interface CallState {
  /** How often the caller has been listened to. */
  turn: number;
  /** The last row of the conversation that was said. */
  after: number | null;
  language: string;
  /** Whether that row goes on: more is said without a word of the caller's. */
  goesOn?: boolean;
}

/** What the answers to a call are made of. */
export interface VoiceParts {
  settings: TwilioVoiceSettings;
  place: ChannelPlace;
}

/** Twilio takes 500 hints, and a hundred letters of each. */
const MOST_HINTS = 500;
const LONGEST_HINT = 100;
/** Seconds of silence after a question, and after what asks nothing. */
const SILENCE_S = { asking: 6, idle: 4 };
/** How often a caller is asked for a moment's patience before a person is called. */
export const MOST_WAITS = 4;

/** Says what there is to say, and listens; or gives the call to a person. */
export function sayAndListen(said: readonly Said[], state: CallState, parts: VoiceParts): Response {
  const last = said.at(-1);
  const next = {
    turn: state.turn + 1,
    after: last?.row ?? state.after,
    language: last?.language ?? state.language,
  };
  const given = said.findLast(({ handOff }) => handOff !== null);
  if (given?.handOff) return transfer(said, { ...next, ...given.handOff }, parts);
  const response = new twilio.twiml.VoiceResponse();
  if (last?.goesOn) {
    for (const one of said) speak(response, spoken(one), one.language, parts);
    response.redirect(waitingAt({ ...next, turn: state.turn, goesOn: true, tries: 0 }, parts.place));
    return answer(response);
  }
  const isAsking = last !== undefined && (last.awaiting !== null || last.choices.length > 0);
  const gather = response.gather(listening(next, isAsking ? last : null, parts));
  for (const one of said) speak(gather, spoken(one), one.language, parts);
  return answer(response);
}

function listening(state: CallState, asked: Said | null, { place }: VoiceParts): GatherOptions {
  const { choices = [], awaiting = null } = asked ?? {};
  const isKey = choices.length > 0 && choices.length < 10;
  const hints = [...choices.map(({ label }) => label), ...place.names].slice(0, MOST_HINTS);
  return {
    input: ['speech', 'dtmf'],
    // People are heard as they speak in their country; names are what a recogniser does not know by itself.
    language: heardAs(state.language, place) as GatherOptions['language'] & string,
    hints: hints.map((hint) => hint.replaceAll(',', ' ').slice(0, LONGEST_HINT)).join(','),
    speechTimeout: 'auto',
    timeout: asked ? SILENCE_S.asking : SILENCE_S.idle,
    profanityFilter: false,
    // Silence is an answer too.
    actionOnEmptyResult: true,
    action: addressOf('/heard', { ...state, ...(asked === null && { idle: '1' }) }, place),
    ...(isKey && awaiting !== 'document' ? { numDigits: 1 } : { finishOnKey: '#' }),
  } as GatherOptions;
}

/** `es-CO` for a clinic of Colombia; for who speaks the other language, its plain kind. */
function heardAs(language: string, { clinic }: ChannelPlace): string {
  if (clinic.locale.startsWith(language)) return clinic.locale.includes('-') ? clinic.locale : 'es-MX';
  return language === 'pt' ? 'pt-BR' : 'es-MX';
}

/** Asks for a moment, and comes back. */
export function wait(state: CallState & { tries: number }, parts: VoiceParts): Response {
  const response = new twilio.twiml.VoiceResponse();
  say(response, 'voice.wait', state, parts);
  response.redirect(waitingAt({ ...state, tries: state.tries + 1 }, parts.place));
  return answer(response);
}

function waitingAt({ goesOn, ...state }: CallState & { tries: number }, place: ChannelPlace): string {
  return addressOf('/wait', { ...state, ...(goesOn && { more: '1' }) }, place);
}

/** A call that is given to a person: where it stands, and why. */
export type Given = CallState & { reason: string; flow?: string | null };

/** Says what there is to say, and gives the call to the call centre, or to who is rung; or ends it where none is. */
export function transfer(said: readonly Said[], given: Given, parts: VoiceParts): Response {
  const { settings } = parts;
  const response = new twilio.twiml.VoiceResponse();
  for (const one of said) speak(response, spoken(one), one.language, parts);
  if (settings.workflow !== undefined) enqueue(response, given, parts);
  else if (settings.people !== undefined) dial(response, given, parts);
  else response.hangup();
  return answer(response);
}

/** Rings where people are, when nobody of the call centre has taken the call. */
export function ring(given: Given, parts: VoiceParts): Response {
  const response = new twilio.twiml.VoiceResponse();
  dial(response, given, parts);
  return answer(response);
}

/** Who takes the call hears why, before they take it. */
function dial(
  response: Voice,
  { language, turn, after, reason, flow = null }: Given,
  { settings, place }: VoiceParts,
): void {
  const element = response.dial({
    action: addressOf('/dialed', { language, turn, after }, place),
    timeout: settings.peopleRingSeconds,
    answerOnBridge: true,
    callerId: settings.from,
  });
  element.number({ url: addressOf('/whisper', { language, reason, flow }, place) }, settings.people!);
}

/** The call centre's own desk shows why, and which dialog it was: nothing of the patient but their call. */
function enqueue(
  response: Voice,
  { language, turn, after, reason, flow = null }: Given,
  parts: VoiceParts,
): void {
  const { settings, place } = parts;
  const element = response.enqueue({
    workflowSid: settings.workflow!,
    action: addressOf('/queued', { language, turn, after, reason, flow }, place),
    waitUrl: addressOf('/queueing', { language }, place),
  });
  const why = localeOf(language).say(REASONS[reason] ?? 'voice.why-other');
  element.task({}, JSON.stringify({ clinic: place.clinic.name, language, reason, why, flow }));
}

/** Seconds between two words to who waits in the call centre's queue. */
const QUEUE_PAUSE_S = 15;

/** What somebody who waits there hears; who has waited for long enough leaves it. */
export function queueing(
  { language, waitedS }: { language: string; waitedS: number },
  parts: VoiceParts,
): Response {
  const response = new twilio.twiml.VoiceResponse();
  if (waitedS >= parts.settings.queueSeconds) response.leave();
  else {
    say(response, 'voice.wait', { language }, parts);
    response.pause({ length: QUEUE_PAUSE_S });
  }
  return answer(response);
}

const REASONS: Readonly<Record<string, MessageKey>> = {
  asked: 'voice.why-asked',
  confused: 'voice.why-confused',
  emergency: 'voice.why-emergency',
};

/** What a caller was at, by the dialog in progress: what it is about, and nothing of them. Others say nothing. */
const DOING: Readonly<Record<string, MessageKey>> = {
  booking: 'voice.was-booking',
  cancelling: 'voice.was-cancelling',
  rescheduling: 'voice.was-rescheduling',
  confirming: 'voice.was-confirming',
  reminding: 'voice.was-confirming',
  appointments: 'voice.was-asking',
  waitlist: 'voice.was-waiting',
  orders: 'voice.was-sending',
  telemedicine: 'voice.was-joining',
  'check-in': 'voice.was-arriving',
};

/** What who takes the call hears first. A machine that answers presses no key, and does not get the call. */
export function whisper(
  { language, reason, flow }: { language: string; reason: string; flow: string | null },
  parts: VoiceParts,
): Response {
  const response = new twilio.twiml.VoiceResponse();
  const words = localeOf(language);
  const why = words.say(REASONS[reason] ?? 'voice.why-other');
  const known = flow !== null && Object.hasOwn(DOING, flow) ? DOING[flow] : undefined;
  const doing = known ? ` ${words.say(known)}` : '';
  const action = addressOf('/accepted', { language }, parts.place);
  const gather = response.gather({ input: ['dtmf'], numDigits: 1, timeout: 8, action });
  say(gather, 'voice.whisper', { language }, parts, { clinic: parts.place.clinic.name, reason: why, doing });
  response.hangup();
  return answer(response);
}

/** Says one sentence of the channel's own, and ends the call. */
export function endWith(key: MessageKey, { language }: { language: string }, parts: VoiceParts): Response {
  const response = new twilio.twiml.VoiceResponse();
  say(response, key, { language }, parts, { clinic: parts.place.clinic.name });
  response.hangup();
  return answer(response);
}

/** Ends the call at once, or the ringing. */
export function hangUp(): Response {
  const response = new twilio.twiml.VoiceResponse();
  response.hangup();
  return answer(response);
}

type Speaker = Pick<Voice, 'say'>;

function say(
  to: Speaker,
  key: MessageKey,
  { language }: { language: string },
  parts: VoiceParts,
  args: Readonly<Record<string, string>> = {},
): void {
  speak(to, [localeOf(language).say(key, args)], language, parts);
}

function speak(to: Speaker, lines: readonly string[], language: string, { settings }: VoiceParts): void {
  const voice = language === 'pt' ? settings.voicePt : settings.voiceEs;
  for (const line of lines) to.say({ voice, language: VOICES[voice] }, line);
}

/** An address below the channel's own, with where the call stands. Nothing of the patient is in it. */
function addressOf(path: string, query: object, { url }: ChannelPlace): string {
  const known = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const pairs = known.map(([name, value]): [string, string] => [name, String(value)]);
  return `${url}${path}?${new URLSearchParams(pairs)}`;
}

function answer(response: Voice): Response {
  return new Response(response.toString(), { headers: { 'content-type': 'text/xml' } });
}
