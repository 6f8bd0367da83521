import { z } from 'zod';
import { accountSettings } from '../../twilio/settings.ts';

/** What a clinic sets up to be reached by WhatsApp through Twilio. */
export const twilioWhatsAppSettings = z
  .strictObject({
    ...accountSettings,
    from: z
      .string()
      .regex(/^(\+[1-9]\d{7,14}|MG[0-9a-fA-F]{32})$/)
      .meta({
        description: 'The WhatsApp number of the clinic, or the messaging service that has it.',
        examples: ['+573005550100'],
      }),
    buttons: z
      .boolean()
      .default(true)
      .describe('Whether choices are shown to be tapped. Without it they stand numbered in the text.'),
    readMarks: z
      .boolean()
      .default(true)
      .describe('Whether patients see that the assistant is answering where that takes a moment.'),
  })
  .describe('WhatsApp, by Twilio.');

/** What stands in a clinic's file, read. */
export type TwilioWhatsAppSettings = z.output<typeof twilioWhatsAppSettings>;
