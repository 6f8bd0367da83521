import { defineFlow } from './flow.ts';
import { askYesNo, flowSetup, tell } from './setup.ts';

interface Context {
  sure: boolean;
  wants: 'out' | 'in';
}

const machine = flowSetup<Context>().createMachine({
  id: 'preferences',
  context: ({ input }) => ({ sure: input.given.sure !== false, wants: input.about.opt ?? 'out' }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context }) => context.wants === 'in' && context.sure, target: 'in' },
        { guard: ({ context }) => context.wants === 'in', target: 'askingIn' },
        { guard: ({ context }) => context.sure, target: 'out' },
        { target: 'asking' },
      ],
    },
    askingIn: {
      entry: askYesNo('opt-in.sure'),
      on: {
        'patient.agreed': 'in',
        'patient.declined': { target: 'end', actions: tell('opt-in.kept') },
      },
    },
    asking: {
      entry: askYesNo('opt-out.sure'),
      on: {
        'patient.agreed': 'out',
        'patient.declined': { target: 'end', actions: tell('opt-out.kept') },
      },
    },
    out: { entry: [{ type: 'optOut', params: {} }, tell('opt-out.done')], always: 'end' },
    in: { entry: [{ type: 'optIn', params: {} }, tell('opt-in.done')], always: 'end' },
    end: { type: 'final' },
  },
});

/** Whether the clinic may write first. */
export const preferences = defineFlow({
  name: 'preferences',
  intents: ['opt_out'],
  needsConsent: false,
  machine,
});
