import { lateMove } from './arriving.ts';
import { begin } from './beginning.ts';
import { deniesMove, meansOthers, movesOwn } from './early.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

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

/** "No es nueva, es cambiarla": one that is theirs is moved, and none looked for. */
export function wantsTheirsMoved({ said, conversation: { frames }, given }: Heard): Move[] | null {
  if (!movesOwn(said.text, frames)) return null;
  return [{ do: 'drop' }, begin({ intent: 'reschedule', sure: true }, given)];
}

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
