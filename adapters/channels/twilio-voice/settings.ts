import { z } from 'zod';
import { accountSettings } from '../../twilio/settings.ts';

/**
 * The voices that may be chosen, and the language that each is at home in. Source: Twilio's list of voices for
 * Say, read in November 2026. No voice speaks the Spanish of the other countries.
 */
export const VOICES = {
  'Polly.Mia-Neural': 'es-MX',
  'Polly.Andres-Neural': 'es-MX',
  'Polly.Lupe-Neural': 'es-US',
  'Polly.Pedro-Neural': 'es-US',
  'Polly.Lucia-Neural': 'es-ES',
  'Polly.Sergio-Neural': 'es-ES',
  'Polly.Camila-Neural': 'pt-BR',
  'Polly.Vitoria-Neural': 'pt-BR',
  'Polly.Thiago-Neural': 'pt-BR',
} as const;

const voice = z.enum(Object.keys(VOICES) as [keyof typeof VOICES, ...(keyof typeof VOICES)[]]);
const number = z.string().regex(/^\+[1-9]\d{7,14}$/);

/** What a clinic sets up to be reached by telephone. */
export const twilioVoiceSettings = z
  .strictObject({
    ...accountSettings,
    from: number.meta({ description: 'The number that patients call.', examples: ['+573005550100'] }),
    people: number.optional().meta({
      description: 'Where a call goes that is given to a person. Without it the caller is called back.',
      examples: ['+573005550102'],
    }),
    peopleRingSeconds: z
      .int()
      .min(5)
      .max(120)
      .default(25)
      .describe('How long it rings there before the caller is told that nobody can come, in seconds.'),
    workflow: z
      .string()
      .regex(/^WW[0-9a-fA-F]{32}$/)
      .optional()
      .meta({
        description:
          "The TaskRouter workflow (Flex) of the clinic's call centre: a call that is given to a person waits there " +
          'first, and rings at `people` where nobody takes it.',
        examples: [`WW${'0123456789abcdef'.repeat(2)}`],
      }),
    queueSeconds: z
      .int()
      .min(10)
      .max(900)
      .default(120)
      .describe('How long a caller waits there, in seconds.'),
    voiceEs: voice.default('Polly.Mia-Neural').describe('The voice in Spanish.'),
    voicePt: voice.default('Polly.Camila-Neural').describe('The voice in Portuguese.'),
  })
  .describe('Telephone calls, by Twilio.');

/** What stands in a clinic's file, read. */
export type TwilioVoiceSettings = z.output<typeof twilioVoiceSettings>;
