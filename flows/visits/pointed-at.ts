import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import { isMeant } from '../who/kin.ts';
import { fits } from '../wish/wish.ts';
import type { World } from '../world.ts';

/** The contact's people whom a relation, or an id, names. */
export function peopleNamed({ person }: Given, { contact }: World): string[] {
  return contact.people.flatMap(({ id, relation }) => (person === relation || person === id ? [id] : []));
}

/** The visits of the one who was named; all of them, where nobody was who has any: who is ill is no patient. */
export function ofPerson(
  appointments: readonly Appointment[],
  given: Given,
  world: World,
  { isStrict }: { isStrict: boolean } = { isStrict: false },
): readonly Appointment[] {
  const { person } = given;
  const named = world.contact.people.filter((one) => person !== undefined && isMeant(one, person));
  const theirs = appointments.filter(({ patient }) => named.some(({ id }) => id === patient));
  return theirs.length || (named.length && isStrict) ? theirs : appointments;
}

/** Those of the visits that are meant where several are; none where one alone is, unless it is all but others. */
export function severalOf(
  appointments: readonly Appointment[],
  { each: parts = [], many, except, ...given }: Given,
  world: World,
): Appointment[] {
  const { service: _one, when: _days, ...ofAll } = given;
  const fitting = parts.flatMap((part) => {
    const said = { ...ofAll, ...part };
    return ofPerson(appointments, said, world).filter((visit) => fits(visit, ofItself(said)));
  });
  const meantOnes = appointments.filter(
    (visit) => fitting.includes(visit) && !(except && isTold(visit, except, world)),
  );
  // "Las dos", of three, leaves open which.
  const isCounted = many === undefined || meantOnes.length === many;
  const isSeveral = meantOnes.length > 1 || except !== undefined;
  return isSeveral && isCounted ? meantOnes : [];
}

/** A time that is told from the visit's own says where it goes, and not which it is; one said to be the visit's says which. */
export function ofItself({
  fromVisit,
  instead: _another,
  asVisit: _like,
  when,
  visitAt,
  ...given
}: Given): Given {
  const told = fromVisit ? fromVisit.beside.filter(({ type }) => !type.startsWith('time')) : when;
  const days = visitAt ?? told;
  return { ...given, ...(days?.length && { when: days }) };
}

/** Whether a visit is what was told, and no other of theirs. */
function isTold(visit: Appointment, told: Given, world: World): boolean {
  return ofPerson([visit], told, world, { isStrict: true }).length > 0 && fits(visit, ofItself(told));
}

const PLACES = ['first', 'second', 'third'] as const;

/** The one of several that was told by its place among them; all of them, where none was, or there is none. */
export function atPlace<Visit>(visits: readonly Visit[], { ofSeveral }: Given): readonly Visit[] {
  if (!ofSeveral) return visits;
  if (ofSeveral === 'last') return visits.slice(-1);
  const at = PLACES.indexOf(ofSeveral);
  return at < visits.length ? visits.slice(at, at + 1) : visits;
}
