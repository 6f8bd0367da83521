/** What the console and the house say to each other, as JSON. Types only: pages are checked by it. */

/** `POST` and `GET /console/:clinic/session`: who is signed in, and what their page must know of the clinic. */
export interface DeskBody {
  clinic: { id: string; name: string; locale: string; zone: string };
  agent: { name: string; fullName: string };
  services: readonly { id: string; name: string }[];
  photoReasons: readonly string[];
  refusalReasons: readonly string[];
}

/** `GET /console/:clinic/orders`: what waits for a person, the longest waiting first. */
export interface WaitingBody {
  now: string;
  orders: readonly WaitingLine[];
}

export interface WaitingLine {
  id: string;
  /** ISO 8601: since when it waits. */
  at: string;
  /** The first thing that was not sure: a field's name, `items`, `service`, `patient`; or what is wrong. */
  reason: string | null;
  /** The service by name, where it was read. */
  service: string | null;
  files: number;
  /** The agent who has it open. */
  claimedBy: string | null;
}

/** A number with the name of its register. */
export interface WireNumber {
  type: string;
  value: string;
}

export interface WireItem {
  code: string | null;
  system: string | null;
  description: string;
  quantity: number | null;
}

/** Where something was read: shares of the page as it was sent. */
export interface WirePlace {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `POST /console/:clinic/orders/:id/claim`: an order, to be decided by who has it. */
export interface OrderBody {
  id: string;
  at: string;
  now: string;
  status: string;
  reason: string | null;
  service: string | null;
  /** Every field there is, in the order in which people read them; null where nothing was read. */
  fields: readonly OrderField[];
  items: readonly (WireItem & { place: WirePlace | null })[];
  itemsConfidence: number | null;
  pages: number;
  files: readonly string[];
  /** Whom the contact speaks for: one of them is the patient, or it is somebody else's order. */
  people: readonly { name: string; nationalId: string | null; birthDate: string | null }[];
  language: string | null;
  claimedBy: string | null;
  decided: { by: string; at: string } | null;
}

export interface OrderField {
  name: string;
  kind: 'text' | 'date' | 'number';
  value: string | WireNumber | null;
  /** From 0 to 1; null where nothing was read. */
  confidence: number | null;
  place: WirePlace | null;
}

/** `POST /console/:clinic/orders/:id/decision`. Fields that are not named stay as they were read. */
export type DecisionBody =
  | {
      verdict: 'valid';
      service: string | null;
      fields: Readonly<Record<string, string | WireNumber | null>>;
      items: readonly WireItem[];
    }
  | {
      verdict: 'not-valid';
      reason: string;
      note: string | null;
      fields: Readonly<Record<string, string | WireNumber | null>>;
      items: readonly WireItem[];
    }
  | { verdict: 'better-photo'; reason: string; note: string | null; files?: readonly string[] };

/** Its answer. */
export interface DecidedBody {
  decided: true;
}

/** `GET /console/:clinic/waitlist`: who waits, the longest waiting first. */
export interface WaitlistBody {
  now: string;
  places: readonly PlaceBody[];
}

/** A place on a waiting list. Its times and wishes are told as people say them, in the clinic's language. */
export interface PlaceBody {
  id: number;
  /** Null where nobody knows the patient by name. */
  patient: string | null;
  service: string;
  /** ISO 8601. */
  since: string;
  /** The last day that would do; null where any would. */
  until: string | null;
  /** Part of day, days, doctor, site: each by itself. Empty: whatever comes free. */
  wanted: readonly string[];
  /** What they are offered now, and until when (ISO 8601). */
  offered: (PlaceOpening & { until: string }) | null;
  /** Offers in a row that passed without a word. */
  unanswered: number;
}

export interface PlaceOpening {
  id: string;
  /** ISO 8601. */
  startsAt: string;
  at: string;
  practitioner: string;
  site: string;
}

/** `GET /console/:clinic/waitlist/:id/openings`: what is open and as they want it. */
export interface PlaceOpeningsBody {
  openings: readonly PlaceOpening[];
}

/** `GET /console/:clinic/whatsapp`: the device that is linked to the clinic's phone. */
export interface WhatsAppBody {
  /** Null where the clinic answers on no linked device: then nothing else is told. */
  number: string | null;
  isLinked: boolean;
  /** How the connection is, as far as this process knows. */
  notice: string | null;
  linking: WhatsAppLinking | null;
  /** Why the last attempt came to nothing. */
  failed: string | null;
}

export interface WhatsAppLinking {
  way: 'picture' | 'code';
  /** To be scanned: a data URL. */
  picture: string | null;
  code: string | null;
  isAccepted: boolean;
}

/** `POST /console/:clinic/whatsapp/link`; `DELETE` breaks it off. */
export interface LinkBody {
  way: WhatsAppLinking['way'];
}
