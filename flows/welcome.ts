import { assign } from 'xstate';
import type { MessageKey } from '../locales/locale.ts';
import { helpToAskAbout } from './conversation/consent.ts';
import type { FlowEvent } from './events.ts';
import { defineFlow } from './flow.ts';
import { askYesNo, flowSetup, tell, worldOf } from './setup.ts';
import type { Help } from './world.ts';

interface Context {
  given: boolean;
  /** Whether a voice note led here. It was not heard, and is not heard afterwards. */
  voiceNote: boolean;
}

const keep = (purpose: 'care' | Help, given: boolean) =>
  ({ type: 'keepConsent', params: { purpose, given } }) as const;

/** Consent is a yes of its own: that a doctor or a day would do is none. */
const isPlainYes = ({ event }: { event: FlowEvent }) => event.type === 'patient.agreed' && !event.loosely;

/** Asks about help from outside. A no costs nothing: what was wanted goes on without it. */
const askAboutHelp = (key: MessageKey, help: readonly Help[]) =>
  ({
    entry: askYesNo(key),
    on: {
      'patient.agreed': { guard: isPlainYes, target: 'agreed', actions: help.map((one) => keep(one, true)) },
      'patient.declined': { target: 'declined', actions: help.map((one) => keep(one, false)) },
    },
  }) as const;

/** Where a voice note led here, what to do instead of it is said. */
const goOn = (key: MessageKey) =>
  ({
    always: [
      { guard: ({ context }: { context: Context }) => context.voiceNote, target: 'end', actions: tell(key) },
      { target: 'end' },
    ],
  }) as const;

const isToAskAbout =
  (help: Help) =>
  ({ event }: { event: unknown }) =>
    helpToAskAbout(worldOf(event)).includes(help);

const machine = flowSetup<Context>().createMachine({
  id: 'welcome',
  context: ({ input: { world, about } }) => ({
    given: world.contact.consent === true,
    voiceNote: about.voiceNote === true,
  }),
  initial: 'deciding',
  states: {
    deciding: {
      always: [
        { guard: ({ context }) => !context.given, target: 'asking' },
        {
          guard: ({ event }) => helpToAskAbout(worldOf(event)).length > 1,
          target: 'askingAboutBoth',
        },
        { guard: isToAskAbout('words'), target: 'askingAboutWords' },
        { guard: isToAskAbout('voice'), target: 'askingAboutVoice' },
        { target: 'end' },
      ],
    },
    asking: {
      entry: askYesNo('welcome.consent'),
      on: {
        'patient.agreed': {
          guard: isPlainYes,
          target: 'deciding',
          actions: [keep('care', true), assign({ given: true })],
        },
        'patient.left-it-open': 'end',
        'patient.declined': {
          target: 'end',
          actions: [
            keep('care', false),
            {
              type: 'reply',
              params: ({ event }) => ({
                key: 'welcome.no-consent' as const,
                args: { clinic: worldOf(event).clinic.name },
              }),
            },
          ],
        },
      },
    },
    askingAboutWords: askAboutHelp('welcome.help-words', ['words']),
    askingAboutVoice: askAboutHelp('welcome.help-voice', ['voice']),
    askingAboutBoth: askAboutHelp('welcome.help-both', ['words', 'voice']),
    agreed: goOn('welcome.send-again'),
    declined: goOn('welcome.write-then'),
    end: { type: 'final' },
  },
  // Without consent, what the patient wanted is not begun.
  output: ({ context }) => ({ forget: !context.given }),
});

/** Asks for consent, once, before the first thing that needs a patient's data; and about help, where there is any. */
export const welcome = defineFlow({ name: 'welcome', needsConsent: false, machine });
