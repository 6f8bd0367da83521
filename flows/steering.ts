import type { Control, Understanding } from '../nlu/types.ts';
import type { Answer, Asked } from './asking.ts';
import type { Move } from './route.ts';
import type { Wanted } from './wanted.ts';

/** How a control is obeyed; those that are missing are part of something else. */
const CONTROLS: Partial<Record<Control, Move>> = {
  leave: { do: 'leave' },
  restart: { do: 'restart' },
  back: { do: 'back' },
  repeat: { do: 'repeat' },
  help: { do: 'help' },
  farewell: { do: 'bye' },
  opt_in: { do: 'begin', flow: 'preferences', intent: null, given: {}, about: { opt: 'in' } },
  my_data: { do: 'begin', flow: 'privacy', intent: null, given: {} },
};

/** The words, where "para" is heard to stop nothing. */
export function withoutLeaving(understood: Understanding): Understanding {
  return { ...understood, controls: understood.controls.filter((name) => name !== 'leave') };
}

/** The control that is obeyed: getting out always is, the others where nothing was answered or wanted. */
export function controlIn(
  { controls }: Understanding,
  wanted: readonly Wanted[],
  { asked, answer, early }: { asked: Asked | null; answer: Answer | null; early: boolean },
): Move | undefined {
  const optsOut = wanted.some(({ intent, sure }) => intent === 'opt_out' && sure);
  const strong = controls.find((name) => (name === 'opt_in' && !optsOut) || name === 'my_data');
  if (strong) return CONTROLS[strong];
  if (wanted.some(({ sure }) => sure)) return undefined;
  const chosen = answer?.type === 'patient.chose' || answer?.type === 'patient.gave';
  // "No, chao" is an answer, but for what is not booked yet: there it leaves.
  const declines = answer?.type === 'patient.declined' && !early;
  const obeyed = controls.filter((name) => {
    if (name === 'farewell') return !declines;
    // "No entiendo este aparato", where nothing was asked yet, has nothing to be said again.
    return name === 'repeat' ? asked && !chosen : name !== 'help' || !chosen;
  });
  return obeyed.map((name) => CONTROLS[name]).find((move) => move !== undefined);
}
