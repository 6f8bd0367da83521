import { z } from 'zod';

/** What a clinic sets up of a WhatsApp number that is linked as a device, without a provider. */
export const whatsAppBaileysSettings = z
  .strictObject({
    number: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .meta({
        description: "The clinic's own number, with country and no spaces. It is linked by `recado pair`.",
        examples: ['+573005550200'],
      }),
    proactive: z
      .enum(['never', 'allowed'])
      .default('never')
      .describe(
        'Whether patients may be written to who have not written of late. WhatsApp bans numbers that do.',
      ),
    replyHours: z
      .int()
      .min(1)
      .max(168)
      .default(24)
      .describe('For how many hours after a patient wrote a message to them is a reply.'),
    proactivePerDay: z
      .int()
      .min(1)
      .max(100)
      .default(15)
      .describe('How many messages a day that are no replies, where they are allowed.'),
    readMarks: z
      .boolean()
      .default(true)
      .describe(
        'Whether patients see that the assistant has read what they wrote, and that it is answering. The phone shows it as read too.',
      ),
    repliesPerDay: z.int().min(1).max(20_000).default(2_000).describe('How many replies a day.'),
  })
  .describe("WhatsApp by a linked device of the clinic's phone: free, unofficial, at the clinic's risk.");

export type WhatsAppBaileysSettings = z.output<typeof whatsAppBaileysSettings>;
