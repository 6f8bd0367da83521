import { terms } from '../terms/terms.ts';
import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { within } from './said.ts';

/** Fewer words after what is not wanted ask for nothing. */
const FEWEST_WORDS = 2;

/**
 * What a message goes on to say once it has put something aside: "no es para cancelar, quiero otra cita", "não tô esperando
 * resultado, quero fazer o exame", "había aceptado pero no voy, anúlelo"; null where it puts nothing aside.
 */
export function afterWhatIsNot(whole: Marks): Marks | null {
  const { words, begin } = whole;
  let start = 0;
  let rest = -1;
  for (let at = 1; at <= words.length - FEWEST_WORDS; at++) {
    const isBut = terms.frames.but.test(words[at]!.token.text);
    if (words[at]!.clause === words[at - 1]!.clause && !isBut) continue;
    const said = spoken(words, start, at);
    const isAside = terms.frames.notThat.test(said) || (isBut && terms.frames.thoughtOnce.test(said));
    if (!isAside && !(rest < 0 && terms.frames.beforeIt.test(said))) break;
    if (isAside) rest = isBut ? at + 1 : at;
    start = isBut ? at + 1 : at;
  }
  return rest < 0 || words.length - rest < FEWEST_WORDS
    ? null
    : within(whole, begin + rest, begin + words.length);
}
