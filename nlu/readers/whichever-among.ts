import { terms } from '../terms/terms.ts';
import { CARDINALS } from './choice-words.ts';
import { mentionsOf, type Utterance } from './heard.ts';
import { fittingLabels } from './labels.ts';

/** What begins an exception: "cualquiera menos la primera", "qualquer uma, só não a de quinta". */
const BUT = terms.grammar.except;
const NOT = terms.grammar.no;
const BEFORE_NOT = terms.whicheverAmong.beforeNot;
const OF = terms.whicheverAmong.of;

/**
 * The first choice, from 1, of those among which it is left open: of three, "cualquiera menos la primera" leaves the
 * second; "qualquer uma de terça" the first of Tuesday's. Undefined where all are left open or nothing is; null where
 * it is not known what is excepted.
 */
export function whicheverAmong(utterance: Utterance, labels: readonly string[]): number | null | undefined {
  const whichever = mentionsOf(utterance.hits, 'choice').find(({ value }) => value === 'any');
  if (!whichever) return undefined;
  const words = utterance.words.map(({ token }) => token.text);
  const but = words.findIndex(
    (word, at) =>
      at >= whichever.to && (BUT.test(word) || (NOT.test(word) && BEFORE_NOT.test(words[at - 1] ?? ''))),
  );
  if (but >= 0) {
    const refused = namedFrom(utterance, but + 1, labels);
    const left = labels.findIndex((_, at) => !refused.includes(at + 1));
    return refused.length > 0 && left >= 0 ? left + 1 : null;
  }
  if (!OF.test(words[whichever.to] ?? '')) return undefined;
  const fitting = fittingLabels(words.slice(whichever.to), labels);
  return fitting.length < labels.length ? fitting[0] : undefined;
}

/** The choices that words from `from` name, by place, by what is said of them, or by number. */
function namedFrom({ words, hits }: Utterance, from: number, labels: readonly string[]): number[] {
  const rest = words.slice(from).map(({ token }) => token.text);
  const isOne = (index: number) => index > 0 && index <= labels.length;
  const ordinals = mentionsOf(hits, 'choice')
    .filter((mention) => mention.from >= from)
    .map(({ value }) => (value === 'last' ? labels.length : Number(value)))
    .filter(isOne);
  if (ordinals.length > 0) return ordinals;
  const fitting = fittingLabels(rest, labels);
  if (fitting.length > 0) return fitting;
  return rest.map((word) => CARDINALS[word] ?? (/^\d$/.test(word) ? Number(word) : 0)).filter(isOne);
}
