/** A message, or its two grammatical numbers, chosen by the argument `count`. */
export type Text = string | { readonly one: string; readonly other: string };

/** Texts cut up are kept up to this number: more than ship, with what clinics say in their own words. */
const MOST_KEPT = 5_000;

/** Texts, cut where an argument stands: words, a name, words, a name, words. */
const cut = new Map<string, readonly string[]>();

/** Fills `text` in, as `Locale.say` does: for the clinic's own words. */
export function fill(text: Text, key: string, args: Readonly<Record<string, string>>): string {
  const parts = partsOf(typeof text === 'string' ? text : args['count'] === '1' ? text.one : text.other);
  let filled = parts[0]!;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at]!;
    const value = args[name];
    if (value === undefined) throw new TypeError(`Message '${key}' needs the argument '${name}'`);
    filled += value + parts[at + 1]!;
  }
  // "… a las 8:00 a. m." may end a sentence.
  return filled.includes('..') ? filled.replace(/(?<!\.)\.\.(?!\.)/g, '.') : filled;
}

function partsOf(text: string): readonly string[] {
  const known = cut.get(text);
  if (known) return known;
  if (cut.size >= MOST_KEPT) cut.clear();
  const parts = text.split(/\{([\w-]+)\}/);
  cut.set(text, parts);
  return parts;
}
