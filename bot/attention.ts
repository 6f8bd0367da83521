import { isAttentive, type Sender } from '../adapters/channels/channel.ts';
import type { ConversationKey, TurnRecord } from '../storage/store.ts';
import { laneOf } from './lanes/lane-name.ts';
import type { Log } from './log.ts';

/** Signs that may be on their way at once; while there are more, patients see none: it is a courtesy. */
const MOST_AT_ONCE = 32;

/** Shows patients that what they wrote was read. */
export interface Attention {
  /** Told of each turn once it is committed: what is not durable yet was not read. Never fails, never waits. */
  turnTaken(record: Pick<TurnRecord, 'key' | 'state' | 'transcript'>): void;
}

/**
 * Where a channel can, marks what a turn has heard as read, and shows that an answer is on its way where the turn
 * has none yet. What a person of the clinic is to read, the house has not.
 */
export function openAttention(channelOf: (key: ConversationKey) => Sender | null, log: Log): Attention {
  let onTheirWay = 0;
  return {
    turnTaken: ({ key, state, transcript }) => {
      const [first, ...more] = heardIn(transcript);
      const isAnswered = transcript.some(({ who }) => who === 'bot');
      // Who is told that a person will read it has not been read.
      if (first === undefined || state.handoff?.noted || (state.handoff !== null && !isAnswered)) return;
      const channel = channelOf(key);
      if (channel === null || !isAttentive(channel) || onTheirWay >= MOST_AT_ONCE) return;
      onTheirWay += 1;
      channel
        .notice({ from: key.address, externalIds: [first, ...more], isAnswering: !isAnswered })
        .catch((error) => log.debug({ err: error, conversation: laneOf(key) }, 'a message was not marked'))
        .finally(() => {
          onTheirWay -= 1;
        });
    },
  };
}

/** The channel's ids of the messages that were heard, in their order. */
function heardIn(transcript: TurnRecord['transcript']): string[] {
  return transcript.flatMap(({ who, detail }) => {
    if (who !== 'patient') return [];
    const { id } = (detail ?? {}) as { id?: string | null }; // As the turn itself has just written it.
    return id ?? [];
  });
}
