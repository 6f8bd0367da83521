import { sayNow, type Work } from './work.ts';

/** Says who speaks, before the first thing that is said in a conversation. */
export function greetOnce(work: Work): void {
  const { clinic, contact } = work.world;
  if (work.conversation.greeted) return;
  const self = contact.vouched ? contact.people.find(({ relation }) => relation === 'self') : undefined;
  const args = { clinic: clinic.name };
  sayNow(
    work,
    self
      ? { key: 'hello.known', args: { ...args, person: { person: self.name } } }
      : { key: 'hello.first', args },
  );
  work.conversation.greeted = true;
}
