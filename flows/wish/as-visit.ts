import type { Appointment } from '../appointment.ts';
import type { FlowEvent, Given } from '../events.ts';
import { whoseIs } from '../recalling.ts';
import { worldOf } from '../setup.ts';
import { isMeant } from '../who/kin.ts';
import { ownPatients } from '../who/whose.ts';
import type { World } from '../world.ts';
import { since } from './from-visit.ts';
import type { Search } from './offer.ts';
import { type Wish, wishWith } from './wish.ts';

/** Of a visit that is moved itself: "el mismo día de mi cita" is its own day. */
export function withOwnTime({ asVisit, ...given }: Given, visit: Appointment, world: World): Given {
  if (!asVisit) return given;
  const isOwn = asVisit.of === null || isWhose(visit, asVisit.of, world);
  if (!isOwn) return { ...given, asVisit };
  const { shift, beside = [] } = asVisit;
  return shift ? { ...given, fromVisit: { shift, beside } } : given;
}

type Heard = { context: Search; event: FlowEvent };
type Like = Pick<Search, 'wish' | 'asVisit'>;

/** Whether the visit which the one looked for is to be like has to be found first. */
export function isCompared({ context, event }: Heard): boolean {
  return Boolean(context.asVisit) && ownPatients(worldOf(event)).length > 0;
}

/** The state `comparing`: finds the visit that is meant, takes from it what is to be alike, and goes on at `start`. */
export function comparing<Assign>(take: (like: (heard: Heard) => Like) => Assign) {
  return {
    entry: {
      type: 'findAppointments',
      params: ({ event }: Heard) => ({ patients: ownPatients(worldOf(event)) }),
    },
    on: {
      'appointments.found': {
        target: 'start',
        actions: take(({ context, event }) => ({ asVisit: null, wish: likeFound(context, event) })),
      },
      'scheduling.failed': {
        target: 'start',
        actions: take(({ context: { wish } }) => ({ asVisit: null, wish })),
      },
    },
  } as const;
}

function likeFound(search: Search, event: FlowEvent): Wish {
  return event.type === 'appointments.found'
    ? likeVisit(search, event.appointments, worldOf(event))
    : search.wish;
}

/** The wish, like the next of the visits that are meant; as it was, where there is none. */
function likeVisit(
  { wish, asVisit, moved, person }: Search,
  visits: readonly Appointment[],
  world: World,
): Wish {
  const others = visits.filter(({ id }) => id !== moved?.id);
  const { of, site, practitioner, shift, beside = [] } = asVisit!;
  const ofAny = others.find((one) => !person || !isWhose(one, person, world)) ?? others[0];
  const visit = of === null ? ofAny : others.find((one) => isWhose(one, of, world));
  if (!visit) return wish;
  const doctor = world.clinic.practitioners.find(({ id }) => id === visit.practitioner);
  const isSame = practitioner && (!wish.service || doctor?.services.includes(wish.service));
  return wishWith(wish, {
    ...(shift && since(visit, { fromVisit: { shift, beside } })),
    ...(site && visit.modality === 'in-person' && { site: visit.site }),
    ...(isSame && { practitioner: visit.practitioner }),
  });
}

function isWhose(visit: Appointment, of: string, world: World): boolean {
  if (whoseIs(visit, world) === of) return true;
  return world.contact.people.some((person) => person.id === visit.patient && isMeant(person, of));
}
