import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';
import { spoken } from '../words.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

/** What ails a pet is no matter of the clinic. */
const PET = terms.complaint.pet;

/** "No tengo", "sem", before what then ails nobody; "no me viene la regla" is a complaint. */
const DENIED = terms.complaint.denied;
const DENIED_WITHIN = 4;

/** "No la escuché": what was just said was not heard; "no escucho bien" is a complaint. */
const UNHEARD = terms.complaint.unheard;

/** What ails somebody, each with the service that sees to it first. */
export function readComplaints(utterance: Utterance): EntityOf<'complaint'>[] {
  const { words, hits } = utterance;
  const mentions = mentionsOf(hits, 'complaint');
  if (mentions.length === 0 || words.some(({ token }) => PET.test(token.text))) return [];
  const before = (at: number) => spoken(words, at - DENIED_WITHIN, at);
  const isUnheard = (from: number, to: number) =>
    words.slice(from, to).some(({ token }) => UNHEARD.test(token.text));
  return mentions
    .filter(({ from, to }) => !DENIED.test(before(from)) && !isUnheard(from, to))
    .map((mention) => ({ type: 'complaint', ...spanOf(utterance, mention), suits: mention.value }));
}
