import { type BinaryNode, decodeBinaryNode, encodeBinaryNode, type proto } from '@whiskeysockets/baileys';
import type { WebSocket } from 'ws';
import type { Wire } from './account.ts';
import type { Authority } from './authority.ts';
import { Frames, framed } from './frames.ts';
import { NoiseResponder, type Transport } from './noise.ts';

/** What the server is told of one connection. */
export interface ConnectionEvents {
  /** The handshake is done. */
  begun(payload: proto.ClientPayload, clientKey: Buffer): void;
  heard(stanza: BinaryNode): Promise<void>;
  ended(): void;
}

/** One client's connection: frames, handshake, and then stanzas both ways. */
export class Connection implements Wire {
  isActive = false;
  readonly #socket: WebSocket;
  readonly #events: ConnectionEvents;
  readonly #frames = new Frames();
  readonly #noise: NoiseResponder;
  #step: 'hello' | 'finish' | 'open' = 'hello';
  #transport: Transport | null = null;
  /** Stanzas are taken one after the other; what waits for an answer must not wait in here. */
  #work: Promise<void> = Promise.resolve();

  constructor(socket: WebSocket, authority: Authority, events: ConnectionEvents) {
    this.#socket = socket;
    this.#events = events;
    this.#noise = new NoiseResponder(authority);
    socket.on('message', (data: Buffer) => this.#take(data));
    socket.on('close', () => events.ended());
    socket.on('error', () => socket.terminate());
  }

  get routingInfo(): Buffer | null {
    return this.#frames.routingInfo;
  }

  send(stanza: BinaryNode): void {
    if (this.#socket.readyState !== this.#socket.OPEN || !this.#transport) return;
    this.#socket.send(framed(this.#transport.seal(encodeBinaryNode(stanza))));
  }

  drop(): void {
    this.isActive = false;
    this.#socket.close();
  }

  /** Ends as a cable does that is pulled. */
  cut(): void {
    this.isActive = false;
    this.#socket.terminate();
  }

  #take(data: Buffer): void {
    try {
      for (const frame of this.#frames.push(data)) this.#read(frame);
    } catch {
      this.#socket.terminate();
    }
  }

  #read(frame: Buffer): void {
    if (this.#step === 'hello') {
      this.#step = 'finish';
      this.#socket.send(framed(this.#noise.answer(frame)));
    } else if (this.#step === 'finish') {
      const { clientKey, payload, transport } = this.#noise.finish(frame);
      this.#step = 'open';
      this.#transport = transport;
      this.#events.begun(payload, clientKey);
    } else {
      const opened = this.#transport!.open(frame);
      this.#work = this.#work.then(async () => this.#events.heard(await decodeBinaryNode(opened)));
    }
  }
}
