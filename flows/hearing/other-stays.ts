import { heard } from '../../locales/heard.ts';
import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { ofItself, ofPerson } from '../visits/pointed-at.ts';
import { isAmong } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { asksOfAll } from './asking.ts';
import { begin } from './beginning.ts';
import { dialogOf, visitInHand } from './early.ts';
import { givenInWords } from './given.ts';
import type { Heard } from './heard.ts';
import { isLong } from './just-done.ts';
import type { Move } from './move.ts';
import { apart } from './stretches.ts';
import { namesTheOther } from './the-other.ts';

type Words = Heard['said'];

/** "La del jueves queda igual", "a de quinta não mexe": of a visit that is to stay as it is. */
const STAYS = heard.shares.stays;
/** "¿La otra sigue?", "a outra continua marcada": told or asked of one that stands. */
const STANDS = heard.otherStays.stands;
/** "A la otra sí voy", where one is to be cancelled. */
const COMES = heard.otherStays.comes;
/** "La mía sigue…", "a do Mateus continua…": of one that is told by whose, or which, it is. */
const GOES_ON = heard.otherStays.goesOn;
/** "La mía", "a minha". */
const MINE = heard.otherStays.mine;
/** "La mía", "a do Mateus". */
const WHOSE = heard.early.whose;
/** "A dele", "la suya". */
const OF_ANOTHER = heard.anotherVisit.whose;
/** "Las demás", "o resto". */
const THE_REST = heard.otherStays.theRest;
/** "La del viernes": one of several, told by what it is. */
const THE_ONE_OF = heard.anotherVisit.theOneOf;
/** "Sí", "isso", "solo esa": all that is left is a yes. */
const ONLY_YES = heard.otherStays.onlyYes;
/** "¿Cierto?", "né?", "oiga, una pregunta": nothing else is said. */
const ONLY_TAG = heard.otherStays.onlyTag;

/** Dialogs that have one visit of theirs in hand. */
const OF_ONE: ReadonlySet<string> = new Set(['cancelling', 'rescheduling', 'confirming', 'reminding']);

/**
 * What is said of the visit in hand, apart from what is told, or asked, of another that is to stay: "sí, cancélela, pero
 * la del corazón sigue, ¿cierto?" `rest` is null where nothing else is said; `told` tells how that other one stands.
 * @param wrote the message as it was written, with what was spared when it was understood
 */
export function apartFromOther(
  conversation: Conversation,
  said: Words,
  { wrote, world }: { wrote: string; world: World },
): { rest: Words | null; told: (moves: readonly Move[]) => Move[] } | null {
  const visit = spokenOf(conversation, world);
  if (!visit) return null;
  const [own, ofOther] = apart(said, (clause) => staysBeside(conversation, visit, { clause, world }));
  if (!ofOther && !namesOthers(sparedIn(said.text, wrote))) return null;
  const given = pointedAt(visit, ofOther, {
    isMoved: dialogOf(conversation.frames)[0] === 'rescheduling',
    world,
  });
  const isAskedWhy = conversation.frames.at(-1)?.asked?.key === 'cancelling.why';
  return {
    rest: own && !has(own.text, ONLY_TAG) ? { ...own, understood: withoutAside(own) } : null,
    told: (moves) => {
      const look = begin({ intent: 'query_appointment', sure: true }, given);
      const settles = moves.some(({ do: what }) => what === 'answer' || what === 'begin');
      if (settles) return world.contact.consent ? [{ do: 'queue', intent: 'query_appointment', given }] : [];
      // Who asks that after the cancelling has no reason to tell.
      return isAskedWhy ? [{ do: 'drop' }, look] : [look];
    },
  };
}

/** The visit that the dialog is about, or that has just been moved or cancelled; null where there is none. */
function spokenOf({ frames, lastDone }: Conversation, world: World): Appointment | null {
  const [root = null] = dialogOf(frames);
  if (root && OF_ONE.has(root)) return asksOfAll(frames.at(-1)!.asked) ? null : visitInHand(frames);
  return !frames.length && lastDone && !isLong(lastDone, world.now) ? lastDone.visit : null;
}

/** Whether a clause says, or asks, of another visit that it stays. */
function staysBeside(
  { frames }: Conversation,
  visit: Appointment,
  { clause, world }: { clause: Said; world: World },
): boolean {
  const { text } = clause;
  const isCancelled = frames.at(-1)?.flow === 'cancelling';
  const isToldOf = has(text, WHOSE) || has(text, OF_ANOTHER) || has(text, THE_ONE_OF);
  const goesOn = isToldOf && has(text, GOES_ON);
  if (!(goesOn || has(text, STAYS) || has(text, STANDS) || (isCancelled && has(text, COMES)))) return false;
  if (namesOthers(text) || (has(text, MINE) && !isOfSelf(visit, world))) return true;
  const given = ofItself(givenInWords(clause, world));
  const { service, person, when = [], notOn = [] } = given;
  // "A do sangue eu vou": something else that they have, whatever it is called.
  if (isCancelled && isToldOf && !has(text, MINE) && !service && !person && !when.length && !notOn.length)
    return true;
  const isOfNobody = person !== undefined && !ofPerson([visit], given, world, { isStrict: true }).length;
  if ((isOfNobody && isToldOf) || (service !== undefined && service !== visit.service)) return true;
  // Where a time is looked for, a day is that of a time that would do.
  const days = dialogOf(frames)[0] === 'rescheduling' ? [] : [...when, ...notOn];
  return days.length > 0 && has(text, THE_ONE_OF) && !isAmong(visit.startsAt, days);
}

function isOfSelf({ patient }: Appointment, { contact }: World): boolean {
  return contact.people.some(({ id, relation }) => id === patient && relation === 'self');
}

function namesOthers(text: string): boolean {
  return namesTheOther(text) || has(text, THE_REST);
}

/** What was written of visits that are to stay, and left out of what was understood: "cancélela, la otra déjela". */
function sparedIn(heardText: string, wrote: string): string {
  if (heardText.length !== wrote.length) return '';
  return wrote.replace(/\S/gu, (letter, at: number) => (heardText[at] === ' ' ? letter : ' '));
}

/** Which other visit that is; all others, where none is named. One that is moved is known by what it is, and not when. */
function pointedAt(
  visit: Appointment,
  clauses: Said | null,
  { isMoved, world }: { isMoved: boolean; world: World },
): Given {
  const { service, person, when = [], notOn = [] } = clauses ? ofItself(givenInWords(clauses, world)) : {};
  const days = [...when, ...notOn];
  const isNamed = service !== undefined || person !== undefined || days.length > 0;
  const at = visit.startsAt.slice(0, 16);
  const own = {
    service: visit.service,
    person: visit.patient,
    ...(!isMoved && { when: [{ type: 'instant' as const, from: at, to: at }] }),
  };
  return {
    ...(service !== undefined && { service }),
    ...(person !== undefined && { person }),
    ...(days.length && { when: days }),
    ...(!isNamed && { each: [{}], except: own }),
    ofVisit: { facts: ['standing'] },
  };
}

/** What may have been read in the clause that was set apart, and is said of nothing else where nothing else asks. */
function withoutAside({ text, understood }: Words): Understanding {
  const isSaid = ({ intent, within: place }: Understanding['intents'][number]) =>
    place ? place.some(([start, end]) => text.slice(start, end).trim() !== '') : !isOfAside(intent);
  const intents = text.includes('?') ? understood.intents : understood.intents.filter(isSaid);
  if (!has(text, ONLY_YES) || intents.some(({ band }) => band === 'act')) return { ...understood, intents };
  return { ...understood, intents: [{ intent: 'yes', confidence: 1, band: 'act' }, ...intents] };
}

function isOfAside(intent: Intent): boolean {
  return intent === 'confirm' || intent.startsWith('faq_') || intent.startsWith('query_');
}
