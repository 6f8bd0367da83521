import {
  type InboundContent,
  keepsMedia,
  type MediaKeeper,
  type MediaRef,
  type Sender,
} from '../../adapters/channels/channel.ts';
import { mediaTypeOf } from '../../adapters/channels/media-type.ts';
import { AdapterError } from '../../adapters/error.ts';
import type { ConversationKey } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { InboxEvent } from '../turn/inbox-event.ts';
import type { FileStore } from './files.ts';

/** What a patient may send, in bytes: a photo of a phone is 2 to 5 MB. */
const MOST_BYTES = 10 * 2 ** 20;
/** Waits before a file is asked for again. The patient waits too: it is soon or never. */
const WAITS_MS = [1_000, 5_000];

/** What fetching files needs of the house. */
export interface FetchOptions {
  files: FileStore;
  sender(key: ConversationKey): Sender;
  clock: Clock;
  log: Log;
}

/** A file that is still with its channel, if that is what an event brings. */
export function fileToFetch(event: InboxEvent, sender: Sender): MediaRef | null {
  if (event.type !== 'message.arrived' || !keepsMedia(sender)) return null;
  const { content } = event;
  return content.kind === 'file' || content.kind === 'voice-note' ? content.file : null;
}

/**
 * The event with its file in the house. What it is, its bytes say. One that cannot be had, or is nothing that
 * patients may send, has become something that we cannot read: the dialog says so.
 */
export async function withFile(
  key: ConversationKey,
  event: InboxEvent,
  options: FetchOptions,
): Promise<InboxEvent> {
  const sender = options.sender(key);
  const file = fileToFetch(event, sender);
  if (event.type !== 'message.arrived' || file === null || !keepsMedia(sender)) return event;
  const bytes = await patiently(sender, file, options);
  const mediaType = bytes && mediaTypeOf(bytes);
  if (!bytes || !mediaType) {
    options.log.warn({ clinic: key.clinic, channel: key.channel }, 'a file was not taken');
    return { ...event, content: { kind: 'unsupported' } };
  }
  const { clinic, address } = key;
  const { name } = file;
  const kept = await options.files.keep(bytes, { clinic, address, mediaType, ...(name && { name }) });
  return { ...event, content: contentOf(event.content, kept) };
}

function contentOf(content: InboundContent, file: MediaRef): InboundContent {
  if (file.mediaType.startsWith('audio/')) return { kind: 'voice-note', file };
  const caption = content.kind === 'file' ? content.caption : undefined;
  return { kind: 'file', file, ...(caption !== undefined && { caption }) };
}

/** The bytes; null where they cannot be had. */
async function patiently(
  channel: MediaKeeper,
  file: MediaRef,
  { clock, log }: FetchOptions,
): Promise<Uint8Array | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await channel.fetchMedia(file, { maxBytes: MOST_BYTES });
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      log.warn({ err: error, attempt }, 'a file could not be fetched');
      const wait = WAITS_MS[attempt];
      if (wait === undefined || error.next === 'give up') return null;
      await clock.sleep(wait);
    }
  }
}
