import type { Hit } from '../lexicon/lexicon.ts';
import type { Candidate, Heard } from './heard.ts';

/** What people say of themselves with a laugh and do not mean. */
const JOKED = new Set(
  'dying emergencyWord emergencyAlone graveState rescue helpCry heartAttack breathless violence collapsed'.split(
    ' ',
  ),
);
/** `jaja`, `rsrs`, `kk`. */
const LAUGH = /^(?:a?(?:ja|je|ji|ha|he|rs|js){2,}[ahjs]?|kk+)$/;

/** "Quase desmaiei com o preço kkkk": what did not happen. */
const ALMOST = /^(?:quase|casi|poco|pouco)$/;

/** "Me voy a morir aquí jaja": only a word for danger, said with a laugh and of nobody else. */
export function isJoke({ words, hits }: Heard, { signs }: Candidate): boolean {
  if (hits.has('who') || hits.has('cry')) return false;
  const isAlmost = ({ from }: Hit) => ALMOST.test(words[from - 1]?.token.text ?? '');
  if (!signs.every(({ concept, hit }) => JOKED.has(concept) || (concept === 'unconscious' && isAlmost(hit))))
    return false;
  return words.some(({ token }) => LAUGH.test(token.text));
}

/** Words between a sign and what takes it back. */
const TAKEN_BACK_WITHIN = 2;

/** "No respira… mentira, es que no quiere ir jaja": taken back at once and laughed about, and told of nobody else. */
export function isTakenBack({ words, hits }: Heard, { from, to }: Candidate): boolean {
  if (hits.get('who')?.some((who) => who.from < to && from - who.to <= TAKEN_BACK_WITHIN)) return false;
  const isAtOnce = hits
    .get('takenBack')
    ?.some((back) => back.from >= to && back.from - to <= TAKEN_BACK_WITHIN);
  return Boolean(isAtOnce) && words.some(({ token }) => LAUGH.test(token.text));
}
