import { randomBytes } from 'node:crypto';
import { type BinaryNode, encodeWAMessage, proto, unpadRandomMax16 } from '@whiskeysockets/baileys';
import { node, SERVER } from './nodes.ts';
import { type KeyBundle, SignalDevice } from './signal-device.ts';

/** The device that is linked to the clinic's phone, as the server knows it. */
export interface LinkedDevice {
  noiseKey: Buffer;
  keys: Omit<KeyBundle, 'preKey'>;
  preKeys: NonNullable<KeyBundle['preKey']>[];
}

/** What the account's connection does for it. */
export interface Wire {
  send(stanza: BinaryNode): void;
  /** Whether the client has said that it takes messages. */
  readonly isActive: boolean;
  drop(): void;
}

/** What goes wrong on purpose. */
export interface Faults {
  /** So many of the next messages of ours are taken, and their acks lost. */
  loseAcks: number;
  /** The error that messages of ours are refused with. */
  refuseWith: string | null;
  /** The connection breaks once the queue was handed over, before the server says that it was. */
  breakBeforeOfflineEnds: boolean;
  /** The server never says that the queue was handed over. */
  neverEndOffline: boolean;
}

/** The clinic's number: its phone, the device linked to it, and what the server keeps for that device. */
export class Account {
  readonly phone: string;
  readonly lid: string;
  /** The phone itself, which gets a copy of all that the linked device sends. */
  readonly handset = new SignalDevice();
  readonly faults: Faults = {
    loseAcks: 0,
    refuseWith: null,
    breakBeforeOfflineEnds: false,
    neverEndOffline: false,
  };
  /** Copies that reached the phone. */
  readonly copies: proto.IMessage[] = [];
  /** Ids that the device has given a receipt for, with the kind of receipt; in order. */
  readonly receipts: { id: string; type: string }[] = [];
  /** What the device has shown of itself in chats: that it is `composing`. */
  readonly chatStates: { to: string; tag: string }[] = [];
  /** Ids that the device has refused, with the error. */
  readonly refusals: { id: string; error: string }[] = [];
  /** Who the device asked for by their phone number. */
  readonly lookUps: string[] = [];
  /** The routing that the device began its last connection with. */
  routing: Buffer | null = null;
  logins = 0;
  device: LinkedDevice | null = null;
  wire: Wire | null = null;
  /** What phones have said of messages, and the device has not acknowledged; the oldest first. */
  readonly #told: BinaryNode[] = [];
  /** What the device has given no receipt for. */
  readonly queue: BinaryNode[] = [];

  constructor(phone: string, lid: string) {
    this.phone = phone;
    this.lid = lid;
  }

  get jid(): string {
    return `${this.phone}@${SERVER}`;
  }

  /** The keys to write to the linked device with; one-time keys serve once. @throws where none is linked */
  bundle(): KeyBundle {
    if (!this.device) throw new Error('No device is linked');
    const preKey = this.device.preKeys.shift();
    return { ...this.device.keys, ...(preKey && { preKey }) };
  }

  /** Hands a message to the device, now or when it is back. */
  deliver(stanza: BinaryNode): void {
    this.queue.push(stanza);
    if (this.wire?.isActive) this.wire.send(stanza);
  }

  /** The device has taken a message, or has refused it: either way it is not offered again. */
  settle(id: string): void {
    const index = this.queue.findIndex(({ attrs }) => attrs['id'] === id);
    if (index >= 0) this.queue.splice(index, 1);
  }

  /** A phone says what became of a message, now or when the device is back. */
  tell(receipt: BinaryNode): void {
    this.#told.push(receipt);
    if (this.wire?.isActive) this.wire.send(receipt);
  }

  /** Whether phones have said something that the device has not acknowledged. */
  get isUnheard(): boolean {
    return this.#told.length > 0;
  }

  /** The device has heard it; of what was said twice, the first. */
  told({ id, type }: Record<string, string>): void {
    const at = this.#told.findIndex(({ attrs }) => attrs['id'] === id && attrs['type'] === type);
    if (at >= 0) this.#told.splice(at, 1);
  }

  /** Hands over what came while the device was away. */
  handOver(): void {
    const waiting = [...this.queue];
    const count = String(waiting.length);
    this.wire?.send(node('ib', { from: SERVER }, [node('offline_preview', { count, message: count })]));
    waiting.forEach((stanza, index) => {
      this.wire?.send({ ...stanza, attrs: { ...stanza.attrs, offline: String(index) } });
    });
    for (const receipt of this.#told) this.wire?.send(receipt);
    if (this.faults.neverEndOffline) return;
    if (!this.faults.breakBeforeOfflineEnds || waiting.length === 0) {
      this.wire?.send(node('ib', { from: SERVER }, [node('offline', { count })]));
    }
  }

  /** A message from the phone itself to its linked device: what only the account may say of itself. */
  async tellDevice(message: proto.IMessage): Promise<void> {
    if (!this.handset.knows('linked')) await this.handset.begin('linked', this.bundle());
    const { type, ciphertext } = await this.handset.encrypt('linked', encodeWAMessage(message));
    const attrs = { from: this.jid, id: newStanzaId(), t: seconds(), type: 'text', category: 'peer' };
    this.deliver(node('message', attrs, [node('enc', { v: '2', type }, ciphertext)]));
  }

  /** The copy of a message of ours that the linked device sent to the phone. */
  async takeCopy(enc: BinaryNode): Promise<void> {
    const type = enc.attrs['type'] === 'pkmsg' ? 'pkmsg' : 'msg';
    const opened = await this.handset.open('linked', { type, ciphertext: enc.content as Uint8Array });
    if (opened === null) return; // It shows one message less: nobody here looks for it.
    const { deviceSentMessage } = proto.Message.decode(unpadRandomMax16(opened));
    if (deviceSentMessage?.message) this.copies.push(deviceSentMessage.message);
  }

  /** Tells the device how it is to be routed from now on. */
  route(info: Uint8Array): void {
    const routing = node('edge_routing', {}, [node('routing_info', {}, info)]);
    this.wire?.send(node('ib', { from: SERVER }, [routing]));
  }

  /** Ends the connection as the server does: by a code in the stream, by a failure at login, or without a word. */
  close(code: number | 'replaced' | 'dropped'): void {
    const { wire } = this;
    if (!wire) return;
    if (code === 'replaced') {
      wire.send(node('stream:error', {}, [node('conflict', { type: 'replaced' })]));
    } else if (code !== 'dropped') wire.send(node('stream:error', { code: String(code) }));
    wire.drop();
  }

  /** Unlinks the device, as a person does on the phone. */
  unlink(): void {
    this.device = null;
    this.wire?.send(node('failure', { reason: '401' }));
    this.wire?.drop();
  }
}

/** Seconds since the epoch, as stanzas carry them. */
export function seconds(): string {
  return String(Math.floor(Date.now() / 1000));
}

/** An id as phones make them. */
export function newStanzaId(): string {
  return `3A${randomBytes(9).toString('hex').toUpperCase()}`;
}
