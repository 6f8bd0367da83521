import type { InboundContent, MediaRef } from '../channel.ts';
import { ACCEPTED_MEDIA, mediaTypeOf } from '../media-type.ts';
import type { Visitor } from './visitor.ts';

/** What is known of a file that a visitor sends. */
export interface FileAbout extends Visitor {
  mediaType: string;
  name?: string;
}

/** A file as it was posted, and what the address said of it. */
export interface Upload {
  id: string;
  content: InboundContent;
}

/** Why a post is refused: an HTTP status, a code for programs and a sentence for people. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** Where files are kept, and how large they may be. */
export interface UploadOptions {
  keepFile(bytes: Uint8Array, about: FileAbout): Promise<MediaRef>;
  maxFileBytes: number;
}

/** Keeps a posted file. Its message's id, name and caption are in the query: the body is the file itself. */
export async function readUpload(
  query: URLSearchParams,
  bytes: Uint8Array,
  visitor: Visitor,
  options: UploadOptions,
): Promise<Upload | Refusal> {
  const id = query.get('id') ?? '';
  const mediaType = mediaTypeOf(bytes);
  const refusal = refusalOf(id, bytes, mediaType, options.maxFileBytes);
  if (refusal || mediaType === null) return refusal ?? UNSUPPORTED;
  const name = query.get('name')?.slice(0, 200);
  const file = await options.keepFile(bytes, { ...visitor, mediaType, ...(name && { name }) });
  if (mediaType.startsWith('audio/')) return { id, content: { kind: 'voice-note', file } };
  const caption = query.get('caption')?.slice(0, 4000);
  return { id, content: { kind: 'file', file, ...(caption && { caption }) } };
}

const UNSUPPORTED: Refusal = {
  status: 415,
  code: 'unsupported-file',
  message: `By its bytes the file is none of: ${ACCEPTED_MEDIA.join(', ')}.`,
};

function refusalOf(
  id: string,
  bytes: Uint8Array,
  mediaType: string | null,
  maxFileBytes: number,
): Refusal | null {
  if (!/^[\w-]{8,64}$/.test(id)) {
    const message = '?id: expected an id of 8 to 64 letters, digits, - or _';
    return { status: 422, code: 'unreadable', message };
  }
  if (bytes.length === 0) return { status: 422, code: 'empty-file', message: 'The file has 0 bytes.' };
  if (bytes.length > maxFileBytes) {
    return { status: 413, code: 'too-large', message: `A file may have ${maxFileBytes} bytes.` };
  }
  return mediaType === null ? UNSUPPORTED : null;
}
