import { z } from 'zod';
import { openAiSettings } from '../../openai/settings.ts';

/** How a clinic has words understood that Recado's own reader is unsure of. */
export const openAiUnderstandingSettings = z
  .strictObject({
    ...openAiSettings,
    model: z
      .string()
      .min(1)
      .meta({
        description: 'The model, by the name the account has for it. It must answer within 2.5 seconds.',
        examples: ['gpt-5.4-mini'],
      }),
    reasoning: z
      .enum(['none', 'minimal', 'low'])
      .optional()
      .describe('How long a model that reasons may think; only for such models.'),
    asksPerDay: z
      .int()
      .min(1)
      .max(100_000)
      .default(300)
      .describe('How often it may be asked in a day, at most. Beyond that, nothing is sent.'),
  })
  .meta({
    description:
      'OpenAI is asked what words mean that Recado is unsure of. The words leave the house, without names and numbers.',
  });

export type OpenAiUnderstandingSettings = z.output<typeof openAiUnderstandingSettings>;
