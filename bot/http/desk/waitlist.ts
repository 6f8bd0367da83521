import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { zoneOf } from '../../../adapters/zone.ts';
import type { Opening, OpeningQuery } from '../../../flows/appointment.ts';
import { minutesAfter } from '../../../flows/civil.ts';
import { searchWindows } from '../../../flows/wish/search-windows.ts';
import { suitsWaiting } from '../../../flows/wish/waiting-wish.ts';
import type { WaitlistRow } from '../../../storage/rows.ts';
import { offerByHand } from '../../waitlist/offer-by-hand.ts';
import { whomOf } from '../../waitlist/offer-freed.ts';
import { Problem } from '../problem.ts';
import type { ClinicRoute } from '../visitors.ts';
import { type AtDesk, atDesk, type DeskParts } from './guard.ts';
import { deskSpeaker, openingBody, placeBody } from './waitlist-body.ts';
import type { PlaceBody, PlaceOpeningsBody, WaitlistBody } from './wire.ts';

/** Openings that an agent may choose from. */
const SHOWN = 12;

interface PlaceRoute {
  Params: { clinic: string; id: string };
}

const newPlace = z.strictObject({ nationalId: z.string().min(3).max(30), service: z.string() });
const chosen = z.strictObject({
  opening: z.string().min(1).max(200),
  startsAt: z.iso.datetime({ offset: true }),
});

/** The waiting lists: who waits for what, and what an agent does about it. Each act is noted. */
export function addWaitlist(app: FastifyInstance, parts: DeskParts): void {
  addPlaces(app, parts);
  addOffers(app, parts);
}

/** Who waits; and that an agent puts somebody on a list, takes them off it, or puts them back. */
function addPlaces(app: FastifyInstance, parts: DeskParts): void {
  const { house, clock } = parts;
  const { store } = house;
  app.get<ClinicRoute>('/console/:clinic/waitlist', async (request): Promise<WaitlistBody> => {
    const { clinic } = await atDesk(request, parts);
    const now = clock.now();
    const places: PlaceBody[] = [];
    const speaker = deskSpeaker(clinic, zoneOf(clinic.zone).civil(now));
    for (const place of await store.waitingLists.standing(clinic.id)) {
      const patient = await store.findPatient(clinic.id, { id: place.patient });
      places.push(placeBody(place, patient?.name ?? null, { speaker, now }));
    }
    return { now: new Date(now).toISOString(), places };
  });
  app.post<ClinicRoute>('/console/:clinic/waitlist', async (request) => {
    const desk = await atDesk(request, parts);
    await join(read(newPlace, request.body), desk, parts);
    return {};
  });
  app.delete<PlaceRoute>('/console/:clinic/waitlist/:id', async (request) => {
    const desk = await atDesk(request, parts);
    await note(desk, parts, { act: 'waitlist.left', subject: request.params.id });
    if (!(await store.waitingLists.leave(desk.clinic.id, idOf(request)))) throw gone();
    return {};
  });
  app.post<PlaceRoute>('/console/:clinic/waitlist/:id/back', async (request) => {
    const desk = await atDesk(request, parts);
    await note(desk, parts, { act: 'waitlist.put-back', subject: request.params.id });
    if (await store.waitingLists.putBack(desk.clinic.id, idOf(request))) return {};
    // Who asks again because the answer was lost is not refused.
    await placeOf(request, desk, parts);
    return {};
  });
}

/** What is open for who waits, and that an agent offers it. */
function addOffers(app: FastifyInstance, parts: DeskParts): void {
  const { clock } = parts;
  app.get<PlaceRoute>(
    '/console/:clinic/waitlist/:id/openings',
    async (request): Promise<PlaceOpeningsBody> => {
      const desk = await atDesk(request, parts);
      const openings = await openingsFor(await placeOf(request, desk, parts), sending(desk, parts));
      const speaker = deskSpeaker(desk.clinic, zoneOf(desk.clinic.zone).civil(clock.now()));
      return { openings: openings.map((opening) => openingBody(opening, speaker)) };
    },
  );
  app.post<PlaceRoute>('/console/:clinic/waitlist/:id/offer', async (request) => {
    const desk = await atDesk(request, parts);
    const place = await placeOf(request, desk, parts);
    const opening = await openingChosen(read(chosen, request.body), place, sending(desk, parts));
    await note(desk, parts, { act: 'waitlist.offered', subject: request.params.id });
    const outcome = await offerByHand({ id: place.id, opening }, sending(desk, parts));
    if (outcome !== 'made') throw refusal(outcome);
    return {};
  });
}

/** What an offer is made with, at one clinic. */
function sending({ clinic }: AtDesk, { house, clock }: DeskParts) {
  return {
    clinic,
    store: house.store,
    zone: zoneOf(clinic.zone),
    scheduling: house.scheduling(clinic.id),
    channels: house.channels(clinic.id),
    now: clock.now(),
    begin: house.due,
  };
}

/** Puts a patient on a list. @throws Problem for a service or a patient that there is not, or cannot be written to. */
async function join(
  { nationalId, service }: z.output<typeof newPlace>,
  desk: AtDesk,
  parts: DeskParts,
): Promise<void> {
  const { clinic } = desk;
  const { store } = parts.house;
  if (!clinic.services.some(({ id }) => id === service)) {
    const accepted = clinic.services.map(({ id }) => id);
    throw new Problem(422, 'unknown-service', 'service: expected one of the clinic.', { accepted });
  }
  const digits = nationalId.replace(/[^\p{L}\p{N}]/gu, '');
  const patient = await store.findPatient(clinic.id, { nationalId: digits });
  if (!patient) throw new Problem(404, 'no-such-patient', 'Nobody is registered with this document.');
  const conversation = await whomOf({ patient: patient.id }, sending(desk, parts));
  if (!conversation) throw new Problem(409, 'nobody-to-write-to', 'This patient cannot be written to.');
  const now = parts.clock.now();
  const from = zoneOf(clinic.zone).civil(now).slice(0, 16);
  await note(desk, parts, { act: 'waitlist.joined', subject: patient.id });
  await store.waitingLists.join({ conversation, at: now, patient: patient.id, service, from, to: null });
}

/** The opening that an agent chose: the one on offer already, or one that is still open. @throws Problem 409: taken */
async function openingChosen(
  { opening: id, startsAt }: z.output<typeof chosen>,
  place: WaitlistRow,
  at: ReturnType<typeof sending>,
): Promise<Opening> {
  if (place.offer?.opening.id === id) return place.offer.opening;
  const from = startsAt.slice(0, 16);
  const open = await openingsFor(place, at, [{ from, to: minutesAfter(from, 1) }]);
  const opening = open.find((one) => one.id === id);
  if (!opening) throw refusal('taken');
  return opening;
}

/** What is open and as they want it, the soonest first; or of that, what lies in these stretches. */
async function openingsFor(
  { service, wish, patient }: WaitlistRow,
  { zone, scheduling, now }: ReturnType<typeof sending>,
  within?: OpeningQuery['windows'],
): Promise<Opening[]> {
  const { practitioner, site, modality } = wish ?? {};
  const from = zone.civil(now).slice(0, 16);
  const found = await scheduling.findOpenings({
    ...{ service, patient, limit: SHOWN },
    windows: within ?? searchWindows({ ...wish, windows: wish?.windows ?? [] }, from),
    ...(practitioner && { practitioner }),
    ...(site && { site }),
    ...(modality && { modality }),
  });
  return found.filter((opening) => suitsWaiting(opening, wish));
}

/** @throws Problem 404: the same for another clinic's place as for none. */
async function placeOf(
  request: FastifyRequest,
  { clinic }: AtDesk,
  { house }: DeskParts,
): Promise<WaitlistRow> {
  const places = await house.store.waitingLists.standing(clinic.id);
  const place = places.find(({ id }) => id === idOf(request));
  if (place) return place;
  throw gone();
}

/** Notes what an agent does, before it is done. */
async function note(
  { agent, clinic }: AtDesk,
  { house, clock }: DeskParts,
  done: { act: string; subject: string },
): Promise<void> {
  await house.store.desk.note({ clinic: clinic.id, at: clock.now(), agent: agent.name, ...done });
}

function idOf(request: FastifyRequest): number {
  const id = Number((request.params as PlaceRoute['Params']).id);
  if (Number.isSafeInteger(id)) return id;
  throw gone();
}

function gone(): Problem {
  return new Problem(404, 'no-such-place', 'Nobody waits at this place of a list any more.');
}

const REFUSALS = {
  busy: ['offer-open', 'Another opening is being offered to this patient.'],
  taken: ['opening-taken', 'This time is not free any more, or the patient has another visit then.'],
  nobody: ['nobody-to-write-to', 'This patient cannot be written to.'],
} as const;

function refusal(outcome: keyof typeof REFUSALS | 'gone'): Problem {
  if (outcome === 'gone') return gone();
  const [code, message] = REFUSALS[outcome];
  return new Problem(409, code, message);
}

/** @throws Problem 422 that names what is wrong. */
function read<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const { data, error } = shape.safeParse(body);
  if (error) throw new Problem(422, 'unreadable', z.prettifyError(error).replaceAll('\n', ' '));
  return data;
}
