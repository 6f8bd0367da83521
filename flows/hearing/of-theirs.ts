import { heard } from '../../locales/heard.ts';
import type { MessageKey } from '../../locales/locale.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import { lateMove } from './arriving.ts';
import { isOfOwnVisit } from './as-meant.ts';
import { begin } from './beginning.ts';
import { deniesMove, isEarly, meansOthers, movesOwn } from './early.ts';
import type { Heard } from './heard.ts';
import { inHand } from './in-hand.ts';
import type { Move } from './move.ts';
import { hasOneAlready } from './sooner.ts';

/** "No, la mía", of a visit of the child's that is about to be changed: the same is done with theirs, after asking. */
export function meansAnothers({
  asked,
  said,
  conversation: { frames },
  dialog,
  given,
  world,
  answer,
}: Heard): Move[] | null {
  if (!asked || answer?.type === 'patient.agreed' || !meansOthers(said.text, frames, given, world))
    return null;
  const intent = dialog[0] === 'cancelling' ? 'cancel' : 'reschedule';
  return [{ do: 'drop' }, begin({ intent, sure: true }, given)];
}

/**
 * "No es nueva, es cambiarla", "ya tengo una, quiero cambiarla": one that is theirs is moved, and none looked for. "Ninguna,
 * mejor cambiar la de cardiología", where it is asked which is cancelled or confirmed, moves that one.
 */
export function wantsTheirsMoved({
  said: { text, understood },
  conversation: { frames },
  asked,
  given,
}: Heard): Move[] | null {
  // Where an answer is awaited, a wish to move is heard as a part of it, and asked about at most.
  const odds = understood.intents.find(({ intent }) => intent === 'reschedule')?.confidence ?? 0;
  const isOfOwn = isEarly(frames) && (odds >= LIKELY || has(text, MOVES)) && pointsAtOwn(text, given);
  const isOfListed = asked !== null && TO_DO_ELSE.has(asked.key) && odds >= SURE;
  if (!(movesOwn(text, frames) || isOfOwn || isOfListed)) return null;
  // "No, la que ya tengo" is one of the same, but where it was told which.
  const like = isOfOwn && !isOfOwnVisit(text) ? inHand(frames) : {};
  return [{ do: 'drop' }, begin({ intent: 'reschedule', sure: true }, { ...like, ...given })];
}

/** "Cámbiela", "muda essa". */
const MOVES = heard.ofTheirs.moves;

/** "Ya tengo una", or "mi consulta del día 12": a visit that is had is spoken of. */
function pointsAtOwn(text: string, { visitAt }: Given): boolean {
  return hasOneAlready(text) || (visitAt !== undefined && isOfOwnVisit(text));
}

/** Asked which of theirs is to be cancelled, or confirmed. */
const TO_DO_ELSE: ReadonlySet<string> = new Set<MessageKey>([
  'picking.which-cancel',
  'picking.which-confirm',
]);

const LIKELY = 0.5;
const SURE = 0.85;

/** "No es para cambiarla": it stays, or is cancelled where that is what is wanted. */
export function wantsItAsItIs({
  said,
  conversation: { frames },
  given,
  wanted,
  world,
}: Heard): Move[] | null {
  if (!deniesMove(said.text, frames, given)) return null;
  // "No quiero cambiarlas, quiero cancelarlas".
  const cancel = wanted.find(({ intent, sure }) => intent === 'cancel' && sure);
  if (cancel) return [{ do: 'drop' }, begin(cancel, given)];
  const late = lateMove(said, [], given, world);
  return [{ do: 'leave' }, ...(late ? [late] : [])];
}
