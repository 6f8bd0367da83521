import { testCases } from '../../kit/flows/cases.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { redFlag, says } from '../../kit/flows/said.ts';

const screened = [
  intent.greeting,
  says({ text: 'mi hijo tiene fiebre', redFlag: redFlag('screen') }),
] as const;

testCases({
  'who is asked whether it is grave, and is happening now': [
    {
      it: 'is told to call by a yes',
      talk: [...screened, intent.yes],
      says: ['emergency.call'],
      does: ['handOff'],
    },
    {
      it: 'is told to call where it gets worse, or is there a little',
      talk: [...screened, says({ text: 'está empeorando', controls: ['going_on'] })],
      says: ['emergency.call'],
      does: ['handOff'],
    },
    {
      it: 'is told to call where they do not know',
      talk: [...screened, says({ text: 'no sé', wants: ['no'], controls: ['unknown', 'unsure'] })],
      says: ['emergency.call'],
      does: ['handOff'],
    },
    {
      it: 'goes on where it is over, though the words hold a yes',
      talk: [...screened, says({ text: 'ya está mejor', wants: ['yes'], controls: ['over'] })],
      says: ['emergency.not-now'],
    },
    {
      it: 'goes on where it was long ago',
      talk: [...screened, says({ text: 'hace un mes', controls: ['over'] })],
      says: ['emergency.not-now'],
    },
    { it: 'goes on by a no', talk: [...screened, intent.no], says: ['emergency.not-now'] },
  ],
});
