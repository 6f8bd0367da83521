import { flowNamed } from '../../../flows/flows.ts';
import type { SavedState } from '../../../flows/step.ts';
import type { Scene } from './scene.ts';

/** The flow that a machine calls on entering the state where it stands; null where it calls none. */
export function calledIn(flow: string, { value, context }: SavedState): string | null {
  const entry = flowNamed(flow).machine.states[String(value)]?.entry ?? [];
  const call = entry.find((action) => typeof action === 'object' && action.type === 'callFlow');
  const params = call && typeof call === 'object' && 'params' in call ? call.params : undefined;
  return typeof params === 'function' ? params({ context, event: {} }).flow : null;
}

/** The call whose called dialog is not right above it; null when all are. */
export function brokenCall({ conversation: { frames } }: Scene): string | null {
  for (const [at, { calls, flow, state }] of frames.entries()) {
    const called = calledIn(flow, state as SavedState);
    if (calls && frames[at + 1]?.flow !== called) return `'${flow}' called '${called}'`;
  }
  return null;
}
