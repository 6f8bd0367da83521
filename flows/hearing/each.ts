import { heard } from '../../locales/heard.ts';
import type { When } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { concernsVisit, isAmong, wholeDay } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import { type Asked, asksOfAll } from './asking.ts';
import { severalIn } from './several.ts';
import type { Wanted } from './wanted.ts';

/** "Cancela todo", "ya puede anular todo": a verb says of what it is all. */
const ALL_THERE_IS = heard.each.allThereIs;
/** "Todas mis citas", "ambas"; but not "todos los días". */
const ALL_OF_THEM = heard.each.allOfThem;
/** "Las dos", "as 2"; but not "a las dos", "las dos de la tarde". */
const SO_MANY = heard.each.soMany;
/** "Cancelarlas las dos": no hour. */
const ALL_GONE = heard.each.allGone;
/** How many those are. */
const COUNTS: Readonly<Record<string, number>> = {
  ambas: 2,
  ambos: 2,
  dos: 2,
  duas: 2,
  dois: 2,
  '2': 2,
  tres: 3,
  '3': 3,
  cuatro: 4,
  quatro: 4,
  '4': 4,
};
/** "Las dos", "sí, todas", said to whether all of several are to be cancelled. */
const ONLY_ALL = heard.each.onlyAll;
/** "La del jueves y la del viernes": as many as are told, though the days read as one stretch. */
const ONE_AND_ONE = heard.each.oneAndOne;

/** "Nenhuma das duas": of neither, when it is said that they will not come. */
const NEITHER = heard.each.neither;
/** "O exame e a consulta": two things that only a patient with both can mean. */
const EXAM_AND_VISIT = heard.each.examAndVisit;
/** "Y la de cardiología también": one more, of the same kind as before. */
const ALSO = heard.each.also;
/** "Mi cita y la de mi hijo": the writer's, and another's. */
const MY_VISIT = heard.each.myVisit;
/** "La mía y…", "nem eu nem…": who writes is meant beside another. */
const ME_TOO = heard.each.meToo;
const JOINED = /^[^?!]*\b(?:y|e)\b[^?!]*$/;

/** What was said, with each of the visits that are meant where several are to be cancelled or confirmed at once. */
export function withEach(
  said: Said,
  {
    asked,
    wanted,
    given,
    world,
  }: { asked: Asked | null; wanted: readonly Wanted[]; given: Given; world: World },
): Given {
  const isAsked = ASKED_WHICH.has(asked?.key ?? 'welcome.consent');
  if (asksOfAll(asked) && has(said.text, BUT_ONE)) return allBut(given);
  const intents = wanted.map(({ intent }) => intent);
  if (intents.length === 1 && intents[0] === 'reschedule') return withEachMoved(said.text, asked, given);
  const isOfThem = intents.includes('cancel') || intents.includes('confirm');
  // "Cancela la del martes y dame otra el viernes" is about one of each.
  if ((!isAsked && !isOfThem) || intents.includes('book') || intents.includes('reschedule')) return given;
  return ofThemAll(said.text, isAsked ? asked : null, given) ?? eachTold(said, given, world);
}

/** What was said of all of them, of all but some, or of one's own and another's; null where it is of none of these. */
function ofThemAll(text: string, asked: Asked | null, given: Given): Given | null {
  const { person, ...ofAll } = given;
  const isOfOther = person !== undefined && person !== 'self';
  const both = { ...ofAll, each: [{ person: 'self' as const }, { ...(person && { person }) }] };
  if (isOfOther && has(text, MY_VISIT)) return both;
  if (has(text, ALL_BUT)) {
    // "Todas menos na do exame": but what, is not known.
    const isTold = concernsVisit(given) || person || given.notOn || given.practitioner;
    return isTold ? allBut(given) : given;
  }
  if (has(text, ALL_MINE)) return { ...ofAll, each: [{ person: 'self' }] };
  // "As duas, a minha e a do Mateus", "nem eu nem o Mateus vamos": both of those, and not his alone.
  if (isOfOther && has(text, ME_TOO)) return both;
  // "Nenhuma das duas" is no hour, though "das duas" may be one.
  const isAll = namesNone(text) || (namesAll(text) && (!namesHour(given, asked) || has(text, ALL_GONE)));
  return isAll ? allOf(text, given) : null;
}

/** What was said of several by what each is: "la mía y la de mi hijo", "la del jueves y la del viernes". */
function eachTold(said: Said, given: Given, world: World): Given {
  const parts = severalIn(said, given, world).map(({ service, person }) => ({
    ...(service && { service }),
    ...(person && { person }),
  }));
  const { person: _one, ...ofAll } = given;
  // Where somebody is named of each, nobody is of all.
  if (parts.length > 1) return { ...(parts.some(({ person }) => person) ? ofAll : given), each: parts };
  const days = given.when ?? [];
  const areTold = days.length > 1 ? has(said.text, JOINED) : has(said.text, ONE_AND_ONE);
  return days.length && areTold ? { ...given, each: days.map((when) => ({ when: [when] })) } : given;
}

/** "Las mías", "as minhas duas": all of the writer's own. */
const ALL_MINE = heard.each.allMine;

/** "Todas menos la de Mateo", "tudo exceto a de cardiologia". */
const ALL_BUT = heard.each.allBut;

/** "Sí, menos la del viernes", said to all that would be cancelled. */
const BUT_ONE = heard.each.butOne;

/** All of them but what was told. */
function allBut({ service, practitioner, person, when = [], notOn = [], ...given }: Given): Given {
  const days = [...when, ...notOn];
  const except = {
    ...(service && { service }),
    ...(practitioner && { practitioner }),
    ...(person && { person }),
    ...(days.length && { when: days }),
  };
  return { ...given, each: [{}], except };
}

/** All of them, or so many. What "las dos" was read as an hour is none. */
export function allOf(text: string, { visitAt: _hour, ...given }: Given): Given {
  const words = folded(text);
  const number = (SO_MANY.exec(words) ?? NEITHER.exec(words) ?? heard.each.both.exec(words))?.[0];
  const many = COUNTS[number?.split(' ').at(-1) ?? ''];
  return { ...given, when: [], each: [{}], ...(many && { many }) };
}

const ASKED_WHICH: ReadonlySet<string> = new Set([
  'picking.which-cancel',
  'picking.which-confirm',
  'picking.which-reschedule',
]);

/** "La más tempranera", "a primeira que eu tenho", "la segunda", "la última que tengo". */
const FIRST_ONE = heard.each.firstOne;
const SECOND_ONE = heard.each.secondOne;
const THIRD_ONE = heard.each.thirdOne;
const LAST_ONE = heard.each.lastOne;
const AT_PLACE = { first: FIRST_ONE, second: SECOND_ONE, third: THIRD_ONE, last: LAST_ONE } as const;
const PLACES = ['first', 'second', 'third', 'last'] as const;

/** "Páseme a la más temprana": where it is to go. */
const TO_PLACE = heard.each.toPlace;

/** What was said, with which of several visits is meant where that is told by its place among them. */
export function withPlace(
  { text }: Said,
  { asked, wanted }: { asked: Asked | null; wanted: readonly Wanted[] },
  given: Given,
): Given {
  const isOfTheirs =
    asksOfAll(asked) ||
    (wanted.length === 1 && ['cancel', 'confirm'].includes(wanted[0]!.intent)) ||
    (!asked && wanted.length === 1 && wanted[0]!.intent === 'reschedule' && !has(text, TO_PLACE));
  // "Cancela a segunda" may be Monday's, or the second of those that were told.
  if (!isOfTheirs || (given.when?.length && !has(text, AT_PLACE.second))) return given;
  const place = PLACES.find((name) => has(text, AT_PLACE[name]));
  return place ? { ...given, ofSeveral: place } : given;
}

/** "Pásame las dos al viernes", "troca as duas": a verb has them all for its object, and that is no hour. */
const ALL_MOVED = heard.each.allMoved;
/** "No las cancele, páselas", said to the list of all that would be cancelled. */
const THEM = heard.each.them;

/** The same, where they are to be moved: each of them to what was said, but for the hour that "las dos" was taken for. */
function withEachMoved(text: string, asked: Asked | null, given: Given): Given {
  const words = folded(text);
  const isOfList = asked?.key === 'cancelling.confirm-several' && THEM.test(words);
  if (NEITHER.test(words)) return { ...given, when: [], each: [{}] };
  if (isOfList) return { ...given, each: [{}] };
  if (!ALL_MOVED.test(words) && !(THEM.test(words) && namesAll(text))) return given;
  const { many } = allOf(text, {});
  const when = (given.when ?? []).flatMap((one): readonly When[] => {
    if (!/T?(?:02|14):00$/.test(one.from ?? '')) return [one];
    return one.type === 'instant' ? [{ type: 'date', ...wholeDay(one.from!) }] : [];
  });
  return { ...given, when, each: [{}], ...(many && { many }) };
}

/** "Solo la del jueves", of several that were about to be cancelled. */
const ONLY = heard.each.only;

/** What is said to the list of all that would be cancelled, or of what else is to be, as an answer; null where it is none. */
export function asPartOf(asked: Asked | null, text: string, given: Given): Answer | null {
  const isOfAll = asksOfAll(asked);
  if (isOfAll && has(text, ONLY_ALL)) return { type: 'patient.agreed', given: {} };
  const names =
    given.each ||
    given.ofSeveral ||
    given.service !== undefined ||
    given.person !== undefined ||
    given.when?.length;
  if (!asked || !names) return null;
  const isPart =
    (asked.key.startsWith('picking.which') && given.each) ||
    (isOfAll && (has(text, ONLY) || given.ofSeveral || given.except)) ||
    (asked.key === 'cancelling.why' && isAnother(text, given));
  // Where a reason is asked for, whatever is said reads as one.
  const { reason: _none, ...visits } = given;
  return isPart ? { type: 'patient.gave', given: visits } : null;
}

/** Whether one more visit than the one just cancelled is named: "e a de cardio também". */
function isAnother(text: string, { service, when, person }: Given): boolean {
  return has(text, ALSO) && (service !== undefined || person !== undefined || Boolean(when?.length));
}

/** Whether it is said of none of them that they will come. */
export function namesNone(text: string): boolean {
  return has(text, NEITHER);
}

/** Whether all that there are, or so many of them, are named. */
export function namesAll(text: string): boolean {
  const words = folded(text);
  return [ALL_THERE_IS, ALL_OF_THEM, SO_MANY, EXAM_AND_VISIT].some((way) => way.test(words));
}

/** "Cancela la de mañana a las dos" names an hour, and no number of visits; but no hour at which none of those asked about is. */
function namesHour({ when = [] }: Given, asked: Asked | null): boolean {
  const hours = when.filter(({ type }) => type === 'instant' || type === 'time');
  if (!asked) return hours.length > 0;
  const begins = (asked.choices ?? []).flatMap(({ args }) => {
    const at = args?.['at'];
    return typeof at === 'object' && 'at' in at ? [at.at] : [];
  });
  return hours.some((hour) => begins.some((at) => isAmong(at, [hour])));
}
