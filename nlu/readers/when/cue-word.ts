import { readHour } from './hour.ts';
import type { Piece } from './meaning.ts';
import { BOOKED, isPreterite } from './preterite.ts';
import {
  after,
  isAt,
  isPause,
  numberAt,
  type Reading,
  remembered,
  skip,
  take,
  wordAt,
  writtenAt,
} from './reading.ts';
import { COMING, isSomeone, verbAt } from './verb.ts';

/**
 * What a stretch of a message is about: `wanted`, a time asked for or one is free at; `visit`, an appointment one has;
 * `told`, something else in a life, mostly why it cannot be then; `said`, what somebody says of it or that one comes
 * then, which is told beside a wish and a wish where there is none; `bare`, nothing but the time.
 */
export type Role = 'wanted' | 'visit' | 'told' | 'said' | 'bare';

/** How far before the noun of a visit the word may stand that makes it one's own, in tokens. */
export const OWNED_WITHIN = 4;

/** How far after "tengo" that noun may stand. */
const VISIT_WITHIN = 3;
/** "Tengo cita", "tinha consulta", "perdí el turno", "me citaron". */
const HAD = /^(?:ten|tien|tuv|tinh|tiv|perd|falt|toca|quede|fiquei|me)/;
/** What may stand between "y" and the verb of what it begins. */
const SUBJECT = /^(?:yo|el|ella|me|le|lo|la|nos|se|no|ya|eu|ele|ela|nao|ja|so|solo|tambien|tambem)$/;
/** Who begins what "y" adds, whatever stands before the verb: "y yo los martes tengo diálisis". */
const WHO = /^(?:yo|ella|ellos|ellas|eu|ele|ela|eles|elas)$/;
/** Whom one asks: what they have or do is asked of them. */
const ASKED = /^(?:ustedes|usted|uds|ud|voces|voce|vcs|vc)$/;
/** "Dice que el jueves", "ela falou quinta". */
const SAYING = /^(?:dicen?|dijo|dijeron|diz|dizem|disse|disseram|fala|falou|falaram)$/;
/** "Tengo dermatólogo", "me toca con usted": a visit by whom it is with or what it is for. */
const VISITED =
  /^(?:dermat|cardiol|pediatr|ginec|oftalm|odont|dentist|psic|psiq|nutri|neurol|urol|ortop|traumat|endocr|gastr|reumat|otorr|oncol|usted|voces?$|senhora?$)/;
/** What may stand between "no" and its verb: "no la podrían pasar". */
const PRONOUN = /^(?:me|le|lo|la|te|se|nos|les|los|las|mais|mas|ya|ja)$/;
export const cueAt = remembered((r, at): Role | null => {
  const role = cueOfWord(r, at);
  // "Estoy libre", "pedí permiso", "tô de folga": the word tells of nothing else.
  const isFreed = role === 'told' && !isDenied(r, at) && (isAt(r, at + 1, 'free') || isAt(r, at + 2, 'free'));
  return isFreed ? 'wanted' : role;
});

function cueOfWord(r: Reading, at: number): Role | null {
  if (isAt(r, at, 'free') || isOrder(r, at)) return 'wanted';
  // "O sea", "ou seja" wish for nothing.
  if (/^(?:sea|seja)$/.test(wordAt(r, at)) && /^ou?$/.test(wordAt(r, at - 1))) return null;
  // "O almoço vai ser dia 25."
  if (wordAt(r, at) === 'ser' && /^(?:vai|va a)$/.test(futureBefore(r, at))) return 'told';
  if (isOwnVisit(r, at)) return 'visit';
  // "Me da más duro" is no "me da".
  const wish = after(r, at, 'wishing');
  if (wish > 0 && after(r, at, 'telling') > wish) return 'told';
  // "Me dan la quincena" gives no time.
  if (
    wish > 0 &&
    /^(?:me|nos) da[ns]?$/.test(`${wordAt(r, wish - 2)} ${wordAt(r, wish - 1)}`) &&
    isThing(r, wish)
  )
    return 'told';
  // "A ella la atienden los martes" is no "¿atienden?"
  if (wish > 0 && (after(r, at - 1, 'telling') >= wish || after(r, at - 2, 'telling') >= wish)) return 'told';
  if (isAt(r, at, 'wishing')) return isAt(r, at, 'ability') && isDenied(r, at) ? 'told' : 'wanted';
  // "Mañana le confirmo", and no visit of tomorrow.
  if (
    /^confirmo$/.test(wordAt(r, at)) &&
    /^(?:l[eh]e?|les|te|lhe)$/.test(wordAt(r, at - 1)) &&
    isPause(r, at + 1)
  )
    return 'told';
  if (isAt(r, at, 'cancelled')) return 'visit';
  // "Meu pai faz 80 no domingo."
  if (/^(?:faz|faco)$/.test(wordAt(r, at)) && numberAt(r, at + 1)) return 'told';
  const booked = Math.max(after(r, at, 'booked'), after(r, at - 1, 'booked'));
  if (booked > 0) return isThingGiven(r, booked) ? 'told' : 'visit';
  if (SAYING.test(wordAt(r, at))) return 'said';
  if (isToBe(r, at)) return isQuestion(r, at) ? null : 'told';
  if (isPreterite(r, at)) return BOOKED.test(wordAt(r, at)) ? 'visit' : 'told';
  // "Llevo desde el sábado con fiebre", "llevo 3 días" bring nobody.
  if (COMING.test(wordAt(r, at)))
    return isAt(r, at + 1, 'since', 'from') || numberAt(r, at + 1) ? 'told' : 'said';
  if (!isAt(r, at, 'telling', 'done', 'arrived')) return roleOfVerb(r, at);
  // "Si tiene el martes, mejor."
  if (/^(?:tienen?|tem)$/.test(wordAt(r, at)) && /^(?:si|se)$/.test(wordAt(r, at - 1)) && isTimeAt(r, at + 1))
    return 'wanted';
  // "¿Tiene el sábado?", "vocês têm quinta".
  if (
    /^(?:tiene|tem)$/.test(wordAt(r, at)) &&
    (isQuestion(r, at) || ASKED.test(wordAt(r, at - 1))) &&
    !isAt(r, at - 1, 'kin')
  )
    return 'wanted';
  // "Tenía que repetir el examen" has none.
  if (/^(?:tengo|tenia|tenho|tinha)$/.test(wordAt(r, at)) && isHourAlone(r, at + 1)) return 'visit';
  const isHad =
    HAD.test(wordAt(r, at)) && wordAt(r, at + 1) !== 'que' && isVisit(r, at, at + 1 + VISIT_WITHIN);
  return isHad || isOfVisit(r, at) ? 'visit' : 'told';
}

function isTimeAt(r: Reading, at: number): boolean {
  return r.compiled.begins.has(wordAt(r, skip(r, skip(r, at, 'on'), 'article')));
}

/** "La quincena", "el resultado": a thing that is given, and no time, visit or leave. */
function isThing(r: Reading, at: number): boolean {
  const isLed = /^(?:el|la|los|las|o|a|os|as)$/.test(wordAt(r, at));
  return isLed && !isAt(r, at + 1, 'free') && isThingGiven(r, at);
}

/** "Mañana tenía a las 6 pm": of what one has with nothing but its hour, the clinic knows. */
function isHourAlone(r: Reading, at: number): boolean {
  const announced = take(r, at, 'at');
  const hour = announced?.value === 'sure' || r.lang === 'pt' ? readHour(r, announced?.end ?? -1) : null;
  return hour !== null && (isPause(r, hour.end) || isAt(r, hour.end, 'and', 'parting'));
}

/** "La van a operar el 20", "vão operar meu filho": what others will do. */
function isToBe(r: Reading, at: number): boolean {
  if (!/^(?:van?|vao|vai)$/.test(wordAt(r, at))) return false;
  const act = wordAt(r, r.lang === 'es' ? at + 2 : at + 1);
  return (r.lang === 'pt' || wordAt(r, at + 1) === 'a') && /..[aei]r$/.test(act);
}

/** "Me dieron salida a las 3", "me deram a guia": something else than a visit, or a time for it. */
function isThingGiven(r: Reading, at: number): boolean {
  const noun = skip(r, at, 'article');
  if (
    isPause(r, noun) ||
    /^(?:es|eh|e|era|fue|foi|quedo|ficou|cayo|caiu)$/.test(wordAt(r, at)) ||
    isAt(r, noun, 'booking', 'visit', 'at', 'during', 'from', 'on', 'moveTo')
  )
    return false;
  return !r.compiled.begins.has(wordAt(r, noun)) && !/^\d/.test(wordAt(r, noun));
}

function futureBefore(r: Reading, at: number): string {
  return wordAt(r, at - 1) === 'a' ? `${wordAt(r, at - 2)} a` : wordAt(r, at - 1);
}

/** "Déjela", "apúnteme", "dejémoslo": an order ends in its pronouns, and the accent tells it from other words. */
function isOrder(r: Reading, at: number): boolean {
  const isAccented = /[áéíóú]\p{L}*(?<!ndo)(?:me|nos|(?<![ui])l[aeo]s?)$/iu.test(writtenAt(r, at));
  return r.lang === 'es' && isAccented && wordAt(r, at).length > 5;
}

/** What a verb that no list has tells: what would be is wished, and what is asked is told of nothing. */
function roleOfVerb(r: Reading, at: number): Role | null {
  const tense = verbAt(r, at);
  if (tense === 'would') return 'wanted';
  if (tense === 'present' && (isAsked(r, at) || ASKED.test(wordAt(r, at - 1)))) return null;
  return tense && 'told';
}

/** Whether a clause ends at `at`: at a mark, a conjunction, or an "and" that begins what another does or was. */
export function endsClause(r: Reading, at: number, pieces: readonly Piece[] = []): boolean {
  if (isPause(r, at)) return true;
  if (isAt(r, at, 'parting')) return true;
  if (!isAt(r, at, 'and')) return false;
  if (WHO.test(wordAt(r, at + 1))) return true;
  // "Y el martes trabajo" begins one; "el lunes y el martes trabajo" only lists, unless the first has a verb before it.
  const listed = pieces.find(({ end }) => end === at);
  const begun = listed && !hasCueBefore(r, listed.start) ? at + 1 : afterTimes(r, at + 1, pieces);
  return cueAt(r, SUBJECT.test(wordAt(r, begun)) || WHO.test(wordAt(r, begun)) ? begun + 1 : begun) !== null;
}

/** Whether a clause ends between two pieces, whichever comes first. */
export function isClauseBetween(r: Reading, one: Piece, other: Piece): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  for (let at = from; at < to; at++) if (endsClause(r, at)) return true;
  return false;
}

/** More tokens than a clause has: who writes on without a mark means nothing by what stands so far away. */
export const CLAUSE_WITHIN = 32;

function hasCueBefore(r: Reading, start: number): boolean {
  for (
    let at = start - 1;
    at >= Math.max(0, start - CLAUSE_WITHIN) && !isPause(r, at) && !isAt(r, at, 'parting');
    at--
  )
    if (cueAt(r, at) !== null) return true;
  return false;
}

/** The first word after the times that stand at `at`. */
function afterTimes(r: Reading, at: number, pieces: readonly Piece[]): number {
  let end = at;
  for (const piece of pieces)
    if (piece.start >= end && piece.start <= skip(r, skip(r, end, 'on', 'of'), 'article')) end = piece.end;
  return end;
}

export function isWished(r: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - OWNED_WITHIN) && !isPause(r, at); at--)
    if (isAt(r, at, 'wishing', 'move')) return true;
  return false;
}

/** "Mi cita", "la consulta que me dieron", "tomé hora". */
export function isOwnVisit(r: Reading, at: number): boolean {
  if (!isAt(r, at, 'booking', 'visit')) return false;
  // "A la hora que sea", "a hora que for".
  if (wordAt(r, at) === 'hora' && wordAt(r, at + 1) === 'que') return false;
  // "La cita para el 28", "a consulta pro dia 28", with no verb of having: that is when it should be.
  const isGoal = /^(?:para|pra|pro|pal)$/.test(wordAt(r, at + 1));
  for (let before = at - 1; before >= Math.max(0, at - OWNED_WITHIN) && !isPause(r, before); before--)
    // "Tem vaga hoje?"
    if (isAt(r, before, 'wishing')) return false;
    // "Minha irmã pegou os exames" has them, "entrego los exámenes" on that day.
    else if (/^(?:entreg|lev|llev|recog|recoj|retir|peg|busc|mostr)/.test(wordAt(r, before))) return false;
    else if (isPreterite(r, before) && !isAt(r, before, 'owning')) return false;
    // "Tem consulta quinta?" asks for one, "ela tem consulta quinta" has it.
    else if (wordAt(r, before) === 'tem' && isQuestion(r, at) && !isSubject(r, before - 1)) return false;
    // "Quiero la cita el 20" has none yet.
    else if (/^(?:la|a|el|o)$/.test(wordAt(r, before)) && isWishOf(r, before)) return false;
    else if (isAt(r, before, 'owning') && !(isGoal && /^(?:la|a|esa|essa)$/.test(wordAt(r, before))))
      return true;
  return isAt(r, after(r, at, 'booking'), 'given');
}

function isSubject(r: Reading, at: number): boolean {
  return isSomeone(r, at) || WHO.test(wordAt(r, at)) || /^(?:ja|ya)$/.test(wordAt(r, at));
}

/** Whether what is wished for is the thing whose article stands at `at`, to be had and not to be moved. */
export function isWishOf(r: Reading, at: number): boolean {
  return /^(?:quiero|quisiera|queria|necesito|quero|gostaria|preciso)$/.test(wordAt(r, at - 1));
}

/** "La cita que tengo el 5". */
function isOfVisit(r: Reading, at: number): boolean {
  return wordAt(r, at - 1) === 'que' && isAt(r, at - 2, 'booking', 'visit');
}

const TAG = /^(?:cierto|verdad|verdade|ne|no|certo|correcto)$/;
function isQuestion(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length; at++) {
    const word = wordAt(r, at);
    // "Atiende los jueves, ¿cierto?" asks only whether it is so.
    if (word === '?') return !TAG.test(wordAt(r, at - 1));
    if (/^[¿.!;]$/.test(word)) return false;
  }
  return false;
}

/** Whether a verb is asked, and not told before a wish that is: "sexta trabalhamos, pode ser quinta?" */
function isAsked(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length && !/^[?.!;]$/.test(wordAt(r, at)); at++)
    if (wordAt(r, at) === ',' && (isAt(r, at + 1, 'wishing') || isAt(r, at + 2, 'wishing'))) return false;
  return isQuestion(r, from);
}

export function isVisit(r: Reading, from: number, to: number): boolean {
  let isNear = true;
  for (let at = from + 1; at < from + WITH_WITHIN && !isPause(r, at); at++) {
    isNear &&= at < to;
    if (isNear ? isAt(r, at, 'booking', 'visit') || VISITED.test(wordAt(r, at)) : isWith(r, at)) return true;
  }
  return false;
}

/** How far after "tengo" it may be told whom with: "tengo el jueves a las 3 con la nutricionista". */
const WITH_WITHIN = 9;

function isWith(r: Reading, at: number): boolean {
  return /^(?:con|com)$/.test(wordAt(r, at)) && VISITED.test(wordAt(r, skip(r, at + 1, 'article')));
}

export function isDenied(r: Reading, at: number): boolean {
  let before = at - 1;
  while (PRONOUN.test(wordAt(r, before))) before--;
  return isAt(r, before, 'negation');
}
