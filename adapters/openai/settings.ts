import { z } from 'zod';
import { secret } from '../channels/settings.ts';

/** Where OpenAI answers, or a server of the clinic's own that speaks as it does. */
const baseUrl = z
  .string()
  .regex(
    /^https:\/\/[^\s?#]+[^\s?#/]$|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^\s?#]*[^\s?#/])?$/,
  )
  .optional()
  .meta({
    description:
      "Where it is asked, if not at OpenAI's usual address: the address of a region, or a server of the clinic's own that speaks the same way. https, unless it is on this machine.",
    examples: ['https://eu.api.openai.com/v1'],
  });

/** What everything of OpenAI's is asked with. */
export const openAiSettings = {
  apiKey: secret("The key of the clinic's own account.", 'OPENAI_API_KEY'),
  baseUrl,
};

/** An account at OpenAI. */
export interface OpenAiAccount {
  apiKey: string;
  baseUrl?: string | undefined;
}
