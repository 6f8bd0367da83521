import { readHour } from './hour.ts';
import { isOrder } from './order.ts';
import { BOOKED, isPreterite } from './preterite.ts';
import { isAsked, isQuestion } from './question.ts';
import { after, isAt, isPause, numberAt, type Reading, remembered, skip, take, wordAt } from './reading.ts';
import { COMING, isMine, isSomeone, verbAt } from './verb.ts';
import { isOfVisit, isOwnVisit, isSetOfVisit, isThingGiven, isVisit } from './visit-word.ts';

/**
 * What a stretch of a message is about: `wanted`, a time asked for or one is free at; `visit`, an appointment one has;
 * `told`, something else in a life, mostly why it cannot be then; `said`, what somebody says of it or that one comes
 * then, which is told beside a wish and a wish where there is none; `bare`, nothing but the time.
 */
export type Role = 'wanted' | 'visit' | 'told' | 'said' | 'bare';

/** How far after "tengo" that noun may stand. */
const VISIT_WITHIN = 3;

/** "Tengo cita", "tinha consulta", "perdí el turno", "me citaron". */
const HAD = /^(?:ten|tien|tuv|tinh|tiv|perd|falt|toca|quede|fiquei|me)/;

/** Whom one asks: what they have or do is asked of them. */
const ASKED = /^(?:ustedes|usted|uds|ud|voces|voce|vcs|vc)$/;

/** "Dice que el jueves", "ela falou quinta". */
const SAYING = /^(?:dicen?|dijo|dijeron|diz|dizem|disse|disseram|fala|falou|falaram)$/;

/** "Le comenté que el miércoles", "já expliquei que na quarta": who said so says it again. */
const SAID_THAT =
  /^(?:coment|mencion|expli[cq]u?|indi[cq]u?|inform|aclar|esclarec|avis|escrib|escrev)(?:e|i|o|ei|ou|aron|aram|eron|eram)$/;

/** What may stand between "no" and its verb: "no la podrían pasar". */
const PRONOUN = /^(?:me|le|lo|la|te|se|nos|les|los|las|mais|mas|ya|ja)$/;

/** The role that the word at `at` gives to what is said around it; null where it says nothing of that. */
export const cueAt = remembered((r, at): Role | null => {
  const role = cueOfWord(r, at);
  // "Estoy libre", "pedí permiso", "tô de folga": the word tells of nothing else.
  const isFreed = role === 'told' && !isDenied(r, at) && (isAt(r, at + 1, 'free') || isAt(r, at + 2, 'free'));
  return isFreed ? 'wanted' : role;
});

function cueOfWord(r: Reading, at: number): Role | null {
  if (isSeeking(r, at)) return 'wanted';
  if (isAt(r, at, 'free')) return isOfOther(r, at) ? 'told' : 'wanted';
  const isCancelled = isAt(r, at, 'cancelled');
  if (isOrder(r, at) && !isCancelled) return 'wanted';
  if (isThatIs(r, at)) return null;
  if (isGoingToBe(r, at)) return 'told';
  if (isOwnVisit(r, at)) return 'visit';
  const wish = after(r, at, 'wishing');
  if (wish > 0) return roleOfWish(r, at, wish);
  if (isConfirmedThen(r, at)) return 'told';
  if (isCancelled) return 'visit';
  if (isAgeTold(r, at)) return 'told';
  const booked = Math.max(after(r, at, 'booked'), after(r, at - 1, 'booked'));
  if (booked > 0) return isThingGiven(r, booked) || isForSomeone(r, at) ? 'told' : 'visit';
  return roleOfFact(r, at);
}

/** "O sea", "ou seja": wishes for nothing. */
function isThatIs(r: Reading, at: number): boolean {
  return /^(?:sea|seja)$/.test(wordAt(r, at)) && /^ou?$/.test(wordAt(r, at - 1));
}

/** "O almoço vai ser dia 25." */
function isGoingToBe(r: Reading, at: number): boolean {
  const before = wordAt(r, at - 1) === 'a' ? `${wordAt(r, at - 2)} a` : wordAt(r, at - 1);
  return wordAt(r, at) === 'ser' && /^(?:vai|va a)$/.test(before);
}

/** "Mañana le confirmo": when one does so, and no visit of tomorrow. */
function isConfirmedThen(r: Reading, at: number): boolean {
  return (
    wordAt(r, at) === 'confirmo' && /^(?:l[eh]e?|les|te|lhe)$/.test(wordAt(r, at - 1)) && isPause(r, at + 1)
  );
}

/** "Meu pai faz 80 no domingo." */
function isAgeTold(r: Reading, at: number): boolean {
  return /^(?:faz|faco)$/.test(wordAt(r, at)) && numberAt(r, at + 1) !== null;
}

/** What a word says that tells what was, is or will be, of a visit or of something else. */
function roleOfFact(r: Reading, at: number): Role | null {
  const word = wordAt(r, at);
  if (isHourOfDay(r, at)) return 'told';
  if (SAYING.test(word) || (SAID_THAT.test(word) && wordAt(r, at + 1) === 'que')) return 'said';
  if (isSetOfVisit(r, at)) return 'visit';
  if (isToBe(r, at)) return isQuestion(r, at) ? null : 'told';
  if (isPreterite(r, at)) return BOOKED.test(word) ? 'visit' : 'told';
  // "Llevo desde el sábado con fiebre", "llevo 3 días" bring nobody.
  if (COMING.test(word)) return isAt(r, at + 1, 'since', 'from') || numberAt(r, at + 1) ? 'told' : 'said';
  return isAt(r, at, 'telling', 'done', 'arrived') ? roleOfTelling(r, at) : roleOfVerb(r, at);
}

/** What a phrase of wishing from `at` to `end` says, where the words around it may make it tell something instead. */
function roleOfWish(r: Reading, at: number, end: number): Role {
  // "Me da más duro" is no "me da".
  if (after(r, at, 'telling') > end) return 'told';
  if (wordAt(r, at) === 'hay' && end === at + 1 && isGoingOn(r, end)) return 'told';
  // "Me dan la quincena" gives no time.
  const isGiven = /^(?:me|nos) da[ns]?$/.test(`${wordAt(r, end - 2)} ${wordAt(r, end - 1)}`);
  if (isGiven && (isThing(r, end) || isAilment(r, end))) return 'told';
  // "A ella la atienden los martes" is no "¿atienden?"
  if (after(r, at - 1, 'telling') >= end || after(r, at - 2, 'telling') >= end) return 'told';
  if (!isAt(r, at, 'ability')) return 'wanted';
  // "Mi hermana puede el lunes": when somebody else can, beside when it is wanted.
  return isDenied(r, at) ? 'told' : isOthersAbility(r, at) ? 'said' : 'wanted';
}

/** "Ella puede lunes y viernes", "minha irmã só pode segunda". */
function isOthersAbility(r: Reading, at: number): boolean {
  const last = /^(?:solo|so|ya|ja|tambien|tambem|si|sim)$/.test(wordAt(r, at - 1)) ? at - 2 : at - 1;
  return (
    /^(?:puede|pueden|pode|podem)$/.test(wordAt(r, at)) &&
    (isSomeone(r, last) || OTHERS.test(wordAt(r, last)))
  );
}

const OTHERS = /^(?:ella|ellos|ellas|ela|ele|eles|elas)$/;

/** What a word that tells of a life says where it may ask, or tell of a visit that one has. */
function roleOfTelling(r: Reading, at: number): Role {
  const word = wordAt(r, at);
  // "A las 10 estoy allá" is when one comes.
  if (/^(?:estoy|estaria|to|tou|estou)$/.test(word) && /^(?:alla|ahi|alli|aca|ai)$/.test(wordAt(r, at + 1)))
    return 'said';
  // "Si tiene el martes, mejor."
  if (/^(?:tienen?|tem)$/.test(word) && /^(?:si|se)$/.test(wordAt(r, at - 1)) && isTimeAt(r, at + 1))
    return 'wanted';
  // "¿Tiene el sábado?", "vocês têm quinta".
  const isAskedOf = () => isAsked(r, at) || ASKED.test(wordAt(r, at - 1));
  if (/^(?:tiene|tem)$/.test(word) && !isAt(r, at - 1, 'kin') && isAskedOf()) return 'wanted';
  // "Tenía que repetir el examen" has none.
  if (/^(?:tengo|tenia|tenho|tinha)$/.test(word) && isHourAlone(r, at + 1)) return 'visit';
  // "La tengo el jueves": what it is was told before.
  if (/^(?:tengo|tenia|tenemos)$/.test(word) && wordAt(r, at - 1) === 'la' && isTimeAt(r, at + 1))
    return 'visit';
  const isHad = HAD.test(word) && wordAt(r, at + 1) !== 'que' && isVisit(r, at, at + 1 + VISIT_WITHIN);
  return isHad || isOfVisit(r, at) ? 'visit' : 'told';
}

/** What a clinic has for one, after "hay". */
const HAD_THERE =
  /^(?:algo|algun[oa]?s?|otr[oa]s?|un[oa]?s?|mas|ya|cit|turn|cup|consult|hor|fech|dia|espaci|agend|disp|chance|chans|oport|posib|form|maner|modo|atenc|servic|medic|doctor|pediatr|especial|lugar|campo|hueco|problem|lio|inconv|opci|sistema|nada|libre|tiempo|como|que)/;

/** "Hay pico y placa", "hay mucha gente": what goes on then, told and not asked. */
function isGoingOn(r: Reading, noun: number): boolean {
  if (isPause(r, noun) || isTimeAt(r, noun) || isAt(r, noun, 'booking', 'visit')) return false;
  return !/^\d/.test(wordAt(r, noun)) && !HAD_THERE.test(wordAt(r, noun)) && !isAsked(r, noun);
}

function isTimeAt(r: Reading, at: number): boolean {
  const first = skip(r, skip(r, at, 'on'), 'article');
  return r.compiled.begins.has(wordAt(r, first)) || /^\d{1,2}$/.test(wordAt(r, first));
}

/** "La quincena", "el resultado": a thing that is given, and no time, visit or leave. */
function isThing(r: Reading, at: number): boolean {
  const isLed = /^(?:el|la|los|las|o|a|os|as)$/.test(wordAt(r, at));
  return isLed && !isAt(r, at + 1, 'free') && isThingGiven(r, at);
}

/** "Me da mucha tos", "me dá febre": what comes over somebody. */
function isAilment(r: Reading, at: number): boolean {
  const noun = /^(?:much|muit|tant|bastante)/.test(wordAt(r, at)) ? at + 1 : at;
  return noun > at || isAt(r, noun, 'symptom');
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

/** "Mi compañera descansa los lunes": somebody that one brings nobody for. */
function isOfOther(r: Reading, at: number): boolean {
  return isMine(r, at - 1) && !isAt(r, at - 1, 'kin') && /^(?:descansa|folga|nao|no)$/.test(wordAt(r, at));
}

/** "Pra minha irmã deram dia 14", "a mi vecina le dieron el 3": somebody else's. */
function isForSomeone(r: Reading, at: number): boolean {
  const last = /^(?:le|les|lhe)$/.test(wordAt(r, at - 1)) ? at - 2 : at - 1;
  if (!isSomeone(r, last)) return false;
  const whose = /^(?:mi|mis|meus?|minhas?|[ao]|la|el)$/.test(wordAt(r, last - 1)) ? last - 2 : last - 1;
  return /^(?:a|para|pra|pro)$/.test(wordAt(r, whose));
}

/** "Reunião às 5", "inglés a las 4": what one's day is made of, where a clause begins. */
function isHourOfDay(r: Reading, at: number): boolean {
  return isAt(r, at, 'daily') && !isAt(r, at, 'booking', 'visit') && isPause(r, at - 1);
}

/** What goes on: "ando", "estaba", "tô". */
const GOING_ON = /^(?:and[oa]\w*|est(?:oy|ou|aba\w*|ava\w*|amos)|vengo|venho|sigo|seguimos|to|tou|tava\w*)$/;
const SEEKING = /^(?:busc|procur|necesit|precis|quer|pens|pidi|pedi|solicit|dese)\w*ndo$/;

/** "Ando buscando", "estaba pensando en", "tô precisando": what is sought is wished for. */
function isSeeking(r: Reading, at: number): boolean {
  return SEEKING.test(wordAt(r, GOING_ON.test(wordAt(r, at)) ? at + 1 : at));
}

/** What a verb that no list has tells: what would be is wished, and what is asked is told of nothing. */
function roleOfVerb(r: Reading, at: number): Role | null {
  const tense = verbAt(r, at);
  if (tense === 'would') return 'wanted';
  if (tense === 'present' && (isAsked(r, at) || ASKED.test(wordAt(r, at - 1))))
    // "¿Me recibe el 19?", "¿será que me ayuda con una cita?"
    // "O ônibus me deixa às 8, tem às 9?" has who does it.
    return /^(?:me|nos)$/.test(wordAt(r, at - 1)) && (isPause(r, at - 2) || wordAt(r, at - 2) === 'que')
      ? 'wanted'
      : null;
  return tense && 'told';
}

/** Whether a "no" stands before the word at `at`, pronouns between them or not. */
export function isDenied(r: Reading, at: number): boolean {
  let before = at - 1;
  while (PRONOUN.test(wordAt(r, before))) before--;
  return isAt(r, before, 'negation');
}
