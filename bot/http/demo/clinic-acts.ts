import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Agenda } from '../../../adapters/scheduling/agenda/index.ts';
import { zoneOf } from '../../../adapters/zone.ts';
import type { Appointment } from '../../../flows/appointment.ts';
import type { HttpParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { type ClinicRoute, clinicOf } from '../visitors.ts';
import type { Demo } from './demo.ts';
import { keyOf } from './phones.ts';

const clinicAct = z.strictObject({ do: z.enum(['move', 'cancel']) });

/**
 * What people at the clinic do to the visitor's next visit, past the assistant: the patient is told of it as of any
 * change that the clinic makes in its own system.
 */
export function addClinicActs(app: FastifyInstance, parts: HttpParts, demo: Demo): void {
  const { house, clock, newId } = parts;
  app.post<ClinicRoute>('/demo/:clinic/next-visit', async (request) => {
    const { data } = clinicAct.safeParse(request.body);
    if (!data) throw new Problem(422, 'unreadable', 'do: expected move or cancel.');
    const clinic = clinicOf(house, request);
    const { contact } = await house.store.load(keyOf(parts, request, demo));
    const agenda = demo.agendaOf(clinic);
    const from = zoneOf(clinic.zone).iso(clock.now());
    const visits = await agenda.appointmentsOf(
      contact.people.map(({ id }) => id),
      { from },
    );
    const next = visits.find(({ status }) => status !== 'arrived');
    return { done: next !== undefined && (await actOn(agenda, next, { ...data, key: newId() })) };
  });
}

async function actOn(
  { admin, findOpenings }: Agenda,
  visit: Appointment,
  act: { do: 'move' | 'cancel'; key: string },
): Promise<boolean> {
  const { id, patient, service, practitioner, site, modality } = visit;
  const { key } = act;
  const at = visit.startsAt.slice(0, 16);
  if (act.do === 'cancel') return (await admin.cancel({ service, at, patient, key })).length > 0;
  const windows = [{ from: at, to: null }];
  const same = { service, practitioner, site, modality, patient, moved: id };
  const [later] = await findOpenings({ ...same, windows, limit: 1 });
  if (!later) return false;
  return 'id' in (await admin.move({ appointmentId: id, at: later.startsAt.slice(0, 16), key }));
}
