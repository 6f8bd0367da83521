import { z } from 'zod';
import { secret } from '../channels/settings.ts';

/** What every channel of Twilio's is opened with. */
export const accountSettings = {
  accountSid: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/)
    .meta({
      description: "Twilio's id of the account, AC and 32 digits.",
      examples: [`\${TWILIO_ACCOUNT_SID}`],
    }),
  authToken: secret('What Twilio signs with, and is asked with.', 'TWILIO_AUTH_TOKEN'),
};

/** An account at Twilio. */
export interface TwilioAccount {
  accountSid: string;
  authToken: string;
}
