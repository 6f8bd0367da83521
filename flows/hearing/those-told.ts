import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import { minutesBetween } from '../civil.ts';
import { has } from '../folded.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { wantsVisit } from './service-facts.ts';

/** Minutes for which the visits that were told are those that are spoken of. */
const KNOWN_MINUTES = 30;
/** "¿Las dos son en el mismo lugar?", "qual é primeiro?": asked of several visits among themselves. */
const COMPARES = heard.thoseTold.compares;
/** "No quiero otra cita", "já tenho minhas consultas": what they have is what they speak of. */
const WANTS_NO_OTHER = heard.thoseTold.wantsNoOther;
/** What such words may be read as, by who wants no visit: the rest is wanted indeed. */
const READ_AS: ReadonlySet<Intent> = new Set<Intent>([
  'book',
  'query_appointment',
  'faq_location',
  'faq_hours',
]);

/** What is asked of the visits that were just told, one beside the other: they are told again, each with its time and site. */
export function ofThoseTold({ conversation, said, wanted, isAtMenu, world }: Heard): Move[] | null {
  const { wantedLast } = conversation;
  const isTold = wantedLast?.intent === 'query_appointment' && isRecent(wantedLast.at, world.now);
  if (!isTold || !isAtMenu || wanted.some(({ intent, sure }) => sure && !READ_AS.has(intent))) return null;
  const isOfThem = has(said.text, WANTS_NO_OTHER) || (has(said.text, COMPARES) && !wantsVisit(said.text));
  return isOfThem ? [begin({ intent: 'query_appointment', sure: true }, {})] : null;
}

function isRecent(at: string, now: string): boolean {
  return minutesBetween(at, now) <= KNOWN_MINUTES;
}
