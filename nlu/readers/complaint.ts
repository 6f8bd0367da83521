import type { EntityOf } from '../types.ts';
import { spoken } from '../words.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

/** What ails a pet is no matter of the clinic. */
const PET =
  /^(?:perr[oa]s?|perrit[oa]|gat[oa]s?|gatit[oa]|cachorr[oa]s?|cachorrinh[oa]|gatinh[oa]|mascotas?|pet)$/;

/** "No tengo", "sem", before what then ails nobody; "no me viene la regla" is a complaint. */
const DENIED =
  /\b(?:no|nao|sin|sem|ni|nem|nunca|tampoco)(?: (?:h[ea]|ten[gh]o|tienen?|tem|tenemos|hay|est[oa]y?|estou|t[oa]|con|com|m[ae]s|mais|nada|de|ning\w+|nenhum\w*))*$/;
const DENIED_WITHIN = 4;

/** "No la escuché": what was just said was not heard; "no escucho bien" is a complaint. */
const UNHEARD = /^(?:escuche|escutei|oi|ouvi)$/;

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
