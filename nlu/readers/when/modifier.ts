import { after, remembered, type Taken } from './reading.ts';

/** "Este", "próximo", "que viene": how many months, weeks or years away. */
export const modifier = remembered((r, at): Taken<number> | null => {
  const found: [end: number, value: number][] = [
    [after(r, at, 'this'), 0],
    [after(r, at, 'next'), 1],
    [after(r, at, 'coming'), 1],
    [after(r, at, 'other'), 1],
    [after(r, at, 'afterNext'), 2],
    [after(r, at, 'past'), -1],
    [after(r, at, 'beforeLast'), -2],
  ];
  const [end, value] = found.reduce((best, one) => (one[0] > best[0] ? one : best));
  return end > 0 ? { value, end } : null;
});
