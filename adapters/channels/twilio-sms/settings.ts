import { z } from 'zod';
import { accountSettings } from '../../twilio/settings.ts';

/** What a clinic sets up to be reached by text message. */
export const twilioSmsSettings = z
  .strictObject({
    ...accountSettings,
    from: z
      .string()
      .regex(/^(\+[1-9]\d{7,14}|MG[0-9a-fA-F]{32})$/)
      .meta({
        description: 'The number that patients write to, or the messaging service that has it.',
        examples: ['+573005550100'],
      }),
    accents: z
      .boolean()
      .default(false)
      .describe('Whether á, í, ó, ú, ã, õ and ç are kept. A text then costs up to three times as much.'),
  })
  .describe('Text messages, by Twilio.');

/** What stands in a clinic's file, read. */
export type TwilioSmsSettings = z.output<typeof twilioSmsSettings>;
