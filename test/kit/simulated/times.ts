import type { Lang } from '../../../nlu/types.ts';

/** When a simulated patient can come: how they say it, and which openings suit them. */
export interface TimeWish {
  say: Readonly<Record<Lang, readonly string[]>>;
  /** Whether a visit that starts then, in civil time of the clinic, is what was wished for. */
  suits(startsAt: string): boolean;
}

/** All is played on a Tuesday. */
export const NOW = '2026-03-10T10:15';

/** Whatever is offered. */
export const WHENEVER: TimeWish = {
  say: {
    es: ['lo antes posible', 'lo más pronto que haya', 'cualquier día', 'cuando haya'],
    pt: ['o mais rápido possível', 'o quanto antes', 'qualquer dia', 'quando tiver'],
  },
  suits: () => true,
};

/** Days, with what people call them on that Tuesday. "Any" days suit whatever is offered. */
const DAYS: readonly (TimeWish & { isSaturday?: true })[] = [
  day(
    ['2026-03-11'],
    ['mañana', 'mañana miércoles', 'el miércoles'],
    ['amanhã', 'amanhã, quarta', 'na quarta'],
  ),
  day(
    ['2026-03-12'],
    ['pasado mañana', 'el jueves', 'este jueves', 'el jueves 12'],
    ['depois de amanhã', 'na quinta', 'quinta-feira', 'quinta dia 12'],
  ),
  day(
    ['2026-03-13'],
    ['el viernes', 'este viernes', 'el viernes 13 de marzo'],
    ['na sexta', 'nesta sexta', 'sexta-feira'],
  ),
  { ...day(['2026-03-14'], ['el sábado', 'este sábado'], ['no sábado', 'sábado agora']), isSaturday: true },
  day(['2026-03-16'], ['el lunes', 'el lunes 16'], ['na segunda', 'segunda-feira', 'segunda dia 16']),
  day(
    ['2026-03-18'],
    ['el 18', 'el 18 de marzo', 'el miércoles 18'],
    ['dia 18', 'no dia 18 de março', '18/03'],
  ),
  day(
    ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21'],
    ['la próxima semana', 'la semana que viene', 'la semana entrante'],
    ['semana que vem', 'na próxima semana', 'na semana que vem'],
  ),
  day(
    ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14'],
    ['esta semana', 'en esta semana'],
    ['esta semana', 'ainda esta semana'],
  ),
  WHENEVER,
];

/** Parts of a day and hours; the first says nothing of them. Times are those of `DESIGN`: the morning ends at 12. */
const PARTS: readonly TimeWish[] = [
  hours('00:00', '24:00', [''], ['']),
  hours(
    '06:00',
    '12:00',
    ['en la mañana', 'por la mañana', 'de mañana'],
    ['de manhã', 'pela manhã', 'na parte da manhã'],
  ),
  hours(
    '12:00',
    '19:00',
    ['en la tarde', 'por la tarde', 'de tarde'],
    ['à tarde', 'de tarde', 'na parte da tarde'],
  ),
  hours(
    '15:00',
    '24:00',
    ['después de las 3', 'a partir de las 3 de la tarde'],
    ['depois das 15h', 'a partir das 3 da tarde'],
  ),
  hours(
    '00:00',
    '10:00',
    ['antes de las 10', 'antes de las 10 de la mañana'],
    ['antes das 10', 'antes das 10h'],
  ),
  hours('09:00', '09:01', ['a las 9', 'a las 9 de la mañana'], ['às 9', 'às 9h', 'às 9 da manhã']),
  hours(
    '16:00',
    '16:01',
    ['a las 4', 'a las 4 de la tarde', 'a las 4 pm'],
    ['às 16h', 'às 4 da tarde', 'às 16'],
  ),
];

/** A day and a part of it, drawn: none at which the clinic is closed, and none that `except` would suit. */
export function drawTimeWish(draw: { pick<T>(from: readonly T[]): T }, except?: string): TimeWish {
  const on = draw.pick(DAYS);
  const at = draw.pick(on.isSaturday ? PARTS.filter(({ suits }) => suits('2026-03-14T09:00')) : PARTS);
  const suits = (startsAt: string) => on.suits(startsAt) && at.suits(startsAt);
  if (except !== undefined && suits(except)) return drawTimeWish(draw, except);
  const joined = (lang: Lang) =>
    on.say[lang].flatMap((date) => at.say[lang].map((hour) => `${date} ${hour}`.trim()));
  return { say: { es: joined('es'), pt: joined('pt') }, suits };
}

function day(dates: readonly string[], es: readonly string[], pt: readonly string[]): TimeWish {
  return { say: { es, pt }, suits: (startsAt) => dates.includes(startsAt.slice(0, 10)) };
}

function hours(from: string, to: string, es: readonly string[], pt: readonly string[]): TimeWish {
  return {
    say: { es, pt },
    suits: (startsAt) => startsAt.slice(11, 16) >= from && startsAt.slice(11, 16) < to,
  };
}
