import { isOrder } from './order.ts';
import { isPreterite } from './preterite.ts';
import { isQuestion } from './question.ts';
import { after, isAt, isPause, type Reading, skip, wordAt } from './reading.ts';
import { isSomeone, WHO } from './verb.ts';

/** How far before the noun of a visit the word may stand that makes it one's own, in tokens. */
export const OWNED_WITHIN = 4;

/** "Mi cita", "la consulta que me dieron", "tomé hora". */
export function isOwnVisit(r: Reading, at: number): boolean {
  if (!isAt(r, at, 'booking', 'visit')) return false;
  // "Me turno con mi hermana" takes turns.
  if (/^(?:me|se)$/.test(wordAt(r, at - 1))) return false;
  // "A la hora que sea", "a hora que for".
  if (wordAt(r, at) === 'hora' && wordAt(r, at + 1) === 'que') return false;
  // "A esa hora abro el local."
  if (wordAt(r, at) === 'hora' && /^a es[ae]$/.test(`${wordAt(r, at - 2)} ${wordAt(r, at - 1)}`))
    return false;
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

export function isWished(r: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - OWNED_WITHIN) && !isPause(r, at); at--)
    if (isAt(r, at, 'wishing', 'move') && wordAt(r, at) !== 'para') return true;
  return false;
}

/** Whether what is wished for is the thing whose article stands at `at`, to be had and not to be moved. */
export function isWishOf(r: Reading, at: number): boolean {
  const verb = wordAt(r, at - 1);
  if (/^(?:quiero|quisiera|queria|necesito|quero|gostaria|preciso)$/.test(verb)) return true;
  return isOrder(r, at - 1) && !isAt(r, at - 1, 'move', 'cancelled');
}

/** "La cita que tengo el 5". */
export function isOfVisit(r: Reading, at: number): boolean {
  const that = /^(?:yo|eu)$/.test(wordAt(r, at - 1)) ? at - 2 : at - 1;
  return wordAt(r, that) === 'que' && isAt(r, that - 1, 'booking', 'visit');
}

/** What is said of a visit that has its time: "mi cita quedó para el viernes". */
export const SET = /^(?:quedo|queda|esta|estaba|era|es|ficou|fica|ta|tava|estava|eh|salio)$/;

/** How far before it the noun of that visit may stand, in tokens. */
const SET_WITHIN = 5;

/** Who thinks that it was then, tells of the visit that was spoken of: "creo que era a las 10". */
const THINKING = /^(?:creo|pienso|pense|acho|achei|penso|parece)$/;

/** Whether it is of a visit that the verb at `at` tells when it is: "mi cita quedó el 11". */
export function isSetOfVisit(r: Reading, at: number): boolean {
  if (isAt(r, at + 1, 'free')) return false;
  // "A minha e quinta", "que e quinta": an "é" without its accent.
  if (r.lang === 'pt' && wordAt(r, at) === 'e') return isMineThere(r, at - 1) || isRelative(r, at);
  if (!SET.test(wordAt(r, at))) return false;
  if (wordAt(r, at - 1) === 'que' && THINKING.test(wordAt(r, at - 2))) {
    for (let before = at - 3; before >= 0; before--) if (isOwnVisit(r, before)) return true;
    return false;
  }
  if (isMineThere(r, at - 1) || isRelative(r, at)) return true;
  for (let before = at - 1; before >= Math.max(0, at - SET_WITHIN); before--)
    if (isPause(r, before) || isAt(r, before, 'parting', 'and')) return false;
    else if (isAt(r, before, 'booking')) return true;
  return false;
}

/** "La mía es el jueves", "a minha é quinta". */
export function isMineThere(r: Reading, at: number): boolean {
  return /^(?:mia|mio|minha|meu)$/.test(wordAt(r, at)) && /^(?:la|el|a|o)$/.test(wordAt(r, at - 1));
}

/** How far before "que es" the noun of that visit may stand: "la cita de mi mamá, Rosa Peña, que es el jueves". */
const RELATIVE_WITHIN = 12;

function isRelative(r: Reading, at: number): boolean {
  if (wordAt(r, at - 1) !== 'que' || wordAt(r, at - 2) !== ',') return false;
  for (let before = at - 3; before >= Math.max(0, at - RELATIVE_WITHIN); before--) {
    if (isAt(r, before, 'booking')) return !isWishOf(r, before - 1);
    if (wordAt(r, before) !== ',' && (isPause(r, before) || isAt(r, before, 'parting'))) return false;
  }
  return false;
}

/** "Tengo dermatólogo", "me toca con usted": a visit by whom it is with or what it is for. */
const VISITED =
  /^(?:dermat|cardiol|pediatr|ginec|oftalm|odont|dentist|psic|psiq|nutri|neurol|urol|ortop|traumat|endocr|gastr|reumat|otorr|oncol|usted|voces?$|senhora?$)/;

/** How far after "tengo" it may be told whom with: "tengo el jueves a las 3 con la nutricionista". */
const WITH_WITHIN = 9;

export function isVisit(r: Reading, from: number, to: number): boolean {
  let isNear = true;
  for (let at = from + 1; at < from + WITH_WITHIN && !isPause(r, at); at++) {
    isNear &&= at < to;
    if (isNear ? isAt(r, at, 'booking', 'visit') || VISITED.test(wordAt(r, at)) : isWith(r, at)) return true;
  }
  return false;
}

function isWith(r: Reading, at: number): boolean {
  return /^(?:con|com)$/.test(wordAt(r, at)) && VISITED.test(wordAt(r, skip(r, at + 1, 'article')));
}

/** "Me dieron salida a las 3", "me deram a guia": something else than a visit, or a time for it. */
export function isThingGiven(r: Reading, at: number): boolean {
  const noun = skip(r, at, 'article');
  if (
    isPause(r, noun) ||
    /^(?:es|eh|e|era|fue|foi|quedo|ficou|cayo|caiu)$/.test(wordAt(r, at)) ||
    isAt(r, noun, 'booking', 'visit', 'at', 'during', 'from', 'on', 'moveTo')
  )
    return false;
  return !r.compiled.begins.has(wordAt(r, noun)) && !/^\d/.test(wordAt(r, noun));
}
