import type { DayMeaning, Piece } from './meaning.ts';
import { after, endsAt, isAt, isPause, numberAt, type Reading, skip, wordAt, writtenAt } from './reading.ts';
import { resolveDays } from './resolve.ts';
import { settlingOf } from './settling.ts';
import { isReference } from './wishes.ts';

/**
 * What a stretch of a message is about: `wanted`, a time asked for or one is free at; `visit`, an appointment one has;
 * `told`, something else in a life, mostly why it cannot be then; `bare`, nothing but the time.
 */
type Role = 'wanted' | 'visit' | 'told' | 'bare';

/** How far before the noun of a visit the word may stand that makes it one's own, in tokens. */
const OWNED_WITHIN = 4;
/** How far after "tengo" that noun may stand. */
const VISIT_WITHIN = 3;
/** "Tengo cita", "tinha consulta", "perdí el turno", "me citaron". */
const HAD = /^(?:ten|tien|tuv|tinh|tiv|perd|falt|toca|quede|fiquei|me)/;
/** "Agendé para el 12", "marquei pro dia 18": as written with their accents. */
const BOOKED = /^(?:agende|reserve|programe|marquei|agendei|reservei)$/;
/** What ends as what was done does, and is none: "mi bebé", "aquí". */
const NO_PRETERITE =
  /^(?:[ao]qui|ahi|alli|asi|cafe|bebe|jose|este|pure|coli|meu|seu|teu|museu|sei|vou|dou|estou|sou|hei|lei|rei|ligou|vamos|vemos|quedamos|ficamos|fechamos|combinamos|aproximamos|ultimos|proximos|minimos)$/;

/** Others than end so, as written: Portuguese "-i" ends much else. */
const SHORT_PRETERITE =
  /^(?:ca[íi]|sa[íi]|o[íi]|le[íi]|vi[uoó]|colhi|comi|bebi|senti|sofri|dormi|bati|torci|recebi|corri|subi|desci|mordi|engoli|adoeci)$/;
/** Of what these say, the day may be to come: "me dijeron el lunes", "ficou pra terça". */
const AGREED =
  /^(?:di(?:jo|jeron|jiste|o|eron|sse|sseram)|mand|pidi|pedi|recomend|avis|cambi|qued|fi[ck]|qu[ei]d|cit|program|pas|llam|lig|fal(?:ou|aram|e)|de(?:u|ram)$|marc|mud|combin|remarc|agend|reserv|tra[ns]|mov|pus|coloc|encaix|asign|postpus|adi|antecip|adelant|atras|apart|separ|anot)/;
/** What was done and ends in its own way. */
const DONE =
  /^(?:fui|fue|fuimos|estuve|estuvo|tuve|tuvo|vine|vino|vinieron|hice|hizo|foi|fomos|estive|esteve|tive|teve|vim|veio|vieram|fiz|fez|fizeram)$/;
/** What becomes of a visit that one was not at. */
const MISSED = /^(?:perdi|perdio|perdeu|perdimos|perdemos|falte|falto|faltei|faltou|faltamos)$/;
/** How far after a day that may stand: "la cita que tenía el martes la perdí". */
const MISSED_WITHIN = 3;

/** What may stand between "y" and the verb of what it begins. */
const SUBJECT = /^(?:yo|el|ella|me|le|lo|la|nos|se|no|ya|eu|ele|ela|nao|ja|so|solo|tambien|tambem)$/;
/** What may stand between "no" and its verb: "no la podrían pasar". */
const PRONOUN = /^(?:me|le|lo|la|te|se|nos|les|los|las|mais|mas|ya|ja)$/;

/**
 * Leaves out the days and hours told of something else where one is asked for: "el viernes tengo un grado, me sirve
 * el sábado" is Saturday. Of nothing but what is told all is kept: it may be what is asked for after all.
 */
export function withoutTold(
  r: Reading,
  known: readonly Piece[],
  /** With those that were refused or are past. */
  all: readonly Piece[],
): readonly Piece[] {
  // Of a date that is all that is told it may be asked whether it is past.
  const isKept = ({ day }: Piece) => known.length < 2 && day?.kind === 'calendar';
  const pieces = known.filter((piece) => isKept(piece) || !isOver(r, piece, all));
  if (pieces.length < 2) return pieces.map((piece) => owned(piece, roleOf(r, piece, all)));
  const roles = listed(
    r,
    pieces,
    pieces.map((piece) => roleOf(r, piece, all)),
  );
  const pointing = pieces.map((piece, at) => daySaid(r, piece, pieces.slice(0, at)));
  const meant = pieces.map((piece, at): Piece | null => {
    if (roles[at] === 'told') return null;
    const day = pointing[at]?.day;
    return day ? { ...piece, day } : piece;
  });
  const isAsked = (of: (piece: Piece) => boolean) =>
    meant.some((piece, at) => piece !== null && roles[at] !== 'visit' && of(piece));
  // "Del 6 al 10 estoy de vacaciones, cualquier día de esos."
  const anyDay = isAsked(
    ({ day, moment }) => moment !== undefined || (day !== undefined && day.kind !== 'any'),
  );
  const anyClock = isAsked(({ clock }) => clock !== undefined);
  const isOff = (at: number): boolean => {
    const piece = pieces[at];
    if (!piece || roles[at] === 'visit') return false;
    if (!piece.day && pieces[at - 1]?.end === piece.start && isOff(at - 1)) return true;
    // "A él lo citaron el 19, yo quiero ese mismo día a las 11", "hasta el 30 me cubre, antes de esa fecha".
    if (pointing.includes(piece) || isSaidAgain(r, pieces, at) || isBoundAgain(piece, pieces.slice(at + 1)))
      return true;
    if (roles[at] !== 'told') return false;
    return piece.day ? anyDay : anyClock;
  };
  return pieces.flatMap((piece, at) => (isOff(at) ? [] : [owned(meant[at] ?? piece, roles[at]!)]));
}

/** The piece, marked where it tells when a visit is that one has. */
function owned(piece: Piece, role: Role): Piece {
  // Nobody's visit is "from the 4th on".
  return role === 'visit' && piece.day?.kind !== 'bound' ? { ...piece, ofVisit: true } : piece;
}

/** "Lunes, miércoles y viernes trabajo": what is told of one is told of those listed with it. */
function listed(r: Reading, pieces: readonly Piece[], roles: readonly Role[]): Role[] {
  const all = [...roles];
  const isList = (at: number) => {
    const [one, other] = [pieces[at - 1], pieces[at]];
    if (!one?.day || !other?.day || one.day.kind === 'bound' || other.day.kind === 'bound') return false;
    const mark = wordAt(r, one.end) === ',' ? one.end + 1 : skip(r, one.end, 'and');
    return mark > one.end && skip(r, mark, 'on', 'article') >= other.start;
  };
  for (let at = 1; at < all.length; at++)
    if (all[at] === 'bare' && all[at - 1] === 'told' && isList(at)) all[at] = 'told';
  for (let at = all.length - 1; at > 0; at--)
    if (all[at - 1] === 'bare' && all[at] === 'told' && isList(at)) all[at - 1] = 'told';
  return all;
}

/** "El sábado voy y pago, la cita para el sábado a las 10": a day alone that is said again with its hour. */
function isSaidAgain(r: Reading, pieces: readonly Piece[], at: number): boolean {
  const { day, clock, end } = pieces[at]!;
  const next = pieces[at + 1];
  if (!day || clock || next?.start === end) return false;
  const days = daysOf(r, day);
  const again = pieces.findIndex((piece, later) => later > at && piece.day && daysOf(r, piece.day) === days);
  return again > 0 && pieces[again + 1]?.start === pieces[again]!.end;
}

function daysOf(r: Reading, day: DayMeaning): string {
  const days = resolveDays(day, settlingOf(r));
  return `${days?.from} ${days?.to}`;
}

/** Whether the same bound is drawn again later, at its other edge, or from a day that was only told. */
function isBoundAgain({ day, clock }: Piece, later: readonly Piece[]): boolean {
  if (!day || clock) return false;
  const of = day.kind === 'bound' ? day.of : day;
  return later.some(({ day: other }) => other?.kind === 'bound' && other.of === of);
}

/** The earlier piece whose day "ese día" speaks of, where only an hour is said with it. */
function daySaid(r: Reading, piece: Piece, before: readonly Piece[]): Piece | undefined {
  const last = before.at(-1);
  if (!last || piece.day || !piece.clock) return undefined;
  for (let at = last.end; at <= piece.end + 2; at++)
    if (isAt(r, at, 'thatDay')) return before.findLast(({ day }) => day !== undefined);
  return undefined;
}

/** "El domingo empecé a sangrar", "meu tio infartou": what was done is no wish, and ends so in either language. */
function isPreterite(r: Reading, at: number): boolean {
  const written = writtenAt(r, at);
  if (SHORT_PRETERITE.test(written)) return true;
  if (written.length < 4 || /^\p{Lu}/u.test(written) || NO_PRETERITE.test(wordAt(r, at))) return false;
  return r.lang === 'es'
    ? /(?:[éíó]|[aei]ron)$/.test(written)
    : /(?:ei|ou|eu|iu|aram|eram|iram)$/.test(written);
}

/** Whether `piece` is of something else than a visit: "la semana que viene me voy de vacaciones". */
export function isTold(r: Reading, piece: Piece): boolean {
  return roleOf(r, piece, [piece]) === 'told';
}

/** "El domingo me caí", "colhi sangue na segunda", "perdí la cita del martes": a weekday that was, and no day to come. */
function isOver(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  if (!isNear(piece.day)) return false;
  for (let at = piece.end; at <= piece.end + MISSED_WITHIN && !isPause(r, at); at++)
    if (MISSED.test(wordAt(r, at))) return true;
  const { role, at } = cueOf(r, piece, all);
  const word = wordAt(r, at);
  // "Volveré el martes", "voltarei na terça" end as what was done does.
  if (/[aei]r(?:é|ei)$/.test(at < 0 ? '' : writtenAt(r, at))) return false;
  if (role === 'visit') return missedBefore(r, at);
  return role === 'told' && (DONE.test(word) || isPreterite(r, at)) && !AGREED.test(word);
}

/** A day or a month that is told without saying of which week or year. */
function isNear(day: DayMeaning | undefined): boolean {
  if (day?.kind === 'weekday') return day.which === 'first';
  if (day?.kind === 'calendar') return day.date.year === undefined;
  return day?.kind === 'month' && day.offset === undefined && day.year === undefined;
}

/** Whether a visit told at `at` is one that was missed. */
function missedBefore(r: Reading, at: number): boolean {
  for (let before = at; before >= Math.max(0, at - OWNED_WITHIN) && !isPause(r, before); before--)
    if (MISSED.test(wordAt(r, before))) return true;
  return false;
}

function roleOf(r: Reading, piece: Piece, all: readonly Piece[]): Role {
  return cueOf(r, piece, all).role;
}

/** Whether `piece` is of a visit one has: "me dieron turno para el 20". */
export function isOfOwnVisit(r: Reading, piece: Piece): boolean {
  return roleOf(r, piece, [piece]) === 'visit';
}

/** What the nearest word before it in its clause says of it, or the first after it, and where that stands. */
function cueOf(r: Reading, piece: Piece, all: readonly Piece[]): { role: Role; at: number } {
  // The "viene" of "la semana que viene" tells of nobody's coming.
  const isTime = (at: number) => all.some(({ start, end }) => start <= at && at < end);
  // "Pasar la cita para el lunes": it is moved to that day, and is not on it.
  const isGoal = endsAt(r, piece.start, 'moveTo') || isAt(r, piece.start, 'moveTo');
  for (let at = piece.start - 1; at >= 0; at--) {
    const cue = isTime(at) ? null : cueAt(r, at);
    if (cue === 'visit' && isGoal && isAt(r, at, 'booking', 'visit') && isWished(r, at))
      return { role: 'wanted', at };
    const isOf = cue === 'told' && isReference(r, piece) && isVisit(r, at, piece.start);
    if (cue) return { role: isOf ? 'visit' : cue, at };
    if (endsClause(r, at)) break;
  }
  for (let at = piece.end; at < r.tokens.length && !endsClause(r, at); at++) {
    const cue = isTime(at) ? null : cueAt(r, at);
    if (cue) return { role: cue, at };
  }
  return { role: isThatOf(r, piece) ? 'visit' : 'bare', at: -1 };
}

/** "La cita de las 3", "pra consulta das 15h": the one at it; "una cita de mañana" is no such one. */
function isThatOf(r: Reading, { start }: Piece): boolean {
  for (const at of [start - 1, start - 2, start]) {
    const said = `${wordAt(r, at)} ${wordAt(r, at + 1)}`;
    if (!/^(?:d(?:el|as?|os?)\b|de l[ao]s?\b)/.test(said)) continue;
    return isAt(r, at - 1, 'booking', 'visit');
  }
  return false;
}

function isWished(r: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - OWNED_WITHIN) && !isPause(r, at); at--)
    if (isAt(r, at, 'wishing', 'move')) return true;
  return false;
}

function endsClause(r: Reading, at: number): boolean {
  if (isPause(r, at)) return true;
  if (isAt(r, at, 'parting')) return true;
  if (!isAt(r, at, 'and')) return false;
  const verb = SUBJECT.test(wordAt(r, at + 1)) ? at + 2 : at + 1;
  return cueAt(r, verb) !== null;
}

function cueAt(r: Reading, at: number): Role | null {
  if (isAt(r, at, 'free')) return 'wanted';
  if (isOwnVisit(r, at)) return 'visit';
  if (isAt(r, at, 'wishing')) return isAt(r, at, 'ability') && isDenied(r, at) ? 'told' : 'wanted';
  if (isAt(r, at, 'cancelled')) return 'visit';
  // "Meu pai faz 80 no domingo."
  if (/^(?:faz|faco)$/.test(wordAt(r, at)) && numberAt(r, at + 1)) return 'told';
  if (isAt(r, at, 'booked') || isAt(r, at - 1, 'booked')) return 'visit';
  if (isPreterite(r, at)) return BOOKED.test(wordAt(r, at)) ? 'visit' : 'told';
  if (!isAt(r, at, 'telling', 'done', 'arrived')) return null;
  // "¿Tiene el sábado?"
  if (/^(?:tiene|tem)$/.test(wordAt(r, at)) && isQuestion(r, at)) return 'wanted';
  const isHad = HAD.test(wordAt(r, at)) && isVisit(r, at, at + 1 + VISIT_WITHIN);
  return isHad || isOfVisit(r, at) ? 'visit' : 'told';
}

/** "Mi cita", "la consulta que me dieron", "tomé hora". */
function isOwnVisit(r: Reading, at: number): boolean {
  if (!isAt(r, at, 'booking', 'visit')) return false;
  // "La cita para el 28", "a consulta pro dia 28", with no verb of having: that is when it should be.
  const isGoal = /^(?:para|pra|pro|pal)$/.test(wordAt(r, at + 1));
  for (let before = at - 1; before >= Math.max(0, at - OWNED_WITHIN) && !isPause(r, before); before--)
    // "Tem vaga hoje?"
    if (isAt(r, before, 'wishing')) return false;
    else if (isAt(r, before, 'owning') && !(isGoal && /^(?:la|a|esa|essa)$/.test(wordAt(r, before))))
      return true;
  return isAt(r, after(r, at, 'booking'), 'given');
}

/** "La cita que tengo el 5". */
function isOfVisit(r: Reading, at: number): boolean {
  return wordAt(r, at - 1) === 'que' && isAt(r, at - 2, 'booking', 'visit');
}

function isQuestion(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length; at++)
    if (/^[.?!;]$/.test(wordAt(r, at))) return wordAt(r, at) === '?';
  return false;
}

function isVisit(r: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to && !isPause(r, at); at++) if (isAt(r, at, 'booking', 'visit')) return true;
  return false;
}

function isDenied(r: Reading, at: number): boolean {
  let before = at - 1;
  while (PRONOUN.test(wordAt(r, before))) before--;
  return isAt(r, before, 'negation');
}
