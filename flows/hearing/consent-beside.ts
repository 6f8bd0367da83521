import type { Intent } from '../../nlu/types.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { concernsVisit } from '../wish/wish.ts';
import { outsideQuestions } from './agreed.ts';
import { questionsIn } from './asides.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { askedBeside } from './said-beside.ts';
import { isOfOwn } from './sooner.ts';

/** What is only more of a visit that is looked for, however it was read. */
const OF_A_VISIT: ReadonlySet<Intent> = new Set<Intent>(['book', 'reschedule', 'waitlist_join']);

/**
 * "Sí, acepto, pero tendría que ser en la tarde", "sim, mas não essa sexta, a outra": what is told beside a yes to the
 * use of their data is more of the visit that waits for that yes, and takes nothing of it back. Null where it tells of
 * none, puts the answer off, or wants something else.
 */
export function consentsToVisit(beside: Heard): Move[] | null {
  const { asked, said, given, wanted, conversation, world } = beside;
  const [waiting] = conversation.next;
  if (asked?.key !== 'welcome.consent' || !waiting || said.understood.controls.includes('wait')) return null;
  const isSame = (intent: Intent) =>
    intent === waiting.intent ||
    intent in QUESTION_TOPICS ||
    (OF_A_VISIT.has(intent) && OF_A_VISIT.has(waiting.intent) && !isOfOwn(said.text));
  if (wanted.some(({ intent, sure }) => sure && !isSame(intent))) return null;
  const told = questionsIn(said.text).length > 0 ? outsideQuestions(given, said, world) : given;
  if (!concernsVisit(told) && !told.notOn?.length) return null;
  const event = { type: 'patient.agreed', given: told } as const;
  const { question } = askedBeside({ ...beside, answer: event, given: {} });
  return [...question, { do: 'answer', event }];
}
