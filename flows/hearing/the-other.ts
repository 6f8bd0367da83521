import { heard } from '../../locales/heard.ts';
import type { Opening } from '../appointment.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import type { Person } from '../world.ts';

/** "La otra no", "a outra eu vou": of two visits, the one that was not spoken of. */
const THE_OTHER = heard.theOther.theOther;

/** Whether the other of two visits is named. */
export function namesTheOther(text: string): boolean {
  return has(text, THE_OTHER);
}

/** What names the other than that visit: one alone, or none. */
export function otherThan(
  { service, startsAt }: Pick<Opening, 'service' | 'startsAt'>,
  patient?: Person,
): Given {
  const at = startsAt.slice(0, 16);
  const except: Given = { service, when: [{ type: 'instant', from: at, to: at }] };
  return besides(patient ? { ...except, person: personOf(patient) } : except);
}

/** What names the only other than what was told. */
export function besides(told: Given): Given {
  return { each: [{}], many: 1, except: told };
}

function personOf({ id, relation }: Person): string {
  return relation === 'self' ? 'self' : id;
}
