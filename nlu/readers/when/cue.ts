import type { Piece } from './meaning.ts';
import { BOOKED, isPreterite } from './preterite.ts';
import { after, endsAt, isAt, isPause, numberAt, type Reading, wordAt } from './reading.ts';
import { isReference } from './wishes.ts';

/**
 * What a stretch of a message is about: `wanted`, a time asked for or one is free at; `visit`, an appointment one has;
 * `told`, something else in a life, mostly why it cannot be then; `bare`, nothing but the time.
 */
export type Role = 'wanted' | 'visit' | 'told' | 'bare';

/** How far before the noun of a visit the word may stand that makes it one's own, in tokens. */
export const OWNED_WITHIN = 4;
/** How far after "tengo" that noun may stand. */
const VISIT_WITHIN = 3;
/** "Tengo cita", "tinha consulta", "perdí el turno", "me citaron". */
const HAD = /^(?:ten|tien|tuv|tinh|tiv|perd|falt|toca|quede|fiquei|me)/;
/** What may stand between "y" and the verb of what it begins. */
const SUBJECT = /^(?:yo|el|ella|me|le|lo|la|nos|se|no|ya|eu|ele|ela|nao|ja|so|solo|tambien|tambem)$/;
/** What may stand between "no" and its verb: "no la podrían pasar". */
const PRONOUN = /^(?:me|le|lo|la|te|se|nos|les|los|las|mais|mas|ya|ja)$/;

/** What the nearest word before it in its clause says of it, or the first after it, and where that stands. */
export function cueOf(r: Reading, piece: Piece, all: readonly Piece[]): { role: Role; at: number } {
  // The "viene" of "la semana que viene" tells of nobody's coming.
  const isTime = (at: number) => all.some(({ start, end }) => start <= at && at < end);
  // "Pasar la cita para el lunes": it is moved to that day, and is not on it.
  // The "a las 3" of "la cita del lunes a las 3" is that Monday's.
  const isItsHour = piece.day === undefined && all.some(({ end, day }) => end === piece.start && day);
  const isGoal = !isItsHour && (endsAt(r, piece.start, 'moveTo') || isAt(r, piece.start, 'moveTo'));
  // "No llego a la cita del jueves": nearer than what is said of it.
  const noun = ofBefore(r, piece) - 1;
  if (isAt(r, noun, 'booking', 'visit') && isThatOf(r, piece) && !isWished(r, noun))
    return { role: 'visit', at: noun };
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
  if (isThatOf(r, piece)) return { role: 'visit', at: -1 };
  if (isNamed(r, piece)) return { role: 'told', at: -1 };
  return { role: isReason(r, piece, all) ? 'told' : 'bare', at: -1 };
}

/** "Los miércoles son mis prácticas", "quarta é dia de estágio": what that day is, and no wish. */
function isNamed(r: Reading, { end, day }: Piece): boolean {
  if (!day || !/^(?:es|son|eh|sao)$/.test(wordAt(r, end))) return false;
  return /^(?:mis?|meus?|minhas?|dia|el|la|los|las|os?|as?|una?|uma?)$/.test(wordAt(r, end + 1));
}

/** Words that begin why something is so. */
const REASON = /^(?:porque|porq|pues|pois)$/;

/** "…, porque el viernes toco en la banda": what is said of no wish, after why. */
function isReason(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const isTime = (at: number) => all.some(({ start, end }) => start <= at && at < end);
  for (let at = piece.start - 1; at >= 0 && !isPause(r, at); at--) {
    const two = `${wordAt(r, at)} ${wordAt(r, at + 1)}`;
    if (REASON.test(wordAt(r, at)) || /^(?:es|e|eh|ya|ja) que$/.test(two)) return true;
    if (isAt(r, at, 'parting') && !isTime(at)) return false;
  }
  return false;
}

/** Where the "de" stands that a piece is led by, as in "la cita de las 3"; -1 without one. */
function ofBefore(r: Reading, { start }: Piece): number {
  const isOf = (at: number) => /^(?:d(?:el|as?|os?)\b|de )/.test(`${wordAt(r, at)} ${wordAt(r, at + 1)}`);
  return [start - 1, start - 2, start, start + 1].find(isOf) ?? -1;
}

/** "La cita de las 3", "pra consulta das 15h": the one at it; "una cita de mañana" is no such one. */
function isThatOf(r: Reading, piece: Piece): boolean {
  const of = ofBefore(r, piece);
  // "El horario de almuerzo" is no visit's.
  if (of < 1 || piece.clock?.kind === 'part') return false;
  if (!isAt(r, of - 1, 'booking', 'visit')) return isPointedAt(r, of - 1);
  const isBare = wordAt(r, of) === 'de' && !/^l[ao]s?$/.test(wordAt(r, of + 1));
  return !isBare || isDefinite(r, of - 2);
}

/** "La", "na", "el" before the noun of a visit, which is not asked for. */
function isDefinite(r: Reading, at: number): boolean {
  return /^(?:la|el|a|o|na|no|da|do|minha|mi)$/.test(wordAt(r, at)) && !isWishOf(r, at);
}

/** "Cancelar la del viernes", "es la de mañana a las 3": a visit, without its name. */
function isPointedAt(r: Reading, article: number): boolean {
  if (!/^(?:la|las|a|as)$/.test(wordAt(r, article)) || r.awaiting === 'choice') return false;
  if (/^(?:es|era|eh)$/.test(wordAt(r, article - 1))) return true;
  for (let at = article - 1; at >= Math.max(0, article - 2) && !isPause(r, at); at--)
    if (isAt(r, at, 'cancelling', 'move')) return true;
  return false;
}

export function isWished(r: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - OWNED_WITHIN) && !isPause(r, at); at--)
    if (isAt(r, at, 'wishing', 'move')) return true;
  return false;
}

export function endsClause(r: Reading, at: number): boolean {
  if (isPause(r, at)) return true;
  if (isAt(r, at, 'parting')) return true;
  if (!isAt(r, at, 'and')) return false;
  const verb = SUBJECT.test(wordAt(r, at + 1)) ? at + 2 : at + 1;
  return cueAt(r, verb) !== null;
}

function cueAt(r: Reading, at: number): Role | null {
  if (isAt(r, at, 'free')) return 'wanted';
  if (isOwnVisit(r, at)) return 'visit';
  // "Me da más duro" is no "me da".
  const wish = after(r, at, 'wishing');
  if (wish > 0 && after(r, at, 'telling') > wish) return 'told';
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
export function isOwnVisit(r: Reading, at: number): boolean {
  if (!isAt(r, at, 'booking', 'visit')) return false;
  // "La cita para el 28", "a consulta pro dia 28", with no verb of having: that is when it should be.
  const isGoal = /^(?:para|pra|pro|pal)$/.test(wordAt(r, at + 1));
  for (let before = at - 1; before >= Math.max(0, at - OWNED_WITHIN) && !isPause(r, before); before--)
    // "Tem vaga hoje?"
    if (isAt(r, before, 'wishing')) return false;
    // "Quiero la cita el 20" has none yet.
    else if (/^(?:la|a|el|o)$/.test(wordAt(r, before)) && isWishOf(r, before)) return false;
    else if (isAt(r, before, 'owning') && !(isGoal && /^(?:la|a|esa|essa)$/.test(wordAt(r, before))))
      return true;
  return isAt(r, after(r, at, 'booking'), 'given');
}

/** Whether what is wished for is the thing whose article stands at `at`, to be had and not to be moved. */
function isWishOf(r: Reading, at: number): boolean {
  return /^(?:quiero|quisiera|queria|necesito|quero|gostaria|preciso)$/.test(wordAt(r, at - 1));
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
