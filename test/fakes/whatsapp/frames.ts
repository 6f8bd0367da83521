import { NOISE_WA_HEADER } from '@whiskeysockets/baileys';

/** How a client begins that was told how it is routed: `ED`, a version, and three bytes of length. */
const ROUTED = Buffer.from('ED\0\x01');

/** One message as it travels: its length in three bytes, and its bytes. */
export function framed(body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length.subarray(1), body]);
}

/** Takes a client's stream of bytes apart. A WebSocket message may hold many frames, or part of one. */
export class Frames {
  /** What the client says of its routing before the first frame, if anything. */
  routingInfo: Buffer | null = null;
  #bytes = Buffer.alloc(0);
  #isPastPrologue = false;

  push(bytes: Uint8Array): Buffer[] {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    if (!this.#isPastPrologue) this.#readPrologue();
    const frames = [];
    while (this.#bytes.length >= 3) {
      const end = 3 + this.#bytes.readUIntBE(0, 3);
      if (this.#bytes.length < end) break;
      frames.push(this.#bytes.subarray(3, end));
      this.#bytes = this.#bytes.subarray(end);
    }
    return frames;
  }

  #readPrologue(): void {
    if (this.#bytes.subarray(0, 4).equals(ROUTED)) {
      const end = 7 + this.#bytes.readUIntBE(4, 3);
      this.routingInfo = Buffer.from(this.#bytes.subarray(7, end));
      this.#bytes = this.#bytes.subarray(end);
    }
    const header = Buffer.from(NOISE_WA_HEADER);
    if (!this.#bytes.subarray(0, header.length).equals(header)) throw new Error('This is no WhatsApp client');
    this.#bytes = this.#bytes.subarray(header.length);
    this.#isPastPrologue = true;
  }
}
