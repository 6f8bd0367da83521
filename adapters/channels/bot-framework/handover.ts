import {
  type Activity,
  EventFactory,
  HandoffEventNames,
  type Transcript,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { DeskWord, Handover } from '../channel.ts';
import type { InboundActivity } from './activity.ts';
import { addressOf } from './address.ts';

/**
 * What asks the desk behind a channel to take a conversation: the protocol's `handoff.initiate`, with all that was
 * said; to Omnichannel, its own command, in a message that only its people see. Sources: Microsoft, Transition
 * conversations from bot to human; Configure Azure bots to escalate, read 2026-11.
 */
export function handoverOf({ reason, flow, transcript }: Handover, channel: string) {
  const why = { reason, flow: flow ?? '' };
  return (context: TurnContext): Partial<Activity> => {
    if (channel !== 'omnichannel') {
      return EventFactory.createHandoffInitiation(context, why, transcriptFor(context, transcript));
    }
    const tags = JSON.stringify({ type: 'Escalate', context: why });
    return { type: 'message', text: summaryOf(transcript), textFormat: 'plain', channelData: { tags } };
  };
}

function transcriptFor({ activity }: TurnContext, transcript: Handover['transcript']): Transcript {
  const { channelId, serviceUrl, conversation, from, recipient } = activity;
  const activities = transcript.map(({ who, text, at }) => {
    const isPatient = who === 'patient';
    return {
      type: 'message',
      timestamp: new Date(at),
      ...{ channelId, serviceUrl, conversation },
      from: { ...(isPatient ? from : recipient), role: isPatient ? 'user' : 'bot' },
      recipient: isPatient ? recipient : from,
      text,
    };
  });
  // The package's type asks for all that an activity may have.
  return { activities: activities as Activity[] };
}

/** The last of what was said, a line each: Omnichannel's people have the whole conversation before them. */
const LINES = 10;
const MARKS = { patient: '>', bot: '-', agent: '-' } as const;

function summaryOf(transcript: Handover['transcript']): string {
  return transcript
    .slice(-LINES)
    .map(({ who, text }) => `${MARKS[who]} ${text.replace(/\s+/g, ' ').slice(0, 200)}`)
    .join('\n');
}

const status = z.looseObject({ state: z.enum(['accepted', 'failed', 'completed']) });

/**
 * The desk's word, where an activity is that: `handoff.status`; or Omnichannel's event that the bot has the
 * conversation, once more or for the first time. One that failed changes nothing: it waits for a person still.
 */
export function readDesk(activity: InboundActivity): DeskWord | null {
  const { type, name, id } = activity;
  if (type !== 'event' || id === undefined) return null;
  const word = name === START ? 'resolved' : wordOf(activity);
  return word && { address: addressOf(activity), word, externalId: `${addressOf(activity)}/${id}` };
}

/** Source: Microsoft, Code samples for parsing activity JSON, read 2026-11. */
const START = 'startConversation';

function wordOf({ name, value }: InboundActivity): DeskWord['word'] | null {
  if (name !== HandoffEventNames.HandoffStatus) return null;
  switch (status.safeParse(value).data?.state) {
    case 'accepted':
      return 'joined';
    case 'completed':
      return 'resolved';
    default:
      return null;
  }
}
