import { confirming, offered, testCases } from '../../kit/flows/cases.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { day, says, sends } from '../../kit/flows/said.ts';

const unclear = says({});
const called = (name: string) => says({ values: [{ type: 'name', name }] });

testCases({
  'a message that is no words': [
    {
      it: 'as a file is read as an order',
      talk: [...offered, sends('file')],
      says: ['orders.reading'],
      does: ['readDocument'],
    },
    {
      it: 'as a voice note is refused kindly, and a person offered',
      talk: [...offered, sends('voice-note')],
      says: ['repair.no-audio', 'choosing.offer-soonest'],
    },
    {
      it: 'as a sticker is thanked for',
      talk: [...offered, sends('sticker')],
      says: ['repair.sticker', 'choosing.offer-soonest'],
    },
  ],
  'after two misunderstandings, what was asked before': [
    {
      it: 'is answered, without going back to it first',
      talk: [...offered, unclear, unclear, says({ values: [day('2026-03-20')] })],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'is asked again where that is preferred, in whatever words',
      talk: [...offered, unclear, unclear, control.repeat],
      says: ['repair.back-to', 'choosing.offer-soonest'],
    },
    {
      it: 'is not reached by what was heard and noted, as a name that was not asked for',
      talk: [...offered, called('Ana Torres'), unclear],
      says: ['repair.again-choice', 'choosing.offer-soonest'],
    },
    {
      it: 'is left for the ways on where one of those is chosen',
      talk: [...offered, unclear, unclear, says({ values: [{ type: 'choice', choice: { index: 3 } }] })],
      says: ['person.soon'],
      does: ['handOff'],
    },
  ],
  'words that steer': [
    { it: 'leave the dialog', talk: [...offered, control.leave], says: ['repair.left'] },
    {
      it: 'start again, with the menu',
      talk: [...confirming, control.restart],
      says: ['repair.restarted', 'menu.what'],
      does: ['stopTimer', 'releaseOpening'],
    },
    {
      it: 'say that there is no step before the first',
      talk: [...offered, control.back],
      says: ['repair.no-back', 'choosing.offer-soonest'],
    },
    {
      it: 'ask for the question again',
      talk: [...offered, control.repeat],
      says: ['choosing.offer-soonest'],
    },
    { it: 'ask for a moment', talk: [...offered, control.wait], says: ['repair.take-your-time'] },
    {
      it: 'are rude, and are met with patience',
      talk: [...offered, control.rude],
      says: ['repair.rude', 'choosing.offer-soonest'],
    },
    {
      it: 'stop messages that were not asked for',
      talk: [intent.opt_out],
      says: ['hello.known', 'opt-out.done'],
      does: ['optOut'],
    },
    {
      it: 'are asked about first when they were read with doubt',
      talk: [says({ wants: ['opt_out'], band: 'confirm' })],
      says: ['hello.known', 'opt-out.sure'],
    },
  ],
});
