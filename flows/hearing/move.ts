import type { MessageKey } from '../../locales/locale.ts';
import type { Intent, Lang } from '../../nlu/types.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import type { Answer } from './answer.ts';

/** One thing to do about what the patient said. Several may follow from one message. */
export type Move =
  | { do: 'begin'; flow: string; intent: Intent | null; given: Given; about?: FlowAbout }
  | { do: 'answer'; event: Answer }
  /** A wish that waits until what goes on has ended. */
  | { do: 'queue'; intent: Intent; given: Given }
  | { do: 'speak'; language: Lang }
  /** A question that is open beneath the one asked last is answered. */
  | { do: 'raise'; frame: number }
  | { do: 'take-file'; file: NonNullable<Said['file']>; given: Given }
  | { do: 'miss'; why: Miss }
  /** Something is told beside the matter: why a thing is asked, which languages are spoken. */
  | { do: 'explain'; key: MessageKey }
  /** More of how a visit was, whose opinion was heard already. */
  | { do: 'add-opinion'; of: string; comment: string }
  /** They go on with the assistant; `more`: what is wanted follows; `keeps`: a person sees to what was asked all the same. */
  | { do: 'take-back'; more?: boolean; keeps?: boolean }
  | {
      do:
        | Courtesy
        | 'leave'
        /** What goes on was a misunderstanding, and makes way for what was meant. */
        | 'drop'
        | 'restart'
        | 'back'
        /** What they say gets to the person who is awaited. */
        | 'noted'
        /** While a person is awaited: how to go on without one. */
        | 'explain-way-back'
        /** What a person was to see to is seen to. */
        | 'call-off'
        | 'stop'
        /** The clinic has written to somebody else's telephone. */
        | 'wrong-number'
        | 'bye';
    };

/** What small words are about: they are answered in kind, and the question that is open stays open. */
export type Courtesy =
  | 'repeat'
  | 'help'
  | 'wait'
  | 'introduce'
  | 'soothe'
  /** They are frightened by what they found or feel: kind words, and a visit. */
  | 'comfort'
  /** Somebody of theirs has died; what they want follows. */
  | 'condole'
  | 'greet'
  | 'thank'
  | 'stale'
  /** What else they want comes right after this. */
  | 'promise';

/** Why a message could not be used: it words the answer. */
export type Miss =
  | 'too-long'
  | 'words'
  /** A yes, where it was asked which. */
  | 'which'
  /** A yes, where who they are was asked: it is about to be told. */
  | 'untold'
  | 'empty'
  | 'file'
  | 'voice-note'
  | 'sticker'
  | 'location'
  | 'contact'
  | 'unsupported';
