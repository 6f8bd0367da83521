import { heard } from '../../locales/heard.ts';
import { minutesAfter } from '../civil.ts';
import type { Given } from '../events.ts';
import { folded } from '../folded.ts';
import { wholeDay } from './wish.ts';

/** "No, muy temprano", "nossa, é cedo demais": that it is so is complained of, and not asked for. */
const WHOLE = heard.tooSoon.whole;
/** "Mañana, pero no tan temprano", "que não seja muito cedo"; "no hay nada muy temprano?" asks for just that. */
const NOT_SO = heard.tooSoon.notSo;
/** "Temprano no puedo", "cedo eu não consigo"; "tarde" alone is a part of the day. */
const SO_NOT = heard.tooSoon.soNot;
/** "A las 7 es muy temprano", "a de manhã é muito cedo". */
const IS_SO = heard.tooSoon.isSo;
const COMPLAINTS = [WHOLE, NOT_SO, SO_NOT, IS_SO];

/** What is complained of times that are on offer: that they are too early, or too late; null where nothing is. */
export function complaintOf(text: string): 'less-early' | 'less-late' | null {
  const words = folded(text);
  if (!MAY_COMPLAIN.test(words)) return null;
  const [found] = COMPLAINTS.flatMap((pattern) => pattern.exec(words)?.groups?.['when'] ?? []);
  return found ? (heard.tooSoon.late.test(found) ? 'less-late' : 'less-early') : null;
}

const MAY_COMPLAIN = heard.tooSoon.mayComplain;

/** What was told without the hours that are complained of; the days stay. */
export function onDaysTold({ visitAt: _nor, fromVisit: _either, when = [], ...given }: Given): Given {
  const days = when.flatMap((one) => {
    if (one.type === 'date' || one.type === 'range') return [one];
    if (one.type !== 'instant' || one.from === null) return [];
    const from = `${one.from.slice(0, 10)}T00:00`;
    return [{ type: 'date' as const, from, to: minutesAfter(from, A_DAY) }];
  });
  return days.length ? { ...given, when: days } : given;
}

/** What was told without any hours: "último horário" reads as those of the evening, when nothing may be free. */
export function onWholeDays({ visitAt: _nor, fromVisit: _either, when = [], ...given }: Given): Given {
  const days = when.flatMap(({ type, from, to }) => {
    if (type.startsWith('time') || from === null) return [];
    const isMidnight = (to ?? '').endsWith('T00:00');
    const end = to !== null && isMidnight && to > from ? to : wholeDay(to ?? from).to;
    return [{ type: 'date' as const, from: wholeDay(from).from, to: end }];
  });
  return days.length ? { ...given, when: days } : given;
}

const A_DAY = 24 * 60;
/** Minutes by which a time that is less early, or less late, is away from what was shown. */
const AWAY = 90;
/** Minutes between the first and the last of what was shown, within which all of it is complained of. */
const ALIKE = 180;

/** The hours that are left where those shown, of whichever day, were too early or too late. */
export function lessOf(
  complaint: 'less-early' | 'less-late',
  { first, last }: { first: string; last: string },
): { dayFrom: string } | { dayTo: string } {
  const isAlike = minuteOf(last) - minuteOf(first) <= ALIKE;
  if (complaint === 'less-early') {
    const away = minuteOf(first) + AWAY;
    return { dayFrom: hourOf(isAlike ? Math.max(minuteOf(last) + 1, away) : away) };
  }
  const away = minuteOf(last) - AWAY;
  return { dayTo: hourOf(isAlike ? Math.min(minuteOf(first), away) : away) };
}

function minuteOf(hour: string): number {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5));
}

function hourOf(minute: number): string {
  return minutesAfter('2000-01-01T00:00', Math.min(Math.max(minute, 1), A_DAY - 1)).slice(11, 16);
}
