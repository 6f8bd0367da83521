import { type Activity, type CardAction, CardFactory, type TurnContext } from 'botbuilder';
import type { OutboundMessage } from '../channel.ts';
import { numbered } from '../numbered.ts';
import { splitText } from '../split-text.ts';
import { channelIn } from './address.ts';
import { handoverOf } from './handover.ts';

/** What is sent, made for the conversation that it is sent into. */
export type Making = (context: TurnContext) => Partial<Activity>;

/** What one channel behind the bot shows. */
interface Profile {
  /** Where choices are tapped: on a card, or under the message; `null` where nothing can be. */
  taps: 'card' | 'suggested' | null;
  /** So many choices, with labels of so many characters. */
  most: number;
  longest: number;
  /** Characters that a message may have. */
  text: number;
}

/**
 * Teams has six buttons on a card and no more than three suggested actions, which cannot carry an id; Web Chat shows
 * a row of suggested actions, of any length. What is unknown is numbered. Source: Microsoft, Teams cards; suggested
 * actions; Web Chat, read 2026-11.
 */
const PROFILES: Readonly<Record<string, Profile>> = {
  msteams: { taps: 'card', most: 6, longest: 40, text: 8_000 },
  webchat: { taps: 'suggested', most: 10, longest: 100, text: 20_000 },
  directline: { taps: 'suggested', most: 10, longest: 100, text: 20_000 },
  omnichannel: { taps: 'suggested', most: 10, longest: 50, text: 4_000 },
};
const PLAIN: Profile = { taps: null, most: 0, longest: 0, text: 2_000 };

/**
 * Lays a message out as activities: what is asked comes last, with its choices; a long text goes before it, in as
 * many as it takes; a conversation that is handed over, after all.
 */
export function layOut(message: OutboundMessage): Making[] {
  const channel = channelIn(message.to);
  const profile = PROFILES[channel] ?? PLAIN;
  const { choices } = message;
  const isShort = choices.every(({ label }) => label.length <= profile.longest);
  const fits = profile.taps !== null && choices.length > 0 && choices.length <= profile.most;
  // Long labels are cut by Teams: they are written out, and their numbers are tapped.
  const text = fits && isShort ? message.text : numbered(message.text, choices);
  const pieces = splitText(text, profile.text);
  const actions = fits ? choices.map((choice, at) => actionOf(choice, isShort ? null : at + 1)) : [];
  const activities = pieces.map((piece, at) => () => ({
    ...wordsOf(piece, message.language, channel),
    ...(at === pieces.length - 1 && actions.length > 0 && tappable(actions, profile)),
  }));
  return message.handOver ? [...activities, handoverOf(message.handOver, channel)] : activities;
}

/** Plain: our words have line breaks, and may have stars, that are meant as they are. */
function wordsOf(text: string, locale: string, channel: string): Partial<Activity> {
  const words = { type: 'message', text, textFormat: 'plain', locale, inputHint: 'expectingInput' };
  // Omnichannel shows the customer only what it is told to; the rest is for its own people.
  return channel === 'omnichannel' ? { ...words, channelData: { deliveryMode: 'bridged' } } : words;
}

function tappable(actions: CardAction[], { taps }: Profile): Partial<Activity> {
  if (taps === 'card') return { attachments: [CardFactory.heroCard('', [], actions)] };
  return { suggestedActions: { actions, to: [] } };
}

/** The tap brings the id back, and stands in the chat as the words that it means. */
function actionOf({ id, label }: OutboundMessage['choices'][number], number: number | null): CardAction {
  return {
    type: 'messageBack',
    title: number === null ? label : String(number),
    text: label,
    displayText: label,
    value: { choice: id },
  };
}
