/** Pixels of a picture, row by row; what is not nought belongs to a part. */
export interface Mask {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The parts of joined pixels, each as the places of its pixels in the mask; two that touch at a corner are not joined. */
export function joinedParts({ width, height, data }: Mask): Int32Array[] {
  const left = data.slice();
  // Each pixel is taken once: all parts, one behind the other, have room in one list.
  const taken = new Int32Array(width * height);
  const parts: Int32Array[] = [];
  let end = 0;
  const take = (at: number) => {
    if (!left[at]) return;
    left[at] = 0;
    taken[end++] = at;
  };
  for (let start = 0; start < left.length; start++) {
    if (!left[start]) continue;
    const begin = end;
    take(start);
    for (let next = begin; next < end; next++) {
      const at = taken[next]!;
      const x = at % width;
      if (x > 0) take(at - 1);
      if (x < width - 1) take(at + 1);
      take(at - width);
      take(at + width);
    }
    parts.push(taken.subarray(begin, end));
  }
  return parts;
}
