import { heard } from '../../locales/heard.ts';
import type { Control } from '../../nlu/types.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given } from '../events.ts';
import { folded, has } from '../folded.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** Dialogs that ask about a place on the list themselves. */
const ASKING = new Set(['waitlist', 'offering', 'waiting']);

const LIST = heard.onTheList.list;
/** A waiting room, and lists of other things: nobody has a place on those. */
const NO_LIST = heard.onTheList.noList;

/** Words of leaving it, in whatever mood: "sáqueme", "¿me sacaron?", "qué pasa si me salgo". */
const LEAVES = heard.onTheList.leaves;
/** The same, told to be done. */
const TOLD = heard.onTheList.told;
/** "Saquen a mi hijo", "tira meu nome": of whom, must be known. */
const TOLD_OF_ANOTHER = heard.onTheList.toldOfAnother;
const OWN_NAME = heard.onTheList.ownName;
/** It is only spoken of: supposed, reported, denied, or done already. */
const SPOKEN_OF = heard.onTheList.spokenOf;
/** "No me saquen de la lista", "no quiero que me saquen". */
const STAYS = heard.onTheList.stays;
/** "Ya no quiero estar en la lista", whatever is said of staying in it. */
const WANTS_NO_MORE = heard.onTheList.wantsNoMore;
/** "No quiero lista de espera, quiero la cita ya". */
const WANTS_A_VISIT = heard.onTheList.wantsAVisit;
/** "¿Sigo en la lista?", "¿en qué puesto voy?", "ainda estou na fila?" */
const SEES = heard.onTheList.sees;
/** "¿Se liberó algo?", "abriu alguma vaga?": by who waits already, or would. */
const CAME_FREE = heard.onTheList.cameFree;
/** "¿En qué puesto voy?", "em que lugar eu tô?": of a list, though none is named. */
const PLACE = heard.onTheList.place;
/** "Quiero entrar en la lista", "me coloca na lista": that is no question about it. */
const JOINS = heard.onTheList.joins;

/** "Que me avisen", "me avisa se abrir", "espero": to be told of a time that comes free. */
const WAITS = heard.onTheList.waits;
/** "Quedo pendiente", "fico no aguardo": of being told, where that is offered. */
const AWAITS = heard.onTheList.awaits;
const WAITS_NOT = heard.onTheList.waitsNot;

/** "1 mas só de manhã", "sí, pero en las tardes": the first choice, or a yes, before what would do. */
const YES_ONLY = heard.onTheList.firstOrYes;

/**
 * Whether it is told for what they would wait, beside a yes: "sí, pero los lunes, con la doctora Cortés". Where something
 * is open that will not do, other days, places or doctors are looked for first.
 */
function tellsForWhat({ key }: Asked, given: Given): boolean {
  const { service, modality, instead, site, practitioner, when = [] } = given;
  if (service !== undefined || modality !== undefined || instead || !concernsVisit(given)) return false;
  const isOnlyHours = when.every(({ type }) => type.startsWith('time')) && !site && !practitioner;
  return key === 'waitlist.offer' || isOnlyHours;
}

/** Whether they take it that they are to wait, as was offered. */
export function awaitsWord(asked: Asked | null, text: string): boolean {
  return asked?.key.startsWith('waitlist.offer') === true && has(text, AWAITS);
}

/** A yes to waiting, in whatever words and with whatever hours, where that is offered: "q me avisen, en la mañana". */
export function waitsAfterAll(asked: Asked | null, text: string, given: Given): Answer | null {
  if (!asked?.key.startsWith('waitlist.offer')) return null;
  const words = folded(text);
  const isOff = TOLD.test(words) || (LIST.test(words) && WANTS_NO_MORE.test(words) && !JOINS.test(words));
  if (isOff && !WANTS_A_VISIT.test(words)) return { type: 'patient.declined', given: {} };
  const waits =
    WAITS.test(words) || AWAITS.test(words) || (YES_ONLY.test(words) && tellsForWhat(asked, given));
  if (text.includes('?') || !waits || WAITS_NOT.test(words)) return null;
  return { type: 'patient.chose', id: 'wait', given };
}

/** "Ya me vio otro médico", "já passei com outro", "sáqueme": what is offered is not needed any more. */
const NO_MORE_NEEDED = heard.onTheList.noMoreNeeded;

/** "¿Todavía está?", "ainda tem?", of what was offered and went to another. */
const STILL_THERE = heard.onTheList.stillThere;

/** What is said of their place, asked about what came free: "ya me vio otro médico" is a no, "no me saque" no such. */
export function ofPlaceHeld(asked: Asked | null, text: string, given: Given): Answer | null {
  const words = folded(text);
  if (asked?.key.startsWith('offering.lapsed') && STILL_THERE.test(words))
    return { type: 'patient.agreed', given: {} };
  if (!asked?.key.startsWith('offering.') || text.includes('?')) return null;
  if (STAYS.test(words)) return { type: 'patient.gave', given: { ...given, waits: true } };
  const isOut = NO_MORE_NEEDED.test(words) || TOLD.test(words);
  return isOut && !given.waits ? { type: 'patient.declined', given: {} } : null;
}

/** What the clinic sends of its own accord, and the telephone that it is sent to. */
const MESSAGES = heard.onTheList.messages;

/** What is wanted of a place on a waiting list: to give it up, or to hear of it. Null where it is neither. */
export function waitingMove(
  text: string,
  {
    wanted,
    controls,
    dialog,
    given,
    world,
  }: {
    wanted: readonly Wanted[];
    controls: readonly Control[];
    dialog: readonly string[];
    given: Given;
    world: World;
  },
): Move | null {
  const words = folded(text).replace(NO_LIST, ' ');
  const isOfList = LIST.test(words) || PLACE.test(words) || (CAME_FREE.test(words) && text.includes('?'));
  if (!isOfList || dialog.some((flow) => ASKING.has(flow))) return null;
  // "Sáquenme de la lista" may be that of those who are written to: then no more messages are sent.
  const isOther = wanted.some(({ intent }) => intent === 'human' || intent === 'opt_out');
  const isOfMessages = isOther && !given.service && !heard.onTheList.waiting.test(words);
  const waiting = isOfMessages ? leavesAny(words, wanted, world) : wantedOfPlace(words, { wanted, controls });
  if (!waiting) return null;
  const { when: _days, ...named } = given;
  const isSure = waiting !== 'leave' || isLeavingTold(words, given);
  const about = isSure ? named : { ...named, sure: false };
  return { do: 'begin', flow: 'waiting', intent: null, given: about, about: { waiting } };
}

type Waiting = NonNullable<FlowAbout['waiting']>;

/** Whether leaving is told to be done, and it is known who leaves. */
function isLeavingTold(words: string, { person }: Given): boolean {
  return TOLD.test(words) || (TOLD_OF_ANOTHER.test(words) && (person !== undefined || OWN_NAME.test(words)));
}

/** Whether who wants no more messages may mean any list that they wait on. */
function leavesAny(words: string, wanted: readonly Wanted[], { contact }: World): Waiting | null {
  const mayWait = contact.consent === true && contact.people.length > 0;
  const isOfAny = wanted.every(({ intent }) => intent === 'opt_out') && !MESSAGES.test(words);
  return mayWait && isOfAny && TOLD.test(words) ? 'leave-any' : null;
}

/** What is wanted of a place on a waiting list. */
function wantedOfPlace(
  words: string,
  { wanted, controls }: { wanted: readonly Wanted[]; controls: readonly Control[] },
): Waiting | null {
  const keeps = controls.includes('keep_waiting') && !WANTS_NO_MORE.test(words);
  const joins = wanted.some(({ intent, sure }) => sure && intent === 'waitlist_join');
  if (keeps || STAYS.test(words)) return joins ? 'stay' : 'see';
  if (SPOKEN_OF.test(words)) return 'see';
  const gives = wanted.some(({ intent }) => intent === 'waitlist_decline' || intent === 'cancel');
  if (gives) return 'leave';
  if (WANTS_A_VISIT.test(words) || (JOINS.test(words) && !TOLD.test(words))) return null;
  if (LEAVES.test(words)) return 'leave';
  const asks = SEES.test(words) || PLACE.test(words) || CAME_FREE.test(words);
  return asks && !JOINS.test(words) ? 'see' : null;
}
