import { verify } from 'node:crypto';
import { z } from 'zod';
import type { SigningKeys } from './keys.ts';

/** What a token must say to be for us. */
export interface Expected {
  issuer: string;
  /** The bot's own id. */
  appId: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Whom a token that holds speaks for. */
export interface Vouched {
  /** The only service that activities may say they come from. */
  serviceUrl: string;
  /** The channels that they may say they are of; any, where there are none. */
  endorsements: readonly string[];
}

/** Both clocks may be off by so much together. Source: Microsoft, Bot Connector authentication, read 2026-11. */
const CLOCK_SKEW_SECONDS = 300;
/** Tokens have some 1,200 characters. */
const MOST_CHARACTERS = 8_192;

const HASHES = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' } as const;

const header = z.looseObject({
  alg: z.enum(['RS256', 'RS384', 'RS512']),
  kid: z.string().min(1).max(200),
});
const claims = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
});

/**
 * Whom a bearer token speaks for, where it comes from Microsoft, for this bot, now; else what is wrong with it.
 *
 * The package has such a check, which is not used: as of botbuilder 4.23.3 a new key stays unknown for up to an
 * hour, the key server is waited for without limit, nothing at all is let in while it is away or tells of a key
 * that is none, a token of our own that we gave to a channel is taken back as the Emulator's, for whatever service
 * URL, and each forgery is written to the console. Its verdicts are compared with these in the tests.
 * @throws KeysUnavailable where nobody can say
 */
export async function readBearer(
  authorization: string | null,
  { keys, issuer, appId, now }: Expected & { keys: SigningKeys },
): Promise<Vouched | { wrong: string }> {
  const token = readToken(authorization);
  if (token === null) return { wrong: 'expected a bearer token, signed with RSA.' };
  const { iss, aud, exp, nbf = 0, serviceurl } = token.claims;
  const seconds = now / 1000;
  if (iss !== issuer) return { wrong: 'the token is not of the Bot Framework.' };
  if (aud !== appId) return { wrong: 'the token is for another bot.' };
  if (seconds >= exp + CLOCK_SKEW_SECONDS) return { wrong: 'the token has expired.' };
  if (seconds < nbf - CLOCK_SKEW_SECONDS) return { wrong: 'the token is not valid yet.' };
  const signing = await keys.find(token.header.kid);
  if (signing === null) return { wrong: 'nobody knows the key of the token.' };
  const { key, endorsements } = signing;
  const isSigned = verify(HASHES[token.header.alg], token.signed, key, token.signature);
  return isSigned ? { serviceUrl: serviceurl, endorsements } : { wrong: 'the token was signed by another.' };
}

/** Whether an activity comes from where its token says. */
export function isVouchedFor(
  { serviceUrl, channelId }: { serviceUrl: string; channelId: string },
  token: Vouched,
): boolean {
  const isOfChannel = token.endorsements.length === 0 || token.endorsements.includes(channelId);
  return token.serviceUrl === serviceUrl && isOfChannel;
}

interface Token {
  header: z.output<typeof header>;
  claims: z.output<typeof claims>;
  signed: Buffer;
  signature: Buffer;
}

function readToken(authorization: string | null): Token | null {
  if (authorization === null || authorization.length > MOST_CHARACTERS) return null;
  const [, head, body, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (head === undefined || body === undefined || signature === undefined) return null;
  const read = { header: header.safeParse(jsonOf(head)), claims: claims.safeParse(jsonOf(body)) };
  if (!read.header.success || !read.claims.success) return null;
  return {
    header: read.header.data,
    claims: read.claims.data,
    signed: Buffer.from(`${head}.${body}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return null;
  }
}
