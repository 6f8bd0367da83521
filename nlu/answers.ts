import { fold } from './normalise.ts';
import { onceEach, whenAgain } from './once.ts';
import { LONGEST_ALIKE, MOST_KEPT } from './read-lately.ts';
import type { Awaiting, Entity, Intent } from './types.ts';

/** What an entity of these types answers. */
const ANSWERED_BY: Partial<Readonly<Record<Awaiting, readonly Entity['type'][]>>> = {
  choice: ['choice', 'when', 'from-visit', 'practitioner', 'site', 'specialty', 'person'],
  specialty: ['specialty', 'practitioner'],
  date: ['when', 'from-visit'],
  time: ['when', 'from-visit', 'choice'],
  name: ['name'],
  document: ['national-id'],
  'birth-date': ['birth-date', 'birth-part', 'when'],
  reason: ['reason'],
  file: ['choice'],
};

/** Wishes that are answers themselves, or too weak to count beside one. */
const ANSWERING: ReadonlySet<Intent> = new Set<Intent>([
  'yes',
  'no',
  'confirm',
  'waitlist_accept',
  'waitlist_decline',
  'greeting',
  'thanks',
  'out_of_scope',
  'waitlist_join',
  'reschedule',
  'check_in',
  'book',
  'faq_hours',
]);

/** Whether the words give what the dialog has just asked for. */
export function answers(awaiting: Awaiting | null, entities: readonly Entity[]): boolean {
  const types = awaiting ? ANSWERED_BY[awaiting] : undefined;
  return types !== undefined && entities.some(({ type }) => types.includes(type));
}

/** Whether it is one of the choices on offer, as it was written. */
export function isLabel(text: string, choices: readonly string[] = []): boolean {
  if (choices.length === 0) return false;
  const said = text.length > LONGEST_ALIKE ? plain(text) : plainText(text);
  return choices.some((label) => plainLabel(label) === said);
}

/** More than are on offer at one time. */
const MOST_LABELS = 2000;

const plainLabel = onceEach(MOST_LABELS, plain);

const plainText = whenAgain(MOST_KEPT, plain);

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether it was asked who someone is, which one may not know by heart. */
export function isWho(awaiting: Awaiting | null): boolean {
  return awaiting === 'document' || awaiting === 'birth-date' || awaiting === 'name';
}

/** Whether `intent` is a wish even where an answer was awaited and given. */
export function outweighsAnswer(intent: Intent): boolean {
  return !ANSWERING.has(intent);
}
