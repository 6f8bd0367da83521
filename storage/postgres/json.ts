/** What PostgreSQL's JSON refuses: NUL, and halves of characters, which `JSON.stringify` writes escaped. */
const REFUSED = /\\u(?:0000|d[89a-f])/i;

/** JSON that PostgreSQL takes. Texts lose what no text should have; nothing else is changed. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return REFUSED.test(json) ? JSON.stringify(value, cleaned) : json;
}

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
}
