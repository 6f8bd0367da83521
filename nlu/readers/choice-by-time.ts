import { fold, type Normalised, normalise } from '../normalise.ts';
import { onceEach } from '../once.ts';
import type { EntityOf, Hints, When } from '../types.ts';
import { POLITE, REFUSES } from './choice-number.ts';
import { readWhen, type WhenOptions } from './when.ts';

type WhenEntity = EntityOf<'when'>;

/** Words beside a time that say no more than that it is chosen, and are not polite words already. */
const BESIDE = new Set('los las os as que y del al ao do da dos das'.split(' '));

/**
 * The one choice that is at the time told, where nothing else is said: "la del mediodía", "às dezesseis", "cuatro de
 * la tarde". Null where none of those on offer is at it, or more than one.
 */
export function choiceByTime(
  text: Normalised,
  whens: readonly WhenEntity[],
  { hints: { choices = [], awaiting }, options }: { hints: Hints; options: WhenOptions },
): EntityOf<'choice'> | null {
  const [told] = whens;
  if (awaiting !== 'choice' || choices.length === 0 || !told || whens.length > 1 || told.ambiguous)
    return null;
  if (text.original.includes('?') || !saysNoMore(text, told)) return null;
  const fitting = choices.flatMap((label, at) => (isAt(startOf(label, options), told.when) ? [at + 1] : []));
  if (fitting.length !== 1) return null;
  const { start, end } = told;
  return { type: 'choice', text: told.text, start, end, choice: { index: fitting[0]! } };
}

function saysNoMore({ tokens }: Normalised, told: WhenEntity): boolean {
  return tokens.every(
    ({ text, start, end }) =>
      (told.start <= start && end <= told.end) ||
      !/^[\p{L}\p{N}]/u.test(text) ||
      BESIDE.has(text) ||
      POLITE.has(text),
  );
}

/** What was offered is offered to many. */
const MOST_LABELS = 500;

/** When a choice begins, as civil time; null where it is no time of a day. */
function startOf(label: string, { lang, country, ref }: WhenOptions): string | null {
  return STARTS(`${lang} ${country} ${ref.slice(0, 10)} ${label}`);
}

const STARTS = onceEach(MOST_LABELS, (key: string): string | null => {
  const [lang, country, day, ...words] = key.split(' ');
  const options = { lang: lang as WhenOptions['lang'], country: country!, ref: `${day}T00:00` };
  const [first] = readWhen(normalise(words.join(' '), options.lang), options);
  return first?.when.type === 'instant' ? first.when.from : null;
});

/** Whether a civil time is at what was told, or within it. */
function isAt(start: string | null, { type, from, to }: When): boolean {
  if (start === null) return false;
  const at = type.startsWith('time') ? start.slice(11) : start;
  if (type === 'time' || type === 'instant') return at === from;
  return (from === null || from <= at) && (to === null || at < to);
}

/** Whether a choice that was read from an hour is one whose hour was only refused: no time is left that is wished. */
export function isRefusedTime({ choice, text }: EntityOf<'choice'>, whens: readonly WhenEntity[]): boolean {
  return 'index' in choice && whens.length === 0 && REFUSES.test(fold(text));
}
