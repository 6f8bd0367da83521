import { datesEs } from '../../../locales/es/dates.ts';
import { datesPt } from '../../../locales/pt/dates.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A time as the bot says it: "Miércoles 1 de abril a las 7:00 a. m.", "quarta-feira, 1 de abril, às 7h30". */
const SAID_TIME =
  /(\d{1,2})º? de (marzo|março|abril|mayo|maio|junio|junho|julio|julho)[^0-9]{1,12}(\d{1,2})(?:[:h](\d\d))?h?(?:\s*([ap])\. ?m\.)?/i;
const MONTHS: Readonly<Record<string, string>> = {
  marzo: '03',
  março: '03',
  abril: '04',
  mayo: '05',
  maio: '05',
  junio: '06',
  junho: '06',
  julio: '07',
  julho: '07',
};

/** As it is said on the telephone: "miércoles 1 de abril a las siete de la mañana". */
const SPOKEN_DAY =
  /(\d{1,2})º? de (marzo|março|abril|mayo|maio|junio|junho|julio|julho),? (?:a|à|às|ao) (.*)/i;
const MOST_WORDS = 9;

/** Every five minutes of a day, by what is said for them. */
const SPOKEN_HOURS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 288 }, (_, at) => [Math.floor(at / 12), (at % 12) * 5] as const).flatMap(
    ([hour, minute]) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      return [datesEs, datesPt].map(({ spokenTime }) => [spokenTime(hour, minute), time] as const);
    },
  ),
);

/** The civil time that is told in a text: `2026-03-12T08:00`; null where none is. All is played in 2026. */
export function timeIn(text: string): string | null {
  const [found, date, month, hour, minutes = '00', half] = SAID_TIME.exec(text) ?? [];
  if (!found) return spokenTimeIn(text);
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `2026-${MONTHS[month!.toLowerCase()]}-${date!.padStart(2, '0')}T${String(hours).padStart(2, '0')}:${minutes}`;
}

function spokenTimeIn(text: string): string | null {
  const [, date, month, rest = ''] = SPOKEN_DAY.exec(text) ?? [];
  const words = rest
    .replace(/[,.?:\n].*$/s, '')
    .split(' ')
    .slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length--) {
    const time = SPOKEN_HOURS.get(words.slice(0, length).join(' '));
    if (time) return `2026-${MONTHS[month!.toLowerCase()]}-${date!.padStart(2, '0')}T${time}`;
  }
  return null;
}

/** The hour of a civil time, as a patient of that language would say it. */
export function hourIn(time: string, lang: Lang): string {
  const hour = Number(time.slice(11, 13));
  const minutes = time.slice(14, 16);
  if (lang === 'pt') return minutes === '00' ? `${hour}h` : `${hour}h${minutes}`;
  const twelve = hour > 12 ? hour - 12 : hour;
  return minutes === '00' ? String(twelve) : `${twelve}:${minutes}`;
}

/** What the clinic calls a service in what it says. */
export const CALLED: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  es: {
    general: 'medicina general',
    cardiology: 'cardiología',
    pediatrics: 'pediatría',
    dermatology: 'dermatología',
    gynecology: 'ginecología',
    laboratory: 'laboratorio',
    psychology: 'psicología',
  },
  pt: {
    general: 'clínica geral',
    cardiology: 'cardiologia',
    pediatrics: 'pediatria',
    dermatology: 'dermatologia',
    gynecology: 'ginecologia',
    laboratory: 'laboratório',
    psychology: 'psicologia',
  },
};

/** "Is it about this visit that you want to move?" tells the time that it has now. */
export function tellsOldTime(text: string): boolean {
  return /\b(?:es|é|tiene|tem|cambio su|mudo a)\b/.test(text) && !/sería|seria/.test(text);
}
