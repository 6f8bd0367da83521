import { addressEnd } from './address.ts';
import { readClock } from './clock.ts';
import { JOINING } from './compiled.ts';
import { farewellAt, readDay } from './day.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { movedTo } from './moved-on.ts';
import { readPart } from './part.ts';
import { after, isAt, isPause, numberAt, type Reading, skip, take, wordAt, writtenAt } from './reading.ts';
import { readMoment } from './relative.ts';
import {
  boundByDay,
  countedFromSaid,
  daysBeside,
  pointsBack,
  sameDaySaid,
  sameHoursSaid,
} from './said-before.ts';
import { isTold } from './told.ts';
import { isSomeone } from './verb.ts';

/** Every stretch of words that says something of a time, in order: at each place the longest reading. */
export function readPieces(r: Reading): Piece[] {
  const pieces: Piece[] = [];
  const tellable = tellableFrom(r);
  for (let at = 0; at < r.tokens.length; ) at = tellable[at] ? readOn(r, at, pieces) : at + 1;
  return pieces;
}

/** Adds to `pieces` what is said of a time at `at`, if anything; where to go on. */
function readOn(r: Reading, at: number, pieces: Piece[]): number {
  const farewell = farewellAt(r, at);
  if (farewell > 0) return farewell;
  const said = {
    previous: pieces.at(-1),
    dated: pieces.findLast(({ day }) => day !== undefined && day.kind !== 'any'),
    timed: pieces.findLast(({ clock }) => clock !== undefined),
  };
  const found = mayBegin(r, at) ? longest(r, at, said) : null;
  if (!found) return afterNumber(r, at);
  const address = addressEnd(r, at);
  if (address > 0) return address;
  const isOfNoWish =
    isDose(r, at, found) ||
    isAge(r, at, found) ||
    pointsAtDays(found, said.dated) ||
    isBirthDate(r, at, found);
  if (!isOfNoWish) addTo(pieces, r, found, said);
  return found.end;
}

/** Adds a piece, and takes out the one that something is moved from. */
function addTo(pieces: Piece[], r: Reading, found: Piece, { previous, dated }: Said): void {
  // "De mañana a las 3 al viernes": from one day to another, though an hour stands between.
  const origin = found.day ? (dated ?? previous) : previous;
  const moved = movedTo(r, origin, found);
  if (moved.isInstead) pieces.splice(pieces.indexOf(origin!), 1);
  pieces.push(...moved.pieces);
}

/**
 * The places where a time may begin: where one is told, and before it the words that lead to it. At most words of a
 * message the grammar has nothing to try.
 */
function tellableFrom(r: Reading): readonly boolean[] {
  const tellable: boolean[] = [];
  for (let at = r.tokens.length - 1; at >= 0; at--)
    tellable[at] =
      (tellable[at + 1] === true && (r.compiled.timely.has(wordAt(r, at)) || isGlue(r, at))) ||
      isTelling(r, at) ||
      (r.entries[at] !== undefined && (isAt(r, at, 'thatDay') || pointsBack(r, at)));
  return tellable;
}

function isGlue(r: Reading, at: number): boolean {
  return isPause(r, at) || /^\d/.test(wordAt(r, at));
}

/** Whether a number or a phrase that is a time by itself stands at `at`. */
function isTelling(r: Reading, at: number): boolean {
  const word = wordAt(r, at);
  if (/^\d/.test(word) || r.compiled.lexicon.numbers.words.has(word)) return true;
  return r.entries[at]?.some(({ kind }) => !JOINING.has(kind)) ?? false;
}

/** The "uno" of "treinta y uno de abril", which is no day, is not the first. */
function afterNumber(r: Reading, at: number): number {
  const number = numberAt(r, at);
  return number?.digits === null ? number.end : at + 1;
}

function mayBegin(r: Reading, at: number): boolean {
  const word = wordAt(r, at);
  // "Me dá uma pra quinta" gives, and is of no hour.
  if (word === 'da' && (/á/i.test(writtenAt(r, at)) || /^(?:me|nos)$/.test(wordAt(r, at - 1)))) return false;
  // "Eu marco a consulta" is no March.
  if (word === 'marco' && r.lang === 'pt' && /^(?:eu|ja|que|te|lhe)$/.test(wordAt(r, at - 1))) return false;
  return r.compiled.begins.has(word) || /^\d/.test(word);
}

/** What was said last, and last of a day and of an hour. */
interface Said {
  previous: Piece | undefined;
  dated: Piece | undefined;
  timed: Piece | undefined;
}

function longest(r: Reading, at: number, { previous, dated, timed }: Said): Piece | null {
  const found = [
    otherOne(r, at, previous),
    countedFromSaid(r, at, previous),
    boundByDay(r, at, { dated, timed }),
    sameDaySaid(r, at, previous),
    timed ? sameHoursSaid(r, at, { timed, previous }) : null,
    daysBeside(r, at, dated),
    dayAfter(r, at, previous),
    momentPiece(r, at),
    readDay(r, at),
    readClock(r, at, previous),
    readPart(r, at, previous),
  ];
  return found.reduce((best, one) => (one && one.end > (best?.end ?? 0) ? one : best), null);
}

function momentPiece(r: Reading, at: number): Piece | null {
  const moment = readMoment(r, at);
  if (moment) return { start: at, end: moment.end, moment: moment.value };
  const now = after(r, at, 'now');
  // "No puedo hablar ahora" asks for no time.
  for (let before = Math.max(0, at - 4); before < at; before++) if (isAt(r, before, 'negation')) return null;
  return now > 0 && isPause(r, now) ? { start: at, end: now, moment: { kind: 'now' } } : null;
}

/** "El otro", "a próxima", after a day or week: the one after it. */
function otherOne(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  const end = after(r, at, 'otherOne');
  if (
    end < 0 ||
    !previous?.day ||
    isAt(r, end, 'weekday', 'weekdayMaybe', 'unit', 'month', 'optionNoun', 'booking')
  )
    return null;
  const day = afterwards(previous.day);
  const isPast = previous.day.kind === 'week' && (previous.day.offset ?? 0) < 0;
  const isOther = isPast || (previous.day.kind === 'week' && isTold(r, previous));
  if (!day || !(isOther || isAgainst(r, previous, at))) return null;
  // "Este mes ya no, el otro a mediados."
  const comma = wordAt(r, end) === ',' ? end + 1 : end;
  const phase = take(r, skip(r, comma, 'on', 'article'), 'phase');
  if (phase && day.kind === 'month' && isPause(r, phase.end))
    return { start: at, end: phase.end, day: { ...day, part: phase.value } };
  return { start: at, end, day };
}

/** How far before an hour a medicine may stand, in tokens. */
const DOSE_REACH = 4;

/** Names of drugs end so in both languages. Source: the stems of WHO's international names, read 2026-11-26. */
const DRUG =
  /.{2}(?:sartana?|pril|olol|pam|prazol|statina|cilina|formina|profeno|cetamol|micina|tiazida|xetina|tralina|dipina|lukaste?|farina|tiroxina|[sp]pirina|dipirona|nisona|nisolona|xabana|gliptina|gliflozina|conazol|floxacin[ao]|ciclina|dronato|gabalina|zolam)$/;

/** "Tomo una tableta en la noche", "tomo losartán a las 8": when it is taken. */
function isDose(r: Reading, at: number, { day }: Piece): boolean {
  if (day) return false;
  for (let before = at - 1; before >= Math.max(0, at - DOSE_REACH) && !isPause(r, before); before--)
    if (isAt(r, before, 'dose') || DRUG.test(wordAt(r, before))) return true;
  return false;
}

/** "Meu bebê faz 2 meses na segunda": how old somebody gets, and not how long ago. */
function isAge(r: Reading, at: number, { day }: Piece): boolean {
  return day?.kind === 'months-away' && day.months < 0 && wordAt(r, at) === 'faz' && isSomeone(r, at - 1);
}

/** What names days that "esos días" after it may mean. */
const NAMED_DAYS: ReadonlySet<DayMeaning['kind']> = new Set<DayMeaning['kind']>([
  'weekday',
  'calendar',
  'within',
  'listed',
]);

/** "Quinta ou sexta, só posso esses dias": those that were named, and not the days to come. */
function pointsAtDays({ day, clock }: Piece, dated: Piece | undefined): boolean {
  const areThese = day?.kind === 'days-ahead' && day.from === 0 && !clock;
  return areThese && dated?.day !== undefined && NAMED_DAYS.has(dated.day.kind);
}

/** A day that somebody was born on, by what was asked for or by what is told before it. */
function isBirthDate(r: Reading, at: number, { day }: Piece): boolean {
  if (!day || !['calendar', 'year', 'month'].includes(day.kind)) return false;
  if (r.awaiting === 'birth-date') return true;
  // "El niño cumple dos años el 25" is of this month.
  const isOfMonth = day.kind === 'calendar' && day.date.month === undefined;
  return !isOfMonth && isBirthTold(r, at);
}

/** "Nací el 12 de abril": no wish. */
function isBirthTold(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    // "Es el cumpleaños de mi nieta, mejor el 28."
    if (isAt(r, before, 'better', 'wishing')) return false;
    if (isAt(r, before, 'birth')) return true;
  }
  return false;
}

/** Whether "the other" is said against `previous`: refused, or joined by "or", no other words between. */
function isAgainst(r: Reading, previous: Piece, at: number): boolean {
  let against = false;
  for (let before = Math.max(0, previous.start - 3); before < previous.start; before++)
    if (isAt(r, before, 'negation')) against = true;
  for (let between = previous.end; between < at; ) {
    const said = Math.max(
      take(r, between, 'negation')?.end ?? -1,
      after(r, between, 'unable'),
      after(r, between, 'or'),
    );
    const passed = Math.max(
      said,
      skip(r, between, 'on'),
      skip(r, between, 'filler'),
      skip(r, between, 'better'),
      skip(r, between, 'this'),
      // "Não nesta quinta e sim na outra."
      isAt(r, between, 'and') ? skip(r, between + 1, 'yes') : -1,
    );
    if (passed === between && !isPause(r, between)) return false;
    against ||= said > 0;
    between = Math.max(passed, between + 1);
  }
  return against;
}

/** "Mañana o pasado": the day after tomorrow, said short. */
function dayAfter(r: Reading, at: number, previous: Piece | undefined): Piece | null {
  const end = after(r, at, 'dayAfter');
  if (end < 0) return null;
  // "Pasado a la tarde" can only be the day after tomorrow.
  const hourly = take(r, end, 'at')?.value === 'sure';
  const timed = r.lang === 'es' && (hourly || isAt(r, skip(r, end, 'during'), 'partMaybe'));
  // "Pasado", "para pasado", and nothing else.
  const alone = r.lang === 'es' && end === r.tokens.length && (at === 0 || (at === 1 && isAt(r, 0, 'on')));
  if (timed || alone) return { start: at, end, day: { kind: 'offset', days: 2 } };
  if (previous?.day?.kind !== 'offset' || previous.day.days !== 1) return null;
  const near =
    at - previous.end <= 3 && (isPause(r, end) || isAt(r, end, 'closing', 'during', 'about', 'at'));
  return near ? { start: at, end, day: { kind: 'offset', days: 2 } } : null;
}

function afterwards(day: DayMeaning): DayMeaning | null {
  if (day.kind === 'weekday')
    return day.which === 'other' ? { kind: 'shifted', of: day, days: 7 } : { ...day, which: 'other' };
  // "El sábado 28 o el que sigue."
  if (day.kind === 'calendar' && day.date.weekday !== undefined) return { kind: 'shifted', of: day, days: 7 };
  // "La semana pasada no pude, para la próxima" is of the one to come.
  if (day.kind === 'week') return { ...day, offset: Math.max((day.offset ?? 0) + 1, 1) };
  if (day.kind === 'weekend') return { ...day, which: 'other' };
  if (day.kind === 'month' && day.offset !== undefined) return { ...day, offset: day.offset + 1 };
  // "La semana del feriado no, la otra."
  if (day.kind === 'within' && (day.inner.kind === 'week' || day.inner.kind === 'weekend'))
    return { kind: 'shifted', of: day, days: 7 };
  return null;
}
