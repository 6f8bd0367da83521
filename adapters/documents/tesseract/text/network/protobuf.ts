/** One field of a message as Protocol Buffers write it: a whole number, or the bytes of everything else. */
export interface Field {
  number: number;
  value: number | Uint8Array;
  /** The field as it stands in the message, its number included. */
  raw: Uint8Array;
}

/** How a field's value is written (protobuf.dev/programming-guides/encoding, read 2026-11-27). */
const VARINT = 0;
const EIGHT_BYTES = 1;
const BYTES = 2;
const FOUR_BYTES = 5;

/**
 * The fields of a message, in order.
 * @throws RangeError where the bytes are no message.
 */
export function fieldsOf(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < message.length; ) {
    const tag = varintAt(message, at);
    const kind = tag.value % 8;
    const { value, end } = valueAt(message, tag.end, kind);
    if (end > message.length) throw new RangeError('A field goes on behind the end of its message');
    fields.push({ number: Math.floor(tag.value / 8), value, raw: message.subarray(at, end) });
    at = end;
  }
  return fields;
}

function valueAt(message: Uint8Array, at: number, kind: number): { value: Field['value']; end: number } {
  if (kind === VARINT) return varintAt(message, at);
  const length = { [EIGHT_BYTES]: 8, [FOUR_BYTES]: 4 }[kind];
  if (length) return { value: message.subarray(at, at + length), end: at + length };
  if (kind !== BYTES) throw new RangeError(`A field of kind ${kind} is not known`);
  const { value, end } = varintAt(message, at);
  return { value: message.subarray(end, end + value), end: end + value };
}

/** A whole number, seven bits a byte, the lowest first; negative ones come out as 2^64 less, and not exactly. */
function varintAt(bytes: Uint8Array, at: number): { value: number; end: number } {
  let value = 0;
  for (let end = at, weight = 1; end < bytes.length; weight *= 128) {
    const byte = bytes[end++]!;
    value += (byte % 128) * weight;
    if (byte < 128) return { value, end };
  }
  throw new RangeError('A number goes on behind the end of its message');
}

/** Whole numbers one after the other, as a field that holds several packs them. */
export function varintsOf(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { value, end } = varintAt(bytes, at);
    values.push(value);
    at = end;
  }
  return values;
}

/** Bytes that stand one after the other once the whole message is written. */
export type Pieces = readonly Uint8Array[];

/** A field that holds a whole number, none of them negative, or a text, or what was written already. */
export function field(number: number, value: number | string | Pieces): Pieces {
  if (typeof value === 'number') return [varint(number * 8 + VARINT), varint(value)];
  const pieces = typeof value === 'string' ? [new TextEncoder().encode(value)] : value;
  return [varint(number * 8 + BYTES), varint(lengthOf(pieces)), ...pieces];
}

/** A field that holds a number of four bytes with a point. */
export function floatField(number: number, value: number): Pieces {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return [varint(number * 8 + FOUR_BYTES), bytes];
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

/** Pieces one after the other. */
export function joined(pieces: Pieces): Uint8Array {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
