import type { MessageKey } from '../../locales/locale.ts';
import type { BirthPart } from '../../nlu/types.ts';
import type { Choice } from '../effects.ts';
import type { Person } from '../world.ts';
import { isOfChild, isOther } from './kin.ts';

/** Who is asked about, seen from the one who writes, what for, and what is known of them. */
interface Asked {
  relation: string | null;
  purpose: 'book' | 'see';
  name: string | null;
  birthDate: string | null;
  birthPart?: BirthPart;
  nationalId: { kind: string } | null;
}

/** Whether all there is to know of somebody new is asked for at once; it is accepted one by one too. */
function asksAll({ purpose, name, birthDate }: Asked): boolean {
  return purpose === 'book' && name === null && birthDate === null;
}

/** How the document is asked for. */
export function documentKey(asked: Asked): MessageKey {
  const { relation, purpose } = asked;
  if (asksAll(asked)) return isOther(relation) ? 'identify.all-other' : 'identify.all';
  if (isOther(relation)) return 'identify.document-other';
  return purpose === 'see' ? 'identify.document-see' : 'identify.document';
}

/** How they say that they do not have it. */
export function withoutDocumentKey(asked: Asked): MessageKey {
  return asksAll(asked) ? 'choice.no-document' : 'choice.without-document';
}

/** How the name is asked for, and the birth date with it where that is not known: a CURP holds it. */
export function nameKey({ relation, birthDate, nationalId }: Asked): MessageKey {
  const alone = birthDate !== null || nationalId?.kind === 'CURP';
  if (isOther(relation)) return alone ? 'identify.name-other' : 'identify.name-and-birth-other';
  return alone ? 'identify.name' : 'identify.name-and-birth';
}

/** How the birth date is asked for: the example is of somebody of their age. */
export function birthDateKey({ relation, birthPart }: Pick<Asked, 'relation' | 'birthPart'>): MessageKey {
  if (birthPart) return 'day' in birthPart ? 'identify.birth-year' : 'identify.birth-day';
  if (isOfChild(relation)) return 'identify.birth-date-child';
  return isOther(relation) ? 'identify.birth-date-other' : 'identify.birth-date';
}

/** One of the contact's people, as a choice. */
export function personChoice({ id, name }: Person): Choice {
  return { id, key: 'choice.person-named', args: { person: name } };
}
