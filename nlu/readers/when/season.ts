import { dateOf, dayOf } from '../../civil.ts';
import type { Season } from './lexicon.ts';
import type { DayMeaning, Days } from './meaning.ts';
import { modifier } from './modifier.ts';
import { endsAt, isAt, type Reading, type Taken, take } from './reading.ts';
import type { Settling } from './settling.ts';
import { yearAfter } from './year-part.ts';

/** "En verano", "este invierno", "no próximo outono": a season is also a name and a street, so it is led by a word. */
export function readSeason(r: Reading, at: number): Taken<DayMeaning> | null {
  const before = modifier(r, at);
  const season = take(r, before?.end ?? at, 'season');
  if (!season) return null;
  const later = before ? null : modifier(r, season.end);
  const article = isAt(r, at - 1, 'article') ? at - 1 : at;
  const isLed = (['on', 'whole', 'from', 'until', 'before', 'after'] as const).some(
    (kind) => endsAt(r, at, kind) || endsAt(r, article, kind),
  );
  if (!before && !later && !isLed) return null;
  const year = yearAfter(r, later?.end ?? season.end);
  const offset = (before ?? later)?.value ?? 0;
  return {
    value: { kind: 'season', season: season.value, offset, ...year?.value },
    end: year?.end ?? later?.end ?? season.end,
  };
}

/** The month and day a season begins on north of the equator; each lasts until the next. */
const BEGINNINGS: readonly (readonly [Season, month: number, day: number])[] = [
  ['spring', 3, 21],
  ['summer', 6, 21],
  ['autumn', 9, 24],
  ['winter', 12, 21],
];

/** Countries whose winter is in July. */
const SOUTHERN = new Set(['AR', 'BO', 'BR', 'CL', 'PE', 'PY', 'UY']);

/** The season under way or the next to come; of a year, the one that begins in it. */
export function seasonSpan(meaning: Extract<DayMeaning, { kind: 'season' }>, s: Settling): Days {
  const { season, offset = 0 } = meaning;
  const shifted = BEGINNINGS.findIndex(([name]) => name === season) + (SOUTHERN.has(s.country) ? 2 : 0);
  const spanOf = (year: number) => {
    const [[, month, day], [, nextMonth, nextDay]] = [0, 1].map((on) => BEGINNINGS[(shifted + on) % 4]!) as [
      (typeof BEGINNINGS)[number],
      (typeof BEGINNINGS)[number],
    ];
    return {
      from: dayOf(year, month, day),
      to: dayOf(nextMonth < month ? year + 1 : year, nextMonth, nextDay),
    };
  };
  const { year } = dateOf(s.today);
  const said = meaning.year ?? (meaning.yearOffset === undefined ? undefined : year + meaning.yearOffset);
  if (said !== undefined) return spanOf(said);
  const spans = [year - 2, year - 1, year, year + 1].map(spanOf);
  if (offset < 0) return spans.findLast(({ to }) => to <= s.today)!;
  return spans.find(({ from, to }) => (offset > 0 ? from > s.today : to > Math.max(s.today, s.base)))!;
}
