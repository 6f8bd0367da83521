import { createHash, randomBytes } from 'node:crypto';
import type { Agent, AgentName, Desk } from '../../storage/desk.ts';
import type { Clock } from '../clock.ts';
import { isPassword } from './passwords.ts';

const HOUR_MS = 3_600_000;
/** A day's work, and a long lunch. Source: OWASP ASVS 5.0, 7.3.1 and 7.3.2: both, by the risk of what is seen. */
export const SESSION_MS = 12 * HOUR_MS;
const UNSEEN_MS = 2 * HOUR_MS;
const TOKEN_BYTES = 32;

/** What sessions are kept by. */
export interface SessionParts {
  desk: Desk;
  clock: Pick<Clock, 'now'>;
}

/** Signs an agent in: gives what the browser keeps, or null where name and password do not go together. */
export async function signIn(
  who: AgentName,
  password: string,
  { desk, clock }: SessionParts,
): Promise<string | null> {
  if (!(await isPassword(password, await desk.passwordOf(who)))) return null;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const at = clock.now();
  await desk.openSession({ ...who, id: idOf(token), at, forgetBefore: at - SESSION_MS });
  return token;
}

/** Whose token it is; null where it is nobody's, or its time is over. */
export async function agentOf(token: string, { desk, clock }: SessionParts): Promise<Agent | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const now = clock.now();
  return desk.seeSession(idOf(token), { now, begunAfter: now - SESSION_MS, seenAfter: now - UNSEEN_MS });
}

/** Signs out. */
export async function signOut(token: string, { desk }: SessionParts): Promise<void> {
  await desk.closeSession(idOf(token));
}

/** What is stored opens nothing: it cannot be turned back into a token. */
function idOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
