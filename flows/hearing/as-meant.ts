import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { Wanted } from './wanted.ts';

/** The wishes as the words around them tell what they are about: a new visit, one that is theirs, or a house. */
export function asMeant(wanted: readonly Wanted[], said: Said): readonly Wanted[] {
  return toCancelOnly(toMoveInstead(toMoveOwn(toNewVisit(wanted, said), said), said), said);
}

/** Words of moving, or of the one visit that is moved. */
const MOVES =
  /\b(?:cambi|camb|mov|muev|pass?[aeoá]|jog[au]|mud|troc|trok|remarc|reprogram|reagend|adelant|adiant|antecip|anticip|aplaz|posterg|atras|corr[ae]|transfer|transfir)\w*|\b(?:mejor|melhor|mi|minha|meu|la de|el de|n?[ao] d[aeo]|la del|la cita|el turno|a consulta|esa|ess[ae]|es[ae])\b/;

/** "Buenas, dermatología para la otra semana": a specialty and when, and nothing that is moved, is a new visit. */
export function toNewVisit(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  const isNamed = understood!.entities.some(({ type }) => type === 'specialty');
  if (wish?.intent !== 'reschedule' || more.length || !isNamed || has(text, MOVES)) return wanted;
  return [{ intent: 'book', sure: wish.sure }];
}

/** "Mi cita", "a consulta que eu tenho". */
const OWN =
  /\b(?:mi|minha|meu) (?:cita|turno|hora|consulta|exame|examen)\b|\b(?:la|el|a|o) (?:cita|turno|hora|consulta|exame|examen) que (?:ya |ja |eu )*(?:tengo|tenho)\b/;
/** "Me la puede poner…", "dá pra ser…": at another time, where one is told with it. */
const PUT =
  /\b(?:puede[ns]?|podria[ns]?|podes|pode|podem|da pra|da para|tem como|se puede|hay como|habra como|sera que) (?:me )?(?:ser|poner\w*|pasar\w*|dejar\w*|colocar|botar|por|ficar|mover\w*|cambiar\w*)\b/;

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
const ASKS_FOR_TIME =
  /\b(?:puede[ns]?|podria[ns]?|podes|pode|podem|poderia|da pra|da para|tem|teria[m]?|tendra[ns]?|tendria[ns]?|tiene[ns]?|hay|habra|habria|sera que|mejor|melhor)\b/g;

/** "No puedo ir, ¿se puede el viernes?": who cannot come and asks for a time in the same breath gives nothing up. */
export function toMoveInstead(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  const [wish, ...more] = wanted;
  const words = folded(text);
  if (wish?.intent !== 'cancel' || more.length || CANCELS.test(words)) return wanted;
  // "Tiene cita mañana y no puede ir" tells when it is, and asks for nothing.
  const unable = /\b(?:no|nao)\b/.exec(words)?.index ?? words.length;
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
const MOVES_HOUSE = /\b(?:me|nos|se) mud\w+|\bmudanza\b|\b(?:minha|de) mudanca\b/g;
const CANCELS = /\b(?:cancel|anul|desmarc|elimin|borr|quit)\w*/;

/** "Quero cancelar tudo, vou me mudar": who moves house moves no visit. */
export function toCancelOnly(wanted: readonly Wanted[], { text }: Said): readonly Wanted[] {
  const words = folded(text);
  const rest = words.replace(MOVES_HOUSE, '');
  const isOnlyHouse =
    rest !== words &&
    CANCELS.test(rest) &&
    !/\b(?:cambi|mud|mov|pas[ae]|remarc|reprogram|troc)\w*/.test(rest);
  if (!isOnlyHouse || !wanted.some(({ intent }) => intent === 'reschedule')) return wanted;
  const others = wanted.filter(({ intent }) => intent !== 'reschedule' && intent !== 'cancel');
  return [{ intent: 'cancel', sure: true }, ...others];
}
