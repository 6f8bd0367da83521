import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PHOTO_REASONS, REFUSAL_REASONS } from '../../desk/decision.ts';
import { PASSWORD_LENGTH } from '../../desk/passwords.ts';
import { agentOf, signIn, signOut } from '../../desk/sessions.ts';
import { openBuckets } from '../limits.ts';
import { Problem } from '../problem.ts';
import type { ClinicRoute } from '../visitors.ts';
import { type AtDesk, atDesk, type DeskParts, keepToken, tokenIn } from './guard.ts';
import type { DeskBody } from './wire.ts';

/** Attempts by one name, and from one network address: a clinic's agents share one. */
const BY_NAME = { burst: 6, perSecond: 1 / 60 };
const BY_ADDRESS = { burst: 40, perSecond: 1 / 10 };

const credentials = z.strictObject({
  name: z.string().min(1).max(60),
  password: z.string().min(1).max(PASSWORD_LENGTH.most),
});

/** Signing in to the console, and out. */
export function addSession(app: FastifyInstance, parts: DeskParts): void {
  const { house, clock, log } = parts;
  const { desk } = house.store;
  const names = openBuckets(BY_NAME, clock);
  const addresses = openBuckets(BY_ADDRESS, clock);
  app.post<ClinicRoute>('/console/:clinic/session', async (request, reply): Promise<DeskBody> => {
    const { data } = credentials.safeParse(request.body);
    if (!data) throw new Problem(422, 'unreadable', 'Expected a name and a password.');
    const { clinic: id } = request.params;
    const wait = Math.max(addresses.take(request.ip), names.take(`${id}/${data.name}`));
    if (wait > 0) throw tooMany(wait);
    const who = { clinic: id, name: data.name };
    const token = await signIn(who, data.password, { desk, clock });
    const agent = token === null ? null : await agentOf(token, { desk, clock });
    const clinic = house.clinics().find((one) => one.id === id);
    if (token === null || !agent || !clinic) {
      log.warn({ clinic: clinic?.id ?? null }, 'somebody was not let in to the console');
      throw new Problem(401, 'wrong-password', 'Name and password do not go together here.');
    }
    await desk.note({ clinic: id, at: clock.now(), agent: agent.name, act: 'session.begun', subject: null });
    keepToken(request, reply, { token, parts });
    return bodyOf({ agent, clinic });
  });
  app.get<ClinicRoute>('/console/:clinic/session', async (request) => bodyOf(await atDesk(request, parts)));
  app.delete<ClinicRoute>('/console/:clinic/session', async (request, reply) => {
    const token = tokenIn(request, parts);
    if (token !== null) await end(request, token);
    keepToken(request, reply, { token: null, parts });
    return {};
  });

  async function end(request: FastifyRequest, token: string): Promise<void> {
    const { agent } = await atDesk(request, parts);
    await signOut(token, { desk, clock });
    const { clinic, name } = agent;
    await desk.note({ clinic, at: clock.now(), agent: name, act: 'session.ended', subject: null });
  }
}

function tooMany(waitMs: number): Problem {
  const seconds = Math.ceil(waitMs / 1000);
  const message = `Too many attempts. Try again in ${seconds} s.`;
  return new Problem(429, 'too-many', message, { retryAfterSeconds: seconds });
}

function bodyOf({ agent, clinic }: AtDesk): DeskBody {
  const { id, name, locale, zone, services } = clinic;
  return {
    clinic: { id, name, locale, zone },
    agent: { name: agent.name, fullName: agent.fullName },
    services: services.map((service) => ({ id: service.id, name: service.name })),
    photoReasons: PHOTO_REASONS,
    refusalReasons: REFUSAL_REASONS,
  };
}
