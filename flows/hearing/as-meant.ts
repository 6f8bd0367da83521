import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { hasOneAlready } from './sooner.ts';
import type { Wanted } from './wanted.ts';

/** The wishes as the words around them tell what they are about: a new visit, one that is theirs, or a house. */
export function asMeant(wanted: readonly Wanted[], said: Said): readonly Wanted[] {
  const meant = [toNewVisit, toMoveOwn, toMoveInstead, toMoveLater, toCancelOnly, toTellFirst];
  return meant.reduce((wishes, as) => as(wishes, said), wanted);
}

/** Words of moving, or of the one visit that is moved. */
const MOVES = heard.asMeant.moves;

/** "Buenas, dermatología para la otra semana": a specialty and when, and nothing that is moved, is a new visit. */
export function toNewVisit(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  const isNamed = understood!.entities.some(({ type }) => type === 'specialty');
  if (wish?.intent !== 'reschedule' || more.length || !isNamed) return wanted;
  if (has(withoutPeople(text, understood!), MOVES) || hasOneAlready(text)) return wanted;
  return [{ intent: 'book', sure: wish.sure }];
}

/** The words, but for those that tell whom a visit is for: of "mi señora" no visit is theirs. */
function withoutPeople(text: string, { entities }: Understanding): string {
  const people = entities.filter(({ type }) => type === 'person');
  return people.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** "Mi cita", "a consulta que eu tenho". */
const OWN = heard.asMeant.own;
/** Whether a visit is said to be theirs. */
export function isOfOwnVisit(text: string): boolean {
  return has(text, OWN);
}

/** "Me la puede poner…", "dá pra ser…": at another time, where one is told with it. */
const PUT = heard.asMeant.put;

/** "Póngamela en el centro", "coloca ela em Moema": the one that is spoken of. */
const PUT_IT = heard.asMeant.putIt;
/** "La cita", "la sede": of which "póngamela" is said. */
const OF_VISIT = heard.asMeant.ofVisit;
/** "Ya tengo una, deme otra de laboratorio": one more. */
const ONE_MORE = heard.asMeant.oneMore;

/** What may be read of a visit that is put elsewhere: another, where it is, or that they have come to it. */
const TALK: ReadonlySet<string> = new Set(['book', 'query_appointment', 'faq_location', 'check_in']);

/** "La cita que tengo, ¿me la puede poner por la tarde?", "ya la tengo, póngamela en el centro" ask for no new visit. */
export function toMoveOwn(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const words = folded(text);
  const isTalk = wanted.every(({ intent }) => TALK.has(intent));
  const isPlaced = understood!.entities.some(
    ({ type }) => type === 'when' || type === 'from-visit' || type === 'site',
  );
  const isOwn = OWN.test(words) ? wanted.length > 0 : hasOneAlready(text) && !ONE_MORE.test(words);
  const isPut = (isOwn && PUT.test(words)) || (OF_VISIT.test(words) && PUT_IT.test(words));
  return isTalk && isPlaced && isPut ? [{ intent: 'reschedule', sure: true }] : wanted;
}

/** "¿Se puede…", "tem como ser…", "tem na…", "mejor…": another time is asked for. */
const ASKS_FOR_TIME = heard.asMeant.asksForTime;

/** "No puedo ir, ¿se puede el viernes?": who cannot come and asks for a time in the same breath gives nothing up. */
export function toMoveInstead(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  const words = folded(text);
  if (wish?.intent !== 'cancel' || more.length || CANCELS.test(words)) return wanted;
  // "Tiene cita mañana y no puede ir" tells when it is, and asks for nothing.
  const unable = heard.asMeant.unable.exec(words)?.index ?? words.length;
  const asked = [...words.matchAll(ASKS_FOR_TIME)].flatMap(({ index }) => (index > unable ? [index] : []));
  const isTimed = understood!.entities.some(
    (one) =>
      ((one.type === 'when' && one.role !== 'visit') || one.type === 'from-visit') &&
      asked.some((at) => isSameClause(words.slice(at, one.start)) || isAskedAfter(words, one.end, at)),
  );
  return isTimed ? [{ intent: 'reschedule', sure: wish.sure }] : wanted;
}

/** Whether nothing ends between where a time is asked for and the time; and where it is after what is asked. */
function isSameClause(between: string): boolean {
  return between.length > 0 && !/[.,;!?]/.test(between);
}

/** "Sexta no mesmo horário tem?": the time comes first, and it is asked whether there is one. */
function isAskedAfter(words: string, end: number, at: number): boolean {
  return isSameClause(words.slice(end, at)) && /^[^.,;!]*\?/.test(words.slice(at));
}

/** "Só consigo depois das 9", "solo puedo en la tarde", "antes de las 10 no alcanzo": within bounds. */
const ONLY_THEN = heard.asMeant.onlyThen;

/** "Mañana al examen solo llego después de las 9": who tells when alone they could come to it confirms no visit. */
export function toMoveLater(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  const { entities } = understood!;
  const isOfVisit = wish
    ? wish.intent === 'confirm'
    : entities.some((one) => one.type === 'when' && one.role === 'visit');
  if (!isOfVisit || more.length) return wanted;
  const words = folded(text);
  const isBound = [...words.matchAll(ONLY_THEN)].some(({ index }) =>
    entities.some(
      ({ type, start, end }) => type === 'when' && (start >= index || (start < index && index < end)),
    ),
  );
  return isBound ? [{ intent: 'reschedule', sure: true }] : wanted;
}

/** "No recuerdo el día", "não lembro quando é". */
const FORGOT = heard.asMeant.forgot;

/** What is done with a visit of theirs: who has forgotten when that is, is told it first. */
const OF_OWN: ReadonlySet<string> = new Set(['reschedule', 'cancel', 'confirm']);

/** "No me acuerdo qué día es, pero la quiero pasar a la otra sede": it is told before it is moved. */
export function toTellFirst(wanted: readonly Wanted[], { text }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  if (!wish || more.length || !OF_OWN.has(wish.intent) || !has(text, FORGOT)) return wanted;
  return [{ intent: 'query_appointment', sure: true }, wish];
}

/** "Vou me mudar", "nos mudamos de ciudad", said as the reason. */
const MOVES_HOUSE = heard.asMeant.movesHouse;
const CANCELS = heard.asMeant.cancels;

/** "Quero cancelar tudo, vou me mudar": who moves house moves no visit. */
export function toCancelOnly(wanted: readonly Wanted[], { text }: Said): readonly Wanted[] {
  const words = folded(text);
  const rest = words.replace(MOVES_HOUSE, '');
  const isOnlyHouse = rest !== words && CANCELS.test(rest) && !heard.asMeant.movesIt.test(rest);
  if (!isOnlyHouse || !wanted.some(({ intent }) => intent === 'reschedule')) return wanted;
  const others = wanted.filter(({ intent }) => intent !== 'reschedule' && intent !== 'cancel');
  return [{ intent: 'cancel', sure: true }, ...others];
}
