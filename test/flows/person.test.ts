import { handedOver, testCases } from '../kit/flows/cases.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { day, redFlag, says } from '../kit/flows/said.ts';

const friday = day('2026-03-13');

testCases({
  'a conversation that a person has': [
    {
      it: 'hears nothing from the bot',
      talk: [...handedOver, says({ values: [friday] })],
      says: [],
    },
    {
      it: 'still hears the number to call in an emergency',
      talk: [...handedOver, says({ redFlag: redFlag('emergency') })],
      says: ['emergency.call'],
      does: ['handOff'],
    },
    {
      it: 'can be taken back while nobody has taken it up',
      talk: [...handedOver, control.back],
      says: ['person.back', 'choosing.offer-soonest'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'cannot be taken back from somebody who speaks',
      talk: [...handedOver, () => ({ type: 'agent.joined' }), control.back],
      says: [],
    },
    {
      it: 'passes on what the person writes',
      talk: [...handedOver, () => ({ type: 'agent.said', text: 'Buenos días.' })],
      says: [],
      does: ['relay'],
    },
    {
      it: 'goes on where it stood when the person hands it back',
      talk: [...handedOver, () => ({ type: 'agent.resolved' })],
      says: ['person.returned', 'choosing.offer-soonest'],
    },
    {
      it: 'says honestly when nobody is there',
      world: 'known, with nobody at the desk',
      talk: [intent.human],
      says: ['hello.known', 'person.later'],
      does: ['handOff'],
    },
  ],
});
