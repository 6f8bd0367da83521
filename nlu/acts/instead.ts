import type { Marks } from './marks.ts';
import { namesSpecialty } from './of-theirs.ts';
import { named, told } from './said.ts';

/** "No llego, pásela para mañana", and not "no llego, pásela a otro". */
export function movesWhatCannotBe(said: Marks): boolean {
  const unable = said.all.filter(({ concept, negated }) => concept === 'unable' && !negated);
  const isGivenAway = said.all.some(
    ({ concept, from, to }) => concept === 'reject' && !unable.some((no) => no.from < to && from < no.to),
  );
  return (
    told(said, ['unable'], ['command']) &&
    told(said, ['move'], ['command']) &&
    !isGivenAway &&
    !named(said, ['cancel', 'agent', 'waitlist', 'message', 'order', 'result'])
  );
}

/** Who cannot come and asks for a time in the same breath gives nothing up, unless it is for something else. */
export function bookedInstead(said: Marks): boolean {
  const unable = said.all.find(
    ({ concept, negated, mood }) => concept === 'unable' && !negated && mood === 'command',
  );
  const books = said.all.some(
    ({ concept, negated, mood, from }) =>
      (concept === 'book' || concept === 'get') &&
      !negated &&
      mood === 'command' &&
      unable &&
      from >= unable.to,
  );
  return (
    books &&
    !namesSpecialty(said) &&
    !named(said, [
      'cancel',
      'drop',
      'reject',
      'agent',
      'waitlist',
      'message',
      'order',
      'result',
      'exam',
      'talk',
    ])
  );
}
