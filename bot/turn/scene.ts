import type { InboundContent, Sender } from '../../adapters/channels/channel.ts';
import { type Conversation, newConversation } from '../../flows/conversation/conversation-state.ts';
import { openQuestion } from '../../flows/conversation.ts';
import type { Reply } from '../../flows/effects.ts';
import type { ConversationEvent } from '../../flows/events.ts';
import { isMenu } from '../../flows/hearing/wanted.ts';
import type { Person, World } from '../../flows/world.ts';
import { type Locale, localeOf, type Style } from '../../locales/locale.ts';
import type { Awaiting, Hints, Lang } from '../../nlu/types.ts';
import type { ConversationKey, LoadedConversation, NewInboxRow } from '../../storage/store.ts';
import { type Clinic, cardOf, namesOf } from '../config.ts';
import type { Word } from '../outbox/got-through.ts';
import { labelled, type Speaker } from '../say.ts';
import type { Begun } from './inbox-event.ts';

/** All that one turn is decided by, besides what happened. */
export interface Scene {
  key: ConversationKey;
  clinic: Clinic;
  channel: Manner;
  loaded: LoadedConversation;
  /** Spoken as long as the conversation has not settled on one: the device's, else the clinic's. */
  language: Lang;
  at: number;
  /** The clinic's civil time at `at`. */
  now: string;
  freshId: string;
  /** Whether the patient has not written for so long that only a template may be sent. */
  byTemplate?: boolean;
  /** What is known of what the turn's event follows, where it follows something that was said. */
  word?: Word;
}

/** What one turn takes: rows of the inbox, or a message that is stored in the turn's own commit, or both. */
export interface Taken {
  rows: readonly number[];
  receive: NewInboxRow | null;
  event: ConversationEvent | Begun | GivenUp;
  /** What the patient sent, message by message, where that is what the turn is about. */
  heard: readonly Heard[];
}

/** One message of the patient: what it holds, and the channel's id of it. */
export interface Heard {
  id: string | null;
  content: InboundContent;
  /** When it was sent, where it was long on its way. */
  sentAt?: string;
}

/** The house could not go on: a message was not delivered for good, or no turn could be taken on a row. */
export type GivenUp =
  | { type: 'delivery.parked'; key?: string }
  | { type: 'delivery.unwanted' }
  | { type: 'turn.parked' };

/** How a channel speaks, and whether it vouches for the address that writes. */
export type Manner = Pick<Sender, 'choices' | 'windowHours' | 'handsOver'> & {
  style: Style;
  vouched: boolean;
};

/** The conversation as this turn finds it. */
export function conversationOf({ loaded, language }: Scene): Conversation {
  return loaded.state ?? newConversation(language);
}

/** What the dialog may know of the world at this turn. */
export function worldOf({ key, clinic, channel, loaded, now, freshId }: Scene): World {
  const { consent, help, optedOut, people } = loaded.contact;
  return {
    now,
    freshId,
    clinic: cardOf(clinic, now),
    contact: { address: key.address, vouched: channel.vouched, consent, help, optedOut, people },
  };
}

/** Who speaks to the patient. `newPeople` are those whom this very turn has come to know. */
export function speakerOf(
  { clinic, channel, loaded, now }: Scene,
  language: Lang,
  newPeople: readonly Pick<Person, 'id' | 'name' | 'relation'>[] = [],
): Speaker {
  return {
    locale: localeFor(clinic, language),
    style: channel.style,
    now,
    clinic: cardOf(clinic, now),
    people: [...loaded.contact.people, ...newPeople],
    ownWords: clinic.words[language] ?? NONE_OF_THEIR_OWN,
    choices: channel.choices,
  };
}

const NONE_OF_THEIR_OWN: Speaker['ownWords'] = {};

/** The question now open, as the patient sees it. While a person has the conversation, none of ours is. */
export function questionOf(scene: Scene): { awaiting: Awaiting | null; choices: string[] } | null {
  const asked = askedIn(scene);
  if (!asked) return null;
  const choices = labelsOf(asked, speakerOf(scene, conversationOf(scene).language));
  return { awaiting: awaitedBy(asked), choices };
}

function awaitedBy({ awaiting, choices = [] }: Reply): Awaiting | null {
  return awaiting ?? (choices.length > 0 ? 'choice' : null);
}

function askedIn(scene: Scene): Reply | null {
  const conversation = conversationOf(scene);
  return conversation.handoff ? null : openQuestion(conversation);
}

function labelsOf({ choices = [] }: Reply, speaker: Speaker): string[] {
  return labelled(choices, speaker).map(({ label }) => label);
}

/**
 * Choices as they may be named. Who has heard "a las cuatro de la tarde" answers by that, or by "la de las 4": what is
 * spoken is read as it would be written, too.
 */
function nameable(asked: Reply, speaker: Speaker): string[] {
  const labels = labelsOf(asked, speaker);
  if (speaker.style !== 'voice') return labels;
  const written = labelsOf(asked, { ...speaker, style: 'text' });
  return labels.map((label, at) => (label === written[at] ? label : `${written[at]} · ${label}`));
}

/** What the patient's words are read against. A menu's choices may be named, but any wish is an answer to it. */
export function hintsOf(scene: Scene): Hints {
  const asked = askedIn(scene);
  const { frames, language: usual } = conversationOf(scene);
  const awaiting = asked && !isMenu(frames.at(-1)?.flow ?? null) ? awaitedBy(asked) : null;
  return {
    country: scene.clinic.country,
    ref: scene.now,
    clinic: namesOf(scene.clinic),
    usual,
    ...(asked && { awaiting, choices: nameable(asked, speakerOf(scene, usual)) }),
  };
}

/** The clinic's own way of speaking, or the plain one of another language. */
function localeFor(clinic: Clinic, language: Lang): Locale {
  const tag = clinic.locale.split('-')[0] === language ? clinic.locale : language;
  return localeOf(tag, clinic.formOfAddress);
}
