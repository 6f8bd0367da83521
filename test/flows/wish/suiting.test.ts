import { testCases } from '../../kit/flows/cases.ts';
import { says } from '../../kit/flows/said.ts';
import { tapped } from '../../kit/flows/talk.ts';

const sleepless = says({ wants: ['book'], values: [{ type: 'complaint', suits: 'psychology' }] });
const yes = says({ wants: ['yes'] });
const no = says({ wants: ['no'] });

function looksFor(service: string, whose: { patient?: string } = { patient: 'p-ana' }) {
  return { service, windows: [{ from: '2026-03-10T10:15', to: null }], limit: 3, except: [], ...whose };
}

testCases({
  'who tells what ails them, and names no service': [
    {
      it: 'is asked whether the likeliest is the one',
      talk: [sleepless],
      says: ['hello.known', 'choosing.suits'],
    },
    {
      it: 'says yes to that one',
      talk: [sleepless, yes],
      says: [],
      does: ['findOpenings'],
      with: looksFor('psychology'),
    },
    {
      it: 'may take general medicine instead',
      talk: [sleepless, tapped('general')],
      says: [],
      does: ['findOpenings'],
      with: looksFor('general'),
    },
    {
      it: 'is shown all services after a no',
      talk: [sleepless, no],
      says: ['choosing.which-service'],
    },
    {
      it: 'is shown all services where another is wanted',
      talk: [sleepless, tapped('other')],
      says: ['choosing.which-service'],
    },
    {
      it: 'may tell it where the service is asked for',
      talk: [says({ wants: ['book'] }), says({ values: [{ type: 'complaint', suits: 'psychology' }] })],
      says: ['choosing.suits'],
    },
    {
      it: 'is asked about general medicine, who does not know which they need',
      talk: [says({ wants: ['book'] }), says({ controls: ['unknown'] }), yes],
      says: [],
      does: ['findOpenings'],
      with: looksFor('general'),
    },
    {
      it: 'is asked so of a specialty that the clinic does not have, and hears that it has not',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'neurology' },
            { type: 'complaint', suits: 'general' },
          ],
        }),
      ],
      says: ['hello.known', 'choosing.not-offered-suits'],
      does: ['recordUnmet'],
    },
    {
      it: 'is shown all services, where none of those that there are sees to what was named',
      talk: [says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'neurology' }] })],
      says: ['hello.known', 'choosing.not-offered'],
      does: ['recordUnmet'],
    },
    {
      it: 'is seen by whoever sees to children, where it is a child that is ill',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'complaint', suits: 'general' },
            { type: 'person', person: 'son' },
          ],
        }),
        yes,
      ],
      says: [],
      does: ['findOpenings'],
      with: looksFor('pediatrics', {}),
    },
  ],
  'a service that is named': [
    {
      it: 'is searched, whatever ails them',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'complaint', suits: 'psychology' },
            { type: 'specialty', specialty: 'cardiology' },
          ],
        }),
      ],
      says: ['hello.known'],
      does: ['findOpenings'],
      with: looksFor('cardiology'),
    },
  ],
});
