import type { InboundContent, InboundMessage } from '../channel.ts';
import type { Addresses } from './addresses.ts';
import { type DeviceKeep, fromKept, type KeptChange, toKept } from './device-keep.ts';
import { type Letter, Mailbox } from './mailbox.ts';
import { ARRIVED, type Arrived, type Media, type Names, type ReadContent } from './wire.ts';

export interface IncomingParts {
  keep: DeviceKeep;
  addresses: Addresses;
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Something that is kept could not be taken further: the device begins anew, and so does this. */
  failed(): void;
}

const MEDIA = 'media';
/** A file can be fetched for so long. Milliseconds. */
const MEDIA_MS = 60 * 24 * 3_600_000;

/** Where a file of a patient is, and who sent it. */
export interface KeptMedia {
  media: Media;
  jid: string;
  id: string;
}

/** What patients write, from the row that it is kept in to the house. Everything happens in the order it came. */
export class Incoming {
  readonly mailbox = new Mailbox();
  readonly #parts: IncomingParts;
  #work: Promise<void> = Promise.resolve();
  #isHurrying = false;

  constructor(parts: IncomingParts) {
    this.#parts = parts;
  }

  /** Takes up what is kept and the house has not got: an earlier process ended before it could bring it. */
  async resume(): Promise<void> {
    const rows = await this.#parts.keep.read(ARRIVED, null);
    const kept = rows.map(({ id, value }) => ({ row: id, arrived: fromKept<Arrived>(value) }));
    kept.sort(({ arrived: a }, { arrived: b }) => a.at - b.at || a.place - b.place);
    for (const { row, arrived } of kept) await this.#deliver(row, arrived);
  }

  expect(id: string, names: Names): void {
    this.#then(async () => {
      this.mailbox.expect(await this.#parts.addresses.of(names), id, this.#parts.now());
      void this.#hurry();
    });
  }

  miss(id: string, names: Names): void {
    this.#then(async () => this.mailbox.miss(await this.#parts.addresses.of(names), id, this.#parts.now()));
  }

  known(id: string, names: Names): void {
    this.#then(async () => this.mailbox.known(await this.#parts.addresses.of(names), id, this.#parts.now()));
  }

  /** Rows are durable: those that are messages go on their way. */
  kept(rows: readonly KeptChange[]): void {
    for (const { kind, id, value } of rows) {
      if (kind !== ARRIVED || value === null) continue;
      this.#then(() => this.#deliver(id, fromKept<Arrived>(value)));
    }
  }

  /** The connection ended: what was on its way comes again. */
  interrupted(): void {
    this.#then(async () => this.mailbox.interrupted(this.#parts.now()));
  }

  /** Files are known by their messages, before the house can ask for them. */
  async keepFiles(letters: readonly Letter[]): Promise<void> {
    const files = letters.flatMap((letter): KeptChange[] => {
      const { content, jid, id } = letter.arrived;
      if (!('media' in content)) return [];
      const kept: KeptMedia = { media: content.media, jid, id };
      return [{ kind: MEDIA, id: externalId(letter), value: toKept(kept) }];
    });
    if (files.length === 0) return;
    await this.#parts.keep.write(files);
    await this.#parts.keep.forget(MEDIA, this.#parts.now() - MEDIA_MS);
  }

  /** The house has them. Rows that cannot be removed now are brought again, and known by their ids. */
  async done(letters: readonly Letter[]): Promise<void> {
    const rows = letters.map(({ row }): KeptChange => ({ kind: ARRIVED, id: row, value: null }));
    if (rows.length > 0) await this.#parts.keep.write(rows).catch(() => {});
  }

  async file(id: string): Promise<KeptMedia | null> {
    const [row] = await this.#parts.keep.read(MEDIA, [id]);
    return row ? fromKept<KeptMedia>(row.value) : null;
  }

  async #deliver(row: string, arrived: Arrived): Promise<void> {
    const { addresses, now } = this.#parts;
    const address = await addresses.of(arrived);
    const heardAt = Math.min(Number.isFinite(arrived.at) ? arrived.at : now(), now());
    await addresses.heard(address, { jid: arrived.jid, heardAt });
    this.mailbox.put({ address, row, arrived }, now());
  }

  #then(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch(() => this.#parts.failed());
  }

  /** Looks after those who wait for a message that does not come. */
  async #hurry(): Promise<void> {
    if (this.#isHurrying) return;
    this.#isHurrying = true;
    const { now, sleep } = this.#parts;
    for (let next = this.mailbox.hurry(now()); next !== null; next = this.mailbox.hurry(now())) {
      await sleep(Math.max(next - now(), 1));
    }
    this.#isHurrying = false;
  }
}

/** A letter as the house knows messages. */
export function toMessage(letter: Letter, now: number): InboundMessage {
  const { address, arrived } = letter;
  const sentAt = new Date(Number.isFinite(arrived.at) ? arrived.at : now).toISOString();
  const id = externalId(letter);
  return { externalId: id, from: address, sentAt, content: contentOf(id, arrived.content) };
}

/** Ids are phones' own, and two may have the same: each is one person's. */
function externalId({ address, arrived }: Letter): string {
  return `${address}/${arrived.id}`;
}

/** The phone's own id in one of the house's. */
export function phoneIdOf(externalId: string): string {
  return externalId.slice(externalId.indexOf('/') + 1);
}

function contentOf(id: string, content: ReadContent): InboundContent {
  if (!('media' in content)) return content;
  const { mediaType, bytes, name } = content.media;
  const file = { id, mediaType, bytes, ...(name !== undefined && { name }) };
  if (content.kind === 'voice-note') return { kind: 'voice-note', file };
  return { kind: 'file', file, ...(content.caption !== undefined && { caption: content.caption }) };
}
