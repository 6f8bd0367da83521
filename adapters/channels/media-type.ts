/**
 * The media types a patient may send, told by the bytes themselves: a name or a declared type proves nothing.
 * Signatures: RFC 9649 (WebP), ISO/IEC 14496-12 (`ftyp`), ISO 32000 (PDF), PNG and JPEG specifications.
 */
const SIGNATURES: readonly { mediaType: string; matches: (bytes: Uint8Array) => boolean }[] = [
  { mediaType: 'image/jpeg', matches: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  { mediaType: 'image/png', matches: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  { mediaType: 'image/webp', matches: (bytes) => says(bytes, 'RIFF', 0) && says(bytes, 'WEBP', 8) },
  { mediaType: 'image/heic', matches: (bytes) => brandOf(bytes, ['heic', 'heix', 'heif', 'mif1', 'msf1']) },
  { mediaType: 'application/pdf', matches: (bytes) => says(bytes, '%PDF-', 0) },
  { mediaType: 'audio/ogg', matches: (bytes) => says(bytes, 'OggS', 0) },
  { mediaType: 'audio/mp4', matches: (bytes) => brandOf(bytes, ['M4A ', 'M4B ']) },
  { mediaType: 'audio/mpeg', matches: (bytes) => says(bytes, 'ID3', 0) || startsWith(bytes, [0xff, 0xfb]) },
  { mediaType: 'audio/wav', matches: (bytes) => says(bytes, 'RIFF', 0) && says(bytes, 'WAVE', 8) },
];

/** What a patient may send, as media types. */
export const ACCEPTED_MEDIA: readonly string[] = SIGNATURES.map(({ mediaType }) => mediaType);

/** The media type that the first bytes show, or null for anything a patient has no reason to send. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find(({ matches }) => matches(bytes))?.mediaType ?? null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function says(bytes: Uint8Array, text: string, offset: number): boolean {
  return [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
}

/** ISO base media files name their kind in the first box: length, `ftyp`, brand. */
function brandOf(bytes: Uint8Array, brands: readonly string[]): boolean {
  return says(bytes, 'ftyp', 4) && brands.some((brand) => says(bytes, brand, 8));
}
