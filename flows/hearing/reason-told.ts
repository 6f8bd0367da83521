import { heard } from '../../locales/heard.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { tellsOfLoss, tellsReason } from '../visits/reason.ts';
import type { Answer } from './answer.ts';
import { type Asked, asksToCancel } from './asking.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** "Porque ya me vio otro doctor", "pois vou viajar": what follows is why. */
const BECAUSE = heard.reasonTold.because;
/** "¿A quién le pongo la queja?", "onde eu reclamo?" */
const COMPLAINS = heard.reasonTold.complains;
/** "Gracias, cuando vuelva le aviso": it takes leave, and tells no reason. */
const THANKS = heard.reasonTold.thanks;

/** What ends one clause and begins the next. */
const BETWEEN = /[.,;!?\n]+/;

/** What was said, with why they will not come where it was told with that: it is not asked for again. */
export function withReason(
  { text }: Said,
  { asked, wanted }: { asked: Asked | null; wanted: readonly Wanted[] },
  given: Given,
): Given {
  const isAlone = wanted.length === 1 && wanted[0]!.intent === 'cancel';
  if (given.reason !== undefined || !(isAlone || asksToCancel(asked?.choices ?? []))) return given;
  const because = BECAUSE.exec(text.trim())?.groups?.['reason']?.replace(/[\s.!]+$/, '');
  const reason = because ?? reasonIn(text);
  return reason ? { ...given, reason } : given;
}

/** The clause that tells why, of words that join none to it. */
function reasonIn(text: string): string | undefined {
  if (!tellsReason(text)) return undefined;
  const clauses = text.split(BETWEEN).map((clause) => clause.trim());
  return clauses.find(tellsReason) ?? text.trim();
}

/** What is said to the question why, and is no reason: a complaint is for people, and thanks take leave. */
export function besideReason(text: string): Answer | null {
  if (has(text, COMPLAINS)) return { type: 'patient.chose', id: 'complain', given: {} };
  const isThanks = has(text, THANKS) && !tellsReason(text) && !tellsOfLoss(text);
  return isThanks ? { type: 'patient.declined', given: {} } : null;
}

/** What is done where something else is asked in place of the reason, which is not asked for again. */
export function withoutWhy({ asked }: Heard, moves: readonly Move[]): readonly Move[] {
  const isElse = moves.length > 0 && moves.every((move) => move.do === 'begin' && move.flow === 'questions');
  return asked?.key === 'cancelling.why' && isElse ? [{ do: 'drop' }, ...moves] : moves;
}
