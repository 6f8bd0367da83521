import type { InboundContent, OutboundMessage } from '../adapters/channels/channel.ts';
import type { FramedEffect } from '../flows/conversation.ts';
import type { ConversationKey, DeliveryStatus } from '../storage/store.ts';
import type { Log } from './log.ts';

/** Something that the house has done: the live feed of the panel and of `recado say`. For eyes, not for logs. */
export type Happening = ConversationKey & { at: number } & (
    | { kind: 'heard'; content: InboundContent }
    | { kind: 'turn'; revision: number; because: string; flows: readonly string[]; awaiting: string | null }
    | { kind: 'said'; who: 'bot' | 'agent'; message: OutboundMessage }
    | { kind: 'effect'; key: string; effect: OtherEffect['type']; params: OtherEffect['params'] }
    | { kind: 'result'; event: string }
    | { kind: 'receipt'; key: string; status: DeliveryStatus }
    | { kind: 'timer'; name: string }
    | { kind: 'agent'; event: 'joined' | 'resolved' }
    | { kind: 'parked'; what: 'turn' | 'delivery' }
    /** Another process that shares the store did something here. What it was stands in the store. */
    | { kind: 'elsewhere' }
  );

/** Every effect but those that speak, which are told as `said`. */
export type OtherEffect = Exclude<FramedEffect, { type: 'reply' | 'relay' }>;

export type Listener = (happening: Happening) => void;

/** Tells listeners what happens. A listener that throws is logged, and disturbs nobody. */
export interface Feed {
  tell(happenings: readonly Happening[]): void;
  watch(listener: Listener): () => void;
}

/** A feed without listeners yet. */
export function openFeed(log: Log): Feed {
  const listeners = new Set<Listener>();
  return {
    tell: (happenings) => {
      for (const listener of listeners) {
        try {
          happenings.forEach(listener);
        } catch (error) {
          log.error({ err: error }, 'a listener of the feed threw');
        }
      }
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
