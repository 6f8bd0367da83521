/** What the browser's pages and the house say to each other, as JSON. Types only: pages are checked by it. */

/** The answer to a request that failed. */
export interface ProblemBody {
  error: { code: string; message: string; accepted?: readonly string[] };
}

/** `GET /chat/:clinic`: what a page must know to show a chat of this clinic. */
export interface ChatCard {
  id: string;
  name: string;
  /** BCP 47: `es-CO`. */
  locale: string;
  zone: string;
  country: string;
  emergencyNumber: string;
  maxFileBytes: number;
  acceptedMedia: readonly string[];
  /** In the demo only: the registered patients whom a visitor may be. */
  patients: readonly { name: string; address: string }[];
}

/** `POST /chat/:clinic/visitors`: who the page is from now on. */
export interface VisitorBody {
  token: string;
  address: string;
}

/** The answer to what a page posted: how much of it was new. */
export interface InboxBody {
  accepted: number;
  repeated: number;
}

/** The event `message`: one line of the transcript. Its id is where a page goes on from. */
export interface ChatMessage {
  id: number;
  who: 'patient' | 'bot' | 'agent';
  text: string;
  /** ISO 8601. */
  at: string;
  /** The id that the page gave it, for the patient's own. */
  ownId: string | null;
  kind: string;
  file: { id: string; mediaType: string; bytes: number; name?: string } | null;
  choices: readonly { id: string; label: string }[];
  awaiting: string | null;
  /** For messages to the patient: what a receipt names, and what became of it. */
  key: string | null;
  status: string | null;
}

/** The event `activity`: whether something is under way that will be answered. */
export interface Activity {
  working: boolean;
}

/** `GET /demo`: what the simulator can do. */
export interface DemoBody {
  clinics: readonly { id: string; name: string; locale: string }[];
  now: string;
  /** Milliseconds that the house's clock is ahead of the machine's. */
  offsetMs: number;
  /** The phones that patients have beside the web chat. */
  phones: readonly PhoneChannel[];
  /** Checkpoints that the simulation can go back to, the oldest first; null where it is none. */
  checkpoints: readonly { id: string; at: string }[] | null;
}

/** `POST /demo/checkpoints`: the house is stopped and started again; as it is, or as it was at a checkpoint. */
export type CheckpointAct = { do: 'restart' | 'keep' } | { do: 'return'; id: string };

/** `POST /demo/clock`: moves the house's clock by so much, or to a civil time of a clinic, or back to now. */
export type ClockMove = { byMs: number } | { to: string; clinic: string } | { back: true };

/**
 * `POST /demo/:clinic/clock`: moves it to just after what comes next: anything at all, a reminder of a visit of the
 * conversation's, or the end of the time in which its channel may be written by freely.
 */
export interface ClockJump {
  until: 'next' | 'reminder' | 'window';
}

/** `POST /demo/faults`: the next so many calls fail. */
export interface Faults {
  deliveries?: number;
  scheduling?: number;
}

/** One visit on the agenda, as the simulator shows it. Whose it is stays untold, unless the visitor's own. */
export interface AgendaVisit {
  id: string;
  own: boolean;
  patient: string | null;
  service: string;
  practitioner: string;
  site: string;
  startsAt: string;
  minutes: number;
  modality: string;
  status: string;
  /** Whether the time is free again. */
  gone: boolean;
}

/** A day of the agenda. */
export interface AgendaDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** When the clinic is open, `HH:mm`; nothing when it is closed. */
  hours: readonly { from: string; to: string }[];
  /** The name of the holiday, on one that is kept. */
  holiday: string | null;
  visits: readonly AgendaVisit[];
  /** Times held while a patient decides. */
  holds: readonly { startsAt: string; minutes: number; own: boolean; practitioner: string }[];
}

/** `GET /demo/state`: where one conversation stands. */
export interface StateBody {
  revision: number;
  language: string | null;
  handoff: { reason: string; status: string } | null;
  consent: boolean | null;
  optedOut: boolean;
  people: readonly { name: string; relation: string }[];
  frames: readonly { flow: string; state: string; known: Readonly<Record<string, unknown>> }[];
}

/** The event `happening`: one thing that the house has done in this conversation. */
export type LiveHappening = { at: number } & (
  | { kind: 'heard'; content: { kind: string; text?: string; label?: string; file?: { mediaType: string } } }
  | { kind: 'turn'; revision: number; because: string; flows: readonly string[]; awaiting: string | null }
  | { kind: 'said'; who: 'bot' | 'agent'; message: { key: string; text: string } }
  | { kind: 'effect'; key: string; effect: string; params: object }
  | { kind: 'result'; event: string }
  | { kind: 'receipt'; key: string; status: string }
  | { kind: 'timer'; name: string }
  | { kind: 'agent'; event: string }
  | { kind: 'parked'; what: string }
);

/** What a patient's phone can be, where a house is tried without an account anywhere: `recado serve --simulate`. */
export type PhoneChannel =
  | 'whatsapp-cloud'
  | 'twilio-whatsapp'
  | 'whatsapp-baileys'
  | 'twilio-sms'
  | 'twilio-voice'
  | 'bot-framework';

/** Something that a phone shows or lets hear. A line that changes comes again by its number. */
export interface PhoneLine {
  number: number;
  who: 'patient' | 'clinic';
  /** ISO 8601. */
  at: string;
  text: string;
  /** What can be tapped, within the channel's limits: buttons, or the rows of a list. */
  taps: readonly PhoneTap[];
  /** What the button says that opens the list; null where there is none. */
  list: string | null;
  /** In how many text messages it travels; null on other channels. */
  segments: number | null;
  /** What the provider has told the house of it; null for the patient's own. */
  status: 'sent' | 'delivered' | 'read' | null;
  /** Whether it is a file, whose name the text is. */
  isFile: boolean;
}

export interface PhoneTap {
  title: string;
  /** Smaller words under it. */
  more: string | null;
}

/** Where a call stands. `ringing`: the clinic calls. */
export type PhoneCall = 'none' | 'ringing' | 'open';

/** `POST /demo/:clinic/phones/:channel`: what the patient does. */
export type PhoneAct =
  | { do: 'write'; text: string }
  /** A photo or a document; its bytes in base64. */
  | { do: 'send'; name: string; mediaType: string; bytes: string }
  | { do: 'tap'; number: number; tap: number }
  | { do: 'call' | 'answer' | 'be-silent' | 'hang-up' }
  | { do: 'speak'; text: string }
  | { do: 'press'; digits: string }
  /** The provider brings once more what was last done. */
  | { do: 'again' }
  /** Several messages at the same moment. */
  | { do: 'together'; texts: readonly string[] };
