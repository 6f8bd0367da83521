/** A day that a country keeps. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  date: string;
  name: string;
}

/** `[month, day, name]`, or a number of days from Easter Sunday; `moves` to the Monday on or after it. */
type Rule = { on: readonly [month: number, day: number] | number; name: string; moves?: true };

const COLOMBIA: readonly Rule[] = [
  { on: [1, 1], name: 'Año Nuevo' },
  { on: [1, 6], name: 'Reyes Magos', moves: true },
  { on: [3, 19], name: 'San José', moves: true },
  { on: -3, name: 'Jueves Santo' },
  { on: -2, name: 'Viernes Santo' },
  { on: [5, 1], name: 'Día del Trabajo' },
  { on: 43, name: 'Ascensión' },
  { on: 64, name: 'Corpus Christi' },
  { on: 71, name: 'Sagrado Corazón' },
  { on: [6, 29], name: 'San Pedro y San Pablo', moves: true },
  { on: [7, 20], name: 'Independencia' },
  { on: [8, 7], name: 'Batalla de Boyacá' },
  { on: [8, 15], name: 'Asunción', moves: true },
  { on: [10, 12], name: 'Día de la Raza', moves: true },
  { on: [11, 1], name: 'Todos los Santos', moves: true },
  { on: [11, 11], name: 'Independencia de Cartagena', moves: true },
  { on: [12, 8], name: 'Inmaculada Concepción' },
  { on: [12, 25], name: 'Navidad' },
];

const BRAZIL: readonly Rule[] = [
  { on: [1, 1], name: 'Confraternização Universal' },
  { on: -2, name: 'Sexta-feira Santa' },
  { on: [4, 21], name: 'Tiradentes' },
  { on: [5, 1], name: 'Dia do Trabalho' },
  { on: [9, 7], name: 'Independência' },
  { on: [10, 12], name: 'Nossa Senhora Aparecida' },
  { on: [11, 2], name: 'Finados' },
  { on: [11, 15], name: 'Proclamação da República' },
  { on: [11, 20], name: 'Consciência Negra' },
  { on: [12, 25], name: 'Natal' },
];

const RULES: Readonly<Record<string, readonly Rule[]>> = { CO: COLOMBIA, BR: BRAZIL };

/** The national holidays of a country in a year. Colombia: Ley 51 of 1983; Brazil: Lei 662/1949 and later. */
export function holidaysOf(country: string, year: number): Holiday[] {
  return (RULES[country] ?? []).map(({ on, name, moves }) => {
    const day = typeof on === 'number' ? easter(year) + on : Date.UTC(year, on[0] - 1, on[1]) / 86_400_000;
    const toMonday = moves ? (((4 - day) % 7) + 7) % 7 : 0;
    return { date: new Date((day + toMonday) * 86_400_000).toISOString().slice(0, 10), name };
  });
}

/** Easter Sunday of the Gregorian calendar, in days since 1970-01-01 (the anonymous algorithm, Nature 1876). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15;
  const epact = (19 * golden + correction) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(rest / 4);
  const toSunday = (32 + leap - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const inMarch = epact + toSunday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(inMarch / 31) - 1, (inMarch % 31) + 1) / 86_400_000;
}
