import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

/** Each time of a text as it is read: days by their dates, stretches by both ends, those of a visit one has in brackets. */
export function timesRead(text: string, { lang, ref }: { lang: Lang; ref: string }): string {
  const { entities } = understand(text, { lang, ref, country: lang === 'es' ? 'CO' : 'BR' });
  return entities
    .flatMap((entity) => (entity.type === 'when' ? [entity] : []))
    .map(({ when: { type, from, to }, role }) => {
      const shown = type === 'date' ? from!.slice(0, 10) : from === to ? from : `${from}~${to}`;
      return role === 'visit' ? `[${shown}]` : shown;
    })
    .join(' + ');
}
