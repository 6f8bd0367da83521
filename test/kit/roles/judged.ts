import type { Lang } from '../../../nlu/types.ts';
import { timesRead } from '../nlu/times-read.ts';
import { type Drawn, REF } from './drawn.ts';

/** How a message was read: as meant, with a time that nobody meant, or with one too few. */
export type Judgement = 'exact' | 'wrong' | 'lost';

/** How the times of a message are read beside what it was made to mean, and what was read. */
export function judged({ text, meant }: Drawn, lang: Lang): { how: Judgement; read: string } {
  const read = timesRead(text, { lang, ref: REF });
  const times = read ? read.split(' + ') : [];
  const isWrong = times.some((one) => !meant.includes(one));
  const isLost = meant.some((one) => !times.includes(one));
  return { how: isWrong ? 'wrong' : isLost ? 'lost' : 'exact', read };
}
