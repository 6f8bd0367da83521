/** One of the messages that WhatsApp is sent for one message of ours. */
export interface Part {
  /** The outbox key. */
  key: string;
  /** The one that ends with what is asked: its fate is the whole message's. */
  isLast: boolean;
}

/** What a part travels with (`biz_opaque_callback_data`), and every status of it comes back with. */
export function partName(key: string, index: number, count: number): string {
  return index === count - 1 ? key : `${key}~${index + 1}`;
}

/** The part that a name is of. */
export function partOf(name: string): Part {
  const [, key, index] = /^(.*?)(?:~(\d+))?$/s.exec(name)!; // Every text matches.
  return { key: key!, isLast: index === undefined };
}
