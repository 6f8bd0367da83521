import type { MessageKey } from '../locales/locale.ts';
import { isOfChild, isOther } from './kin.ts';

/** Who is asked about, seen from the one who writes, and what for. */
interface Asked {
  relation: string | null;
  purpose: 'book' | 'see';
}

/** How the document is asked for. */
export function documentKey({ relation, purpose }: Asked): MessageKey {
  if (isOther(relation)) return 'identify.document-other';
  return purpose === 'see' ? 'identify.document-see' : 'identify.document';
}

/** How the name is asked for. */
export function nameKey({ relation }: Asked): MessageKey {
  return isOther(relation) ? 'identify.name-other' : 'identify.name';
}

/** How the birth date is asked for: the example is of somebody of their age. */
export function birthDateKey({ relation }: Asked): MessageKey {
  if (isOfChild(relation)) return 'identify.birth-date-child';
  return isOther(relation) ? 'identify.birth-date-other' : 'identify.birth-date';
}
