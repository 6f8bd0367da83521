import { z } from 'zod';
import { secret } from '../settings.ts';

/** What a clinic sets up to be reached by WhatsApp, by Meta's own Cloud API. */
export const whatsappCloudSettings = z
  .strictObject({
    phoneNumberId: z
      .string()
      .regex(/^\d{5,25}$/)
      .meta({
        description:
          "Meta's id of the clinic's number (WhatsApp, API set-up), which is not the number itself.",
        examples: ['106540352242922'],
      }),
    accessToken: secret(
      'Token of a system user that may send messages (whatsapp_business_messaging).',
      'WHATSAPP_ACCESS_TOKEN',
    ),
    appSecret: secret("The Meta app's secret, which signs what Meta sends.", 'WHATSAPP_APP_SECRET'),
    previousAppSecret: secret(
      'The secret that is being replaced: both hold until this one is taken out.',
      'WHATSAPP_PREVIOUS_APP_SECRET',
    ).optional(),
    verifyToken: secret(
      "A word of the clinic's own, told to Meta when the webhook is set up.",
      'WHATSAPP_VERIFY_TOKEN',
    ),
    readMarks: z
      .boolean()
      .default(true)
      .describe(
        'Whether patients see that the assistant has read what they wrote, and that it is answering.',
      ),
    version: z
      .string()
      .regex(/^v\d{2,3}\.\d$/)
      .default('v24.0')
      .meta({ description: "The Graph API's version.", examples: ['v24.0'] }),
    graphUrl: z
      .url()
      .default('https://graph.facebook.com')
      .meta({ description: 'Where the Graph API is.', examples: ['https://graph.facebook.com'] }),
    mediaHosts: z
      .string()
      .default('lookaside.fbsbx.com')
      .meta({
        description:
          'Hosts that files of patients are fetched from, with spaces between; no others are asked.',
        examples: ['lookaside.fbsbx.com'],
      }),
  })
  .describe("WhatsApp, by Meta's Cloud API.");

/** The settings as they are read from a clinic's file. */
export type WhatsAppCloudSettings = z.output<typeof whatsappCloudSettings>;
