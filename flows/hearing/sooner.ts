import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { Wanted } from './wanted.ts';

/** "¿No habrá algo antes?", "consigo adiantar minha consulta?": an earlier time than the one that was given. */
const SOONER = heard.sooner.sooner;
/** "Tengo cita el 17", "ya tengo la del jueves", "minha consulta é dia 20". */
const HAS_ONE = heard.sooner.hasOne;

/** "Ya tengo una", "ya estoy agendada", "a que eu já tenho": one that is had already is pointed at. */
const HAS_ALREADY = heard.sooner.hasAlready;
/** "Ya tengo dentista ese día": why that time will not do. */
const ELSEWHERE = heard.sooner.elsewhere;

/** "No es nueva, es cambiarla", "não é pra marcar, é pra mudar". */
const NOT_NEW = heard.sooner.notNew;

/** "Si se libera algo antes de mi cita", "vaga antes da minha consulta": of a visit that moves, where there is room. */
const OF_MINE = heard.sooner.ofMine;

/** "Me avisan", "me escrevam": they would be told of it. */
const TO_BE_TOLD = heard.onTheList.waits;

/** What a question for something earlier may be taken for. */
const TALK: ReadonlySet<string> = new Set(['book', 'query_appointment', 'faq_hours']);

/** What was said, with that an earlier time is wanted than that of a visit of theirs, where it is no time of its own. */
export function withSooner({ text, understood }: Said, given: Given, wanted: readonly Wanted[]): Given {
  const moves = wanted.some(({ intent }) => intent === 'reschedule');
  return moves && isSooner(text, understood!) ? { ...given, sooner: true } : given;
}

/**
 * The wishes, where somebody who has a visit asks for something before it: "tengo cita el 17, ¿no habrá algo antes?"
 * asks for no other visit, and for no word about that one.
 */
export function toMoveSooner(wanted: readonly Wanted[], { text, understood }: Said): readonly Wanted[] {
  // Who asks outright to be told when something is free is put on the list.
  const waits = wanted.some(({ intent }) => intent === 'waitlist_join') || has(text, TO_BE_TOLD);
  // Of a visit that they have it is looked at first whether there is something before it.
  const isOfMine = has(text, OF_MINE) || (waits && has(text, HAS_ONE));
  const isTalk = wanted.every(
    ({ intent, sure }) => TALK.has(intent) || (intent === 'waitlist_join' && (!sure || isOfMine)),
  );
  if (!isTalk || !(has(text, HAS_ONE) || (waits && isOfMine)) || !isSooner(text, understood!)) return wanted;
  return [{ intent: 'reschedule', sure: true }];
}

/** Whether what is said of a visit to be moved is said of one that is theirs already, and of none that is looked for. */
export function isOfOwn(text: string): boolean {
  return has(text, HAS_ONE) || has(text, NOT_NEW);
}

/** Whether it is said that they have a visit already, and that is what they speak of. */
export function hasOneAlready(text: string): boolean {
  return (has(text, HAS_ALREADY) && !has(text, ELSEWHERE)) || has(text, NOT_NEW);
}

/** "Antes de las diez", "antes del viernes" are times of their own. */
function isSooner(text: string, { entities }: Understanding): boolean {
  const told = SOONER.exec(folded(text));
  if (!told) return false;
  const [at, end] = [told.index, told.index + told[0].length];
  return !entities.some(
    (found) => (found.type === 'when' || found.type === 'from-visit') && found.start < end && at < found.end,
  );
}
