/** Whether two words differ by at most one letter added, dropped, changed, or swapped with its neighbour. */
export function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = one.length >= other.length ? one : other;
  const shorter = longer === one ? other : one;
  const extra = longer.length - shorter.length;
  if (extra > 1) return false;

  let start = 0;
  while (start < shorter.length && longer.charCodeAt(start) === shorter.charCodeAt(start)) start++;
  if (extra === 1) return isSameFrom(longer, start + 1, shorter, start);
  if (isSameFrom(longer, start + 1, shorter, start + 1)) return true;
  return (
    longer[start] === shorter[start + 1] &&
    longer[start + 1] === shorter[start] &&
    isSameFrom(longer, start + 2, shorter, start + 2)
  );
}

/** Whether one word from a place is the other from a place: without cutting them, for so it is asked of hundreds. */
function isSameFrom(one: string, from: number, other: string, start: number): boolean {
  if (one.length - from !== other.length - start) return false;
  for (let at = from; at < one.length; at++) {
    if (one.charCodeAt(at) !== other.charCodeAt(at - from + start)) return false;
  }
  return true;
}
