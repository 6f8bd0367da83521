import type { Opening } from '../appointment.ts';
import { hoursIn, type Wish, type WishWindow, wholeDay } from './wish.ts';

type Begins = Pick<Opening, 'startsAt'>;

/** The wish on that day, where hours were told and no day. */
export function onDayOf({ startsAt }: Begins, wish: Wish): Wish {
  if (wish.windows.some(({ from, to }) => from || to)) return wish;
  return { ...wish, windows: wish.windows.map((hours) => ({ ...wholeDay(startsAt), ...hours })) };
}

/** The wish from its day on, where it is of no more than one: whoever names several has said when they can. */
export function fromItsDay(wish: Wish): Wish {
  const [only, ...more] = wish.windows.filter(({ from, to }) => from || to);
  if (!only?.from || !only.to || more.length > 0 || wholeDay(only.from).to < only.to) return wish;
  return { ...wish, windows: wish.windows.map((window) => ({ ...window, to: null })) };
}

/** The wish on other days than that of a visit, before it or after; hours that were told still hold. */
export function onOtherDays(wish: Wish, { startsAt }: Begins): Wish {
  const { from, to } = wholeDay(startsAt);
  const hours = hoursOf(wish);
  return {
    ...wish,
    windows: [
      { to: from, ...hours },
      { from: to, to: null, ...hours },
    ],
  };
}

/** The wish on later days than those of the times shown, within the stretch that was asked for if it goes so far. */
export function onLaterDays(wish: Wish, shown: readonly Begins[]): Wish {
  const from = wholeDay(
    shown
      .map(({ startsAt }) => startsAt)
      .sort()
      .at(-1)!,
  ).to;
  const later = wish.windows.flatMap((window) => {
    const start = window.from && window.from > from ? window.from : from;
    return window.to && window.to <= start ? [] : [{ ...window, from: start, to: window.to ?? null }];
  });
  return { ...wish, windows: later.length ? later : [{ from, to: null, ...hoursOf(wish) }] };
}

/** The hours of each day that were told; none where they differ. */
function hoursOf({ windows }: Wish): Pick<WishWindow, 'dayFrom' | 'dayTo'> {
  const [first = {}] = windows;
  const isSame = windows.every(({ dayFrom, dayTo }) => dayFrom === first.dayFrom && dayTo === first.dayTo);
  return isSame ? hoursIn(first) : {};
}
