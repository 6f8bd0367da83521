/** Whether two words differ by at most one letter added, dropped, changed, or swapped with its neighbour. */
export function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = one.length >= other.length ? one : other;
  const shorter = longer === one ? other : one;
  const extra = longer.length - shorter.length;
  if (extra > 1) return false;

  let start = 0;
  while (start < shorter.length && longer[start] === shorter[start]) start++;
  if (extra === 1) return longer.slice(start + 1) === shorter.slice(start);
  if (longer.slice(start + 1) === shorter.slice(start + 1)) return true;
  return (
    longer[start] === shorter[start + 1] &&
    longer[start + 1] === shorter[start] &&
    longer.slice(start + 2) === shorter.slice(start + 2)
  );
}
