import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { Said } from '../events.ts';

type Stretch = readonly [start: number, end: number];
/** Where in a message something is said. */
export type Place = readonly Stretch[];

/** What ends one clause and begins the next. */
const BETWEEN = heard.stretches.between;

/** The message as if only this were written; what is left of it stands where it stood. */
export function within<Of extends Said>({ understood, ...said }: Of, place: Place) {
  const isIn = (start: number, end: number) => place.some(([from, to]) => from <= start && end <= to);
  const text = said.text.replace(/\S/gu, (letter, at: number) =>
    isIn(at, at + letter.length) ? letter : ' '.repeat(letter.length),
  );
  const entities = understood!.entities.filter(({ start, end }) => isIn(start, end));
  return { ...said, text, understood: { ...understood!, entities } as Understanding };
}

/** The message without some of its clauses, and those clauses; null for what there is nothing of. */
export function apart<Of extends Said>(
  said: Of,
  isApart: (clause: ReturnType<typeof within<Of>>) => boolean,
): [own: ReturnType<typeof within<Of>> | null, apart: ReturnType<typeof within<Of>> | null] {
  const [own, others]: [Stretch[], Stretch[]] = [[], []];
  for (const clause of clausesIn(said.text)) (isApart(within(said, [clause])) ? others : own).push(clause);
  return [own.length ? within(said, own) : null, others.length ? within(said, others) : null];
}

/** Where the clauses of a text stand, each with what ends it. */
function clausesIn(text: string): Stretch[] {
  const starts: number[] = [];
  let at = 0;
  for (const clause of text.split(BETWEEN).filter((words) => words?.trim())) {
    starts.push(text.indexOf(clause, at));
    at = starts.at(-1)! + clause.length;
  }
  return starts.map((start, place) => [start, starts[place + 1] ?? text.length]);
}
