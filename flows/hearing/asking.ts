import type { Choice, Reply } from '../effects.ts';

/** A question as it is kept: its number marks the choices that belong to it. */
export type Asked = Reply & { number: number };

/** Whether a question is still the same, whatever its number. */
export function sameQuestion(one: Asked | null, other: Asked | null | undefined): boolean {
  const words = (asked: Asked | null | undefined) => JSON.stringify({ ...asked, number: 0 });
  return one !== null && words(one) === words(other);
}

/** The wire id of a choice: a tap on an old question's choice is known by the number. */
export function choiceId(number: number, id: string): string {
  return `${number}:${id}`;
}

/** The question as it goes out: each choice marked with the question's number. */
export function wire({ number: mark, ...reply }: Asked): Reply {
  if (!reply.choices) return reply;
  return { ...reply, choices: reply.choices.map((choice) => ({ ...choice, id: choiceId(mark, choice.id) })) };
}

/** The choice that was tapped; 'stale' when it belongs to another question. */
export function tappedChoice(asked: Asked | null, tapped: string): Choice | 'stale' {
  const colon = tapped.indexOf(':');
  const number = Number(tapped.slice(0, colon));
  if (!asked || number !== asked.number) return 'stale';
  return asked.choices?.find(({ id }) => id === tapped.slice(colon + 1)) ?? 'stale';
}

/** Whether it is asked when a visit is to be. */
export function asksWhen({ awaiting, choices = [] }: Asked): boolean {
  return awaiting === 'date' || awaiting === 'time' || choices.some(({ key }) => OPENINGS.has(key));
}

const OPENINGS: ReadonlySet<string> = new Set<Choice['key']>(['choice.opening', 'choice.opening-remote']);

/** Whether it is asked if a visit that stands is kept. */
export function asksToConfirm({ key }: Asked): boolean {
  return key.startsWith('reminding.ask') || key === 'confirming.ask';
}

/** Whether it is asked if visits that stand are to be cancelled. */
export function asksToCancel(choices: readonly Choice[]): boolean {
  return choices.some(({ key }) => key === 'choice.cancel-it' || key === 'choice.cancel-them');
}

/** Whether it is asked if all of several are to be cancelled. */
export function asksOfAll(asked: Asked | null): boolean {
  return asked?.key === 'cancelling.confirm-several' || asked?.key === 'cancelling.sure-several';
}
