import { fold } from '../../normalise.ts';
import { terms } from '../../terms/terms.ts';
import { type Reading, wordAt, writtenAt } from './reading.ts';

/**
 * Whether "las dos" is both of two that are wanted, and no hour: "una para mí y otra para mi hijo, las dos mañana",
 * "marcar as duas, eu e o Mateus". What announces an hour ("a las dos", "às duas") makes it one.
 */
export function areBoth(r: Reading, at: number): boolean {
  if (!terms.both.these.test(wordAt(r, at)) || !terms.both.count.test(wordAt(r, at + 1))) return false;
  const isAnnounced = /à/i.test(writtenAt(r, at)) || terms.both.before.test(wordAt(r, at - 1));
  return !isAnnounced && terms.both.tellsTwo.test(fold(r.original));
}
