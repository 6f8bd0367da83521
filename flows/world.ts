import type { Modality } from './appointment.ts';

/** What a dialog may know of the world at one turn. It is handed in with each event and never stored. */
export interface World {
  /** The clinic's civil time, `YYYY-MM-DDTHH:mm`. */
  now: string;
  /** An id that nobody has used, made anew for each turn: for a patient registered in it. */
  freshId: string;
  clinic: ClinicCard;
  contact: Contact;
  /** Whether they want more, which begins once the dialog that hears this has ended. */
  othersWait?: true;
}

/** What somebody outside the clinic may help to understand: words that are unclear, voice notes. */
export type Help = 'words' | 'voice';

/** What dialogs need of `clinic.yaml`. */
export interface ClinicCard {
  id: string;
  name: string;
  country: string;
  /** The number to call in an emergency, as people of the country know it: '123', '192'. */
  emergencyNumber: string;
  services: readonly ServiceCard[];
  practitioners: readonly {
    id: string;
    name: string;
    services: readonly string[];
    sites: readonly string[];
    /** When and where they see patients in an ordinary week, in order. Absent where that is not known. */
    week?: readonly Attendance[];
  }[];
  sites: readonly { id: string; name: string; address: string }[];
  questions: readonly QuestionCard[];
  /** What the clinic has turned on. Absent: it needs nobody. */
  help?: readonly Help[];
  rules: {
    /** How many openings are offered at a time. */
    offers: number;
    /** Seconds an opening is held while the patient decides. */
    holdSeconds: number;
    /** Whether people answer now. */
    agentsOnline: boolean;
    /** Hours before the visit up to which it may be cancelled or moved by message. */
    changeNoticeHours: number;
  };
}

/** A stretch of one day of the week in which somebody sees patients at a site. */
export interface Attendance {
  site: string;
  /** 0 is Monday. */
  weekday: number;
  /** `HH:mm`; the end is exclusive. */
  from: string;
  to: string;
}

export interface ServiceCard {
  id: string;
  name: string;
  minutes: number;
  modalities: readonly Modality[];
  /** How to prepare, in the clinic's words. */
  preparation?: string;
  needsOrder: boolean;
  /** For children: a child of the contact is assumed to be the patient. */
  forChildren: boolean;
}

/** A frequent question and its answer, in the clinic's own words. */
export interface QuestionCard {
  id: string;
  /** The kind of question it answers, if it is one of the usual ones. */
  topic: 'hours' | 'location' | 'price' | 'insurance' | 'preparation' | 'results' | null;
  service?: string;
  site?: string;
  /** Words and phrases that ask it. */
  asks: readonly string[];
  answer: string;
}

/** Who writes: an address, what they agreed to, and the people they may speak for. */
export interface Contact {
  /** E.164 phone number, or the channel's own id where there is none. */
  address: string;
  /** Whether the channel vouches for the address. On an open web page it does not. */
  vouched: boolean;
  consent: boolean | null;
  /** Whether they agreed that somebody outside the clinic is asked; null where they were not asked yet. */
  help: Readonly<Record<Help, boolean | null>>;
  optedOut: boolean;
  people: readonly Person[];
}

export interface Person {
  /** Patient id. */
  id: string;
  name: string;
  /** `YYYY-MM-DD`. */
  birthDate: string | null;
  nationalId: string | null;
  /** To the contact: 'self', or one of nlu's person words. */
  relation: string;
}
