import { z } from 'zod';

/**
 * A setting that is never written in a clinic's file, only the variable of the environment that holds it:
 * `authToken: ${TWILIO_AUTH_TOKEN}`. `writeOnly` is how JSON Schema marks what is not to be shown.
 */
export function secret(description: string, variable: string) {
  return z
    .string()
    .min(1)
    .meta({ description, examples: [`\${${variable}}`], writeOnly: true });
}

/** Whether a setting is a secret. */
export function isSecret(setting: z.ZodType | undefined): boolean {
  return setting?.meta()?.['writeOnly'] === true;
}
