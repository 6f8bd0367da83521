import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

/** "Chequeo con el cardiólogo", "check-up do coração": what is looked at, and by whom: that is no visit of its own. */
const CHECK_UP = terms.specialty.checkUp;
const BY_WHOM = terms.specialty.byWhom;

/** "Antes de la de cardiología", "depois da minha consulta de": another visit of theirs, which this one is to lie beside. */
const BESIDE_ANOTHER = terms.specialty.besideAnother;
const BESIDE_WITHIN = 6;

/** The services told, by the clinic's own names or by common words; those of the clinic have the say. */
export function readSpecialties(utterance: Utterance): EntityOf<'specialty'>[] {
  const { words } = utterance;
  const told = mentionsOf(utterance.hits, 'specialty');
  const said = (from: number, to: number) => words.slice(from, to).map(({ token }) => token.text);
  const services = told.filter(({ from, to, value }, at) => {
    const next = told[at + 1];
    const isCheckUp = value === 'general' && CHECK_UP.test(said(from, to).join(' '));
    if (BESIDE_ANOTHER.test(said(Math.max(0, from - BESIDE_WITHIN), from).join(' '))) return false;
    return !(isCheckUp && next && said(to, next.from).every((word) => BY_WHOM.test(word)));
  });
  return services.map((mention) => ({
    type: 'specialty',
    ...spanOf(utterance, mention),
    specialty: mention.value,
  }));
}
