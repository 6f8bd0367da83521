import { heard } from '../../locales/heard.ts';
import type { Entity, EntityOf, Understanding } from '../../nlu/types.ts';
import type { Choice } from '../effects.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import { isOfDays } from '../wish/from-visit.ts';
import { concernsVisit, isAmong } from '../wish/wish.ts';
import type { Asked } from './asking.ts';

/** The choice that the words name, or that none or any of them will do. */
export function choiceIn(
  asked: Asked,
  { text, understood }: { text: string; understood: Understanding },
  given: Given,
): Choice | 'none' | 'any' | null {
  const entity = understood.entities.find((found): found is EntityOf<'choice'> => found.type === 'choice');
  // "¿Y más tarde?" is none of those shown, though the last of them is in the afternoon.
  if (!entity || given.instead || has(text, ASKS_WHICH)) return null;
  // "La última del día" is of those that are free, and not of those that are shown.
  if (has(text, heard.instead.latest)) return null;
  // "No, la primera que haya el jueves" is no yes, though that is the first of the two.
  if (asked.awaiting === 'yes-no' && concernsVisit(given) && asked.choices?.[0]?.id === 'yes') return null;
  if (asked.awaiting === 'yes-no' && isOfMore(text, entity.text)) return null;
  // "En la del centro me queda mejor" prefers a place, and no time of those shown at it.
  if (given.site && !given.when?.length && has(text, PREFERS)) return null;
  // "El lunes en la mañana o el martes en la tarde": two days, neither of them one that was shown.
  if ((given.when ?? []).filter(isOfDays).length > 1 && !has(entity.text, PLACE_ONLY)) return null;
  if ('none' in entity.choice) return 'none';
  if ('any' in entity.choice) return 'any';
  const choices = asked.choices ?? [];
  const { index } = entity.choice;
  // The last of what is offered is no way to see more of it.
  const isLast = index < 0 || (index === choices.length && LAST.test(entity.text));
  if (isLast) return choices.findLast(({ id }) => id !== 'more') ?? null;
  return choices[index - 1] ?? null;
}

const PREFERS = heard.picked.prefers;

/** "¿Cuál es la primera?" asks, and chooses nothing. */
const ASKS_WHICH = heard.picked.asksWhich;

/** Letters beside "la primera" beyond which it is the first of something else, and no yes. */
const BESIDE_CHOICE = 16;

/** "¿Cobran la primera consulta?", "deme la primera que tenga con el gastro". */
function isOfMore(text: string, choice: string): boolean {
  const beside = text.trim().length - choice.length;
  return beside > BESIDE_CHOICE || (beside > 1 && text.trim().endsWith('?'));
}

const LAST = heard.picked.last;

/** Days that are called as the second to the sixth of what is offered are. */
const COUNTED_DAY = heard.picked.countedDay;

/** "A segunda", where it is the second of what was offered, is no Monday. */
export function withoutDayOf({ entities }: Understanding, given: Given): Given {
  const choice = entities.find(({ type }) => type === 'choice');
  const isChoice = ({ start, end, text }: Entity) =>
    choice && start <= choice.start && choice.end <= end && COUNTED_DAY.test(text);
  const { when: _when, ...rest } = given;
  const days = entities.flatMap((found) => (found.type === 'when' && !isChoice(found) ? [found.when] : []));
  return days.length ? { ...rest, when: days } : rest;
}

/**
 * "Para mañana" is no choice of the one in the morning, where that is today; nor "cardiología, la quinta" of the fifth;
 * nor "el lunes a las 4, ¿pero en la norte no hay?" of one elsewhere.
 */
export function contradicts(
  choice: Choice | 'none' | 'any' | null,
  { when = [], notOn = [], service, site, practitioner, instead }: Given,
  { key }: Asked,
): boolean {
  if (choice === null || typeof choice === 'string') return false;
  // "Confirmo, mas mais tarde" is no "Sí, confirmo".
  if (choice.id === 'come' && instead !== undefined) return true;
  if (choice.key === 'choice.service' && service !== undefined) return choice.id !== service;
  if (isElsewhere(choice, 'site', site) || isElsewhere(choice, 'practitioner', practitioner)) return true;
  const at = choice.args?.['at'];
  if (typeof at !== 'object' || !('at' in at)) return false;
  // "El lunes no puedo" chooses no Monday.
  if (notOn.length > 0 && isAmong(at.at, notOn)) return true;
  // "La primera, para el martes": the day is where that one is to go.
  return key !== 'picking.which-reschedule' && !isAmong(at.at, when);
}

/** Whether another place, or another doctor, was named than that of the choice. */
function isElsewhere(
  { args = {} }: Choice,
  field: 'site' | 'practitioner',
  named: string | undefined,
): boolean {
  const own = args[field];
  return named !== undefined && typeof own === 'object' && field in own && Object.values(own)[0] !== named;
}

/** "1", "la segunda": words that choose by the place only, which another list may have too. */
const PLACE_ONLY = heard.picked.placeOnly;

/** Whether the choice is called by its place and nothing else. */
export function isCounted({ entities }: Understanding): boolean {
  const choice = entities.find(({ type }) => type === 'choice');
  return choice !== undefined && has(choice.text, PLACE_ONLY);
}
