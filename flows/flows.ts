import type { Intent } from '../nlu/types.ts';
import { amending } from './amending.ts';
import { appointments } from './appointments.ts';
import { booking } from './booking.ts';
import { cancelling } from './cancelling.ts';
import { checkIn } from './check-in.ts';
import { choosing } from './choosing.ts';
import { clinicChange } from './clinic-change.ts';
import { confirming } from './confirming.ts';
import { emergency } from './emergency.ts';
import type { Flow } from './flow.ts';
import { identify } from './identify.ts';
import { late } from './late.ts';
import { lost } from './lost.ts';
import { menu } from './menu.ts';
import { offering } from './offering.ts';
import { orders } from './orders.ts';
import { person } from './person.ts';
import { picking } from './picking.ts';
import { preferences } from './preferences.ts';
import { privacy } from './privacy.ts';
import { questions } from './questions.ts';
import { recalling } from './recalling.ts';
import { reminding } from './reminding.ts';
import { renaming } from './renaming.ts';
import { rescheduling } from './rescheduling.ts';
import { results } from './results.ts';
import { surveying } from './surveying.ts';
import { telemedicine } from './telemedicine.ts';
import { waiting } from './waiting.ts';
import { waitlist } from './waitlist.ts';
import { welcome } from './welcome.ts';

/** Every dialog there is. A new one is a file, and a line here. */
export const FLOWS: readonly Flow[] = [
  welcome,
  menu,
  identify,
  amending,
  choosing,
  recalling,
  waitlist,
  waiting,
  booking,
  picking,
  confirming,
  cancelling,
  rescheduling,
  renaming,
  appointments,
  orders,
  checkIn,
  late,
  telemedicine,
  reminding,
  offering,
  surveying,
  clinicChange,
  questions,
  results,
  person,
  preferences,
  privacy,
  emergency,
  lost,
];

const BY_NAME = new Map(FLOWS.map((flow) => [flow.name, flow]));
const BY_INTENT = new Map(FLOWS.flatMap((flow) => flow.intents.map((intent) => [intent, flow] as const)));

/** The flow of that name; null for one of another version of the house. */
export function flowOf(name: string): Flow | null {
  return BY_NAME.get(name) ?? null;
}

/** The flow of that name. @throws RangeError when there is none. */
export function flowNamed(name: string): Flow {
  const flow = BY_NAME.get(name);
  if (!flow) throw new RangeError(`No flow '${name}'. There are: ${[...BY_NAME.keys()].join(', ')}`);
  return flow;
}

/** The flow for what a patient wants; null for what is no dialog of its own. */
export function flowFor(intent: Intent): Flow | null {
  return BY_INTENT.get(intent) ?? null;
}
