import { type BinaryNode, encodeWAMessage, proto, unpadRandomMax16 } from '@whiskeysockets/baileys';
import { type Account, newStanzaId, seconds } from './account.ts';
import { bundleNodes, childOf, node, readBundle, SERVER } from './nodes.ts';
import { SignalDevice } from './signal-device.ts';

/** How a message names its sender: by number, by LID, or by LID with the number kept back. */
export type Addressing = 'pn' | 'lid' | 'hidden';

export interface Writing {
  /** @default 'lid' */
  by?: Addressing;
  /** @default a new one */
  id?: string;
  /** Seconds since the epoch. @default now */
  at?: number;
}

export interface Heard {
  id: string;
  message: proto.IMessage;
  text: string;
}

/** A person with a phone, who writes to the clinic and reads its answers. */
export class Person {
  readonly phone: string;
  readonly lid: string;
  readonly name: string;
  /** Numbers that the server takes for this person's too: with or without a digit that came or went. */
  readonly alsoReachedBy: readonly string[];
  readonly handset = new SignalDevice();
  /** What came from the clinic; what came twice, once. */
  readonly heard: Heard[] = [];
  /** Ids in the order they came, repeats included. */
  readonly copies: string[] = [];
  /** Ids in the order in which they first came, readable or not. */
  readonly arrived: string[] = [];
  /** How many messages of the clinic's the phone could not open, though it meant to. */
  unreadable = 0;
  /** The next so many messages cannot be decrypted, and are asked for again. */
  asksAgain = 0;
  /** What becomes of it when the phone is asked for a file that the server has no more. */
  hasFiles: 'still' | 'no more' | 'is off' = 'still';
  /** Whether the phone says that messages reached it. */
  saysDelivered = true;
  readonly #account: Account;
  readonly #written = new Map<string, { message: proto.IMessage; how: Writing }>();
  readonly #waiting = new Set<() => void>();

  constructor(
    account: Account,
    about: { phone: string; lid: string; name: string; alsoReachedBy?: readonly string[] },
  ) {
    this.#account = account;
    this.phone = about.phone;
    this.lid = about.lid;
    this.name = about.name;
    this.alsoReachedBy = about.alsoReachedBy ?? [];
  }

  get jids(): string[] {
    return [`${this.phone}@${SERVER}`, `${this.lid}@lid`];
  }

  /** Writes to the clinic; gives the message's id. */
  async write(what: string | proto.IMessage, how: Writing = {}): Promise<string> {
    const message = typeof what === 'string' ? { conversation: what } : what;
    const id = how.id ?? newStanzaId();
    this.#written.set(id, { message, how });
    await this.#send(id, message, how);
    return id;
  }

  /** What they wrote, by its id. */
  messageOf(id: string): proto.IMessage | undefined {
    return this.#written.get(id)?.message;
  }

  /** Sends the very same bytes again, as a server does that did not hear the receipt. */
  repeat(id: string): void {
    const stanza = this.#stanzas.get(id);
    if (stanza) this.#account.deliver(stanza);
  }

  /** The last words heard, once there are so many. */
  async hears(count: number): Promise<string[]> {
    while (this.heard.length < count) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
    return this.heard.map(({ text }) => text);
  }

  /** Tells the clinic what became of a message. */
  say(id: string, type: 'delivered' | 'read'): void {
    const attrs = { from: this.jids[1]!, id, t: seconds(), ...(type === 'read' && { type }) };
    this.#account.tell(node('receipt', attrs));
  }

  /** Takes a message from the clinic's device. */
  async take(id: string, enc: BinaryNode): Promise<void> {
    const type = enc.attrs['type'] === 'pkmsg' ? 'pkmsg' : 'msg';
    if (!this.arrived.includes(id)) this.arrived.push(id);
    if (this.asksAgain > 0) {
      this.asksAgain -= 1;
      this.askFor(id);
      return;
    }
    const opened = await this.handset.open('clinic', { type, ciphertext: enc.content as Uint8Array });
    if (opened === null) {
      // Encrypted in a conversation that this phone has begun anew since, or with a key that was used before.
      this.unreadable += 1;
      this.askFor(id);
      return;
    }
    const message = proto.Message.decode(unpadRandomMax16(opened));
    this.copies.push(id);
    if (!this.heard.some((one) => one.id === id)) {
      const text = message.conversation || message.extendedTextMessage?.text || '';
      this.heard.push({ id, message, text });
    }
    if (this.saysDelivered) this.say(id, 'delivered');
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** The clinic's device could not read a message, and shows its keys: it is encrypted anew. */
  async writeAgain(id: string, receipt: BinaryNode): Promise<void> {
    const written = this.#written.get(id);
    if (!written) return;
    const keys = childOf(receipt, 'keys');
    if (keys) {
      const registration = childOf(receipt, 'registration')!;
      const content = [...(keys.content as BinaryNode[]), registration];
      await this.handset.begin('clinic', readBundle({ ...keys, content }));
    }
    const count = childOf(receipt, 'retry')?.attrs['count'] ?? '1';
    await this.#send(id, written.message, written.how, count);
  }

  readonly #stanzas = new Map<string, BinaryNode>();

  async #send(id: string, message: proto.IMessage, how: Writing, count?: string): Promise<void> {
    if (!this.handset.knows('clinic')) await this.handset.begin('clinic', this.#account.bundle());
    const { type, ciphertext } = await this.handset.encrypt('clinic', encodeWAMessage(message));
    const t = how.at === undefined ? seconds() : String(how.at);
    const attrs = { ...this.#from(how.by ?? 'lid'), id, t, type: 'text', notify: this.name };
    const enc = node('enc', { v: '2', type, ...(count && { count }) }, ciphertext);
    const stanza = node('message', attrs, [enc]);
    this.#stanzas.set(id, stanza);
    this.#account.deliver(stanza);
  }

  #from(by: Addressing): Record<string, string> {
    const [pn, lid] = this.jids as [string, string];
    if (by === 'pn') return { from: pn, sender_lid: lid, addressing_mode: 'pn' };
    return { from: lid, ...(by === 'lid' && { sender_pn: pn }), addressing_mode: 'lid' };
  }

  /** Asks for a message of the clinic's again: the phone has lost its keys. */
  askFor(id: string): void {
    this.handset.forget('clinic');
    const { preKey, ...bundle } = this.handset.bundle();
    const nodes = bundleNodes({ ...bundle, ...(preKey && { preKey }) });
    const attrs = { from: this.jids[1]!, id, t: seconds(), type: 'retry' };
    const [registration, ...keys] = nodes;
    this.#account.tell(
      node('receipt', attrs, [
        node('retry', { count: '1', id, t: seconds(), v: '1' }),
        registration!,
        node('keys', {}, keys),
      ]),
    );
  }
}
