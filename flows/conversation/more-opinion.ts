import type { Move } from '../hearing/move.ts';
import { sayNow, type Work } from './work.ts';

/** Keeps more of how a visit was. */
export function addOpinion(work: Work, { of, comment }: Extract<Move, { do: 'add-opinion' }>): void {
  const params = { appointmentId: of, score: null, comment };
  work.effects.push({ type: 'recordOpinion', params, frame: 0 });
  sayNow(work, { key: 'surveying.more' });
}
