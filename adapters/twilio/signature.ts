import twilio from 'twilio';

/** What Twilio signed, as it came. */
export interface Signed {
  /** The address that Twilio was given, with the query as it came. */
  url: string;
  /** The fields of a form, each with its value, or all of them where it came more than once. */
  params: Readonly<Record<string, string | readonly string[]>>;
  /** The body where it is no form: then its hash is in the query. */
  rawBody?: string;
  signature: string;
}

/** Whether who sent it knows the account's token. Twilio signs with or without a port: both are tried. */
export function isSigned({ url, params, rawBody, signature }: Signed, authToken: string): boolean {
  if (rawBody !== undefined) return twilio.validateRequestWithBody(authToken, signature, url, rawBody);
  return twilio.validateRequest(authToken, signature, url, params);
}
