import { CLAUSE_WITHIN, endsClause } from './clause.ts';
import { cueAt, isDenied, type Role } from './cue-word.ts';
import { isEveryWeek } from './every.ts';
import type { Piece } from './meaning.ts';
import {
  isDayOfVisit,
  isPointedAt,
  isReference,
  isRefusedVisit,
  isThatAlone,
  isThatOf,
  isWishedAfter,
  ofBefore,
} from './own-visit.ts';
import { after, endsAt, isAt, isPause, type Reading, rememberedAmong, wordAt } from './reading.ts';
import { isInSupposition, isStated, isSupposed } from './stated.ts';
import { isSetOfVisit, isVisit, isWished, SET } from './visit-word.ts';
import {
  isBirthday,
  isChosen,
  isHolidayOf,
  isNamed,
  isNameOf,
  isOnceOn,
  isReason,
  isToday,
  isWorkingHours,
} from './what-day.ts';

interface Cue {
  role: Role;
  /** Where it stands; -1 where no one word tells it. */
  at: number;
}

/** What others want of one by a day: "me lo piden para el 30". */
const DUE = /^(?:piden?|pidio|pidieron|pedem|pede|pediu|pediram|exig\w+)$/;
/** "Me la pusieron para el jueves", "fiquei pra segunda": a visit that one has, without its name. */
function isBookedFor(r: Reading, goal: number): boolean {
  const isAgreed = /^(?:quede|quedamos|fiquei|ficamos)$/.test(wordAt(r, goal - 1));
  if (isAgreed) return isPause(r, goal - 2) || !/^(?:que|me|se)$/.test(wordAt(r, goal - 2));
  return [goal - 1, goal - 2, goal - 3].some(
    (at) => after(r, at, 'booked') === goal && cueAt(r, at) === 'visit',
  );
}

/** "Para el viernes" asks for it, where it is not said of something else before it. */
function ofGoal(r: Reading, goal: number): Role {
  const verb = wordAt(r, goal - 1);
  if (isBookedFor(r, goal)) return 'visit';
  if (DUE.test(verb) || isThingTold(r, goal)) return 'told';
  if (!SET.test(verb)) return 'wanted';
  if (isSetOfVisit(r, goal - 1)) return 'visit';
  // "O atestado é pra junho": another thing.
  return /^(?:el|la|o|a|mi|meu|minha)$/.test(wordAt(r, goal - 3)) && /\p{L}{4}/u.test(wordAt(r, goal - 2))
    ? 'told'
    : 'wanted';
}

/** "Me piden el certificado para el lunes", "pediram o laudo pra sexta": a thing of which something is told. */
function isThingTold(r: Reading, goal: number): boolean {
  const [article, noun] = [goal - 2, goal - 1];
  const isNoun = /\p{L}{4}/u.test(wordAt(r, noun)) && !isAt(r, noun, 'booking', 'visit', 'free');
  // "Tengo pasaje para el 21."
  if (isNoun && /^(?:ten[gh]o|tenemos|temos|compr\p{L}+)$/u.test(wordAt(r, article)))
    return cueAt(r, article) === 'told';
  if (!isNoun || !/^(?:el|la|los|las|un|una|o|a|os|as|um|uma)$/.test(wordAt(r, article))) return false;
  return DUE.test(wordAt(r, article - 1)) || cueAt(r, article - 1) === 'told';
}

/** What is said of a piece, and where; no visit that one has is every week. */
export const cueOf = rememberedAmong((r, piece: Piece, all: readonly Piece[]): Cue => {
  const cue = nearestCue(r, piece, all);
  // "Descanso un sábado al mes."
  if (/^(?:al|por) (?:mes|semana|ano)$/.test(`${wordAt(r, piece.end)} ${wordAt(r, piece.end + 1)}`))
    return { ...cue, role: 'told' };
  if (isAt(r, piece.end, 'of') && /^(?:cada|todos?)$/.test(wordAt(r, piece.end + 1)))
    return { ...cue, role: 'told' };
  const isHabit = cue.role === 'visit' && isEveryWeek(r, piece);
  return isHabit ? { ...cue, role: 'told' } : cue;
});

/** A piece among all that are told. */
interface Told {
  r: Reading;
  piece: Piece;
  all: readonly Piece[];
}

/** What may tell what a piece is of, the surest first; each says so, or leaves it to the next. */
const STEPS: readonly ((told: Told) => Cue | null)[] = [
  ofWhatItIsCalled,
  ofOwnVisit,
  ofVisitNamed,
  ofGoing,
  ofWordBefore,
  ofWordAfter,
  ofSupposition,
];

/** What the nearest word before it in its clause says of it, or the first after it. */
function nearestCue(r: Reading, piece: Piece, all: readonly Piece[]): Cue {
  for (const step of STEPS) {
    const cue = step({ r, piece, all });
    if (cue) return cue;
  }
  return { role: roleOfItself({ r, piece, all }), at: -1 };
}

/** "Hoy es martes", "mi horario es de 7 a 3", "el 13 es mi cumpleaños". */
function ofWhatItIsCalled({ r, piece, all }: Told): Cue | null {
  const isCalled =
    isWorkingHours(r, piece) ||
    isToday(r, piece, all) ||
    isOnceOn(r, piece) ||
    isBirthday(r, piece, all) ||
    isHolidayOf(r, piece, all) ||
    isNameOf(r, piece);
  return isCalled ? { role: 'told', at: -1 } : null;
}

/** "El jueves, que es mi cita", "la del viernes no puedo"; and the one that is chosen of those told before. */
function ofOwnVisit({ r, piece, all }: Told): Cue | null {
  if (isDayOfVisit(r, piece) || isRefusedVisit(r, piece, all)) return { role: 'visit', at: piece.end };
  return isChosen(r, piece) ? { role: 'wanted', at: piece.end } : null;
}

/** "La cita del jueves", "cámbieme la del jueves", "la del 24 …": a visit that a piece is of. */
function ofVisitNamed({ r, piece, all }: Told): Cue | null {
  // "No llego a la cita del jueves": nearer than what is said of it.
  const noun = ofBefore(r, piece) - 1;
  if (isAt(r, noun, 'booking', 'visit') && isThatOf(r, piece) && !isWished(r, noun) && !isFreeAfter(r, piece))
    return { role: 'visit', at: noun };
  if (!isGoal({ r, piece, all }) && isPointedAt(r, noun, 'move')) return { role: 'visit', at: noun };
  if (!isThatAlone(r, piece)) return null;
  return { role: isWishedAfter(r, piece, isTimeOf(all)) ? 'wanted' : 'visit', at: -1 };
}

/** "Pasar la cita para el lunes": it is moved to that day, and is not on it. */
function isGoal({ r, piece, all }: Told): boolean {
  // The "a las 3" of "la cita del lunes a las 3" is that Monday's.
  const isItsHour = piece.day === undefined && all.some(({ end, day }) => end === piece.start && day);
  // The "a" of "mudar a de sexta" is an article.
  const isOf = /^d(?:e|el|as?|os?)$/.test(wordAt(r, piece.start));
  return !isItsHour && !isOf && (endsAt(r, piece.start, 'moveTo') || isAt(r, piece.start, 'moveTo'));
}

/** "Voy el 18", "no voy el 18", "voy el 12 y vuelvo el 25". */
function ofGoing({ r, piece }: Told): Cue | null {
  const going = goingAt(r, piece);
  if (going < 0) return null;
  return { role: isTrip(r, piece) ? 'told' : isDenied(r, going) ? 'visit' : 'wanted', at: going };
}

/** The "viene" of "la semana que viene" tells of nobody's coming. */
function isTimeOf(all: readonly Piece[]): (at: number) => boolean {
  return (at) => all.some(({ start, end }) => start <= at && at < end);
}

function ofWordBefore(told: Told): Cue | null {
  const { r, piece, all } = told;
  const isTime = isTimeOf(all);
  for (let at = piece.start - 1; at >= Math.max(0, piece.start - CLAUSE_WITHIN); at--) {
    const cue = isTime(at) ? null : cueAt(r, at);
    if (cue) return { role: roleBefore(told, at, cue), at };
    if (!isTime(at) && endsClause(r, at, all)) return null;
  }
  return null;
}

/** What the word at `at`, which says `cue` by itself, says of a piece after it. */
function roleBefore(told: Told, at: number, cue: Role): Role {
  const { r, piece } = told;
  if (cue === 'wanted' && /^(?:para|pra)$/.test(wordAt(r, at))) return ofGoal(r, at);
  // "Mi nieto puede a la una, el jueves": the hour is that of the day.
  if (cue === 'said' && !piece.day && isAt(r, at, 'ability')) return 'wanted';
  if (/^(?:para|pra|pro)$/.test(wordAt(r, at + 1)) && isBookedFor(r, at + 1)) return 'visit';
  if (cue === 'visit') {
    const isMovedThere = isGoal(told) && isAt(r, at, 'booking', 'visit') && isWished(r, at);
    return isMovedThere || isVisitAlone(r, piece, at) ? 'wanted' : 'visit';
  }
  return cue === 'told' && isReference(r, piece) && isVisit(r, at, piece.start) ? 'visit' : cue;
}

/** "Después de las 10 que antes tengo feria", "depois das 4 que eu saio": what follows says why it is from then on. */
function isWhyAfter(r: Reading, { end, clock }: Piece): boolean {
  const isBound = clock?.kind === 'between' && (clock.from === null) !== (clock.to === null);
  return isBound && wordAt(r, end) === 'que';
}

function ofWordAfter({ r, piece, all }: Told): Cue | null {
  if (isWhyAfter(r, piece)) return null;
  const isTime = isTimeOf(all);
  const last = Math.min(r.tokens.length, piece.end + CLAUSE_WITHIN);
  for (let at = piece.end; at < last && (isTime(at) || !endsClause(r, at)); at++) {
    const cue = isTime(at) ? null : cueAt(r, at);
    // "Si mañana sigue igual": what may be, and is told unless it is asked for.
    if (cue) return { role: (cue === 'told' || cue === 'said') && isSupposed(r, piece) ? 'told' : cue, at };
  }
  return null;
}

function ofSupposition({ r, piece, all }: Told): Cue | null {
  if (isSupposed(r, piece)) return { role: 'said', at: piece.start - 1 };
  return isInSupposition(r, piece, isTimeOf(all)) ? { role: 'told', at: piece.start - 1 } : null;
}

/** What a piece is of where no word tells it. */
function roleOfItself({ r, piece, all }: Told): Role {
  if (isThatOf(r, piece)) return 'visit';
  if (isNamed(r, piece) || isReason(r, piece, all)) return 'told';
  return isStated(r, piece, isTimeOf(all)) ? 'said' : 'bare';
}

/** "Entonces la cita el 30": with nothing else in its clause, and after what was told, that is when it should be. */
function isVisitAlone(r: Reading, piece: Piece, noun: number): boolean {
  const first = noun - 1;
  if (!/^(?:la|a)$/.test(wordAt(r, first)) || !isPause(r, piece.end) || first === 0) return false;
  const isThen = /^(?:entonces|entao|;|\.|\?)$/.test(wordAt(r, first - 1));
  return isThen && wordAt(r, piece.end) !== '?' && ofBefore(r, piece) !== noun + 1;
}

/** "¿El horario de las 3 todavía está libre?" */
function isFreeAfter(r: Reading, { end }: Piece): boolean {
  for (let at = end; at < end + FREE_WITHIN && !isPause(r, at); at++) if (isAt(r, at, 'free')) return true;
  return false;
}

const FREE_WITHIN = 4;

/** "Voy el 12 y vuelvo el 25". */
function isTrip(r: Reading, { end }: Piece): boolean {
  return [0, 1, 2].some((on) => isAt(r, end + on, 'returning'));
}

/** Where "voy" stands right before a time, as in "voy el 18"; -1 where it does not. */
function goingAt(r: Reading, { start }: Piece): number {
  const on = /^(?:n[oa]s?|el|la)$/.test(wordAt(r, start - 1)) ? start - 1 : start;
  const to = /^(?:a ir|ir)$/.test(`${wordAt(r, on - 2)} ${wordAt(r, on - 1)}`) ? on - 2 : on;
  return /^(?:voy|vou|iremos)$/.test(wordAt(r, to - 1)) && !/^(?:me|nos)$/.test(wordAt(r, to - 2))
    ? to - 1
    : -1;
}
