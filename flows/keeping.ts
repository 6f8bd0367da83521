/** Values of texts, kept with the text: at most so many, of all that one turn and those before it look into. */
const MOST_KEPT = 64;

/** The same function, which makes the value of a text once for all who ask for it while it is kept. */
export function keeping<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { value: Value }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.value;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = make(text);
    kept.set(text, { value });
    return value;
  };
}
