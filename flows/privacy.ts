import { assign } from 'xstate';
import type { Choice, Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { flowSetup, tell, worldOf } from './setup.ts';
import type { World } from './world.ts';

interface Context {
  /** What the patient wants done with their data. */
  wants: 'copy' | 'correct' | 'erase' | null;
  /** They have said that they take back what they agreed to. Absent in frames saved before that was heard. */
  isWithdrawn?: boolean;
}

const WANTS = ['copy', 'correct', 'erase'] as const;

/** What they agreed to by itself, they may take back by itself. */
const WITHOUT_HELP: Choice = { id: 'without-help', key: 'choice.data-without-help' };

function isHelped({ contact: { help } }: World): boolean {
  return help.words === true || help.voice === true;
}

const machine = flowSetup<Context>().createMachine({
  id: 'privacy',
  context: ({ input: { about } }) => ({
    wants: WANTS.find((wish) => wish === about.data) ?? null,
    isWithdrawn: about.data === 'withdraw',
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context }) => context.wants !== null, target: 'passingOn' },
        { guard: ({ context }) => context.isWithdrawn === true, target: 'withdrawing' },
        { target: 'asking' },
      ],
    },
    asking: {
      entry: {
        type: 'reply',
        params: ({ event }): Reply => ({
          key: 'privacy.what',
          args: { clinic: worldOf(event).clinic.name },
          choices: [
            { id: 'copy', key: 'choice.data-copy' },
            { id: 'correct', key: 'choice.data-correct' },
            { id: 'erase', key: 'choice.data-erase' },
            ...(isHelped(worldOf(event)) ? [WITHOUT_HELP] : []),
            { id: 'withdraw', key: 'choice.data-withdraw' },
            { id: 'nothing', key: 'choice.data-nothing' },
          ],
          awaiting: 'choice',
        }),
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => WANTS.some((wish) => wish === event.id),
            target: 'passingOn',
            actions: assign({ wants: ({ event }) => WANTS.find((wish) => wish === event.id) ?? null }),
          },
          { guard: ({ event }) => event.id === 'without-help', target: 'goingWithoutHelp' },
          { guard: ({ event }) => event.id === 'withdraw', target: 'withdrawing' },
          { target: 'end', actions: tell('menu.bye') },
        ],
        'patient.declined': { target: 'end', actions: tell('menu.bye') },
        'patient.refused': { target: 'end', actions: tell('menu.bye') },
      },
    },
    /** A person shows data only to whom they belong: they ask who it is first. */
    passingOn: {
      entry: [
        tell('privacy.passed-on'),
        {
          type: 'handOff',
          params: ({ context }) => ({
            reason: 'privacy' as const,
            summary: { flow: 'privacy', known: { wants: context.wants ?? '' } },
          }),
        },
      ],
      always: 'end',
    },
    goingWithoutHelp: {
      entry: [
        { type: 'keepConsent', params: { purpose: 'words', given: false } },
        { type: 'keepConsent', params: { purpose: 'voice', given: false } },
        tell('privacy.without-help'),
      ],
      always: 'end',
    },
    withdrawing: {
      entry: [
        { type: 'keepConsent', params: { purpose: 'care', given: false } },
        {
          type: 'reply',
          params: ({ event }): Reply => ({
            key: 'privacy.withdrawn',
            args: { clinic: worldOf(event).clinic.name },
          }),
        },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** What the clinic keeps of a patient, and what they may ask of it: a copy, a correction, that it be erased. */
export const privacy = defineFlow({ name: 'privacy', needsConsent: false, machine });
