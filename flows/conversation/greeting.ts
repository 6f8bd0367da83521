import type { Reply } from '../effects.ts';
import type { Move } from '../hearing/move.ts';
import type { Work } from './work.ts';

/** Says who speaks, before the first thing that is said in a conversation: before the effect at `at`. */
export function greetOnce(work: Work, at = work.effects.length): void {
  const { clinic, contact } = work.world;
  if (work.conversation.greeted) return;
  const self = contact.vouched ? contact.people.find(({ relation }) => relation === 'self') : undefined;
  const args = { clinic: clinic.name };
  const params: Reply = self
    ? { key: 'hello.known', args: { ...args, person: { person: self.name } } }
    : { key: 'hello.first', args: { ...args, more: { along: [{ key: 'hello.can' }] } } };
  work.effects.splice(at, 0, { type: 'reply', params, frame: 0 });
  work.conversation.greeted = true;
}

/** Whoever has said what they want need not be told what can be wanted here. */
export function greetShortly({ effects }: Work): void {
  const at = effects.findIndex((effect) => effect.type === 'reply' && effect.params.key === 'hello.first');
  const greeting = effects[at];
  if (greeting?.type !== 'reply') return;
  const more = { along: [{ key: 'hello.or-person' as const }] };
  const params = { ...greeting.params, args: { ...greeting.params.args, more } };
  effects[at] = { ...greeting, params };
}

/** Moves that greet nobody: it is a person's turn to, or they are not who would be greeted. */
const UNGREETED: ReadonlySet<Move['do']> = new Set<Move['do']>(['noted', 'explain-way-back', 'wrong-number']);

/** Whether nothing is done that a greeting would go before. */
export function greetsNobody(moves: readonly Move[]): boolean {
  return moves.every(({ do: what }) => UNGREETED.has(what));
}
