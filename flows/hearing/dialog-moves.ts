import type { Intent } from '../../nlu/types.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Given } from '../events.ts';
import { tellsWho } from '../who/told.ts';
import { concernsVisit, namesTime } from '../wish/wish.ts';
import type { Answer } from './answer.ts';
import { type Asked, asksOfAll } from './asking.ts';
import { begin } from './beginning.ts';
import { dialogOf, isEarly, isVisitTalk } from './early.ts';
import type { Move } from './move.ts';
import { isMenu, type Wanted } from './wanted.ts';

/** What is done with a visit of theirs. */
const OF_OWN: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'cancel', 'reschedule']);

/** What was said, as far as the dialogs are concerned. */
export interface Talk {
  conversation: Conversation;
  asked: Asked | null;
  answer: Answer | null;
  /** Wishes that are not the dialog in progress. */
  others: readonly Wanted[];
  /** Whether the dialog in progress was asked for once more. */
  goesOn: boolean;
  given: Given;
  /** The same, for each visit that is asked for. */
  visits: readonly Given[];
  /** The same, to each of several wishes what was said of it. */
  shares: (wanted: readonly Wanted[]) => readonly Given[];
}

/** Whether each of them is for somebody, at a time of their own. */
function areOfEach(visits: readonly Given[]): boolean {
  return visits.every((visit) => visit.person !== undefined && !visit.together && namesTime(visit));
}

/** An answer, a correction, another wish on top: what the words mean to the dialogs. */
export function dialogMoves(talk: Talk): Move[] {
  const { answer } = talk;
  const elsewhere = wantedElsewhere(talk);
  const several = forSeveral(talk);
  if (several) return several;
  if (answer && !elsewhere.some(({ sure }) => sure)) return [{ do: 'answer', event: answer }];
  const [wish, ...more] = elsewhere;
  return wish ? toBegin([wish, ...more], talk) : toldOnly(talk);
}

/** Wishes that the dialog in progress does not see to by itself, nor what is to come after it. */
function wantedElsewhere({ answer, others, asked, conversation: { frames, next } }: Talk): Wanted[] {
  const agrees = answer?.type === 'patient.agreed';
  // "Claro, y le mando la orden": the visit is booked first, and the order known whenever it comes.
  const sends = agrees && isEarly(frames);
  // "Sí, cancélela ya", asked for their data, says yes to what is to come then.
  const toCome = agrees && asked?.key === 'welcome.consent' ? next : [];
  return others.filter(
    ({ intent }) =>
      !isVisitTalk(intent, frames) &&
      !(sends && intent === 'upload_order') &&
      !toCome.some((wish) => wish.intent === intent),
  );
}

/**
 * "Clínico para mim e pediatra pra ele", where it is asked which, or "a las 3 para Mateo y a las 4 para mí", where times
 * are shown: it is told of two visits.
 */
function forSeveral({ asked, visits }: Talk): Move[] | null {
  const [one, ...rest] = asked?.key.startsWith('choosing.') ? visits : [];
  if (!one || rest.length === 0) return null;
  const isTold = asked?.key === 'choosing.which-service' ? one.service !== undefined : areOfEach(visits);
  if (!isTold) return null;
  const waiting = rest.map((visit): Move => ({ do: 'queue', intent: 'book', given: visit }));
  return [{ do: 'answer', event: { type: 'patient.gave', given: one } }, ...waiting];
}

/** What is begun for what is wanted, each with what was said of it. */
function toBegin(
  [wish, ...more]: readonly [Wanted, ...Wanted[]],
  { answer, asked, given, visits, shares }: Talk,
): Move[] {
  // "No las cancele, páselas al lunes" says no to the cancelling, which is over with that.
  if (wish.intent === 'reschedule' && asksOfAll(asked) && answer?.type !== 'patient.agreed')
    return [{ do: 'drop' }, begin(wish, given)];
  if (more.length > 0) {
    const wishes = [wish, ...more];
    return shares(wishes).map((share, at) => begin(wishes[at]!, share));
  }
  if (wish.intent === 'book') {
    const booked = visits.map((visit) => begin(wish, visit));
    // "No tengo cita, quiero pedir una", where it was asked who they are to find theirs, has none to be found.
    return asked?.key === 'identify.document-see' && wish.sure ? [{ do: 'drop' }, ...booked] : booked;
  }
  if (wish.intent === 'reschedule' && visits.every(({ person }) => person))
    return visits.map(({ together: _alike, ...visit }) => begin(wish, visit));
  // "Confirmo la mía, y ¿cuánto cuesta pediatría?" confirms no pediatrics.
  return [begin(wish, OF_OWN.has(wish.intent) ? shares([wish])[0]! : given)];
}

/** What becomes of words that want nothing else: an answer, what is told of the visit or of themselves, or nothing. */
function toldOnly({ answer, asked, conversation, given, goesOn, visits }: Talk): Move[] {
  if (answer) return [{ do: 'answer', event: answer }];
  const [root = null] = dialogOf(conversation.frames);
  const ofVisit = concernsVisit(given) || given.unoffered;
  if ((!isMenu(root) && (ofVisit || given.person)) || tellsWho(given))
    return [{ do: 'answer', event: { type: 'patient.gave', given } }];
  if (goesOn && asked) return [{ do: 'repeat' }];
  if (isMenu(root) && ofVisit) return visits.map((visit) => begin({ intent: 'book', sure: true }, visit));
  return [];
}
