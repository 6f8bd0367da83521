import type { Appointment } from '../appointment.ts';
import { minutesBetween } from '../civil.ts';
import type { Reply } from '../effects.ts';
import { appointmentArgs, worldOf, YES_NO } from '../setup.ts';
import type { World } from '../world.ts';

/** Whether a visit begins too soon to be cancelled or moved by message. */
export function isTooLate({ startsAt }: Pick<Appointment, 'startsAt'>, world: World): boolean {
  return minutesBetween(world.now, startsAt) < world.clinic.rules.changeNoticeHours * 60;
}

/**
 * A state in which a visit can no longer be changed by message, and a person is offered who can: a fragment.
 * It leads to `end`.
 */
export function offerPersonInstead<Context extends { appointment: Appointment | null }>() {
  const person = { type: 'beginFlow' as const, params: { intent: 'human' as const, given: {} } };
  const kept = {
    target: 'end',
    actions: { type: 'reply' as const, params: (at: { context: Context }) => about('notice.kept', at) },
  } as const;
  return {
    entry: {
      type: 'reply' as const,
      params: ({ context, event }: { context: Context; event: unknown }): Reply => {
        const hours = worldOf(event).clinic.rules.changeNoticeHours;
        const { key, args } = about('notice.too-late', { context });
        return { key, args: { ...args, count: hours }, choices: YES_NO, awaiting: 'yes-no' };
      },
    },
    on: {
      'patient.agreed': { target: 'end', actions: person },
      'patient.declined': kept,
      'patient.refused': kept,
    },
  } as const;
}

function about<Context extends { appointment: Appointment | null }>(
  key: 'notice.kept' | 'notice.too-late',
  { context }: { context: Context },
) {
  return { key, args: appointmentArgs(context.appointment!) };
}
