/** The formats that are opened. */
export type Format = 'jpeg' | 'png' | 'webp' | 'tiff' | 'heic' | 'pdf';

/**
 * The format that the bytes themselves show, or null; a name or a declared type proves nothing.
 * Signatures: RFC 9649 (WebP), ISO/IEC 14496-12 (`ftyp`), ISO 32000 (PDF), TIFF 6.0, PNG and JPEG.
 */
export function sniff(bytes: Uint8Array): Format | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])) return 'png';
  if (says(bytes, 'RIFF', 0) && says(bytes, 'WEBP', 8)) return 'webp';
  if (startsWith(bytes, [0x49, 0x49, 42, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 42])) return 'tiff';
  if (says(bytes, 'ftyp', 4) && HEIC_BRANDS.some((brand) => says(bytes, brand, 8))) return 'heic';
  return hasPdfHead(bytes) ? 'pdf' : null;
}

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heif', 'mif1', 'msf1'];

/** Readers accept a header within the first kilobyte (ISO 32000, annex H); mail programs put lines before it. */
function hasPdfHead(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function says(bytes: Uint8Array, text: string, offset: number): boolean {
  return Array.from(text).every((letter, at) => bytes[offset + at] === letter.charCodeAt(0));
}
