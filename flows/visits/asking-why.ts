import type { Reply } from '../effects.ts';
import type { Given } from '../events.ts';
import { tell } from '../setup.ts';
import { lastWordOn } from './reason.ts';

const WHY: Reply = {
  key: 'cancelling.why',
  choices: [
    { id: 'time', key: 'choice.reason-time' },
    { id: 'better', key: 'choice.reason-better' },
    { id: 'cost', key: 'choice.reason-cost' },
    { id: 'skip', key: 'choice.reason-skip' },
  ],
  awaiting: 'reason',
};

/** Asks why they do not come. */
export function askWhy() {
  return { type: 'reply' as const, params: WHY };
}

/** What is done about who wants to complain: that is for people. */
export function toComplain() {
  return [
    tell('cancelling.sorry'),
    { type: 'beginFlow' as const, params: { intent: 'human' as const, given: {} } },
  ];
}

/** What is said last to somebody who has told why they do not come. */
export function lastWord() {
  return {
    type: 'reply' as const,
    params: ({ context }: { context: { given: Given } }): Reply => ({
      key: lastWordOn(context.given.reason ?? ''),
    }),
  };
}
