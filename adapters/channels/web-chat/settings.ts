import { z } from 'zod';

/** What a clinic sets up of its web chat. */
export const webChatSettings = z
  .strictObject({
    sites: z
      .string()
      .optional()
      .meta({
        description: 'The sites that may show the chat in a page of theirs, with spaces between.',
        examples: ['https://clinica-andes.example https://*.clinica-andes.example'],
      }),
  })
  .describe("The chat on the clinic's own site.");
