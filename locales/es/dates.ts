import type { DateWords } from '../dates.ts';

const HOURS = [
  'doce',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
];
const TEENS: Record<number, string> = {
  5: 'cinco',
  10: 'diez',
  15: 'cuarto',
  20: 'veinte',
  25: 'veinticinco',
  30: 'media',
};
const TENS: Record<number, string> = {
  35: 'treinta y cinco',
  40: 'cuarenta',
  45: 'cuarenta y cinco',
  50: 'cincuenta',
  55: 'cincuenta y cinco',
};

/** Spanish with the twelve-hour clock, as Colombia, Mexico and Peru write it. */
export const datesEs: DateWords = {
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  today: 'hoy',
  tomorrow: 'mañana',
  date: ({ weekday, day, month, year }) => `${weekday} ${day} de ${month}${year ? ` de ${year}` : ''}`,
  onDay: () => 'el',
  ofDay: () => 'del',
  theDay: (day) => `el ${day}`,
  time: (hour, minute) =>
    `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a. m.' : 'p. m.'}`,
  spokenTime: (hour, minute) =>
    `${article(hour)} ${HOURS[hour % 12]}${spokenMinutes(minute)} ${partOfDay(hour)}`,
  at: (day, time, hour) => `${day} a ${article(hour)} ${time}`,
  spokenAt: (day, time) => `${day} a ${time}`,
  clock: (time, hour) => `${article(hour)} ${time}`,
  spokenClock: (time) => time,
  atClock: (clock) => `a ${clock}`,
  between: (from, to) => `de ${from} a ${to}`,
  toDay: 'a',
  andDay: 'y',
};

/** Spanish with the twenty-four-hour clock, as Argentina and Chile write it. */
export const datesEs24: DateWords = {
  ...datesEs,
  time: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
  at: (day, time, hour) => `${day} a ${hour === 1 ? 'la' : 'las'} ${time}`,
  clock: (time, hour) => `${hour === 1 ? 'la' : 'las'} ${time}`,
};

function article(hour: number): string {
  return hour % 12 === 1 ? 'la' : 'las';
}

function spokenMinutes(minute: number): string {
  if (minute === 0) return '';
  return ` y ${TEENS[minute] ?? TENS[minute] ?? String(minute)}`;
}

function partOfDay(hour: number): string {
  if (hour < 6) return 'de la madrugada';
  if (hour < 12) return 'de la mañana';
  if (hour === 12) return 'del mediodía';
  return hour < 19 ? 'de la tarde' : 'de la noche';
}
