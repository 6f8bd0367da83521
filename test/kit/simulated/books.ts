import type { Rehearsal } from '../../../bot/rehearsal/rehearsal.ts';
import type { Goal } from './goal.ts';
import { folded, isStranger } from './people.ts';
import type { Field } from './telling.ts';

/** A visit, as the books have it. */
export interface Visit {
  id: string;
  patient: string;
  service: string;
  practitioner: string;
  site: string;
  startsAt: string;
  status: string;
}

/** All visits that the books have. */
export async function visitsOf(house: Rehearsal): Promise<Visit[]> {
  return (await house.state()).appointments as Visit[]; // As `readState` makes them.
}

const STANDING = ['booked', 'confirmed'];

/** Whether the books say what was wanted, and no more than that. */
export function isReached(goal: Goal, before: readonly Visit[], after: readonly Visit[]): boolean {
  return wrongsOf(goal, before, after).length === 0 && wantedOf(goal, before, after).length > 0;
}

/** The visits of the books that are what was wanted. */
function wantedOf(goal: Goal, before: readonly Visit[], after: readonly Visit[]): Visit[] {
  const was = new Map(before.map((visit) => [visit.id, visit]));
  return after.filter((visit) => visit.service === goal.service && isWanted(visit, was.get(visit.id)));

  function isWanted(visit: Visit, old: Visit | undefined): boolean {
    const { status, startsAt } = visit;
    switch (goal.kind) {
      case 'book':
        return (
          !old &&
          folded(visit.patient) === folded(goal.told.name) &&
          STANDING.includes(status) &&
          goal.time.suits(startsAt) &&
          (goal.at?.suits(visit) ?? true)
        );
      case 'move':
        return STANDING.includes(status) && old?.startsAt !== startsAt && goal.time.suits(startsAt);
      case 'cancel':
      case 'confirm':
        return old !== undefined && status === (goal.kind === 'cancel' ? 'cancelled' : 'confirmed');
    }
  }
}

/** What was changed in the books that was not wanted. */
export function wrongsOf(goal: Goal, before: readonly Visit[], after: readonly Visit[]): string[] {
  const wanted = new Set(wantedOf(goal, before, after));
  const was = new Map(before.map((visit) => [visit.id, visit]));
  const moved = goal.kind === 'move' ? before.find(({ service }) => service === goal.service)?.id : undefined;
  return after.flatMap((visit) => {
    const old = was.get(visit.id);
    const isSame = old?.status === visit.status && old.startsAt === visit.startsAt;
    const isPut =
      visit.id === moved && ['rescheduled', 'cancelled'].includes(visit.status) && wanted.size > 0;
    const isUndone = !old && visit.status === 'cancelled';
    if (wanted.has(visit) || isSame || isPut || isUndone) return [];
    return [`${visit.service} of ${visit.patient}, ${visit.startsAt.slice(0, 16)}, ${visit.status}`];
  });
}

/** What the register has otherwise than it was told in the end. */
export async function amissIn(
  { house: { store }, conversation }: Rehearsal,
  { goal, before, withheld }: { goal: Goal; before: readonly Visit[]; withheld: Field | null },
): Promise<string[]> {
  if (goal.kind !== 'book' || !isStranger(goal.who)) return [];
  const { told, service } = goal;
  const { clinic } = conversation();
  const visit = (await store.agenda.of(clinic, null, 0)).find(
    (row) =>
      row.service === service && STANDING.includes(row.status) && !before.some(({ id }) => id === row.id),
  );
  const patient = visit ? await store.findPatient(clinic, { id: visit.patient }) : null;
  const has = {
    name: folded(patient?.name ?? ''),
    document: patient?.nationalId,
    born: patient?.birthDate,
  };
  const wants = { name: folded(told.name), document: told.document, born: told.born };
  const kept = { name: null, document: 'document', 'birth-date': 'born' }[withheld ?? 'name'];
  return (['name', 'document', 'born'] as const).flatMap((field) =>
    field === kept || has[field] === wants[field]
      ? []
      : [`the register: ${field} ${has[field]}, not ${wants[field]}`],
  );
}
