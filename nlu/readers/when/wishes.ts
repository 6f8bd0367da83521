import { isLaterInWeek, sharedWeek } from './day-range.ts';
import { hasOnlyComma, isBesides, isPreferred, type Link, linkBetween } from './link.ts';
import type { ClockMeaning, DayMeaning, MomentMeaning, Piece } from './meaning.ts';
import { narrow } from './narrow.ts';
import { endsAt, isAt, type Reading, wordAt } from './reading.ts';

/** Pieces that speak of one time wished for. */
export interface Wish {
  start: number;
  end: number;
  days: DayMeaning[];
  clocks: ClockMeaning[];
  moment?: MomentMeaning;
  /** Where it ends, when that has a day and an hour of its own. */
  until?: Wish | undefined;
  /** The hour was said before any day, and is of them all: "en la mañana, jueves o viernes". */
  clockFirst?: true;
  /** Its day was said in place of another, so that an hour right after it is in place of the other's. */
  redated?: true;
  /** Said as another time than the one before. */
  anew?: true;
  /** All of it is of a visit one has. */
  ofVisit?: true;
}

/** Gathers pieces into wishes: a day and its hour are one, "cancela el martes y dame el viernes" two. */
export function gather(r: Reading, pieces: readonly Piece[]): Wish[] {
  const wishes: Wish[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const wish = wishes.at(-1);
    if (!wish || !last || !joins(r, wish, last, piece)) wishes.push(begin(piece));
    last = piece;
  }
  return wishes;
}

/** "Desde las 4 de hoy hasta las 5 de mañana": two times that are one stretch. */
export function stretched(r: Reading, wishes: readonly Wish[]): Wish[] {
  const joined: Wish[] = [];
  for (const wish of wishes) {
    const before = joined.at(-1);
    const one = before && before.end === wish.start && before.days.length + before.clocks.length > 1;
    const ended = one ? hourOfEnd(before, wish) : null;
    if (ended) joined[joined.length - 1] = ended;
    else if (one && ((isOpen(before) && isUntil(wish)) || isFromTo(r, before, wish)))
      joined[joined.length - 1] = { ...before, end: wish.end, until: wish };
    else joined.push(wish);
  }
  return joined;
}

/** "Desde las 2 del lunes hasta el miércoles a las 3": what follows the last day is its hour. */
function hourOfEnd(before: Wish, wish: Wish): Wish | null {
  const [day] = before.days;
  const [from] = before.clocks;
  const [at] = wish.clocks;
  const isOpened = before.clockFirst && from?.kind === 'between' && from.from !== null && from.to === null;
  if (!isOpened || day?.kind !== 'between' || at?.kind !== 'at' || wish.days.length > 0) return null;
  return { ...before, end: wish.end, days: [day.from], until: { ...wish, days: [day.to] } };
}

/** "Del lunes a las 9 al martes a las 10", unless something is moved from one to the other. */
function isFromTo(r: Reading, from: Wish, to: Wish): boolean {
  const dated = to.days.length > 0 && to.clocks.length > 0;
  const opened = isAt(r, from.start, 'of', 'from') || endsAt(r, from.start, 'of');
  return dated && !to.anew && opened && isAt(r, to.start, 'upTo');
}

function isOpen({ days, clocks }: Wish): boolean {
  const from = days.some((day) => day.kind === 'bound' && day.edge === 'from');
  return from || clocks.some((clock) => clock.kind === 'between' && clock.from !== null && clock.to === null);
}

function isUntil({ days, clocks }: Wish): boolean {
  const until = days.some((day) => day.kind === 'bound' && day.edge === 'until');
  return until || clocks.some((clock) => clock.kind === 'between' && clock.from === null);
}

function begin({ start, end, day, clock, moment, anew, ofVisit }: Piece): Wish {
  const said = { start, end, days: day ? [day] : [], clocks: clock ? [clock] : [] };
  const first = clock && !day ? { ...said, clockFirst: true as const } : said;
  const wish: Wish = { ...first, ...(anew && { anew }), ...(ofVisit && { ofVisit }) };
  return moment ? { ...wish, moment } : wish;
}

/** Adds `piece` to `wish` where both speak of one time; whether it did. */
function joins(r: Reading, wish: Wish, last: Piece, piece: Piece): boolean {
  const link = linkBetween(r, last, piece);
  if (link === 'anew' || piece.anew) return false;
  if (piece.moment || wish.moment) return joinMoment(wish, piece);
  const joint = { r, last, piece, link };
  if (isOfAnother(wish, joint)) return false;
  const firstDay = wish.days.length === 0 ? piece.day : undefined;
  if (firstDay && isOtherwiseThen(r, wish, last, piece)) wish.redated = true;
  if (!firstDay && piece.day && !joinDay(wish, piece.day, link)) return false;
  if (!addClock(wish, joint)) return false;
  if (firstDay) wish.days.push(firstDay);
  wish.end = piece.end;
  if (!piece.ofVisit) delete wish.ofVisit;
  return true;
}

/** A piece that may be of the wish before it, and how it is joined to the last one of that. */
interface Joint {
  r: Reading;
  last: Piece;
  piece: Piece;
  link: Link;
}

/** Whether a piece speaks of another time than `wish`, or of another visit. */
function isOfAnother(wish: Wish, { r, last, piece, link }: Joint): boolean {
  const isSecondDay = piece.day !== undefined && wish.days.length > 0;
  const isSecondClock = piece.clock !== undefined && wish.clocks.length > 0;
  if (isSecondDay && isSecondClock) return true;
  if (Boolean(wish.ofVisit) !== Boolean(piece.ofVisit)) {
    // A visit one has, and when it should be.
    if (isSecondDay && (link !== 'better' || isPreferred(r, last, piece))) return true;
    // "El lunes en la mañana, en la tarde tengo odontología", "pase la del jueves a las 9 para la tarde".
    if (isSecondClock) return true;
    // "La cita era a las 8. ¿Mañana en la tarde?"
    if (wish.ofVisit && piece.day && link === 'apart') return true;
  }
  // "Desde las 4 de hoy hasta…" goes on to another day: see `stretched`; "después de las 3 y antes de las 5" does not.
  const isBounded = link === 'and' && !piece.day && isAt(r, piece.start, 'before');
  const goesOn = isOpen(wish) && isUntil(begin(piece)) && wish.days.length > 0 && wish.clocks.length > 0;
  return goesOn && !isBounded;
}

/** Adds the hour of a piece to `wish`, where it has one; false where it is of another wish. */
function addClock(wish: Wish, { r, last, piece, link }: Joint): boolean {
  if (!piece.clock) return true;
  const isOfNewDay = wish.redated && last.day !== undefined && (link === 'adjacent' || link === 'beside');
  if (wish.clocks.length === 0) wish.clocks.push(piece.clock);
  else if (isOfNewDay) wish.clocks = [piece.clock];
  else
    return joinClock(wish, piece.clock, { link, isList: link === 'comma' && hasOnlyComma(r, last, piece) });
  return true;
}

/**
 * "Prefiero las mañanas, aunque este jueves solo de 3 a 5": of a day that is turned to, its own hour counts; "por la
 * tarde, el jueves a las 3" says it more exactly.
 */
function isOtherwiseThen(r: Reading, wish: Wish, last: Piece, piece: Piece): boolean {
  if (!wish.clockFirst || wish.clocks.some(({ kind }) => kind !== 'part')) return false;
  if (/(?:anas|anhas|ardes|oches|oites)$/.test(wordAt(r, last.end - 1))) return true;
  for (let at = last.end; at < piece.start; at++)
    if (/^(?:pero|mas|aunque|porem|embora|salvo|excepto)$/.test(wordAt(r, at))) return true;
  return false;
}

/** What names one day: "o mais cedo possível na segunda" is early in it. */
const ONE_DAY: ReadonlySet<DayMeaning['kind']> = new Set<DayMeaning['kind']>([
  'offset',
  'weekday',
  'calendar',
]);

/** "Lo antes posible" only says something where no day does. */
function joinMoment(wish: Wish, piece: Piece): boolean {
  const soonest = piece.moment?.kind === 'soonest' || wish.moment?.kind === 'soonest';
  if (!soonest) return false;
  const moment = wish.moment ?? piece.moment;
  if (piece.moment && wish.moment) wish.moment = { kind: 'soonest' };
  if (piece.day) wish.days.push(piece.day);
  if (piece.clock) wish.clocks.push(piece.clock);
  const [day] = wish.days;
  const isEarly = moment?.kind === 'soonest' && moment.early && day && ONE_DAY.has(day.kind);
  if (isEarly && wish.clocks.length === 0) wish.clocks.push({ kind: 'part', part: 'early' });
  // "Lo antes posible a las 4" is the first day that has it.
  if (wish.days.length === 0 && wish.clocks.length > 0) wish.days.push({ kind: 'any' });
  if (wish.days.length > 0) delete wish.moment;
  wish.end = piece.end;
  return true;
}

function joinDay(wish: Wish, day: DayMeaning, link: Link): boolean {
  const before = wish.days.at(-1)!;
  if (link === 'better') {
    wish.days = [day];
    wish.redated = true;
    return true;
  }
  if (before.kind === 'any' || day.kind === 'any') {
    if (before.kind === 'any') wish.days[wish.days.length - 1] = day;
    return true;
  }
  const narrowed = link === 'or' || link === 'and' ? null : narrow(before, day);
  // "Hoy a las 9… cambiarlo para el miércoles" are two days, however far apart.
  if (narrowed && !(narrowed.kind === 'agreed' && link === 'apart')) {
    wish.days[wish.days.length - 1] = narrowed;
    return true;
  }
  // "Entre el 25 y el 29, de preferencia el 27."
  if (link === 'rather') {
    wish.days = [namedAgain(wish.days, day)];
    return true;
  }
  const another = wish.clocks.length > 0 && !wish.clockFirst;
  if (link === 'apart' || link === 'beside' || another) return false;
  if (!isLaterInWeek(before, day)) wish.days[wish.days.length - 1] = sharedWeek(before, day);
  wish.days.push(sharedWeek(day, before));
  return true;
}

/** "El martes 23 o el jueves 25, preferiblemente el jueves": that one. */
function namedAgain(days: readonly DayMeaning[], day: DayMeaning): DayMeaning {
  if (day.kind !== 'weekday' || day.which !== 'first') return day;
  const isIt = (one: DayMeaning) => one.kind === 'calendar' && one.date.weekday === day.weekday;
  return days.find(isIt) ?? day;
}

function joinClock(
  wish: Wish,
  clock: ClockMeaning,
  { link, isList }: { link: Link; isList: boolean },
): boolean {
  if (link === 'better') {
    wish.clocks = [clock];
    return true;
  }
  const before = wish.clocks.at(-1)!;
  // "Después de las 3 me dan permiso, entonces el 19 a las 4."
  const isOpenEnded = before.kind === 'between' && (before.from === null || before.to === null);
  const isBeside = link === 'adjacent' || link === 'beside';
  if (
    isOpenEnded &&
    clock.kind === 'at' &&
    isBeside &&
    wish.clockFirst &&
    wish.days.at(-1)?.kind !== 'between'
  ) {
    wish.clocks = [clock];
    return true;
  }
  if (isBoundBy(clock, before)) {
    wish.clocks[wish.clocks.length - 1] = clock;
    return true;
  }
  const both = isBesides(link) ? boundsTogether(before, clock) : null;
  if (both) {
    wish.clocks[wish.clocks.length - 1] = both;
    return true;
  }
  const refines = (before.kind === 'part') !== (clock.kind === 'part');
  const parts = before.kind === 'part' && clock.kind === 'part';
  const listed = isList && before.kind !== 'part' && clock.kind === 'at';
  if (link === 'or' || link === 'and' || listed) {
    wish.clocks = [...wish.clocks.slice(0, -1), { kind: 'either', clocks: [...unjoin(before), clock] }];
    return true;
  }
  if (!refines && !parts && !(link === 'comma' && (isList || clock.kind !== 'at'))) return false;
  wish.clocks.push(clock);
  return true;
}

/** "A las 5… después de esa hora": the bound is that very hour. */
function isBoundBy(bound: ClockMeaning, clock: ClockMeaning): boolean {
  return bound.kind === 'between' && clock.kind === 'at' && (bound.from ?? bound.to) === clock.hour;
}

/** "Después de las 10 y antes de las 12": both hold. */
function boundsTogether(one: ClockMeaning, other: ClockMeaning): ClockMeaning | null {
  if (one.kind !== 'between' || other.kind !== 'between') return null;
  const [from, to] = one.to === null ? [one.from, other.to] : [other.from, one.to];
  const isOpposed = one.to === null ? other.from === null : one.from === null && other.to === null;
  return from && to && isOpposed ? { kind: 'between', from, to } : null;
}

function unjoin(clock: ClockMeaning): readonly ClockMeaning[] {
  return clock.kind === 'either' ? clock.clocks : [clock];
}
