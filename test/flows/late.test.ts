import { answersTo } from '../kit/flows/answers.ts';
import { bookCardiology, confirming, offered, testCases } from '../kit/flows/cases.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { day, says } from '../kit/flows/said.ts';
import { answered, type Turn } from '../kit/flows/talk.ts';

/** The world's good answer to what was asked first, of all that it has not answered yet. */
const firstAsked: Turn = ({ waiting }) => ({ ...answersTo(waiting[0]!)[0]!, frame: waiting[0]!.ask });

const first = says({ values: [{ type: 'choice', choice: { index: 1 } }] });
const friday = says({ values: [day('2026-03-13')] });

testCases({
  'an answer that comes late': [
    {
      it: 'is not offered for the day that was asked for meanwhile',
      talk: [bookCardiology, friday, firstAsked],
      says: [],
    },
    {
      it: 'leaves the search for the new day its own answer',
      talk: [bookCardiology, friday, firstAsked, answered('openings.found')],
      says: ['choosing.offer'],
    },
    {
      it: 'to a search that was left is let fall',
      talk: [bookCardiology, control.leave, firstAsked],
      says: [],
    },
    {
      it: 'that keeps an opening for a dialog that was left gives it back',
      talk: [...offered, first, control.leave, firstAsked],
      says: [],
      does: ['releaseOpening'],
      with: { openingId: 'cardiology@2026-03-11T08:00' },
    },
    {
      it: 'that keeps an opening which another dialog has come to want leaves it to that',
      talk: [...offered, first, control.leave, ...offered, first, firstAsked],
      says: [],
    },
    {
      it: 'to a booking that was left still tells of the visit',
      talk: [...confirming, intent.yes, control.leave, firstAsked],
      says: ['rescheduling.done'],
    },
  ],
});
