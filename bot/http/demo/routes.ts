import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { civilMs, zoneOf } from '../../../adapters/zone.ts';
import { sendEvents } from '../events.ts';
import type { HttpParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { type ClinicRoute, clinicOf } from '../visitors.ts';
import type { DemoBody } from '../wire.ts';
import { agendaDays } from './agenda.ts';
import { addCheckpoints } from './checkpoints.ts';
import { addClinicActs } from './clinic-acts.ts';
import type { Demo } from './demo.ts';
import { whenIs } from './jump.ts';
import { openLive } from './live.ts';
import { addPhones, keyOf } from './phones.ts';
import { stateOf } from './state.ts';

const DAYS_SHOWN = 8;
/** The clock moves within this much of the machine's: beyond, no agenda has openings. */
const FARTHEST_MS = 400 * 24 * 3600 * 1000;

const move = z.union([
  z.strictObject({ byMs: z.int() }),
  z.strictObject({ to: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/), clinic: z.string() }),
  z.strictObject({ back: z.literal(true) }),
]);
const jump = z.strictObject({ until: z.enum(['next', 'reminder', 'window']) });
const act = z.union([
  z.strictObject({ say: z.string().trim().min(1).max(2000) }),
  z.strictObject({ resolve: z.literal(true) }),
]);
const times = z.int().min(0).max(10);
const faults = z.strictObject({ deliveries: times.optional(), scheduling: times.optional() });

/** What the simulator asks of the house: only in the demo, and only about the visitor's own conversation. */
export function addDemo(app: FastifyInstance, parts: HttpParts, demo: Demo): void {
  const { house, clock, closing } = parts;
  const live = openLive(house, clock, parts.newId());
  app.addHook('onClose', async () => live.close());
  addHouseControls(app, parts, demo);
  addPhones(app, parts, demo);
  addCheckpoints(app, parts, demo);
  addClinicActs(app, parts, demo);
  app.get<ClinicRoute>('/demo/:clinic/live', async (request, reply) => {
    const key = keyOf(parts, request, demo);
    const after = request.headers['last-event-id'] ?? (request.query as { after?: string }).after;
    return sendEvents(reply, (left) => live.events(key, `${after ?? ''}`, left), closing);
  });
  app.post<ClinicRoute>('/demo/:clinic/agent', async (request) => {
    const key = keyOf(parts, request, demo);
    const wanted = read(act, request.body);
    await house.agent(
      key,
      'say' in wanted ? { type: 'agent.said', text: wanted.say } : { type: 'agent.resolved' },
    );
    return {};
  });
  app.post<ClinicRoute>('/demo/:clinic/clock', async (request) => {
    const { until } = read(jump, request.body);
    const now = clock.now();
    const about = { house, clinic: clinicOf(house, request), key: keyOf(parts, request, demo), now };
    const at = await whenIs(until, about);
    if (at === null) throw new Problem(409, 'nothing-to-come', 'There is no such thing to come.');
    moveClock({ byMs: at - now }, parts, demo);
    return bodyOf(parts, demo);
  });
  app.get<ClinicRoute>('/demo/:clinic/state', async (request) =>
    stateOf(keyOf(parts, request, demo), house.store),
  );
  app.get<ClinicRoute>('/demo/:clinic/agenda', async (request) =>
    agendaDays(DAYS_SHOWN, {
      store: house.store,
      clinic: clinicOf(house, request),
      key: keyOf(parts, request, demo),
      now: clock.now(),
    }),
  );
}

/** What concerns the whole house: its clock, and what shall fail. */
function addHouseControls(app: FastifyInstance, parts: HttpParts, demo: Demo): void {
  app.get('/demo', async () => bodyOf(parts, demo));
  app.post('/demo/clock', async (request) => {
    moveClock(read(move, request.body), parts, demo);
    return bodyOf(parts, demo);
  });
  app.post('/demo/faults', async (request) => {
    const { deliveries = 0, scheduling = 0 } = read(faults, request.body);
    const { channel } = request.query as { channel?: string };
    const phone = demo.phones?.channels.find((one) => one === channel);
    if (demo.phones && phone) demo.phones.failNext(phone, deliveries);
    else parts.door.failNext(deliveries);
    demo.faults.scheduling = scheduling;
    return { deliveries, scheduling };
  });
}

function moveClock(wanted: z.output<typeof move>, { house, clock }: HttpParts, demo: Demo): void {
  const by = 'back' in wanted ? -demo.clock.offsetMs : 'byMs' in wanted ? wanted.byMs : distanceTo(wanted);
  if (Math.abs(demo.clock.offsetMs + by) > FARTHEST_MS) {
    throw new Problem(422, 'too-far', 'The clock moves up to 400 days from now.');
  }
  demo.clock.move(by);
  demo.moved(demo.clock.offsetMs);

  function distanceTo({ to, clinic }: { to: string; clinic: string }): number {
    const known = house.clinics().find(({ id }) => id === clinic);
    const at = known ? zoneOf(known.zone).momentOf(civilMs(to)) : Number.NaN;
    if (Number.isNaN(at))
      throw new Problem(422, 'unreadable', 'to, clinic: expected a time there is, and a clinic.');
    return at - clock.now();
  }
}

async function bodyOf({ house, clock }: HttpParts, demo: Demo): Promise<DemoBody> {
  const clinics = house.clinics().map(({ id, name, locale }) => ({ id, name, locale }));
  return {
    clinics,
    now: new Date(clock.now()).toISOString(),
    offsetMs: demo.clock.offsetMs,
    phones: demo.phones?.channels ?? [],
    checkpoints: (await demo.checkpoints?.list()) ?? null,
  };
}

function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const { data, error } = shape.safeParse(body);
  if (error) throw new Problem(422, 'unreadable', z.prettifyError(error).replaceAll('\n', ' '));
  return data as T; // Parsed: there is no error.
}
