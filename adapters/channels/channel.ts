/** What crosses a channel, and what every channel promises. */

export interface InboundMessage {
  /** The channel's own id of the message: with clinic and channel it is unique for ever. */
  externalId: string;
  /** E.164 phone number where the channel has one, else the channel's id of the person. */
  from: string;
  /** ISO 8601, by the channel's clock. */
  sentAt: string;
  content: InboundContent;
  /** The language the person's device asked for, where the channel says so. */
  language?: string;
}

export type InboundContent =
  | { kind: 'text'; text: string }
  /** A tap on a button or a list row that we sent: its id, and the label it had. */
  | { kind: 'choice'; id: string; label: string }
  | { kind: 'file'; file: MediaRef; caption?: string }
  /** `words`: what is said in it, once somebody has written it down. */
  | { kind: 'voice-note'; file: MediaRef; words?: string }
  | { kind: 'sticker' | 'location' | 'contact' | 'unsupported' };

export interface MediaRef {
  /** Where the bytes are: a key of the house's file store, or the channel's own, still to be fetched. */
  id: string;
  mediaType: string;
  bytes: number;
  name?: string;
}

/** The channel's word on a message of ours. */
export interface Receipt {
  /** The outbox key we sent with, or the channel's id for it. */
  key?: string;
  externalId?: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  at: string;
  reason?: string;
}

/** What arrived, ready to be stored. Channels return it; they never store or call back. */
export interface Received {
  messages: readonly InboundMessage[];
  receipts: readonly Receipt[];
  /** The channel can be reached again: what could not be sent is tried at once. */
  isBack?: true;
}

/** A message of ours, in words. The channel lays it out within its own limits. */
export interface OutboundMessage {
  /** The outbox key: the same on every attempt. */
  key: string;
  to: string;
  language: string;
  text: string;
  /** What may be tapped; empty when the answer is free. Where nothing can be, it is numbered in the text. */
  choices: readonly { id: string; label: string }[];
  /** What says the same where the channel takes no words of ours any more, only texts it has approved. */
  template?: FilledTemplate;
  /** What the answer is expected to be: voice sets its recogniser, the web its keyboard. */
  awaiting: string | null;
  /** It is said of the clinic's own accord: where not all can go at once, what a patient waits for goes first. */
  unasked?: true;
  /** Later than this, in milliseconds since the epoch, it is not sent any more. The house sees to that. */
  notAfter?: number;
  /** With this message the conversation is given to a person; set where the channel `handsOver`. */
  handOver?: Handover;
}

/** What a desk behind a channel is told of a conversation that it is to take. */
export interface Handover {
  /** Why a person is wanted: `asked`, `confused`, `emergency`, … */
  reason: string;
  /** The dialog that was in progress, if any. */
  flow: string | null;
  /** What was said so far, oldest first. */
  transcript: readonly TranscriptLine[];
}

/** One thing that was said. */
export interface TranscriptLine {
  who: 'patient' | 'bot' | 'agent';
  text: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** A text that the provider has approved beforehand, and what is filled in. */
export interface FilledTemplate {
  name: string;
  /** As the provider calls it: `es`, `pt_BR`. */
  language: string;
  /** In the order of its placeholders. */
  values: readonly string[];
  /** Ids of its buttons, in order: what a tap brings back. */
  buttons: readonly string[];
}

export interface Sent {
  /** The channel's id of the message, where it gives one. */
  externalId: string | null;
  /** Nobody can say whether it was sent, and it is taken to be. */
  assumed?: true;
}

/** The half of every channel that sends. @throws AdapterError */
export interface Sender {
  readonly name: string;
  /** How this channel shows choices. */
  readonly choices: 'buttons' | 'numbered' | 'spoken';
  /** Whether the webhook's answer carries the reply (voice). */
  readonly answersInline: boolean;
  /** Hours after a patient's message in which we may write freely; later, only by template. Absent: always. */
  readonly windowHours?: number;
  /** Whether a message that is sent twice under one key is shown once. */
  readonly dropsRepeats?: boolean;
  /**
   * Within how many milliseconds a message of which nobody has noted that it was sent can be found, or is told of by a
   * receipt. Absent: nothing is known of that.
   */
  readonly tellsWithinMs?: number;
  /** Whether a desk of the clinic's own, behind this channel, takes over what is given to a person. */
  readonly handsOver?: boolean;
  /** Whether the channel vouches that this address belongs to who writes from it. */
  vouches(address: string): boolean;
  send(message: OutboundMessage): Promise<Sent>;
}

/** A channel that calls us. */
export interface WebhookChannel extends Sender {
  /**
   * Checks the signature, reads the body. A forged request yields nothing but its refusal; it throws nothing.
   * The request's URL is the channel's own, by configuration; its body is the bytes as they came. The answer
   * is given only once what was received is durable: where that fails, the other side hears 500 instead.
   */
  receive(request: Request): Promise<Receiving>;
}

/** What comes of a request. */
export interface Receiving {
  received: Received;
  answer: Response;
  inline?: InlineAnswer;
  /**
   * Whose conversation a person of the clinic has just had, to the end, by the channel itself; and the channel's own id of
   * that: heard twice, it is one.
   */
  dealtWith?: { address: string; externalId: string };
  /** What a desk behind the channel says of conversations that were given to it. */
  desk?: readonly DeskWord[];
}

/** A desk's word on a conversation: a person has taken it, or is done with it. */
export interface DeskWord {
  address: string;
  word: 'joined' | 'resolved';
  /** The channel's own id of this word: heard twice, it is one. */
  externalId: string;
}

/** An answer that is made of what we say: of channels that answer inline. It takes the place of `answer`. */
export interface InlineAnswer {
  address: string;
  /**
   * What is answered: a message of the patient's, by its id; our own, by its key, where we speak first; or what we
   * have said already, by its row, where it goes on.
   */
  to: { externalId: string } | { key: string } | { row: number };
  /** The last row that was said before; what is new since is said too. Null: nothing yet. */
  after: number | null;
  say(said: readonly Said[]): Response;
  /** When nothing has been said in time. */
  wait(): Response;
  /** When a person of the clinic has the conversation, and nothing is said by us; whether one is there now. */
  withPerson(there: { online: boolean }): Response;
}

/** A message of ours, as it stands in the conversation. */
export interface Said {
  row: number;
  language: string;
  text: string;
  choices: readonly { id: string; label: string }[];
  awaiting: string | null;
  /** Why the conversation is given to a person, and by which dialog, where it is, and one is there now. */
  handOff: { reason: string; flow: string | null } | null;
  /** Whether the clinic's systems are being asked something: more is said once they answer, unasked. */
  goesOn: boolean;
}

/** A channel we stay connected to. */
export interface SocketChannel extends Sender {
  /** Yields what arrives until `signal` aborts. The next one is awaited only once this one is stored. */
  listen(signal: AbortSignal): AsyncIterable<Received>;
}

/**
 * A channel with which the files of patients stay until they are fetched. Its `MediaRef.id` is its own: all
 * that it needs to find the file again, long after.
 */
export interface MediaKeeper {
  /** The bytes, at most so many. @throws AdapterError: `refused` where they are gone, or more. */
  fetchMedia(file: MediaRef, limit: { maxBytes: number }): Promise<Uint8Array>;
}

/** A channel that can show a patient that their messages were read. */
export interface Attentive {
  /**
   * Shows it, and, where `isAnswering`, that an answer is on its way. A courtesy: it is asked once, after the messages are
   * durable, and nothing waits for it. @throws AdapterError
   */
  notice(heard: Heard): Promise<void>;
}

/** What was read at once. */
export interface Heard {
  from: string;
  /** Of the messages, in the order in which they came. */
  externalIds: readonly [string, ...string[]];
  isAnswering: boolean;
}

/** A channel that can be asked whether a message of ours, of which no answer came, was sent after all. */
export interface Searchable {
  /** The message; null where it is certain that it was not sent. @throws AdapterError while nobody can say. */
  find(message: OutboundMessage, sought: Sought): Promise<Sent | null>;
}

/** Where a message is looked for. */
export interface Sought {
  /** When its turn was taken, in milliseconds since the epoch: it was not sent before. */
  since: number;
  /** The channel's ids of what else was sent to the same person, each before this: none of them is this one. */
  others: ReadonlySet<string>;
}

/** A channel whose provider can be asked whether all is well. */
export interface Checkable {
  /** Asks, and changes nothing: nobody is written to. */
  check(): Promise<Health>;
}

/** What a provider says of a clinic's account, and what to do about it; null where nothing needs doing. */
export interface Health {
  found: string;
  advice: string | null;
}

/** What a channel that calls us is opened with, besides its settings. */
export interface ChannelPlace {
  clinic: { id: string; name: string; locale: string; country: string; zone: string };
  /** What is named in talk with this clinic: services, practitioners, sites. A recogniser listens for it. */
  names: readonly string[];
  /** Where the other side reaches it: `https://citas.example.org/channels/andes/twilio-sms`, no slash at the end. */
  url: string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * What a channel has to find again, however often the house starts: values by name. The house keeps it, sealed,
 * under the clinic and the channel.
 */
export interface ChannelKeep {
  /** Null where nothing was written. */
  read(name: string): Promise<string | null>;
  /** Durable when it resolves. */
  write(name: string, value: string): Promise<void>;
}

/** A place with room to keep things in. */
export interface KeepingPlace extends ChannelPlace {
  keep: ChannelKeep;
}

/** Whether a channel calls us. */
export function isWebhook(channel: Sender): channel is WebhookChannel {
  return 'receive' in channel;
}

/** Whether the files of patients are to be fetched from a channel. */
export function keepsMedia(channel: Sender): channel is Sender & MediaKeeper {
  return 'fetchMedia' in channel;
}

/** Whether a channel can show that a message was read. */
export function isAttentive(channel: Sender): channel is Sender & Attentive {
  return 'notice' in channel;
}

/** Whether a channel can be asked what became of a message. */
export function isSearchable(channel: Sender): channel is Sender & Searchable {
  return 'find' in channel;
}

/** Whether a channel's provider can be asked whether all is well. */
export function isCheckable(channel: Sender): channel is Sender & Checkable {
  return 'check' in channel;
}
