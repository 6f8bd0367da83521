import { heard } from '../../locales/heard.ts';
import type { MessageKey } from '../../locales/locale.ts';
import { minutesBetween } from '../civil.ts';
import { has } from '../folded.ts';
import type { Move } from '../hearing/move.ts';
import { sayNow, type Work } from './work.ts';

/** What somebody may tell beside what they want, and the half sentence that a receptionist has for it. */
const FEELINGS = [
  [heard.kindWords.keptWaiting, 'kind.kept-waiting'],
  [heard.kindWords.ailing, 'kind.ailing'],
] as const satisfies readonly (readonly [RegExp, MessageKey])[];

/** Moves that are kind of themselves, or that nothing may stand before. */
const NOT_BEFORE: ReadonlySet<Move['do']> = new Set<Move['do']>([
  'condole',
  'comfort',
  'soothe',
  'thank',
  'explain',
  'miss',
  'noted',
]);

/** Minutes in which the same kind word is not said again. */
const AGAIN_MINUTES = 60;

/**
 * Says half a sentence of care before going on: to who was kept waiting, to who is unwell. It takes the place of no
 * answer, stands before no emergency, and is said once.
 */
export function sayKindly(work: Work, text: string, moves: readonly Move[]): void {
  const { conversation, world } = work;
  const isElse = moves.some(
    (move) => NOT_BEFORE.has(move.do) || (move.do === 'begin' && move.flow === 'emergency'),
  );
  const [, key] = FEELINGS.find(([pattern]) => has(text, pattern)) ?? [];
  if (!key || isElse || !moves.length || conversation.handoff) return;
  if (conversation.kind && minutesBetween(conversation.kind.at, world.now) < AGAIN_MINUTES) return;
  sayNow(work, { key });
  conversation.kind = { at: world.now };
}
