import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who writes in a web chat: one address of one clinic. */
export interface Visitor {
  clinic: string;
  /** `web:…` for someone who has not said who they are; a phone number when the clinic's portal knows it. */
  address: string;
}

/** What an anonymous visitor's address begins with; no phone number does. */
export const ANONYMOUS = 'web:';

const VERSION = 'v1';

/** A token that proves to be this visitor. It is kept by the browser; nothing is kept here. */
export function signVisitor(secret: Uint8Array, visitor: Visitor): string {
  const subject = Buffer.from(JSON.stringify([visitor.clinic, visitor.address])).toString('base64url');
  return `${VERSION}.${subject}.${signature(secret, subject).toString('base64url')}`;
}

/** The visitor that a token was signed for, or null where it was not signed with this secret. */
export function readVisitor(secret: Uint8Array, token: string): Visitor | null {
  const [version, subject, signed, ...rest] = token.split('.');
  if (version !== VERSION || !subject || !signed || rest.length > 0) return null;
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(secret, subject);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  // Signed by us, so the shape is the one that `signVisitor` writes.
  const [clinic, address] = JSON.parse(Buffer.from(subject, 'base64url').toString()) as [string, string];
  return { clinic, address };
}

/** The token in an `Authorization: Bearer …` header. */
export function bearer(authorization: string | null | undefined): string | null {
  return /^Bearer ([\w.-]{1,1000})$/.exec(authorization ?? '')?.[1] ?? null;
}

function signature(secret: Uint8Array, subject: string): Buffer {
  return createHmac('sha256', secret).update(`${VERSION}.${subject}`).digest();
}
