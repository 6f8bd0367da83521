/** A source of numbers in [0, 1). */
export type Draw = () => number;

const GROUP = /\(([^()]*)\)|\[([^[\]]*)\]/;

/**
 * Readings of a corpus line: `(one|another)` is either, `[maybe]` may be left out.
 * At most `most` different ones, drawn with `draw`; a plain line is itself.
 */
export function readingsOf(line: string, most: number, draw: Draw): string[] {
  if (!GROUP.test(line)) return [line];
  const readings = new Set<string>();
  for (let tries = 0; tries < most * 3 && readings.size < most; tries++) readings.add(oneReading(line, draw));
  return [...readings];
}

function oneReading(line: string, draw: Draw): string {
  let text = line;
  for (let group = GROUP.exec(text); group; group = GROUP.exec(text)) {
    const choices = (group[1] ?? group[2] ?? '').split('|');
    const left = group[2] !== undefined && draw() < 0.5;
    const chosen = left ? '' : choices[Math.floor(draw() * choices.length)]!;
    text = text.slice(0, group.index) + chosen + text.slice(group.index + group[0].length);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}
