import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** The way into a visit by video. No video service stands behind the house yet: a person sends the link. */
export async function openVideo(
  _visit: Effects['openVideo'],
  _errand: Errand,
  _hands: Hands,
): Promise<Outcome> {
  return { event: { type: 'video.missing' } };
}
