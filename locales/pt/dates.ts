import type { DateWords } from '../dates.ts';

const HOURS = [
  'meia-noite',
  'uma',
  'duas',
  'três',
  'quatro',
  'cinco',
  'seis',
  'sete',
  'oito',
  'nove',
  'dez',
  'onze',
  'meio-dia',
];
const MINUTES: Record<number, string> = {
  5: 'cinco',
  10: 'dez',
  15: 'quinze',
  20: 'vinte',
  25: 'vinte e cinco',
  30: 'meia',
  35: 'trinta e cinco',
  40: 'quarenta',
  45: 'quarenta e cinco',
  50: 'cinquenta',
  55: 'cinquenta e cinco',
};

/** Brazilian Portuguese: the twenty-four-hour clock, "8h", "14h30". */
export const datesPt: DateWords = {
  weekdays: [
    'domingo',
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'sábado',
  ],
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  today: 'hoje',
  tomorrow: 'amanhã',
  date: ({ weekday, day, month, year }) => `${weekday}, ${day} de ${month}${year ? ` de ${year}` : ''}`,
  onDay: (day) => (isMasculine(day) ? 'no' : 'na'),
  ofDay: (day) => (isMasculine(day) ? 'do' : 'da'),
  theDay: (day) => day,
  time: (hour, minute) => `${hour}h${minute ? String(minute).padStart(2, '0') : ''}`,
  spokenTime: (hour, minute) => {
    const word = hour === 0 || hour === 12 ? HOURS[hour]! : HOURS[hour % 12]!;
    const part = hour === 0 || hour === 12 ? '' : ` ${partOfDay(hour)}`;
    return `${word}${minute ? ` e ${MINUTES[minute] ?? String(minute)}` : ''}${part}`;
  },
  at: (day, time, hour) => `${day}, ${hour === 1 || hour === 0 ? 'à' : 'às'} ${time}`,
  spokenAt: (day, time) => `${day}, ${preposition(time)} ${time}`,
  clock: (time, hour) => `${hour < 2 ? 'a' : 'as'} ${time}`,
  spokenClock: (time) => `${ARTICLES[preposition(time)]} ${time}`,
  // "A" is one with the article: às, à, ao.
  atClock: (clock) => (clock.startsWith('o') ? `a${clock}` : clock.replace(/^a/, 'à')),
  between: (from, to) => `das ${from} às ${to}`,
  toDay: 'a',
  andDay: 'e',
};

/** "O sábado", "o domingo"; the other days are a *feira*. */
function isMasculine(day: string): boolean {
  return day.startsWith('sábado') || day.startsWith('domingo');
}

const ARTICLES = { ao: 'o', à: 'a', às: 'as' } as const;

function preposition(time: string): keyof typeof ARTICLES {
  if (time.startsWith('meio-dia')) return 'ao';
  return time.startsWith('uma') || time.startsWith('meia-noite') ? 'à' : 'às';
}

function partOfDay(hour: number): string {
  if (hour < 6) return 'da madrugada';
  if (hour < 12) return 'da manhã';
  return hour < 19 ? 'da tarde' : 'da noite';
}
