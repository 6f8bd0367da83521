import type { State } from '../../../../bot/rehearsal/state.ts';
import type { Lang } from '../../../../nlu/types.ts';
import type { Ending, Person } from './story.ts';
import type { MyVisit } from './visits.ts';

/** What the clinic's books say of one visit, as `readState` tells it. */
interface Booked {
  id: string;
  patient: string;
  service: string;
  startsAt: string;
  status: string;
}

interface Waiting {
  patient: string;
  service: string;
  status: string;
}

const NAMES: Readonly<Record<Lang, Readonly<Record<Person, string>>>> = {
  es: { self: 'Ana Gómez', son: 'Mateo Ruiz' },
  pt: { self: 'Ana Souza', son: 'Mateus Lima' },
};
const STANDING = ['booked', 'confirmed'];

/** How a story stands: what is still missing, and what was done that nobody wanted. */
export interface Judged {
  missing: readonly string[];
  wrong: readonly string[];
}

/** Compares the books with how the story is to end. `said` is all that the bot has said. */
export function judge(
  { fates, booked, waits, told, handedOver, optedOut }: Ending,
  {
    visits,
    before,
    after,
    said,
    lang,
    address,
  }: {
    visits: readonly MyVisit[];
    before: State;
    after: State;
    said: string;
    lang: Lang;
    address: string;
  },
): Judged {
  const missing: string[] = [];
  const wrong: string[] = [];
  const names = NAMES[lang];
  const old = before.appointments as Booked[]; // As `readState` makes them.
  const now = after.appointments as Booked[];
  const accounted = new Set<Booked>();
  for (const one of visits) {
    const was = old.find(({ patient, service }) => patient === names[one.person] && service === one.service)!;
    const is = now.find(({ id }) => id === was.id)!;
    const fate = fates.get(one);
    const isSame = is.status === was.status && is.startsAt === was.startsAt;
    accounted.add(is);
    if (typeof fate !== 'object') {
      if (fate !== undefined && is.status === fate && is.startsAt === was.startsAt) continue;
      if (fate !== undefined) missing.push(`${one.service} ${fate}`);
      if (!isSame) wrong.push(toldOf(is));
      continue;
    }
    const moved = now.find(
      (visit) =>
        visit.patient === was.patient &&
        visit.service === was.service &&
        visit.startsAt !== was.startsAt &&
        STANDING.includes(visit.status),
    );
    if (moved) accounted.add(moved);
    if (!moved) missing.push(`${one.service} moved`);
    if (moved && !fate.suits(moved.startsAt)) wrong.push(toldOf(moved));
    if (!moved && !isSame) wrong.push(toldOf(is));
    if (moved && is !== moved && STANDING.includes(is.status)) wrong.push(`${toldOf(is)} beside the new one`);
  }
  for (const { service, person, time } of booked) {
    const found = now.find(
      (visit) =>
        !accounted.has(visit) &&
        !old.some(({ id }) => id === visit.id) &&
        visit.service === service &&
        visit.patient === names[person] &&
        STANDING.includes(visit.status) &&
        time.suits(visit.startsAt),
    );
    if (found) accounted.add(found);
    else missing.push(`${service} for ${person}`);
  }
  const known = new Set(old.map(({ id }) => id));
  for (const visit of now) {
    if (!accounted.has(visit) && !known.has(visit.id) && STANDING.includes(visit.status))
      wrong.push(toldOf(visit));
  }
  const waiting = (after.waitlist as Waiting[]).filter(
    ({ status }) => status === 'waiting' || status === 'offered',
  );
  for (const { service, person } of waits) {
    if (!waiting.some((row) => row.service === service && row.patient === names[person]))
      missing.push(`waits for ${service}`);
  }
  for (const row of waiting) {
    const isWanted = waits.some(
      ({ service, person }) => row.service === service && row.patient === names[person],
    );
    if (!isWanted) wrong.push(`${row.patient} waits for ${row.service}`);
  }
  for (const one of told) if (!one.test(said)) missing.push(`told ${one.source}`);
  if (handedOver && after.handoffs.length === 0) missing.push('a person');
  if (!handedOver && after.handoffs.length > 0) missing.push('without a person');
  if (optedOut !== after.optedOut.includes(address)) (optedOut ? missing : wrong).push('messages');
  return { missing, wrong };
}

function toldOf({ service, patient, startsAt, status }: Booked): string {
  return `${service} of ${patient}, ${startsAt.slice(0, 16)}, ${status}`;
}
