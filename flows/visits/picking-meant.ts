import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import { concernsVisit, fits, namesTime } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { atPlace, ofItself, ofPerson, peopleNamed, severalOf } from './pointed-at.ts';

/** A visit being picked, as far as that has come. */
export interface Picking {
  /** What is to be done with the visit: it words the question. */
  intent: Purpose;
  given: Given;
  patients: readonly string[];
  appointments: readonly Appointment[];
  picked: Appointment | null;
  /** Those that are meant along with it. Absent in frames saved before several could be. */
  others?: readonly Appointment[];
  /** What was said of where it is to go. Absent in frames saved before that was heard. */
  to?: Given | null;
}

/** What is to be done with the visit that is picked. */
export type Purpose = 'confirm' | 'cancel' | 'reschedule' | 'check_in' | 'telemed_link';

/** Whether only a visit of today will do. */
export function isOfToday(intent: Purpose): boolean {
  return intent === 'check_in' || intent === 'telemed_link';
}

/** The visits that what was said points at: by what they are, or else by what is told beside where one is to go. */
export function matching(
  { appointments, intent }: Pick<Picking, 'appointments' | 'intent'>,
  given: Given,
  world: World,
): Appointment[] {
  const said = ofItself(given);
  if (!concernsVisit(said) && said.person === undefined && !said.ofSeveral) return [];
  const theirs = ofPerson(appointments, said, world, { isStrict: true });
  const fitting = theirs.filter((appointment) => fits(appointment, said));
  if (fitting.length || intent !== 'reschedule') return [...atPlace(fitting, said)];
  const { when: _to, ...itself } = said;
  const isNamed = [itself.service, itself.practitioner, itself.person, itself.ofSeveral].some(Boolean);
  return isNamed
    ? [
        ...atPlace(
          theirs.filter((visit) => fits(visit, itself)),
          itself,
        ),
      ]
    : [];
}

/** Where the visit is to go, as far as that was told when it was picked; null where it was not. */
export function toOf(visit: Appointment, given: Given): Given | null {
  // "La de cardiología, el mismo día del laboratorio."
  if (given.asVisit) return given;
  return namesTime(given) && !fits(visit, ofItself(given)) ? given : null;
}

/** Who was named and has no visit, where others have; null where that is not so. */
export function personWithout(
  appointments: readonly Appointment[],
  { given, intent }: Picking,
  world: World,
): string | null {
  const named = peopleNamed(given, world);
  const has = appointments.some(({ patient }) => named.includes(patient));
  // "Mi hijo se cayó, no puedo ir" tells why, and whose visit it is nobody asks.
  if (given.reason !== undefined && given.person !== 'self') return null;
  return named.length && appointments.length && !has && !isOfToday(intent) ? named[0]! : null;
}

/** Those that were pointed at; of one person, if one was named; all of them, when nothing narrows it down. */
export function meant(
  appointments: readonly Appointment[],
  { given: said, intent }: Picking,
  world: World,
): Appointment[] {
  const given = ofItself(said);
  const theirs = ofPerson(appointments, given, world, { isStrict: isOfToday(intent) });
  if (intent === 'check_in') return theirs.filter((visit) => isToday(visit, world));
  if (intent === 'telemed_link')
    return theirs.filter(({ modality }) => modality === 'telemedicine').slice(0, 1);
  const open = intent === 'confirm' ? theirs.filter(({ status }) => status === 'booked') : theirs;
  const pool = open.length ? open : theirs;
  // "Move my Tuesday visit to Friday" names two days, and which is which shows by where a visit is.
  const pointed = pool.filter((appointment) =>
    given.when?.length
      ? given.when.some((when) => fits(appointment, { ...given, when: [when] }))
      : fits(appointment, given),
  );
  if (pointed.length) return [...atPlace(pointed, given)];
  // "La de cardiología pásala al lunes": the day is where it goes, and it is asked about before it is done.
  const named = intent === 'confirm' ? [] : pool.filter((visit) => fits(visit, { ...given, when: [] }));
  return [...atPlace(named.length ? named : pool, given)];
}

/** Those that are meant where several are to be cancelled, confirmed or moved. */
export function each({ appointments, intent }: Picking, given: Given, world: World): Appointment[] {
  return isOfToday(intent) ? [] : severalOf(appointments, given, world);
}

function isToday({ startsAt, modality }: Appointment, { now }: World): boolean {
  return modality === 'in-person' && startsAt.slice(0, 10) === now.slice(0, 10);
}
