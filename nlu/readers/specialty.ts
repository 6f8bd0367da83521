import type { EntityOf } from '../types.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

/** The services told, by the clinic's own names or by common words; those of the clinic have the say. */
export function readSpecialties(utterance: Utterance): EntityOf<'specialty'>[] {
  return mentionsOf(utterance.hits, 'specialty').map((mention) => ({
    type: 'specialty',
    ...spanOf(utterance, mention),
    specialty: mention.value,
  }));
}
