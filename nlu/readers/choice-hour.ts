import { terms } from '../terms/terms.ts';
import { POLITE } from './choice-number.ts';
import { CARDINALS } from './choice-words.ts';
import type { Utterance } from './heard.ts';
import { fittingLabels } from './labels.ts';

/** "La de 4", "a de quatro": that of the hour, where one is at it; its words as they say an hour. */
export function ofHour({ words }: Utterance, labels: readonly string[]): string[] | null {
  const said = words.map(({ token }) => token.text);
  const of = said.findIndex((word, at) => word === 'de' && terms.grammar.article.test(said[at - 1] ?? ''));
  const hour = of < 1 ? undefined : cardinalOf(said[of + 1] ?? '');
  // "La de 9 pero ¿en qué sede es?": what goes on after it is of something else, where it tells no other hour.
  const joint = said.findIndex((word, at) => at > of + 1 && terms.choice.goesOn.test(word));
  const rest = joint < 0 ? [] : said.slice(joint);
  const isOfElse = rest.every((word) => cardinalOf(word) === undefined);
  const own = isOfElse && joint > 0 ? said.slice(0, joint) : said;
  // "La de 4 de abril" is that of a day.
  const isAlone = own.every((word, at) => at === of + 1 || POLITE.has(word)) && said[of + 2] !== 'de';
  if (hour === undefined || !isAlone) return null;
  const told = ['las', String(hour)];
  return fittingLabels(told, labels).length > 0 ? told : null;
}

function cardinalOf(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : CARDINALS[word];
}

/** "Nueve", of four choices, is the hour of one: its words as they say an hour. */
export function hourAlone({ words, awaiting }: Utterance, labels: readonly string[]): string[] | null {
  const told = words.filter(({ token }) => !POLITE.has(token.text));
  const [only] = told;
  if (awaiting !== 'choice' || told.length !== 1 || !only) return null;
  // "El 17" is a day.
  if (terms.grammar.article.test(words[words.indexOf(only) - 1]?.token.text ?? '')) return null;
  const hour = cardinalOf(only.token.text);
  return hour !== undefined && hour > labels.length && hour < 24 ? ['las', String(hour)] : null;
}
