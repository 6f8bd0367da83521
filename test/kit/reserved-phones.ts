/**
 * The phone numbers that tests and fixtures may have. The demo patients' numbers, and those beside them,
 * belong to nobody: 555 01xx is set aside for stories, and is used here in each country's own shape.
 */
const RESERVED: readonly RegExp[] = [
  /^57300555\d{4}$/,
  /^551195555\d{4}$/,
  /^521?5555501\d{3}$/,
  /^5411555501\d{2}$/,
  /^1\d{3}55501\d{2}$/,
];

/** A run of digits as long as a phone number, with or without its plus; not a piece of an id, nor a time. */
const PHONE_LIKE = /(?<!"timestamp": ?"?)(?<![\w.:-])\+?\d{10,15}(?![\w.:-])/g;

/** The phone numbers in a text that might be somebody's. */
export function strangersIn(text: string): string[] {
  return [...text.matchAll(PHONE_LIKE)]
    .map(([number]) => number)
    .filter((number) => !RESERVED.some((reserved) => reserved.test(number.replace('+', ''))));
}
