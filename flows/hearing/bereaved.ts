import { tellsOfLoss } from '../visits/reason.ts';
import { asksToCancel } from './asking.ts';
import { begun } from './beginning.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { isOfOwn } from './sooner.ts';

/** Questions to which what is wanted of a visit is an answer: what the clinic asks of its own accord. */
const OF_THE_CLINIC = /^(?:reminding\.|changed\.)/;

/**
 * Who tells of a death hears first that one is sorry. A visit is given back or moved where that is asked, or asked about;
 * nothing is booked. "Mi papá murió del corazón, quiero un chequeo" wants a visit of their own, and is left to the other
 * rules.
 */
export function tellsOfADeath({
  said: { text, understood },
  wanted,
  given,
  isAtMenu,
  asked,
  answer,
}: Heard): Move[] | null {
  if (!tellsOfLoss(text)) return null;
  if (asked?.key === 'cancelling.why')
    return [{ do: 'answer', event: { type: 'patient.wrote', text, given: { reason: text } } }];
  if (asked && answer?.type === 'patient.agreed' && asksToCancel(asked.choices ?? []))
    return [{ do: 'condole' }, { do: 'answer', event: answer }];
  const changes = wanted.filter(({ intent }) => intent === 'cancel' || intent === 'reschedule');
  if (changes.length > 0 && (isAtMenu || !asked || OF_THE_CLINIC.test(asked.key)))
    return [{ do: 'condole' }, ...begun(changes, given)];
  // "No puedo, ese día es el entierro", asked whether they will come: they have said enough.
  const refuses = understood.intents.some(({ intent }) => intent === 'no' || intent === 'cancel');
  if (asked && OF_THE_CLINIC.test(asked.key) && refuses)
    return [
      { do: 'condole' },
      { do: 'answer', event: { type: 'patient.declined', given: { reason: text } } },
    ];
  const books = wanted.some(({ intent, sure }) => sure && intent === 'book');
  return books && !isOfOwn(text) ? null : [{ do: 'explain', key: 'repair.condolence' }];
}
