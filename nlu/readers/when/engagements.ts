import type { Lang } from '../../types.ts';
import { isClauseBetween } from './clause.ts';
import type { ClockMeaning, Hour, Piece } from './meaning.ts';
import { after, isAt, isPause, type Reading, wordAt } from './reading.ts';
import { markRefusals } from './refusal.ts';

/**
 * What an hour told of something else says: `freed`, one is free from it on ("salgo a las 5"); `taken`, until
 * it ("entro a trabajar a las 10"); `elsewhere`, not then ("a las 3 recojo al niño", "mi hijo entra a las 8").
 */
type Engagement = 'freed' | 'taken' | 'elsewhere';

/** How far from an hour the words may stand that tell what it is of, in tokens. */
const REACH_BACK = 8;
const REACH_ON = 8;
/** How far before a part of the day its verb may stand: "trabajo en las tardes". */
const PART_REACH = 2;

/** What may stand between an hour and the verb after it. */
const BEFORE_VERB = /^(?:ya|ja|yo|eu|me|le|lo|la|apenas|recien|siempre|sempre|so|a|es|eh|cuando|quando)$/;

/** A wish begins, or something else is told. */
const TURNS: Readonly<Record<Lang, RegExp>> = {
  es: /^(?:y|e|o|u|pero|entonces|asi|puedo|puede|puedes|podria|quiero|quisiera|necesito|prefiero|mejor|seria|sea|ser|porque|pues|que|si|para|no)$/,
  pt: /^(?:e|ou|mas|entao|posso|pode|poderia|quero|queria|preciso|prefiro|melhor|seria|seja|ser|porque|pois|que|se|para|nao|consigo)$/,
};

/** What joins "tengo que salir" to its verb turns to nothing else. */
const OBLIGED = /^(?:tengo|tenemos|tiene|hay|tenho|tem|temos|teria)$/;

/**
 * Hours of other things than the visit are no wish for those hours: they bound it, where nothing nearer the
 * wish does, or say when it cannot be.
 */
export function besidesEngagements(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const engaged = pieces.map((piece, at) =>
    engagementOf(r, piece, { before: pieces[at - 1], next: pieces[at + 1] }),
  );
  if (engaged.every((one) => one === null)) return pieces;
  const freed = engaged.includes('freed');
  const standing = markRefusals(r, pieces);
  const wished = standing.some(({ clock, refused }, at) => clock && !refused && engaged[at] === null);
  const isAtWeekend = isOnlyAtWeekend(standing);
  return pieces.flatMap((piece, at) => {
    const engagement = engaged[at];
    if (!engagement) return [piece];
    // "Sale de clases a las 5, prefiero el sábado": classes bound no Saturday.
    if (isAtWeekend && standing.every((one) => !one.day || isClauseBetween(r, one, piece))) return [];
    // "Estudio por la noche, ¿tiene el 12?" leaves nothing of that day out that a clinic has.
    const isNight = piece.clock?.kind === 'part' && piece.clock.part === 'night';
    if (isNight && pieces.some((one) => one.day && isClauseBetween(r, one, piece)))
      return [{ ...piece, refused: 'plainly' as const, idle: true as const }];
    if (engagement === 'elsewhere') return [{ ...piece, refused: 'plainly' as const }];
    return wished || (freed && engagement === 'taken')
      ? []
      : [{ ...piece, clock: boundOf(engagement, piece.clock!), bounding: true as const }];
  });
}

const FRIDAY = 4;

/** Whether every day that is not refused is a Saturday or a Sunday. */
function isOnlyAtWeekend(pieces: readonly Piece[]): boolean {
  const days = pieces.flatMap(({ day, refused }) => (day && !refused ? [day] : []));
  return days.length > 0 && days.every((day) => day.kind === 'weekday' && day.weekday > FRIDAY);
}

/** "Salgo a las 5" is from 5 on, "entro a las 10" until 10. */
function boundOf(engagement: 'freed' | 'taken', clock: ClockMeaning): ClockMeaning {
  const [first, last] = endsOf(clock);
  return engagement === 'freed'
    ? { kind: 'between', from: last, to: null }
    : { kind: 'between', from: null, to: first };
}

function endsOf(clock: ClockMeaning): [first: Hour | null, last: Hour | null] {
  if (clock.kind === 'at') return [clock.hour, clock.hour];
  if (clock.kind === 'between') return [clock.from ?? clock.to, clock.to ?? clock.from];
  // "Salgo a mediodía."
  const noon: Hour = { hour: 12, minute: 0, half: 'fixed' };
  return [noon, noon];
}

interface Neighbours {
  before: Piece | undefined;
  next: Piece | undefined;
}

/** The tokens from `first` to `last`, end exclusive, that may tell what an hour is of. */
interface Clause {
  first: number;
  last: number;
}

function engagementOf(r: Reading, piece: Piece, { before, next }: Neighbours): Engagement | null {
  const { start, end, clock, day, refused } = piece;
  if (refused) return null;
  // "Trabajo de lunes a viernes."
  if (day?.kind === 'between') return isBusyUpTo(r, start) ? 'elsewhere' : null;
  if (day || !clock || clock.kind === 'either') return null;
  const clause = {
    first: clauseStart(r, start, before?.clock ? before.end : 0),
    last: clauseEnd(r, end, next?.clock ? next.start : r.tokens.length),
  };
  if (clock.kind === 'part' && clock.part !== 'noon')
    return isWorked(r, start, Math.max(clause.first, start - PART_REACH)) ? 'elsewhere' : null;
  const isOfDay = before?.day !== undefined && before.end === start;
  return toldBefore(r, start, { clock, clause }) ?? toldAfter(r, end, { clock, clause, isOfDay });
}

/** "Trabajo en las tardes": whether work is told of from `least` up to `start`. */
function isWorked(r: Reading, start: number, least: number): boolean {
  for (let at = start - 1; at >= least; at--) if (isBusy(r, at)) return true;
  return false;
}

/** An hour and the clause that may tell what it is of. */
interface Told {
  clock: ClockMeaning;
  clause: Clause;
}

/** "Salgo a las 5", "trabajo hasta las 3". */
function toldBefore(r: Reading, start: number, { clock, clause }: Told): Engagement | null {
  for (let at = start - 1; at >= clause.first; at--) {
    const told = toldAt(r, at, clause);
    if (told === 'freed' && isFreeUntil(r, at, clock)) return null;
    if (told) return told;
    if (clock.kind !== 'at' && isBusy(r, at)) return 'elsewhere';
  }
  return null;
}

/** "A las 3 recojo al niño", "às 5 eu já saio"; `isOfDay` where the hour stands right behind its day. */
function toldAfter(
  r: Reading,
  end: number,
  { clock, clause, isOfDay }: Told & { isOfDay: boolean },
): Engagement | null {
  const isStretch = clock.kind === 'between' && clock.from !== null && clock.to !== null;
  for (let at = end; at < clause.last; at++) {
    // "Entre 8 e 10 tô livre" is when it may be.
    if (isStretch && isAt(r, at + 1, 'free')) return null;
    const told = toldAt(r, at, clause);
    // "Sexta 27 às 9 tô livre" names one hour of that day, "às 9 tô livre" from when on.
    if (told === 'freed' && clock.kind === 'at' && isOfDay && isFree(r, at)) return null;
    if (told === 'freed' && isFreeUntil(r, at, clock)) return null;
    if (told) return told;
    if (!BEFORE_VERB.test(wordAt(r, at))) return null;
  }
  return null;
}

function isFree(r: Reading, at: number): boolean {
  return /^(?:libre|livre)$/.test(wordAt(r, at + 1));
}

/** "Fico livre até as 11" is when it may be; "hasta las 11 salgo", from when on. */
function isFreeUntil(r: Reading, at: number, clock: ClockMeaning): boolean {
  return clock.kind === 'between' && clock.from === null && isFree(r, at);
}

function clauseStart(r: Reading, start: number, least: number): number {
  let at = start;
  while (at > Math.max(least, start - REACH_BACK) && !isTurn(r, at - 1)) at--;
  return at;
}

function clauseEnd(r: Reading, end: number, most: number): number {
  let at = end;
  while (at < Math.min(most, end + REACH_ON) && !isTurn(r, at)) at++;
  return at;
}

function isTurn(r: Reading, at: number): boolean {
  if (isPause(r, at)) return true;
  if (!TURNS[r.lang].test(wordAt(r, at)) || OBLIGED.test(wordAt(r, at - 1))) return false;
  // "Mis clases, que terminan a las 12" are what ends.
  return wordAt(r, at) !== 'que' || !isAt(r, at + 1, 'ending', 'beginning');
}

/** What a verb at `at` tells; others than the writer's own only of whom or what the clause names. */
function toldAt(r: Reading, at: number, clause: Clause): Engagement | null {
  if (isAt(r, at, 'elsewhere')) return 'elsewhere';
  if (isAt(r, at, 'taken')) return 'taken';
  if (isAt(r, at, 'freed')) return isJustDone(r, at) ? null : 'freed';
  if (isAt(r, at, 'ending')) return names(r, clause, 'kin', 'daily') ? 'freed' : null;
  if (isAt(r, at, 'beginning')) {
    if (names(r, clause, 'kin')) return 'elsewhere';
    return names(r, clause, 'daily') ? 'taken' : null;
  }
  if (isAt(r, at, 'fetching')) return names(r, clause, 'kin', 'daily') ? 'elsewhere' : null;
  return isAt(r, at, 'carrying') && names(r, clause, 'daily') ? 'elsewhere' : null;
}

/** Whether what tells of work ends right where the days at `start` begin. */
function isBusyUpTo(r: Reading, start: number): boolean {
  return [start - 1, start - 2].some((at) => isBusy(r, at) && after(r, at, 'busy') === start);
}

/** "Trabajo hasta las 5", but not "salgo del trabajo". */
function isBusy(r: Reading, at: number): boolean {
  return isAt(r, at, 'busy') && wordAt(r, at) !== 'no' && !isAt(r, at - 1, 'negation', 'article', 'of', 'on');
}

/** "Acabo de llegar": no end of anything. */
function isJustDone(r: Reading, at: number): boolean {
  return (
    wordAt(r, at) === 'acabo' &&
    wordAt(r, at + 1) === 'de' &&
    !/^(?:trabajar|laburar|estudiar|trabalhar)$/.test(wordAt(r, at + 2))
  );
}

function names(r: Reading, { first, last }: Clause, ...kinds: readonly ('kin' | 'daily')[]): boolean {
  for (let at = first; at < last; at++) if (isAt(r, at, ...kinds)) return true;
  return false;
}
