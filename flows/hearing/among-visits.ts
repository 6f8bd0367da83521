import { heard } from '../../locales/heard.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import { isMeant } from '../who/kin.ts';
import { isOfDays } from '../wish/from-visit.ts';
import { concernsVisit, isAmong, wholeDay } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { dialogOf } from './early.ts';
import { givenInWords } from './given.ts';
import { type Heard, hearWords } from './heard.ts';
import { isLong } from './just-done.ts';
import type { Move } from './move.ts';
import { givenFor } from './shares.ts';
import { type Place, within } from './stretches.ts';

/** A visit that is spoken of: the one in hand, one that waits for its turn, or the one just booked. */
interface Visit {
  is: 'in-hand' | 'waiting' | 'booked';
  service?: string | undefined;
  person?: string | undefined;
  /** All that is known of one that waits. */
  given: Given;
}

/**
 * Of several visits that are booked one after the other, to each what is said of it: "a das 7, e a minha logo depois",
 * "sí, y la de Mateo tipo 8", "laboratorio es para mí, pediatría para Mateo", "el jueves las dos". What is said of one
 * that waits is kept for its turn; what is said of the one just booked changes nothing.
 */
export function amongVisits(heard: Heard): Move[] | null {
  const { conversation, said, asked, wanted, world } = heard;
  if (!asked?.key.match(OF_BOOKING) || wanted.some(({ intent }) => intent !== 'book')) return null;
  const visits = visitsIn(conversation, world);
  if (visits.length < 2) return null;
  const both = ofBoth(heard, visits);
  if (both) return both;
  const places = placesOf(heard, visits);
  if (places.size < 2 && places.has(visits[0]!)) return null;
  const queued = [...places].flatMap(([visit, place]): Move[] => {
    if (visit.is !== 'waiting') return [];
    const told = givenFor(within(said, place), { asked: null, wanted, world });
    const next = ofWaiting(visit, told, within(said, place).text);
    return isKnown(next, visit) ? [] : [{ do: 'queue', intent: 'book', given: next }];
  });
  const own = places.get(visits[0]!);
  const answer = own && hearWords(conversation, within(said, own), world).answer;
  if (answer) return [...queued, { do: 'answer', event: answer }];
  return queued.length ? [...queued, { do: 'promise' }] : null;
}

/** Whether nothing is told of a visit but what is known of it: it waits already. */
function isKnown(told: Given, { given: known }: Visit): boolean {
  return Object.entries(told).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(known[name as keyof Given]),
  );
}

/** "La de Mateo después de esa", "a minha logo depois": later on the day of the one before. */
const RIGHT_AFTER = heard.amongVisits.rightAfter;
/** "Las dos", "ambas", "as duas": all of the visits that are spoken of. */
const SO_MANY = heard.each.soMany;
const BOTH = heard.each.both;

/** Questions of a visit that is being booked. */
const OF_BOOKING = /^(?:choosing|booking)\./;

/** The visit in hand, and then the others; none where nothing is being booked. */
function visitsIn({ frames, next, lastDone }: Conversation, world: World): Visit[] {
  const [root] = dialogOf(frames);
  const inHand = root === 'booking' ? frames.toReversed().flatMap(({ state }) => visitOf(state)) : [];
  const [current] = inHand;
  if (!current) return [];
  const waiting = next.flatMap(({ intent, given }): Visit[] =>
    intent === 'book' ? [{ is: 'waiting', service: given.service, person: given.person, given }] : [],
  );
  const isFresh = lastDone && !lastDone.cancelled && !isLong(lastDone, world.now);
  const { service, patient, startsAt } = lastDone?.visit ?? {};
  const at = startsAt?.slice(0, 16) ?? null;
  const booked: Visit[] = isFresh
    ? [{ is: 'booked', service, person: patient, given: { when: [{ type: 'instant', from: at, to: at }] } }]
    : [];
  return [current, ...waiting, ...booked];
}

function visitOf(state: unknown): Visit[] {
  const { context } = state as {
    context?: {
      wish?: { service?: string };
      person?: string | null;
      patient?: { id: string } | string | null;
    };
  };
  if (!context?.wish?.service) return [];
  const { wish, person, patient } = context;
  const id = typeof patient === 'object' ? patient?.id : patient;
  return [{ is: 'in-hand', service: wish.service, person: person ?? id ?? undefined, given: {} }];
}

/** Where in the message each of the visits is spoken of; what names none belongs to the one before. */
function placesOf({ said, world }: Heard, visits: readonly Visit[]): Map<Visit, Place> {
  const { text, understood } = said;
  // A choice may be as long as the message.
  const named = understood.entities.filter(({ type }) => type !== 'choice');
  const isWithin = (at: number) => named.some(({ start, end }) => start < at && at < end);
  const cuts = [...text.matchAll(CUT)].map(({ index }) => index).filter((at) => !isWithin(at));
  const places = new Map<Visit, Place>();
  let owner = visits[0]!;
  for (const [at, start] of [0, ...cuts].entries()) {
    const stretch = [start, cuts[at] ?? text.length] as const;
    owner = ownerOf(givenInWords(within(said, [stretch]), world), visits, world) ?? owner;
    places.set(owner, [...(places.get(owner) ?? []), stretch]);
  }
  return places;
}

/** What parts that which is said of one visit from that which is said of another. */
const CUT = new RegExp(`[.!?;]|${heard.several.joiner.source}`, 'giu');

/** The visit that these words name; null where they name none. */
function ownerOf(given: Given, visits: readonly Visit[], world: World): Visit | null {
  const { service, person } = given;
  if (service === undefined && person === undefined) return null;
  const isNamed = (visit: Visit) =>
    (service === undefined || service === visit.service) &&
    (person === undefined || isSame(person, visit.person, world));
  // "Es para Mateo" speaks of no visit that he has already, but "la de Mateo, a las 7" does.
  const isOpen = (visit: Visit) => visit.is !== 'booked' || service !== undefined || isAt(visit, given);
  const named = visits.find((visit) => isNamed(visit) && isOpen(visit));
  return named ?? visits.find((visit) => service !== undefined && service === visit.service) ?? null;
}

function isAt({ given: { when } }: Visit, given: Given): boolean {
  const startsAt = when?.[0]?.from;
  return Boolean(startsAt && given.when?.length && isAmong(startsAt, given.when));
}

function isSame(person: string, other: string | undefined, { contact }: World): boolean {
  const id = (said: string) => contact.people.find((one) => isMeant(one, said))?.id ?? said;
  return id(person) === id(other ?? 'self');
}

/** What is told of one that waits: an hour alone is of the day of the one before it, and "después" later on that day. */
function ofWaiting(
  { service, person, given: known }: Visit,
  { name: _named, ...told }: Given,
  text: string,
): Given {
  const { when = [] } = told;
  const isHour = when.length > 0 && !when.some(isOfDays) && !known.when?.some(isOfDays);
  const isAfter = has(text, RIGHT_AFTER) && !when.length;
  const shift = { ...told.fromVisit?.shift, days: 0, ...(isAfter && { hours: 'later' as const }) };
  return {
    ...told,
    ...(service !== undefined && { service }),
    ...(person !== undefined && { person }),
    ...((isHour || isAfter) && { fromVisit: { shift, beside: when } }),
  };
}

/** "El jueves en la mañana las dos", "no mesmo dia as duas": when all of them are wanted. Null where that is not said. */
function ofBoth({ said: { text }, given, answer }: Heard, visits: readonly Visit[]): Move[] | null {
  const waiting = visits.filter(({ is }) => is === 'waiting');
  const isOfAll = has(text, SO_MANY) || has(text, BOTH);
  if (!isOfAll || !waiting.length || answer?.type !== 'patient.gave' || !concernsVisit(given)) return null;
  const { fromVisit: _among, visitAt: _hour, ...rest } = given;
  const when = (given.when ?? []).map((one) =>
    // "Las dos" was read as an hour.
    one.type === 'instant' ? { type: 'date' as const, ...wholeDay(one.from!) } : one,
  );
  const beside = when.filter((one) => !isOfDays(one));
  return [
    ...waiting.map(({ given: known }): Move => {
      const next = { ...known, when: beside, fromVisit: { shift: { days: 0 }, beside } };
      return { do: 'queue', intent: 'book', given: next };
    }),
    { do: 'answer', event: { ...answer, given: { ...rest, when } } },
  ];
}
