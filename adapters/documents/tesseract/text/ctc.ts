import type { Letter } from './line.ts';

/** What one column of the network's answer says: a class, 0 for none, and how sure it is. */
interface Column {
  kind: number;
  confidence: number;
}

/** Reads a connectionist answer: repeats are one letter, and class 0 parts them (Graves et al. 2006). */
export function decodeColumns(
  scores: Float32Array,
  {
    columns,
    classes,
    dictionary,
    width,
  }: { columns: number; classes: number; dictionary: readonly string[]; width: number },
): Letter[] {
  const letters: Letter[] = [];
  const step = width / columns;
  let before = 0;
  for (let column = 0; column < columns; column++) {
    const { kind, confidence } = bestOf(scores, column * classes, classes);
    const last = letters.at(-1);
    if (kind !== 0 && kind === before && last) {
      last.x1 = (column + 1) * step;
      last.confidence = Math.max(last.confidence, confidence);
    } else if (kind !== 0) {
      const char = dictionary[kind - 1] ?? ' ';
      letters.push({ char, confidence, x0: column * step, x1: (column + 1) * step });
    }
    before = kind;
  }
  return letters;
}

function bestOf(scores: Float32Array, from: number, classes: number): Column {
  let [kind, confidence] = [0, scores[from]!];
  for (let at = 1; at < classes; at++) {
    const score = scores[from + at]!;
    if (score > confidence) [kind, confidence] = [at, score];
  }
  return { kind, confidence };
}
