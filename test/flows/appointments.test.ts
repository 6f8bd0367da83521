import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCases } from '../kit/flows/cases.ts';
import { WORLDS } from '../kit/flows/clinic.ts';
import { INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { repliesIn } from '../kit/flows/passage-laws.ts';
import { answered, talk } from '../kit/flows/talk.ts';

testCases({
  'a patient who asks for their visits': [
    {
      it: 'hears of each, and how to prepare for the first',
      talk: [intent.query_appointment, answered('appointments.found')],
      says: ['appointments.are', 'appointments.one', 'visit.preparation'],
    },
    {
      it: 'hears of a visit by video as one, with how to connect',
      talk: [
        intent.query_appointment,
        answered('appointments.found', ({ appointments }) => appointments[0]?.modality === 'telemedicine'),
      ],
      says: ['appointments.are', 'appointments.one-remote-confirmed', 'visit.connect'],
    },
    {
      it: 'is offered one when there is none',
      talk: [
        intent.query_appointment,
        answered('appointments.found', ({ appointments }) => appointments.length === 0),
      ],
      says: ['appointments.none'],
    },
    {
      it: 'goes on to book after a yes',
      talk: [
        intent.query_appointment,
        answered('appointments.found', ({ appointments }) => appointments.length === 0),
        intent.yes,
      ],
      says: ['choosing.which-service'],
    },
    {
      it: 'is given to a person when the agenda does not answer',
      talk: [intent.query_appointment, answered('scheduling.failed')],
      says: ['scheduling.failed'],
      does: ['handOff'],
    },
  ],
});

test('a patient with many visits is told how many', () => {
  const told = talk(
    WORLDS.known,
    intent.query_appointment,
    answered('appointments.found', ({ appointments }) => appointments.length === 12),
  );
  assert.equal(repliesIn(told)[0]?.args?.['count'], 12);
});
