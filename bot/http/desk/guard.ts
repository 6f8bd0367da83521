import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageDrawer } from '../../../adapters/documents/documents.ts';
import type { Agent } from '../../../storage/desk.ts';
import type { Clinic } from '../../config.ts';
import { agentOf, SESSION_MS } from '../../desk/sessions.ts';
import type { Devices } from '../../devices/devices.ts';
import type { HttpParts } from '../parts.ts';
import { Problem } from '../problem.ts';

/** What the console's addresses are made of. */
export interface DeskParts extends HttpParts {
  /** Where the house is reached from outside; null where nobody said. */
  publicUrl: string | null;
  /** Shows the pages of what patients sent; null where nothing can. */
  drawer: PageDrawer | null;
  /** The devices that are linked to the clinics' phones; null where none can be. */
  devices: Devices | null;
}

/** An agent at work, and their clinic as it is now. */
export interface AtDesk {
  agent: Agent;
  clinic: Clinic;
}

/** Who asks. @throws Problem 401: nobody is signed in, or at another clinic. */
export async function atDesk(request: FastifyRequest, parts: DeskParts): Promise<AtDesk> {
  const { house, clock } = parts;
  const { clinic: id } = request.params as { clinic?: string };
  const token = tokenIn(request, parts);
  const agent = token === null ? null : await agentOf(token, { desk: house.store.desk, clock });
  const clinic = house.clinics().find((one) => one.id === id);
  if (agent && clinic && agent.clinic === clinic.id) return { agent, clinic };
  throw new Problem(401, 'not-signed-in', 'Sign in to the console of this clinic first.');
}

/**
 * Refuses what another site's page sends in the name of who is signed in here: a form cannot set this header, and a
 * script of another site may not. @throws Problem 403
 */
export async function refuseOtherSites({ method, headers }: FastifyRequest): Promise<void> {
  if (method === 'GET' || method === 'HEAD') return;
  const site = headers['sec-fetch-site'];
  if (headers[OWN_HEADER] !== undefined && (site === undefined || site === 'same-origin')) return;
  throw new Problem(
    403,
    'other-site',
    `Only the console's own page may do this, with the header ${OWN_HEADER}.`,
  );
}

const OWN_HEADER = 'x-recado-console';

/** The token that the browser keeps; null where it has none. */
export function tokenIn(request: FastifyRequest, parts: DeskParts): string | null {
  const wanted = `${cookieName(request, parts)}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((each) => each.trim());
  return cookies.find((each) => each.startsWith(wanted))?.slice(wanted.length) ?? null;
}

/** Has the browser keep a token, where no script can read it and no other site's page can send it; null: no more. */
export function keepToken(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, parts }: { token: string | null; parts: DeskParts },
): void {
  const seconds = token === null ? 0 : SESSION_MS / 1000;
  const name = cookieName(request, parts);
  const secure = isSecure(request, parts) ? '; Secure' : '';
  const rest = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
  reply.header('set-cookie', `${name}=${token ?? ''}; ${rest}`);
}

/** With `__Host-` no other name of the same domain can set it; browsers want HTTPS for that. */
function cookieName(request: FastifyRequest, parts: DeskParts): string {
  return isSecure(request, parts) ? '__Host-recado' : 'recado-console';
}

function isSecure({ protocol }: FastifyRequest, { publicUrl }: DeskParts): boolean {
  return protocol === 'https' || publicUrl?.startsWith('https:') === true;
}
