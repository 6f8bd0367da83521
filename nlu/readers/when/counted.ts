import { after, isAt, numberAt, type Reading, wordAt } from './reading.ts';

/** Whether what follows a number makes it a count: "2 citas", "3 días", "20 mil". */
export function isCounted(r: Reading, at: number): boolean {
  // "13 horas de terça" is an hour, "2 horas de jejum" a count.
  const of = after(r, at, 'oclock');
  if (of > 0 && isAt(r, of, 'of') && isAt(r, of + 1, 'weekday', 'weekdayMaybe', 'offset')) return false;
  // "Às 14h30 dia 29" names a day.
  if (wordAt(r, at) === 'dia' && numberAt(r, at + 1)) return false;
  // "A las 6, mil gracias."
  if (wordAt(r, at) === 'mil' && wordAt(r, at + 1) === 'gracias') return false;
  if (wordAt(r, at) === 'semana' && isAt(r, at + 1, 'coming')) return false;
  return isAt(r, at, 'counted') || (isAt(r, at, 'unit') && !isAt(r, at, 'oclock', 'minuteMark'));
}
