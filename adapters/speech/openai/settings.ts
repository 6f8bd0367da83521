import { z } from 'zod';
import { openAiSettings } from '../../openai/settings.ts';

/** How a clinic has voice notes written down. */
export const openAiSpeechSettings = z
  .strictObject({
    ...openAiSettings,
    model: z
      .string()
      .min(1)
      .default('gpt-4o-mini-transcribe')
      .meta({
        description:
          'The model, by the name the account has for it. What takes longer than ten seconds is not waited for.',
        examples: ['gpt-4o-transcribe', 'whisper-1'],
      }),
    notesPerDay: z
      .int()
      .min(1)
      .max(100_000)
      .default(200)
      .describe(
        'How many voice notes it may be sent in a day, at most. Beyond that, patients are asked to write.',
      ),
  })
  .meta({
    description:
      'OpenAI writes down the voice notes of patients who agree to that. A recording leaves the house as it is: nothing can be taken out of it.',
  });

export type OpenAiSpeechSettings = z.output<typeof openAiSpeechSettings>;
