/** A source of numbers in [0, 1). */
export type Draw = () => number;

const GROUP = /\(([^()]*)\)|\[([^[\]]*)\]/g;

/**
 * Readings of a corpus line: `(one|another)` is either, `[maybe|perhaps]` may be left out.
 * Enough of them, and at least `least` where there are so many, that every alternative is read; a plain line is itself.
 */
export function readingsOf(line: string, least: number, draw: Draw): string[] {
  const groups = [...line.matchAll(GROUP)].map((group) => ({
    start: group.index,
    end: group.index + group[0].length,
    choices: shuffled(choicesOf(group), draw),
  }));
  if (groups.length === 0) return [line];
  const count = Math.max(least, ...groups.map(({ choices }) => choices.length));
  const readings = Array.from({ length: count }, (_, round) => {
    let text = '';
    let at = 0;
    for (const { start, end, choices } of groups) {
      text += line.slice(at, start) + choices[(round + start) % choices.length]!;
      at = end;
    }
    return tidy(text + line.slice(at));
  });
  return [...new Set(readings)];
}

/** Words that may be left out are left out as often as not. */
function choicesOf([, one, maybe]: RegExpMatchArray): string[] {
  if (one !== undefined) return one.split('|');
  return maybe!.split('|').flatMap((choice) => [choice, '']);
}

function shuffled(choices: string[], draw: Draw): string[] {
  for (let last = choices.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [choices[last], choices[other]] = [choices[other]!, choices[last]!];
  }
  return choices;
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,?!])/g, '$1')
    .replace(/^[ ,]+|[ ,]+$/g, '');
}
