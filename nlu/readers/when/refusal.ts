import { isAnsweredNo, isAskedFor, isHolidayAsked, isNoHurry } from './day-asked.ts';
import { explain } from './explained.ts';
import type { PartName } from './lexicon.ts';
import type { Piece } from './meaning.ts';
import { isNoAndATime } from './no-and-a-time.ts';
import { isForbidden } from './order.ts';
import { after, isAt, isPause, type Reading, skip, startOf, take, wordAt } from './reading.ts';
import { spreadRefusals } from './refusal-spread.ts';

/** How far back a refusal reaches, in tokens: "no puedo para nada el próximo martes". */
const REACH = 6;

/** Marks the pieces that were refused: "el martes no", "menos el viernes", "no puedo lunes ni martes". */
export function markRefusals(r: Reading, pieces: readonly Piece[]): Piece[] {
  if (isNoAndATime(r, pieces)) return [...pieces];
  const marked = pieces.map((piece, index): Piece => {
    const refused = refusedBefore(r, piece, pieces[index - 1]) ?? refusedAfter(r, piece, pieces[index + 1]);
    if (!refused) return piece;
    return refused === 'except' ? { ...piece, refused: 'plainly', excepted: true } : { ...piece, refused };
  });
  spreadRefusals(r, marked);
  explain(r, marked);
  return marked.map((piece) => thenSure(r, piece) ?? piece);
}

/** "Antes del 15 no puedo, después sí", "del 25 al 30 viajo, después sí": what is left out tells what is not. */
function thenSure(r: Reading, piece: Piece): Piece | null {
  const { refused: _, ...wanted } = piece;
  if (!wanted.day) return null;
  // "Volto dia 18, a partir daí" is from that day on.
  const edge = isReturn(r, piece) ? 'from' : 'after';
  for (let at = piece.end; at <= piece.end + 3; at++)
    if (isAt(r, at, 'thenYes'))
      return turnedAround(piece) ?? { ...wanted, day: { kind: 'bound', edge, of: wanted.day } };
  return null;
}

/** "No puedo antes de las 10" is from 10 on; null where it is no bound that was refused. */
export function turnedAround(piece: Piece): Piece | null {
  const { refused: _, day, clock, ...rest } = piece;
  if (day?.kind === 'bound') {
    const edge = ({ before: 'from', until: 'after', from: 'before', after: 'until' } as const)[day.edge];
    return clock ? null : { ...rest, day: { ...day, edge } };
  }
  if (day) return null;
  if (clock?.kind === 'part') return piece.excepted ? afterMorning(rest, clock.part) : null;
  if (clock?.kind !== 'between' || (clock.from !== null && clock.to !== null)) return null;
  return { ...rest, clock: { kind: 'between', from: clock.to, to: clock.from } };
}

/** "Que no sea en la mañana" leaves what comes after it; the other parts leave no one stretch. */
function afterMorning(piece: Piece, part: PartName): Piece | null {
  if (part !== 'morning') return null;
  return { ...piece, clock: { kind: 'between', from: { hour: 12, minute: 0, half: 'fixed' }, to: null } };
}

type Refusal = 'plainly' | 'attending' | 'except';

function refusedBefore(r: Reading, piece: Piece, previous: Piece | undefined): Refusal | null {
  const least = Math.max(previous?.end ?? 0, piece.start - REACH);
  if (isCompared(r, piece, previous) || isDone(r, piece, least) || isForbidden(r, piece.start))
    return 'plainly';
  let attending = false;
  for (let at = piece.start; at > least; ) {
    const isOfHour = at === piece.start && isHourOf(piece, previous);
    const said = refusalUpTo(r, at, { least, attending, owner: isOfHour ? undefined : previous });
    if (said) return said === 'not' ? null : said;
    const attend = startOf(r, at, 'attend');
    attending ||= attend >= least;
    const before = attend >= least ? attend : passed(r, at);
    // "¿Es festivo? Ah, no, entonces el martes", "no pues el martes": the "no" is of what was said before.
    if (before < 0 || /^(?:entonces|entao|pues|bueno|bom)$/.test(wordAt(r, before))) return null;
    at = before;
  }
  return null;
}

/** Where a refusal that is looked for may begin, and which earlier piece it may be of instead. */
interface Sought {
  least: number;
  /** Whether "go" or "come" was passed on the way: "no puedo *ir* el martes". */
  attending: boolean;
  owner: Piece | undefined;
}

/** What the words that end at `at` say of what follows them: how it is refused, that it is not, or null for nothing. */
function refusalUpTo(r: Reading, at: number, { least, attending, owner }: Sought): Refusal | 'not' | null {
  // "Más o menos el martes" refuses nothing.
  if (startOf(r, at, 'about') >= 0 && wordAt(r, at - 1) === 'menos') return 'not';
  if (startOf(r, at, 'or') >= least) return 'not';
  if (startOf(r, at, 'isNot') >= least) return 'attending';
  const negation = startOf(r, at, 'negation');
  if (negation >= least) return negationBefore(r, negation, at, owner) ?? 'not';
  const unable = startOf(r, at, 'unable');
  if (unable >= least) return ownedBy(r, unable, owner) ? 'not' : attending ? 'attending' : 'plainly';
  return startOf(r, at, 'instead') >= least ? 'plainly' : null;
}

/** "No" stands right before what it refuses, and after a pause or another word, not after what it refuses. */
function negationBefore(r: Reading, start: number, end: number, previous: Piece | undefined): Refusal | null {
  const kind = take(r, start, 'negation')?.value;
  if (kind === 'except') return 'except';
  if (kind === 'neither') return 'plainly';
  const owned = end > start && ownedBy(r, start, previous) && !(previous && isMeant(r, previous));
  return owned ? null : 'plainly';
}

/** "Me hice el examen el 20": a day that was, and is not asked for. */
function isDone(r: Reading, { start, day }: Piece, least: number): boolean {
  if (!day || !['calendar', 'weekday', 'holiday', 'month'].includes(day.kind)) return false;
  for (let at = start - 1; at >= least && !isPause(r, at); at--) {
    if (/^(?:para|pra|que|y|e)$/.test(wordAt(r, at)) || isAt(r, at, 'parting')) return false;
    if (isAt(r, at, 'done')) return true;
  }
  return false;
}

/** "Prefiero el jueves que el viernes": what stands after "than" was refused. */
function isCompared(r: Reading, piece: Piece, previous: Piece | undefined): boolean {
  if (!previous) return false;
  const than = after(r, previous.end, 'than');
  if (than < 0 || skip(r, than, 'on', 'article') < piece.start) return false;
  for (let at = Math.max(0, previous.start - 4); at < previous.start; at++)
    if (isAt(r, at, 'preferring')) return true;
  return false;
}

/** "El martes no puedo en la mañana": of that day only the hour is refused. */
function isHourOf(piece: Piece, previous: Piece | undefined): boolean {
  return piece.day === undefined && previous?.day !== undefined && previous.clock === undefined;
}

/** "El viernes yo no puedo", "na sexta a gente não pode": who cannot may be said in between. */
function whose(r: Reading, at: number): number {
  if (wordAt(r, at) === 'a' && wordAt(r, at + 1) === 'gente') return at + 2;
  return /^(?:yo|eu|nosotros|nosotras|ella|ela|ele)$/.test(wordAt(r, at)) ? at + 1 : at;
}

/** "El lunes no, el martes": what follows a piece without a pause speaks of that piece. */
function ownedBy(r: Reading, at: number, previous: Piece | undefined): boolean {
  return previous !== undefined && previous.end === at && !isPause(r, at - 1);
}

/** Steps back over a word that may stand between a refusal and what it refuses; -1 where there is none. */
function passed(r: Reading, at: number): number {
  for (const kind of ['on', 'article', 'of', 'filler', 'this', 'dayWord'] as const) {
    const start = startOf(r, at, kind);
    if (start >= 0) return start;
  }
  return -1;
}

/** "Quise decir el 15, no el 14": what was meant stays, and what follows is refused. */
function isMeant(r: Reading, { start }: Piece): boolean {
  const on = startOf(r, start, 'on');
  return /^(?:decir|dizer|digo|corrijo|era)$/.test(wordAt(r, (on < 0 ? start : on) - 1));
}

/** What is said right after a piece, beside the next one. */
interface After {
  r: Reading;
  piece: Piece;
  next: Piece | undefined;
  comma: boolean;
  /** Where it is said, behind a comma and a word that only fills. */
  start: number;
  /** Where a wish that begins there ends. */
  wished: number;
}

/** What may tell whether a piece is refused, in order: each says how, says that it is not, or leaves it to the next. */
const AFTER: readonly ((said: After) => Refusal | 'not' | null)[] = [
  notAfter,
  becauseOfTheDay,
  becauseBusy,
  answeredOrLeft,
  refusedByWord,
];

function refusedAfter(r: Reading, piece: Piece, next: Piece | undefined): Refusal | null {
  const comma = wordAt(r, piece.end) === ',';
  const start = skip(r, comma ? piece.end + 1 : piece.end, 'filler');
  const wished = Math.max(after(r, start, 'wishing'), after(r, start, 'free'));
  for (const step of AFTER) {
    const said = step({ r, piece, next, comma, start, wished });
    if (said) return said === 'not' ? null : said;
  }
  return null;
}

function notAfter({ r, piece, next, comma }: After): 'not' | null {
  const isLeft =
    isMeant(r, piece) ||
    isNoHurry(r, piece.end) ||
    // "El 25, no me ponga el 30": told of the next.
    (next && isForbidden(r, next.start)) ||
    // "Para hoy; si no se puede, para mañana."
    isAt(r, comma ? piece.end + 1 : piece.end, 'or') ||
    // "El domingo no atienden, ¿cierto? Entonces el sábado" asks for no Sunday.
    (!next?.day && isAskedFor(r, piece.end));
  return isLeft ? 'not' : null;
}

/** "El 23 es festivo, entonces el 24": what day it is, or that it is full. */
function becauseOfTheDay({ r, piece, next, comma }: After): Refusal | null {
  // Alone it is still the day asked about.
  if (next && (cameOut(r, piece) || isHolidayAsked(r, piece, next))) return 'attending';
  if (next?.day && isFoundFull(r, comma ? piece.end + 1 : piece.end, next.start)) return 'plainly';
  const told = comma || (next && wordAt(r, piece.end) === '?') ? piece.end + 1 : piece.end;
  return isAt(r, skip(r, told, 'closedLead', 'closedLead'), 'isHoliday') ? 'attending' : null;
}

/** "El 25 trabajo": what is done then. */
function becauseBusy({ r, piece, next, comma, start, wished }: After): Refusal | 'not' | null {
  const busy = after(r, start, 'busy');
  // "El 25, pues trabajo los sábados": of other days, and why.
  const isWhy = start > piece.end && /^(?:pues|pois)$/.test(wordAt(r, start - 1));
  if (isWhy && (next || !isPause(r, busy))) return 'not';
  if (busy < 0) return null;
  // "Mañana no hay problema".
  if (wished > busy) return 'not';
  // "El lunes, viajo el martes": what stands before the next day is of that one.
  return comma && next && skip(r, busy, 'on', 'article') >= next.start ? 'not' : 'plainly';
}

/** "¿El lunes? no. El martes", "llego de viaje el jueves, el viernes puedo". */
function answeredOrLeft({ r, piece, next }: After): Refusal | 'not' | null {
  if (next && isAnsweredNo(r, piece.end)) return 'plainly';
  if (next?.day && next.day.kind !== 'bound' && isReturn(r, piece)) return 'attending';
  // "Hoje, mas não amanhã."
  return wordAt(r, piece.end) === 'mas' && r.lang === 'pt' ? 'not' : null;
}

/** "El viernes yo no puedo", "el domingo no". */
function refusedByWord({ r, piece, next, comma, start, wished }: After): Refusal | null {
  const subject = whose(r, start);
  const unable = after(r, subject, 'unable');
  const no = take(r, unable > 0 || subject === start ? subject : start, 'negation');
  const end = Math.max(unable, no?.value === 'no' ? no.end : -1);
  if (end < 0 || wished > end || wordAt(r, end) === '?') return null;
  // "Desde el lunes ya no trabajo" leaves it free.
  if (isAt(r, end, 'busy')) return null;
  if (next?.start === end && isHourOf(next, piece)) return null;
  if (comma && next && skip(r, end, 'on', 'article') >= next.start) return null;
  if (unable > 0) return isAt(r, skip(r, unable, 'filler'), 'attend') ? 'attending' : 'plainly';
  return closesAfter({ r, piece, next }, end) ? 'plainly' : null;
}

/** Whether the "no" that ends at `end` stands by itself, or beside a word that points at the piece. */
function closesAfter({ r, piece, next }: Pick<After, 'r' | 'piece' | 'next'>, end: number): boolean {
  // "El sábado no, ese no": a word that points at it may stand between.
  const apart = isAt(r, end, 'this') && isAt(r, skip(r, end + 1, 'on', 'article'), 'otherOne', 'other');
  const pointed = apart || (isAt(r, end, 'this') && isPause(r, end + 1));
  // "El otro lunes, no este" refuses the one before it.
  if (pointed && piece.day?.kind === 'weekday' && piece.day.which === 'other') return false;
  // "Hoje não mais."
  const more = ['mas', 'mais'].includes(wordAt(r, end)) && isPause(r, end + 1);
  if (pointed || more || isPause(r, end) || isAt(r, end, 'closing', 'and', 'or', 'better')) return true;
  return next !== undefined && skip(r, end, 'on', 'article', 'better') >= next.start;
}

/** "Quería para hoy pero ya vi que no hay, entonces el viernes": that day was looked at, and is full. */
function isFoundFull(r: Reading, but: number, next: number): boolean {
  if (!/^(?:pero|mas)$/.test(wordAt(r, but))) return false;
  for (let at = but + 1; at < next && !isPause(r, at); at++)
    if (FULL.test(`${wordAt(r, at)} ${wordAt(r, at + 1)}`)) return true;
  return false;
}

const FULL =
  /^(?:no|nao) (?:hay|habia|quedan?|tienen|tenian|tem|tinha|sobrou|ha|atienden|atendem)$|^(?:llen|lotad|chei|cerrad|fechad)[oa]/;

/** "Llego de viaje el jueves, el viernes puedo": why it is another day. */
export function isReturn(r: Reading, { start, day }: Piece): boolean {
  for (let at = start - 1; day && at >= Math.max(0, start - REACH) && !isPause(r, at); at--)
    if (isAt(r, at, 'returning')) return true;
  return false;
}

/** "El 14 cae domingo, entonces el 15": the day of the week is why another is asked for. */
function cameOut(r: Reading, { start, end, day }: Piece): boolean {
  if (day?.kind !== 'calendar' || day.date.weekday === undefined) return false;
  const comma = wordAt(r, end) === ',' ? end + 1 : end;
  if (!/^(?:entonces|entao|asi|mejor|melhor)$/.test(wordAt(r, comma))) return false;
  for (let at = start; at < end; at++) if (/^(?:cae|cai)$/.test(wordAt(r, at))) return true;
  return false;
}
