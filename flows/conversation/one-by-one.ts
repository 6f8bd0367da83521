import type { Intent } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import { minutesAfter } from '../civil.ts';
import type { Reply } from '../effects.ts';
import type { Given } from '../events.ts';
import { isMeant, isOfChild, ofWhom } from '../who/kin.ts';
import { since } from '../wish/from-visit.ts';
import { withMore } from '../wish/more-told.ts';
import type { Person, World } from '../world.ts';
import type { Conversation } from './conversation-state.ts';
import { isOfOrder } from './kept-wishes.ts';
import type { Work } from './work.ts';

type Wish = Conversation['next'][number];

/** Dialogs of which several, for several people, follow each other. */
const FOLLOWING: ReadonlySet<Intent> = new Set<Intent>(['book', 'reschedule']);

/** Says that of several visits one comes after the other, and whose is first; null where there are not several. */
export function oneByOne(wishes: readonly Wish[], world: World): Reply | null {
  const [intent] = [...FOLLOWING].filter((one) => wishes.filter((wish) => wish.intent === one).length > 1);
  if (!intent) return null;
  const people = wishes.flatMap(({ given, ...wish }) => (wish.intent === intent ? [given.person] : []));
  const [first] = people;
  const isOfEach = first !== undefined && people.every((person) => person !== undefined);
  return isOfEach ? ofPerson(FIRST, first, world) : { key: 'booking.one-by-one' };
}

/** Says whose visit comes next, where the last was another's; null where that is plain. */
export function nextOne({ intent, given }: Wish, { lastVisit, world }: Work): Reply | null {
  if (!FOLLOWING.has(intent) || given.person === undefined || !lastVisit) return null;
  const { person } = given;
  const isSame = meantBy(person, world).some(({ id }) => id === lastVisit.patient);
  return isSame ? null : ofPerson(NEXT, person, world);
}

const FIRST = {
  own: 'booking.first-own',
  other: 'booking.one-by-one',
  of: 'booking.first-of',
  kin: 'booking.first-of-kin',
} as const;
const NEXT = {
  own: 'booking.next-own',
  other: 'booking.next-other',
  of: 'booking.next-of',
  kin: 'booking.next-of-kin',
} as const;

function ofPerson(keys: typeof FIRST | typeof NEXT, person: string, world: World): Reply {
  if (person === 'self') return { key: keys.own };
  if (person === 'other') return { key: keys.other };
  const [known, ...others] = meantBy(person, world);
  if (known && !others.length) return { key: keys.of, args: { whose: { whose: known.id } } };
  return { key: keys.kin, args: ofWhom(person) };
}

function meantBy(person: string, { contact }: World): readonly Person[] {
  return contact.people.filter((one) => isMeant(one, person));
}

/** Has a wish wait for its turn. What is told of a visit that waits already is of that one. */
export function waitsForItsTurn(conversation: Conversation, wish: Wish): void {
  if (isOfOrder(conversation, wish)) return;
  const { intent, given } = wish;
  const at = conversation.next.findIndex((waiting) => isToldOf(waiting, wish));
  const waiting = conversation.next[at];
  if (!waiting) conversation.next.push(wish);
  else if (waiting.given.service === undefined)
    conversation.next[at] = { intent, given: { ...given, ...waiting.given } };
  else conversation.next[at] = { intent, given: withMore(waiting.given, given) };
}

/** Whether it is told of a visit that waits: its specialty, where it has none yet; or when, where both are of the same. */
function isToldOf(waiting: Wish, { intent, given: { service, person, together } }: Wish): boolean {
  // Of two children, the other is somebody else.
  if (waiting.intent !== intent || together || (service === undefined && person === undefined)) return false;
  if (person !== undefined && person !== waiting.given.person) return false;
  return service === undefined || service === (waiting.given.service ?? service);
}

/** A visit that waits to be moved waits no more, once that is begun of itself: "y ahora la de cardiología". */
export function begunOfItself(
  conversation: Conversation,
  { intent, given }: Pick<Wish, 'given'> & { intent: Intent | null },
): void {
  if (intent !== 'reschedule' || given.service === undefined) return;
  conversation.next = conversation.next.filter(
    (waiting) => waiting.intent !== intent || waiting.given.service !== given.service,
  );
}

/** Whether what was to be booked anew has been moved instead: "dame otra el viernes", and it is Friday's now. */
export function isMovedInstead({ intent, given }: Wish, { lastVisit, lastMoved }: Work): boolean {
  return lastMoved && intent === 'book' && (!given.service || given.service === lastVisit?.service);
}

/** What is wanted next, in the light of the visit that was just booked: another one is one of that. */
export function afterLast(
  lastVisit: Appointment | null,
  { intent, given: whole }: Wish,
  world: World,
): Given {
  if (intent !== 'book' || !lastVisit) return whole;
  // "Laboratorio y pediatría, las dos para el niño": of another specialty it is for the same child.
  const isOfSame = whole.service === undefined || whole.service === lastVisit.service;
  const given = whole.together && isOfSame ? withOtherChild(whole, lastVisit, world) : whole;
  const { service, practitioner, site, startsAt, minutes } = lastVisit;
  // "El mismo día" is the day of the visit that was just booked.
  const told = since(lastVisit, given);
  if (!given.together) return told.service ? told : { ...told, service };
  const from = minutesAfter(startsAt, minutes);
  // Of another specialty it is with somebody else.
  const ofOther = told.service !== undefined && told.service !== service;
  const day = from.slice(0, 10);
  const ends = (told.when ?? []).flatMap(({ to }) => (to && to > from && to.startsWith(day) ? [to] : []));
  const upTo = (end: string) => ({ type: 'range' as const, from, to: [end, ...ends].sort()[0]! });
  if (!ofOther) return { ...told, service, practitioner, site, when: [upTo(`${day}T24:00`)] };
  const soon = minutesAfter(from, SOON_MINUTES);
  return { ...told, site, siteIsKept: true, when: [upTo(soon.startsWith(day) ? soon : `${day}T24:00`)] };
}

/** Minutes for which who comes with somebody else waits gladly at one site. */
const SOON_MINUTES = 4 * 60;

/** Of "mis dos hijos", the other than the one whose visit was just booked: where nobody else is known, somebody new. */
function withOtherChild(given: Given, { patient }: Appointment, world: World): Given {
  if (given.person === undefined || !isOfChild(given.person)) return given;
  const children = meantBy(given.person, world);
  if (!children.some(({ id }) => id === patient)) return given;
  const [other, ...more] = children.filter(({ id }) => id !== patient);
  if (more.length) return given;
  return { ...given, person: other?.id ?? 'other' };
}
