import type { KeptChange, KeptRow } from './device-keep.ts';

/** Who wrote, by the names that WhatsApp has for them: digits, without what stands after the `@`. */
export interface Names {
  lid: string | null;
  pn: string | null;
}

/** A file that came with a message, and the keys to it. */
export interface Media {
  kind: 'image' | 'document' | 'audio' | 'video';
  mediaType: string;
  bytes: number;
  name?: string;
  path: string;
  /** Base64. */
  key: string;
  sha256: string;
  encryptedSha256: string;
}

export type ReadContent =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; id: string; label: string }
  | { kind: 'file'; media: Media; caption?: string }
  | { kind: 'voice-note'; media: Media }
  | { kind: 'sticker' | 'location' | 'contact' | 'unsupported' };

/** A message as the device opened it: kept in the very transaction that moved the ratchet on. */
export interface Arrived extends Names {
  id: string;
  /** The exact address that it came from, which is the one to answer to. */
  jid: string;
  /** Milliseconds since the epoch, by WhatsApp's clock. */
  at: number;
  /** Its place among those that this process of the device has seen. */
  place: number;
  content: ReadContent;
}

/** The kind under which what arrived is kept until the house has it. */
export const ARRIVED = 'inbox';

/** What the house orders of the device's process. */
export type Order =
  /** `code`: the number, in digits, that wants to be linked by a code instead of a picture. */
  | { do: 'connect'; url: string | null; code: string | null }
  | { do: 'disconnect' }
  | { do: 'answer'; ask: number; answer: unknown }
  | { do: 'ask'; ask: number; question: Question };

/** What the house asks the device. */
export type Question =
  | { of: 'send'; id: string; jid: string; text: string }
  /** Answered by the JIDs of those that are on WhatsApp, in their order. */
  | { of: 'find'; numbers: readonly string[] }
  /** Shows a person that messages of theirs were read; and that an answer is on its way, where one is. */
  | { of: 'notice'; jid: string; ids: readonly string[]; isAnswering: boolean }
  | { of: 'fresh media path'; jid: string; id: string; media: Media };

/** What the device asks the house. */
export type Request =
  | { for: 'read'; kind: string; ids: readonly string[] }
  | { for: 'write'; rows: readonly KeptChange[] };

/** What the device's process tells. */
export type Tell =
  | { tell: 'ask'; ask: number; request: Request }
  | { tell: 'answer'; ask: number; answer: unknown }
  /** What was asked could not be done; `sure` that nothing was sent. */
  | { tell: 'failed'; ask: number; sure: boolean }
  | { tell: 'picture'; qr: string }
  | { tell: 'code'; code: string }
  | { tell: 'linked' }
  | { tell: 'open' }
  | { tell: 'closed'; code: number }
  /** A message is on its way through the device. */
  | ({ tell: 'arriving'; id: string } & Names)
  /** It could not be opened, and has been asked for again. */
  | ({ tell: 'missed'; id: string } & Names)
  /** It had been opened and kept before. */
  | ({ tell: 'known'; id: string } & Names)
  | { tell: 'acked'; id: string; error: string | null }
  | { tell: 'receipt'; ids: readonly string[]; status: 'delivered' | 'read'; at: number }
  | { tell: 'restricted' };

export type ReadAnswer = KeptRow[];
