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
