import { endsAt, isAt, isPause, numberAt, type Reading, type Taken, take, wordAt } from './reading.ts';

/** "16 às 10": past noon, a number before an hour of the morning is a day. */
export function isBeforeHour(r: Reading, { value, end }: Taken<number>): boolean {
  const at = value > 12 ? take(r, end, 'at') : null;
  const hour = at && numberAt(r, at.end);
  const isEarlier =
    hour != null && hour.value >= 7 && (hour.value <= 12 || (hour.value < value && value <= 24));
  return isEarlier && !isAt(r, hour.end, 'upTo', 'unit');
}

/** Whether an article, the question asked or what was said before makes a bare number a day. */
export function isDaySaid(r: Reading, at: number, article: number): boolean {
  const masculine = endsAt(r, article, 'dayArticle') && (r.lang === 'es' || isDayNamed(r, article));
  // "El 18 a las 4" is no choice, and no hours, whatever is asked; nor are so many offered that "el 18" were one of them.
  if (masculine && r.lang === 'es' && (isAtHour(r, article) || isBeyondChoices(r, article))) return true;
  if (r.awaiting === 'choice' || r.awaiting === 'time') return false;
  if (isAfterHoliday(r, article)) return true;
  const figures = wordAt(r, article);
  if (masculine) return true;
  const alone =
    /^\d{1,2}$/.test(figures) || (numberAt(r, article)?.end === r.tokens.length && !isOne(figures));
  return r.awaiting === 'date' && alone && (at === 0 || endsAt(r, at, 'on'));
}

/** More than are offered at one time. */
const MOST_CHOICES = 10;

function isBeyondChoices(r: Reading, at: number): boolean {
  return r.awaiting === 'choice' && (numberAt(r, at)?.value ?? 0) > MOST_CHOICES;
}

function isAtHour(r: Reading, at: number): boolean {
  const number = numberAt(r, at);
  const hour = number && take(r, number.end, 'at');
  return hour != null && numberAt(r, hour.end) !== null;
}

/** "Pro dia 15, se não tiver, pro 16": a day that was called one makes the next number one too. */
function isDayNamed(r: Reading, at: number): boolean {
  const number = numberAt(r, at);
  if (number?.digits == null || !isPause(r, number.end)) return false;
  for (let before = at - 1; before >= 0; before--) if (isAt(r, before, 'dayWord')) return true;
  return false;
}

/** How far before a number the holiday may stand that it is said in place of, in tokens. */
const HOLIDAY_REACH = 7;

/** "7 de setembro é feriado, então 8." */
function isAfterHoliday(r: Reading, at: number): boolean {
  const number = numberAt(r, at);
  if (!number) return false;
  const THEN = /^(?:entonces|entao|mejor|melhor)$/;
  // "Me dá o 10, então."
  const then = wordAt(r, at - 1) === 'o' && THEN.test(wordAt(r, number.end)) ? number.end + 1 : number.end;
  if (!(THEN.test(wordAt(r, at - 1)) || then > number.end) || !isPause(r, then)) return false;
  for (let before = at - 2; before >= Math.max(0, at - HOLIDAY_REACH); before--)
    if (isAt(r, before, 'holidayWord')) return true;
  return false;
}

/** "Uno", "uma" alone may be an article. */
function isOne(word: string): boolean {
  return /^u(?:n|no|na|m|ma)$/.test(word);
}
