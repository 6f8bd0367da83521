import type { When } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { concernsVisit, isAmong, wholeDay } from '../wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import { severalIn } from './several.ts';
import type { Wanted } from './wanted.ts';

/** "Cancela todo", "ya puede anular todo": a verb says of what it is all. */
const ALL_THERE_IS =
  /\b(?:cancel|anul|desmarc|elimin|borr|quit|suspend|confirm)\w* (?:\w+ ){0,2}(?:todo|tudo)\b/;
/** "Todas mis citas", "ambas"; but not "todos los días". */
const ALL_OF_THEM =
  /\b(?:todas|todos|ambas|ambos)\b(?! (?:(?:los|las|os|as) )?(?:dias|semanas|meses|anos|horas|modos|formas|maneras|veces|vezes))/;
/** "Las dos", "as 2"; but not "a las dos", "las dos de la tarde". */
const SO_MANY =
  /(?<!\b(?:a|de|das|desde|hasta|ate|para|entre|antes|despues|depois|sobre) )\b(?:las|los|as|os) (?:dos|2|tres|3|cuatro|4|duas|dois|quatro)\b(?! (?:de la|da|y|e|en punto|h|hs|horas|am|pm|primer|ultim|dias|semanas))/;
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
const ONLY_ALL =
  /^\W*(?:(?:si|sim|ok|dale|claro|bueno|pues|por favor)[ ,]+)*(?:todas|todos|ambas|ambos|(?:las|los|as|os) (?:dos|duas|dois|tres|2|3))(?:,? por favor|,? porfa)?[ .!]*$/;
/** "La del jueves y la del viernes": as many as are told, though the days read as one stretch. */
const ONE_AND_ONE = /\b(?:la|el|a|o) (?:del?|da|do)\b[^,.;?]*\b(?:y|e) (?:la|el|a|o) (?:del?|da|do)\b/;

/** "Nenhuma das duas": of neither, when it is said that they will not come. */
const NEITHER =
  /\b(?:ninguna|ninguno|nenhuma|nenhum) (?:de las|de los|das|dos) (?:dos|2|duas|dois|tres|3)\b|\b(?:puedo|posso|voy|vou|poder|podre|ir|asistir|comparecer) (?:a |em |na |nas )?(?:ninguna|ninguno|nenhuma|nenhum)\b(?! (?:otra|outra|cita|consulta|vez|parte|lado|lugar))/;
/** "O exame e a consulta": two things that only a patient with both can mean. */
const EXAM_AND_VISIT =
  /\bexam\w+ (?:y|e) (?:tambien |tambem )?(?:(?:la|el|a|o|de) )*(?:cita|turno|hora|consulta)\b|\b(?:cita|turno|hora|consulta) (?:y|e) (?:tambien |tambem )?(?:(?:la|el|a|o|de|los|os) )*exam/;
/** "Y la de cardiología también": one more, of the same kind as before. */
const ALSO = /\b(?:tambien|tambem|tmb|tb|tbm|igual|igualmente|ademas)\b/;
/** "Mi cita y la de mi hijo": the writer's, and another's. */
const MY_VISIT =
  /\b(?:cita|turno|hora|consulta|exame|examen) (?:mi[ao]|minha|meu)\b(?=[^.?!]*\b[ye]\b)|\b(?:mi|minha|meu) (?:cita|turno|hora|consulta|exame|examen)\b(?=[^.?!]*\b[ye]\b)|\b[ye] (?:\w+ )?(?:mi|minha|meu) (?:cita|turno|hora|consulta|exame|examen)\b/;
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
  if (OF_ALL.test(asked?.key ?? '') && has(said.text, BUT_ONE)) return allBut(given);
  const intents = wanted.map(({ intent }) => intent);
  if (intents.length === 1 && intents[0] === 'reschedule') return withEachMoved(said.text, asked, given);
  const isOfThem = intents.includes('cancel') || intents.includes('confirm');
  // "Cancela la del martes y dame otra el viernes" is about one of each.
  if ((!isAsked && !isOfThem) || intents.includes('book') || intents.includes('reschedule')) return given;
  const { person: also, ...ofAll } = given;
  if (also && also !== 'self' && has(said.text, MY_VISIT))
    return { ...ofAll, each: [{ person: 'self' }, { person: also }] };
  const isAll = namesAll(said.text) && !namesHour(given, isAsked ? asked : null);
  // "Nenhuma das duas" is no hour, though "das duas" may be one.
  if (has(said.text, ALL_BUT)) {
    // "Todas menos na do exame": but what, is not known.
    const isTold = concernsVisit(given) || given.person || given.notOn || given.practitioner;
    return isTold ? allBut(given) : given;
  }
  if (has(said.text, ALL_MINE)) return { ...ofAll, each: [{ person: 'self' }] };
  if (isAll || has(said.text, NEITHER)) return allOf(said.text, given);
  const parts = severalIn(said, given, world).map(({ service, person }) => ({
    ...(service && { service }),
    ...(person && { person }),
  }));
  // "La mía y la de mi hijo": each of them is of its own.
  if (parts.length > 1) return { ...(parts.some(({ person }) => person) ? ofAll : given), each: parts };
  const days = given.when ?? [];
  const areTold = days.length > 1 ? has(said.text, JOINED) : has(said.text, ONE_AND_ONE);
  return days.length && areTold ? { ...given, each: days.map((when) => ({ when: [when] })) } : given;
}

/** "Las mías", "as minhas duas": all of the writer's own. */
const ALL_MINE =
  /\b(?:las|los|as|os|ambas|ambos)(?: (?:dos|duas|dois))? (?:mias|mios|minhas|meus)(?: (?:dos|duas|dois))?\b(?! \w*(?:hij|filh|hij))/;

/** "Todas menos la de Mateo", "tudo exceto a de cardiologia". */
const ALL_BUT =
  /\b(?:tod[ao]s?|tudo|(?:mis|minhas|las|as|los|os) (?:dos|duas|dois|tres|2|3))\b.{0,30}\b(?:menos|excepto|exceto|salvo|fuera de|quitando|tirando|fora|pero no|mas nao) (?:(?:a|en|em) )?(?:la|el|lo|a|o|las|as|los|os|na|no|nas|nos|mi|minha)\b/;

/** "Sí, menos la del viernes", said to all that would be cancelled. */
const BUT_ONE =
  /\b(?:menos|excepto|exceto|salvo|fuera de|quitando|tirando|fora) (?:(?:a|en|em) )?(?:la|el|lo|a|o|na|no)\b/;

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
  const number = (SO_MANY.exec(words) ?? NEITHER.exec(words) ?? /\bamb[ao]s\b/.exec(words))?.[0];
  const many = COUNTS[number?.split(' ').at(-1) ?? ''];
  return { ...given, when: [], each: [{}], ...(many && { many }) };
}

const ASKED_WHICH: ReadonlySet<string> = new Set([
  'picking.which-cancel',
  'picking.which-confirm',
  'picking.which-reschedule',
]);

const NO_PLACE =
  '(?! (?:hora|vez|vem|semana|quincena|quinzena|opcion|opcao|feira|disponible|disponivel|libre|livre|de (?!las|los|todas|cardio)|que (?:teng|hay|tiver|houver|der)|cita (?:libre|disponible|que teng)))';
/** "La más tempranera", "a primeira que eu tenho", "la segunda", "la última que tengo". */
const AT_PLACE = {
  first: new RegExp(
    `\\b(?:la|el|a|o) (?:mas|mais) (?:tempran\\w*|cedo|proxim[ao]|cercan[ao]|pront[ao])\\b|\\b(?:la primera|el primero|a primeira|o primeiro|la que sigue|la siguiente|la proxima|a proxima|a seguinte)\\b${NO_PLACE}`,
  ),
  second: new RegExp(`\\b(?:la segunda|el segundo|a segunda|o segundo)\\b${NO_PLACE}`),
  third: new RegExp(`\\b(?:la tercera|el tercero|a terceira|o terceiro)\\b${NO_PLACE}`),
  last: new RegExp(
    `\\b(?:la|el|a|o) (?:mas|mais) (?:lejan[ao]|tarde|distante|longe)\\b|\\b(?:la ultima|el ultimo|a ultima|o ultimo)\\b${NO_PLACE}`,
  ),
} as const;
const PLACES = ['first', 'second', 'third', 'last'] as const;

/** "Páseme a la más temprana": where it is to go. */
const TO_PLACE = /\b(?:a|para|pra) (?:la|el|a|o)\b|\b(?:mas|mais)\b/;

/** What was said, with which of several visits is meant where that is told by its place among them. */
export function withPlace(
  { text }: Said,
  { asked, wanted }: { asked: Asked | null; wanted: readonly Wanted[] },
  given: Given,
): Given {
  const isOfTheirs =
    OF_ALL.test(asked?.key ?? '') ||
    (wanted.length === 1 && ['cancel', 'confirm'].includes(wanted[0]!.intent)) ||
    (!asked && wanted.length === 1 && wanted[0]!.intent === 'reschedule' && !has(text, TO_PLACE));
  // "Cancela a segunda" may be Monday's, or the second of those that were told.
  if (!isOfTheirs || (given.when?.length && !has(text, AT_PLACE.second))) return given;
  const place = PLACES.find((name) => has(text, AT_PLACE[name]));
  return place ? { ...given, ofSeveral: place } : given;
}

/** It is asked whether all of several are to be cancelled. */
const OF_ALL = /^cancelling\.(?:confirm|sure)-several$/;

/** "Pásame las dos al viernes", "troca as duas": a verb has them all for its object, and that is no hour. */
const ALL_MOVED =
  /\b(?:cambi|muev|mov|pas|reprogram|reagend|aplaz|mud|troc|pass|remarc|adi)\w* (?:tod[ao]s|ambas|ambos|las dos|los dos|las 2|los 2|as duas|os dois|as 2|os 2)\b/;
/** "No las cancele, páselas", said to the list of all that would be cancelled. */
const THEM =
  /\b(?:pas|cambi|muev|reprogram|reagend|mud|remarc|troc)\w*(?:las|los)\b|\b(?:las|los|elas|as) (?:\w+ )?(?:pas|cambi|muev|reprogram|mud|remarc|troc)\w*/;

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
const ONLY =
  /^(?:no,? |nao,? )?(?:solo|solamente|so|somente|apenas|unicamente|nomas|la|el|a|o|esa|ese|essa|esse)\b/;

/** What is said to the list of all that would be cancelled, or of what else is to be, as an answer; null where it is none. */
export function asPartOf(asked: Asked | null, text: string, given: Given): Answer | null {
  const isOfAll = asked !== null && OF_ALL.test(asked.key);
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
