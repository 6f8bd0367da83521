import { heard } from '../../locales/heard.ts';
import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { Wanted } from './wanted.ts';

/** The wishes as the words around them tell what they are about: a new visit, one that is theirs, or a house. */
export function asMeant(wanted: readonly Wanted[], said: Said): readonly Wanted[] {
  return toCancelOnly(toMoveInstead(toMoveOwn(toNewVisit(wanted, said), said), said), said);
}

/** Words of moving, or of the one visit that is moved. */
const MOVES = heard.asMeant.moves;

/** "Buenas, dermatología para la otra semana": a specialty and when, and nothing that is moved, is a new visit. */
export function toNewVisit(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  const isNamed = understood!.entities.some(({ type }) => type === 'specialty');
  if (wish?.intent !== 'reschedule' || more.length || !isNamed || has(text, MOVES)) return wanted;
  return [{ intent: 'book', sure: wish.sure }];
}

/** "Mi cita", "a consulta que eu tenho". */
const OWN = heard.asMeant.own;
/** "Me la puede poner…", "dá pra ser…": at another time, where one is told with it. */
const PUT = heard.asMeant.put;

/** "La cita que tengo, ¿me la puede poner por la tarde?" asks for no new visit. */
export function toMoveOwn(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const words = folded(text);
  const isTalk =
    wanted.length > 0 && wanted.every(({ intent }) => intent === 'book' || intent === 'query_appointment');
  const isTimed = understood!.entities.some(({ type }) => type === 'when' || type === 'from-visit');
  return isTalk && isTimed && OWN.test(words) && PUT.test(words)
    ? [{ intent: 'reschedule', sure: true }]
    : wanted;
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
      asked.some((at) => isSameClause(words.slice(at, one.start))),
  );
  return isTimed ? [{ intent: 'reschedule', sure: wish.sure }] : wanted;
}

/** Whether nothing ends between where a time is asked for and the time; and where it is after what is asked. */
function isSameClause(between: string): boolean {
  return between.length > 0 && !/[.,;!?]/.test(between);
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
