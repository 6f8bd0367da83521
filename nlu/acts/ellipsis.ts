import type { Intent } from '../types.ts';
import { spoken } from '../words.ts';
import type { Concept } from './concepts.ts';
import type { Marks } from './marks.ts';
import { named } from './said.ts';

/** What says by itself what is to become of a visit, so that no yes or no has to. */
const ACTS: readonly Concept[] = [
  'cancel',
  'move',
  'confirm',
  'attend',
  'unable',
  'book',
  'get',
  'want',
  'send',
  'see',
  'talk',
  'accept',
  'reject',
];

/** Words after which nothing is asked, and no yes or no belongs to something else. */
const MOST_WORDS = 7;

/** "A la otra no", "a minha sim", "yo sí", "pero mi hijo no": what becomes of a visit told by a bare yes or no. */
const BARE = /^(?:(?:y|e|pero|mas|que|porque|a|en|na) )*(?:\S+ ){1,5}?(?<word>si|sim|no|nao)$/;
const SELF = /^(?:(?:y|e|pero|mas) )*(?:yo|eu) (?<word>si|sim|no|nao)$/;

/** "La del jueves si voy", its accent left out; "a de sexta tá confirmada". */
const COMES =
  /\b(?:(?:si|sim) (?:voy|vou|va|vai|puedo|posso|asisto|asiste)|(?:queda|quedo|esta|ta|fica) confirmad[ao])$|^(?:(?:y|e|pero|mas) )*(?:si|sim) (?:voy|vamos|asisto|asistimos|vou) (?:a|na|no) /;

/** What is wanted of a visit whose part of the words only names it, and says yes or no; null where more, or less, is said. */
export function elliptic(part: Marks, namesVisit: boolean): Intent | null {
  const text = spoken(part.words);
  if (part.words.length > MOST_WORDS) return null;
  if (namesVisit && COMES.test(text)) return 'confirm';
  if (named(part, ACTS)) return null;
  const word = (SELF.exec(text) ?? (namesVisit ? BARE.exec(text) : null))?.groups?.['word'];
  if (!word) return null;
  return word.startsWith('s') ? 'confirm' : 'cancel';
}

/** "Ya la confirmé", "já tinha confirmado", "ya le confirmé a la señorita": who says so by whom they did. */
const HAS_CONFIRMED =
  /\b(?:ya|ja) (?:(?:se|la|lo|le|les|lhe|eu|yo|habia|habiamos|he|hemos|tinha|tinhamos|havia) )*(?:confirme|confirmei|confirmamos|confirmado|confirmada)\b/;

/** Whether a visit was confirmed before, as they say, in whichever way; and nothing else is wanted. */
export function hasConfirmed(said: Marks): boolean {
  const text = spoken(said.words);
  return (
    HAS_CONFIRMED.test(text) &&
    !named(said, ['cancel', 'move', 'unable', 'cost', 'result', 'order', 'auth', 'question'])
  );
}
