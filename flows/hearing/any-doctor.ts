import { heard } from '../../locales/heard.ts';
import type { Entity } from '../../nlu/types.ts';
import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { listsTimes } from '../wish/instead.ts';
import { namesTime, type Wish } from '../wish/wish.ts';
import type { Asked } from './asking.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

/** "Con cualquier médico", "um médico qualquer": whoever sees them, and no time of those on offer. */
const ANY_DOCTOR = heard.anyDoctor.anyDoctor;
/** "No quiero laboratorio, un médico cualquiera": not what is looked for, but to be seen by a doctor. */
const REFUSES = heard.anyDoctor.refuses;

/**
 * What was said to times on offer, where any doctor will do: that chooses none of them, and asks for general medicine
 * only where it is said in place of what is looked for.
 */
export function withAnyDoctor(said: Said, asked: Asked | null): Said {
  const { text, understood } = said;
  const doctor = asked && listsTimes(asked) ? ANY_DOCTOR.exec(folded(text)) : null;
  if (!understood || !doctor) return said;
  const [start, end] = [doctor.index, doctor.index + doctor[0].length];
  const refuses = has(text, REFUSES);
  const isOfDoctor = (one: Entity) =>
    (one.type === 'choice' && 'any' in one.choice) ||
    (one.type === 'specialty' && (refuses || (one.start < end && start < one.end)));
  const rest = understood.entities.filter((one) => !isOfDoctor(one));
  const general: Entity = {
    type: 'specialty',
    specialty: 'general',
    text: text.slice(start, end),
    start,
    end,
  };
  return { ...said, understood: { ...understood, entities: refuses ? [...rest, general] : rest } };
}

/** Whoever it is, where times are on offer: those of others too, if only somebody's were looked for; else the same are asked about. */
export function leavesTheDoctorOpen({ asked, said, given, answer, conversation }: Heard): Move[] | null {
  if (!asked || !listsTimes(asked) || !has(said.text, ANY_DOCTOR)) return null;
  if (given.service || namesTime(given) || answer?.type === 'patient.chose') return null;
  const { wish } = (conversation.frames.at(-1)?.state as { context?: { wish?: Wish } })?.context ?? {};
  if (!wish?.practitioner) return [{ do: 'repeat' }];
  return [{ do: 'answer', event: { type: 'patient.gave', given: { ...given, instead: 'another-doctor' } } }];
}
