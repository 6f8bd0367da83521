import { bookCardiology, testCases } from '../kit/flows/cases.ts';
import { day, hours, says } from '../kit/flows/said.ts';
import { answered, tapped } from '../kit/flows/talk.ts';

const friday = day('2026-03-13');
const byVideo = { type: 'modality', modality: 'telemedicine' } as const;
const none = says({ values: [{ type: 'choice', choice: { none: true } }] });
const yesterday = says({
  wants: ['book'],
  values: [{ type: 'specialty', specialty: 'cardiology' }, day('2026-03-09')],
});

testCases({
  'an opening that is chosen for somebody else than was said': [
    {
      it: 'is theirs: "la primera, para mí"',
      world: 'family',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'cardiology' },
            { type: 'person', person: 'mother' },
          ],
        }),
        answered('openings.found'),
        says({
          values: [
            { type: 'choice', choice: { index: 1 } },
            { type: 'person', person: 'self' },
          ],
        }),
      ],
      says: [],
      does: ['holdOpening'],
      with: { openingId: 'cardiology@2026-03-11T08:00', patient: 'p-ana', seconds: 600 },
    },
  ],
  'a wish that cannot be had': [
    {
      it: 'is widened before it is given up',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'cardiology' }, friday] }),
        answered('openings.found', ({ openings }) => openings.length === 0),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'says so when what is offered is not what was asked for',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'cardiology' }, friday] }),
        answered('openings.found', ({ openings }) => openings.length === 0),
        answered('openings.found'),
      ],
      says: ['choosing.offer-other-days'],
    },
    {
      it: 'is widened, and said to be, when none of what was offered would do',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'cardiology' }, friday] }),
        answered('openings.found'),
        none,
        answered('openings.found'),
      ],
      says: ['choosing.offer-instead'],
    },
    {
      it: 'is widened by itself only once: then the patient says what would do',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'cardiology' }, friday] }),
        answered('openings.found'),
        none,
        answered('openings.found'),
        none,
      ],
      says: ['choosing.when-then'],
    },
    {
      it: 'by video, where the clinic sees those patients in person only, is told so, once, and had in person',
      talk: [says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'cardiology' }, byVideo] })],
      says: ['hello.known', 'choosing.not-remote'],
      does: ['findOpenings'],
    },
    {
      it: 'by video is told once to be none, however often it is asked for',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'cardiology' }, byVideo] }),
        answered('openings.found'),
        says({ values: [byVideo] }),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'by video, of which nothing is free, is widened to the clinic',
      talk: [
        says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'psychology' }, byVideo] }),
        answered('openings.found', ({ openings }) => openings.length === 0),
        answered('openings.found'),
      ],
      says: ['choosing.offer-elsewhere'],
    },
    {
      it: 'of nothing but a specialty cannot be widened, and the patient says what would do',
      talk: [bookCardiology, answered('openings.found'), none],
      says: ['choosing.when-then'],
    },
    {
      it: 'is put on record, and the waitlist offered',
      talk: [bookCardiology, answered('openings.found', ({ openings }) => openings.length === 0)],
      says: ['waitlist.offer'],
      does: ['recordUnmet'],
    },
    {
      it: 'waits on the list, for whom it is',
      talk: [
        bookCardiology,
        answered('openings.found', ({ openings }) => openings.length === 0),
        tapped('wait'),
      ],
      says: ['waitlist.joined'],
      does: ['joinWaitlist'],
      with: { patient: 'p-ana', service: 'cardiology', from: '2026-03-10T10:15', to: null },
    },
    {
      it: 'for a day that is over is told so, and asked for another',
      talk: [yesterday],
      says: ['hello.known', 'choosing.past'],
    },
    {
      it: 'for a day that is over keeps its hours for the day that is named then',
      talk: [
        says({
          wants: ['book'],
          values: [
            { type: 'specialty', specialty: 'cardiology' },
            day('2026-03-09'),
            hours('12:00', '19:00'),
          ],
        }),
        says({ values: [friday] }),
      ],
      says: [],
      does: ['findOpenings'],
    },
    {
      it: 'of a specialty that the clinic has not, is answered with those it has',
      talk: [says({ wants: ['book'], values: [{ type: 'specialty', specialty: 'neurology' }] })],
      says: ['hello.known', 'choosing.not-offered'],
      does: ['recordUnmet'],
      with: { service: 'neurology', from: '2026-03-10T10:15', to: null, reason: 'not-offered' },
    },
  ],
});
