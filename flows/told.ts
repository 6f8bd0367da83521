import type { Conversation } from './conversation-state.ts';
import type { Given } from './events.ts';

const WHO = ['name', 'nationalId', 'birthDate'] as const;

/** Whether `given` says who a person is, which no question had asked for. */
export function tellsWho(given: Given): boolean {
  return WHO.some((field) => given[field] !== undefined);
}

/** Keeps who a person is until a dialog needs to know. */
export function keepWho(conversation: Conversation, given: Given): void {
  const told: Given = { ...conversation.told };
  for (const field of WHO) if (given[field] !== undefined) Object.assign(told, { [field]: given[field] });
  conversation.told = told;
}

/** What a dialog that asks who the visit is for begins with: what has been told already, and is then forgotten. */
export function takeWho(conversation: Conversation, given: Given): Given {
  const { told = {} } = conversation;
  delete conversation.told;
  return { ...told, ...given };
}

/** Who someone is, as far as it is known. */
interface Who {
  name: string;
  nationalId: { kind: string; value: string };
  birthDate: string;
}

/** The document in what was said, where it is one. */
export function validId({ nationalId }: Given): Who['nationalId'] | null {
  return nationalId?.valid ? { kind: nationalId.kind, value: nationalId.value } : null;
}

/** What an answer brings along: "Ana Gómez, 52111222" answers two questions. */
export function taken(given: Given): Partial<Who> {
  const nationalId = validId(given);
  return {
    ...(given.name ? { name: given.name } : {}),
    ...(nationalId ? { nationalId } : {}),
    ...(given.birthDate ? { birthDate: given.birthDate } : {}),
  };
}
