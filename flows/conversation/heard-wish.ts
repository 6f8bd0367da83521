import type { MessageKey } from '../../locales/locale.ts';
import type { Intent, When } from '../../nlu/types.ts';
import type { Reply } from '../effects.ts';
import type { Given } from '../events.ts';
import type { Message } from '../message.ts';
import { ofItself } from '../visits/pointed-at.ts';
import { ahead, type DayKey, windowSaid } from '../wish/window-said.ts';
import { isOver, type WishWindow, wishWith } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { greetShortly } from './greeting.ts';
import type { Work } from './work.ts';

/** A wish as it was heard. */
interface HeardWish {
  intent: Intent | null;
  given: Given;
}

/** Says that a wish was heard, once in a turn. */
export function sayHeard(work: Work, wanted: HeardWish): void {
  const said = work.heard ? null : heardWish(wanted, work.world);
  if (!said) return;
  work.heard = true;
  greetShortly(work);
  work.effects.push({ type: 'reply', params: said, frame: 0 });
}

/**
 * What is said of a wish that was heard, in half a sentence, before what has to be asked first: what it is, for whom and when, and
 * nothing that was read with doubt. Null where there is nothing to say of it.
 */
function heardWish({ intent, given }: HeardWish, world: World): Reply | null {
  // What the clinic does not have is not promised, and a file was thanked for when it came.
  if (!intent || given.sure === false || given.unoffered || given.files?.length) return null;
  const { service } = given;
  switch (intent) {
    case 'book':
      return ofNewVisit(given, world);
    case 'reschedule':
      return ofVisit('heard.reschedule', given, [...whose(given, world), ...movedTo(given, world)]);
    case 'confirm':
    case 'cancel':
    case 'query_appointment':
      return ofVisit(`heard.${intent}`, given, [...whose(given, world), ...daysSaid(given, world)]);
    case 'waitlist_join':
      return ofVisit('heard.waitlist_join', given, service ? [ofService(service)] : []);
    default:
      return intent in PLAINLY ? { key: PLAINLY[intent as keyof typeof PLAINLY] } : null;
  }
}

/** What is heard of wishes that have nothing to tell. */
const PLAINLY = {
  check_in: 'heard.check_in',
  telemed_link: 'heard.telemed_link',
  upload_order: 'heard.upload_order',
} as const satisfies Partial<Record<Intent, MessageKey>>;

function ofNewVisit(given: Given, world: World): Reply {
  const { service } = given;
  const whom = forWhom(given, world);
  const wanted = [...timesSaid(wishWith({ windows: [] }, given).windows, world), ...withWhomAndWhere(given)];
  if (!service && !whom.length && !wanted.length) return { key: 'heard.gladly' };
  const args = { whom: { along: whom }, wanted: { along: wanted } };
  return service
    ? { key: 'heard.book-service', args: { ...args, service: { service } } }
    : { key: 'heard.book', args };
}

/** Of several visits it is not told which: they are, once they are found. */
function ofVisit(key: MessageKey, { each, except, ofSeveral }: Given, which: readonly Message[]): Reply {
  if (each || except || ofSeveral) return { key: 'heard.several' };
  return { key, args: { wanted: { along: which } } };
}

function forWhom({ person, name }: Given, { contact }: World): Message[] {
  // "Para Mateo": to be told that it is for another person is less than was said.
  if (!person || person === 'self' || (person === 'other' && name)) return [];
  const known = contact.vouched && contact.people.some(({ id }) => id === person);
  return known
    ? [{ key: 'wanted.for-person', args: { person: { person } } }]
    : [{ key: 'wanted.for-kin', args: { kin: { forKin: person } } }];
}

/** Of which service a visit is that they have, and whose. */
function whose({ service, person }: Given, { contact }: World): Message[] {
  const what = service ? [ofService(service)] : [];
  if (!person || person === 'self' || person === 'other') return what;
  const known = contact.vouched && contact.people.some(({ id }) => id === person);
  return known
    ? [...what, { key: 'wanted.of-person', args: { person: { person } } }]
    : [...what, { key: 'wanted.of-kin', args: { kin: { kin: person } } }];
}

function ofService(service: string): Message {
  return { key: 'wanted.of-service', args: { service: { service } } };
}

function withWhomAndWhere({ practitioner, site, modality }: Given): Message[] {
  return [
    ...(practitioner ? [{ key: 'wanted.doctor' as const, args: { doctor: { doctor: practitioner } } }] : []),
    ...(site ? [{ key: 'wanted.site' as const, args: { site: { site } } }] : []),
    ...(modality === 'telemedicine' ? [{ key: 'wanted.remote' as const }] : []),
  ];
}

/** When the visit is that they have. */
function daysSaid(given: Given, world: World): Message[] {
  return timesSaid(windowsOf(ofItself(given).when), world, 'wanted.of-day');
}

/** Where it is to be moved to, where the time that it has was told apart from that. */
function movedTo({ when = [], visitAt = [] }: Given, { now }: World): Message[] {
  const [to, ...others] = windowsOf(when.filter((one) => !visitAt.includes(one)));
  return !to || others.length || isOver(to, now) ? [] : [stretchSaid(to, now, 'wanted.day')];
}

function windowsOf(when: readonly When[] = []): readonly WishWindow[] {
  return wishWith({ windows: [] }, { when }).windows;
}

/** One stretch, or either of two: more is not said back in half a sentence. */
function timesSaid(windows: readonly WishWindow[], { now }: World, day: DayKey = 'wanted.on-day'): Message[] {
  const [one, two, ...more] = windows;
  if (!one || more.length || windows.some((window) => isOver(window, now))) return [];
  if (!two) return [stretchSaid(one, now, day)];
  const either = {
    one: { message: stretchSaid(one, now, day) },
    other: { message: stretchSaid(two, now, day) },
  };
  return [{ key: 'wanted.either', args: either }];
}

function stretchSaid(stretch: WishWindow, now: string, day: DayKey): Message {
  const { from, to, ...hours } = stretch;
  const isAnyHour = !hours.dayFrom && !hours.dayTo;
  if (from && from <= now && !to && isAnyHour) return { key: 'wanted.soonest' };
  // Of today it is said that it is today, though that has begun.
  const window = from?.startsWith(now.slice(0, 10)) ? stretch : ahead(stretch, now);
  const week = weekSaid(stretch, now, day === 'wanted.day' ? FOR_A_WEEK : IN_A_WEEK);
  if (!week) return windowSaid(window, day);
  if (isAnyHour) return week;
  const args = { days: { message: week }, hours: { message: windowSaid(hours) } };
  return { key: 'wanted.days-and-hours', args };
}

const FOR_A_WEEK = { this: 'wanted.for-this-week', other: 'wanted.for-week-of' } as const;
const IN_A_WEEK = { this: 'wanted.this-week', other: 'wanted.week-of' } as const;
const WEEK_MS = 7 * 86_400_000;

/** A whole week, from Monday on; null where it is none. */
function weekSaid(
  { from, to }: WishWindow,
  now: string,
  keys: typeof FOR_A_WEEK | typeof IN_A_WEEK,
): Message | null {
  if (!from || !to || !from.endsWith('T00:00')) return null;
  const begins = new Date(`${from}Z`);
  if (begins.getUTCDay() !== 1 || Date.parse(`${to}Z`) - begins.getTime() !== WEEK_MS) return null;
  return from <= now ? { key: keys.this } : { key: keys.other, args: { monday: { day: from } } };
}
