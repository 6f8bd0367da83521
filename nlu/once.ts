/** Makes a value when it is first asked for, and keeps it, so that building it does not slow the start. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Makes the value of each key when it is first asked for, and keeps at most `most`: a flood of new keys only
 * empties what is kept.
 */
export function onceEach<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * Makes the value of each text, and keeps those of texts that are asked for again and again: at least the `most` last
 * ones. What is asked for once leaves nothing but a number behind, and drives out nothing.
 */
export function whenAgain<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  let now = new Map<string, { value: Value }>();
  let before = new Map<string, { value: Value }>();
  const met = new Uint32Array(MOST_MET);
  return (text) => {
    const known = now.get(text) ?? before.get(text);
    const kept = known ?? { value: make(text) };
    if (known === undefined && !isMet(met, text)) return kept.value;
    if (!now.has(text)) {
      if (now.size >= most) [before, now] = [now, new Map()];
      now.set(text, kept);
    }
    return kept.value;
  };
}

/** Texts of which is known that they were met; a power of two. */
const MOST_MET = 8192;

/** Whether a text was met before, and of those that share its place the last one; it is from now on. */
function isMet(met: Uint32Array, text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (MOST_MET - 1);
  const was = met[place];
  met[place] = hash;
  return was === hash >>> 0;
}
