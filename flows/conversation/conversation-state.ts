import type { Intent, Lang } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { FlowAbout, Reply } from '../effects.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';
import type { HandoffReason } from '../handoff.ts';
import type { WaitingWish } from '../wish/waiting-wish.ts';
import type { Pursuit } from './pursuit.ts';

/** All that one conversation remembers between turns: plain JSON, a few hundred bytes. */
export interface Conversation {
  language: Lang;
  /** In progress, the one that speaks last. Empty when nothing is going on. */
  frames: Frame[];
  /** Wishes heard but not begun: they start when the frame in progress ends. */
  next: { intent: Intent; given: Given }[];
  /** What was wanted when they refused the use of their data, and when: "bueno, acepto" wants it after all. */
  refused?: { wishes: Conversation['next']; at: string };
  /** What the clinic has to ask and has not asked yet: begun when the dialog in progress ends. */
  due?: { flow: string; about: FlowAbout }[];
  /** What the clinic has said here of its own accord, and follows until it gets through. The newest is last. */
  pursuits?: readonly Pursuit[];
  /** When they were last told something kind beside the matter. */
  kind?: { at: string };
  /** When the patient was last heard, in the clinic's civil time. */
  heardAt?: string;
  /** Who a person is, told before any dialog asked. */
  told?: Given;
  /** Who was registered last, and when: "perdón, la cédula es 79…" puts right what was told of them. */
  registered?: { id: string; at: string };
  /** What was asked about last, and when, in the clinic's civil time: a service, a doctor, when the clinic is open. */
  askedAbout?: { service?: string; practitioner?: string; isOfHours?: true; invites?: true; at: string };
  /** What was wanted last of a visit, and when: "¿y la mía?" wants the same. */
  wantedLast?: { intent: Intent; at: string };
  /** The visit that was booked, moved or cancelled last, as it `was` before it was moved, and when: "ay no, era el jueves" puts that right. */
  lastDone?: { visit: Appointment; at: string; cancelled?: true; was?: Appointment };
  /** What was done last that may be added to, or taken back, and when: a visit's opinion, a place on a list. */
  justDone?: { at: string; opinionOf?: string; waitsFor?: string; waitsAs?: WaitsAs };
  /** What dialogs had to say while a person had the conversation: said when they hand it back. */
  unsaid: Reply[];
  /** The id that the next frame gets, or the next thing that is asked of the world. */
  nextFrame: number;
  /** The number the next question gets, so that a tap on an old one is known as such. */
  nextQuestion: number;
  /** Times in a row that an answer was not understood. */
  misses: number;
  /** Whether the last answer was noted in the usual words, and the next is to be noted in others. */
  noted?: boolean;
  /** Whether the assistant has introduced itself. */
  greeted: boolean;
  handoff: {
    reason: HandoffReason;
    status: 'waiting' | 'with-agent';
    /** They were told that what they say gets to the person. */
    noted?: boolean;
  } | null;
  /** What a person is still to see to, though the assistant goes on meanwhile: nobody has taken it up yet. */
  errand?: HandoffReason;
}

/** Who waits, and for what of it: "mejor en la tarde" changes that. */
interface WaitsAs {
  patient: string;
  wish: WaitingWish | null;
}

/** A conversation in which nothing has been said. */
export function newConversation(language: Lang): Conversation {
  return {
    language,
    frames: [],
    next: [],
    unsaid: [],
    nextFrame: 1,
    nextQuestion: 1,
    misses: 0,
    greeted: false,
    handoff: null,
  };
}
