import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BinaryNode, type proto, WA_CERT_DETAILS } from '@whiskeysockets/baileys';
import { type WebSocket, WebSocketServer } from 'ws';
import { Account } from './account.ts';
import { answer } from './answers.ts';
import { type Authority, newAuthority } from './authority.ts';
import { Connection } from './connection.ts';
import { MediaShelf } from './media.ts';
import { mediaAgain } from './media-again.ts';
import { bytesOf, childOf, childrenOf, node, SERVER } from './nodes.ts';
import { CodeEntry, isSigned, type Linking, readQr, vouchFor } from './pairing.ts';
import { Person } from './person.ts';

/** A device that is not linked yet, and waits for a phone. */
interface Stranger {
  connection: Connection;
  noiseKey: Buffer;
  payload: proto.ClientPayload;
  refs: string[];
  wrapped: Buffer | null;
  entry: CodeEntry | null;
  linking: { linking: Linking; details: Uint8Array } | null;
}

let refs = 0;

/**
 * A WhatsApp server for one clinic's number: it speaks the protocol down to the last byte, and misbehaves when
 * asked. What it cannot tell is what the real one's policy is: whom it bans, and how fast is too fast.
 */
export class FakeWhatsApp implements AsyncDisposable {
  readonly account: Account;
  readonly media = new MediaShelf();
  readonly authority: Authority = newAuthority();
  /** How the next login is refused, once. */
  refuseLogin: number | null = null;
  readonly #http = createServer((request, response) => this.media.serve(request, response));
  readonly #sockets = new WebSocketServer({ server: this.#http, perMessageDeflate: false });
  readonly #people: Person[] = [];
  readonly #strangers = new Set<Stranger>();
  readonly #connections = new Set<Connection>();

  private constructor(account: Account) {
    this.account = account;
    // A client in this process that checks certificates trusts our root, as it would trust WhatsApp's.
    WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(this.authority.root) as typeof WA_CERT_DETAILS.PUBLIC_KEY;
    this.#sockets.on('connection', (socket) => this.#admit(socket));
  }

  static async open({ phone = '573005550200', lid = '90000000000200' } = {}): Promise<FakeWhatsApp> {
    const server = new FakeWhatsApp(new Account(phone, lid));
    await new Promise<void>((resolve) => server.#http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get #port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  /** Where clients connect. */
  get url(): string {
    return `ws://127.0.0.1:${this.#port}/ws/chat`;
  }

  /** Where media is. */
  get mediaUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  person(about: { phone: string; lid: string; name: string; alsoReachedBy?: readonly string[] }): Person {
    const person = new Person(this.account, about);
    this.#people.push(person);
    return person;
  }

  /** The clinic's phone scans the code that a device shows. */
  scan(qr: string): void {
    const { ref, advSecret } = readQr(qr);
    const stranger = [...this.#strangers].find(({ refs }) => refs.includes(ref));
    if (!stranger) throw new Error('The code has lapsed');
    this.#vouch(stranger, advSecret);
  }

  /** Whether a device waits for its code to be typed. */
  get waitsForCode(): boolean {
    return [...this.#strangers].some(({ wrapped }) => wrapped !== null);
  }

  /** The code is typed into the clinic's phone. */
  typeCode(code: string): void {
    const stranger = [...this.#strangers].find(({ wrapped }) => wrapped !== null);
    if (!stranger?.wrapped) throw new Error('No device waits for a code');
    const { identity } = this.account.handset;
    stranger.entry = new CodeEntry(code, { wrapped: stranger.wrapped, identity });
    const attrs = { from: SERVER, id: 'code', type: 'link_code_companion_reg', t: '1700000000' };
    stranger.connection.send(
      node('notification', attrs, [
        node('link_code_companion_reg', { stage: 'primary_hello' }, [
          node('link_code_pairing_wrapped_primary_ephemeral_pub', {}, stranger.entry.wrapped()),
          node('primary_identity_pub', {}, identity.public),
          node('link_code_pairing_ref', {}, Buffer.from('ref-of-code')),
        ]),
      ]),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const connection of this.#connections) connection.cut();
    this.#sockets.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #admit(socket: WebSocket): void {
    let stranger: Stranger | null = null;
    const connection = new Connection(socket, this.authority, {
      begun: (payload, noiseKey) => {
        if (payload.devicePairingData) stranger = this.#meet({ connection, payload, noiseKey });
        else this.#logIn(connection, noiseKey);
      },
      heard: (stanza) => (stranger ? this.#hearStranger(stranger, stanza) : this.#hear(connection, stanza)),
      ended: () => {
        this.#connections.delete(connection);
        if (stranger) this.#strangers.delete(stranger);
        if (this.account.wire === connection) this.account.wire = null;
      },
    });
    this.#connections.add(connection);
  }

  #meet(met: Pick<Stranger, 'connection' | 'payload' | 'noiseKey'>): Stranger {
    const codes = Array.from({ length: 5 }, () => `ref-${++refs}`);
    const stranger = { ...met, refs: codes, wrapped: null, entry: null, linking: null };
    this.#strangers.add(stranger);
    const shown = codes.map((ref) => node('ref', {}, Buffer.from(ref)));
    const attrs = { from: SERVER, type: 'set', xmlns: 'md', id: 'pair-device' };
    met.connection.send(node('iq', attrs, [node('pair-device', {}, shown)]));
    return stranger;
  }

  #vouch(stranger: Stranger, advSecret: Buffer): void {
    const { phone, lid, handset } = this.account;
    const device = Buffer.from(stranger.payload.devicePairingData!.eIdent!);
    const linking = { account: handset.identity, device, advSecret, phone, lid };
    const { stanza, details } = vouchFor(linking);
    stranger.linking = { linking, details };
    stranger.connection.send(stanza);
  }

  async #hearStranger(stranger: Stranger, stanza: BinaryNode): Promise<void> {
    if (stanza.tag !== 'iq') return;
    const { id = '', type } = stanza.attrs;
    if (type === 'result' && stranger.linking && id === 'pair') return this.#link(stranger, stanza);
    const code = childOf(stanza, 'link_code_companion_reg');
    if (code?.attrs['stage'] === 'companion_hello') {
      stranger.wrapped = bytesOf(code, 'link_code_pairing_wrapped_companion_ephemeral_pub');
    }
    stranger.connection.send(node('iq', { from: SERVER, type: 'result', id }));
    if (code?.attrs['stage'] === 'companion_finish' && stranger.entry) {
      this.#vouch(stranger, stranger.entry.secretFrom(bytesOf(code, 'link_code_pairing_wrapped_key_bundle')));
    }
  }

  #link({ linking, payload, noiseKey, connection }: Stranger, reply: BinaryNode): void {
    if (!isSigned(reply, linking!.linking, linking!.details)) {
      connection.cut();
      return;
    }
    const { eRegid, eIdent, eSkeyId, eSkeyVal, eSkeySig } = payload.devicePairingData!;
    this.account.device = {
      noiseKey,
      preKeys: [],
      keys: {
        registrationId: Buffer.from(eRegid!).readUInt32BE(),
        identity: eIdent!,
        signedPreKey: { id: Buffer.from(eSkeyId!).readUIntBE(0, 3), key: eSkeyVal!, signature: eSkeySig! },
      },
    };
    connection.send(node('stream:error', { code: '515' }));
    connection.drop();
  }

  #logIn(connection: Connection, noiseKey: Buffer): void {
    const { account, refuseLogin } = this;
    this.refuseLogin = null;
    const isKnown = account.device?.noiseKey.equals(noiseKey) === true;
    const reason = refuseLogin ?? (isKnown ? null : 401);
    if (reason !== null) {
      connection.send(node('failure', { reason: String(reason) }));
      connection.drop();
      return;
    }
    account.close('replaced');
    account.wire = connection;
    account.logins += 1;
    account.routing = connection.routingInfo;
    const t = String(Math.floor(Date.now() / 1000));
    connection.send(node('success', { t, props: '1', lid: `${account.lid}:1@lid` }));
  }

  async #hear(connection: Connection, stanza: BinaryNode): Promise<void> {
    const { account } = this;
    if (stanza.tag === 'iq') {
      connection.send(answer(stanza, { account, people: () => this.#people }));
      if (childOf(stanza, 'active')) {
        account.handOver();
        connection.isActive = true;
      }
    } else if (stanza.tag === 'message') await this.#forward(connection, stanza);
    else if (stanza.tag === 'receipt') await this.#noteReceipt(connection, stanza);
    else if (stanza.tag === 'chatstate') {
      for (const { tag } of childrenOf(stanza))
        account.chatStates.push({ to: stanza.attrs['to'] ?? '', tag });
    } else if (stanza.tag === 'ack' && stanza.attrs['class'] === 'message') {
      const { id = '', error } = stanza.attrs;
      if (error !== undefined) account.refusals.push({ id, error });
      // A message that is asked for again stays in the queue until it could be read.
      if (error !== '500') account.settle(id);
    } else if (stanza.tag === 'ack' && stanza.attrs['class'] === 'receipt') account.told(stanza.attrs);
  }

  async #noteReceipt(connection: Connection, receipt: BinaryNode): Promise<void> {
    const { id = '', type, to = '' } = receipt.attrs;
    const list = childOf(receipt, 'list');
    const more = list ? childrenOf(list).map(({ attrs }) => attrs['id'] ?? '') : [];
    for (const one of [id, ...more]) this.account.receipts.push({ id: one, type: type ?? 'delivered' });
    connection.send(node('ack', { class: 'receipt', id, from: to, ...(type && { type }) }));
    if (type === 'server-error') {
      const person = this.#personAt(childOf(receipt, 'rmr')?.attrs['jid'] ?? '');
      const answer = person && mediaAgain(receipt, person, this.media);
      if (answer) connection.send(answer);
      return;
    }
    if (type === 'retry') {
      this.account.settle(id);
      await this.#personAt(to)?.writeAgain(id, receipt);
      return;
    }
    this.account.settle(id);
    const { faults, queue, wire } = this.account;
    if (faults.breakBeforeOfflineEnds && queue.length === 0) {
      faults.breakBeforeOfflineEnds = false;
      wire?.drop();
    }
  }

  async #forward(connection: Connection, stanza: BinaryNode): Promise<void> {
    const { account } = this;
    const { id = '', to = '' } = stanza.attrs;
    const { faults } = account;
    const error = faults.refuseWith;
    if (error === null) await this.#handOut(stanza);
    if (faults.loseAcks > 0) {
      faults.loseAcks -= 1;
      return;
    }
    const attrs = { class: 'message', id, from: to, t: String(Math.floor(Date.now() / 1000)) };
    connection.send(node('ack', { ...attrs, ...(error !== null && { error }) }));
  }

  async #handOut(stanza: BinaryNode): Promise<void> {
    const { id = '', to = '' } = stanza.attrs;
    const alone = childOf(stanza, 'enc');
    if (alone) await this.#personAt(to)?.take(id, alone);
    for (const { attrs, content } of childrenOf(childOf(stanza, 'participants') ?? node('none', {}))) {
      const enc = (content as BinaryNode[])[0]!;
      const person = this.#personAt(attrs['jid'] ?? '');
      await (person ? person.take(id, enc) : this.account.takeCopy(enc));
    }
  }

  #personAt(jid: string): Person | undefined {
    const user = jid.split('@')[0]!.split(':')[0]!;
    return this.#people.find(({ phone, lid }) => phone === user || lid === user);
  }
}
