import { z } from 'zod';
import { SPEECH_SETTINGS, UNDERSTANDING_SETTINGS } from '../../registry.ts';

/** Who may be asked what words mean; nobody, unless the clinic says so. */
export const understanding = z
  .strictObject({ openai: UNDERSTANDING_SETTINGS.openai.optional() })
  .default({})
  .meta({
    description:
      'Who is asked what words mean that Recado itself is unsure of. Without it nobody is, and no word leaves the house.',
    examples: [{ openai: { apiKey: `\${OPENAI_API_KEY}`, model: 'gpt-5.4-mini' } }],
  });

/** Who may write voice notes down; nobody, unless the clinic says so. */
export const speech = z
  .strictObject({ openai: SPEECH_SETTINGS.openai.optional() })
  .default({})
  .meta({
    description:
      'Who writes down the voice notes of patients. Without it nobody does: patients are asked kindly to write.',
    examples: [{ openai: { apiKey: `\${OPENAI_API_KEY}` } }],
  });
