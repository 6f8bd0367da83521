import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BinaryNode,
  Browsers,
  DEFAULT_CONNECTION_CONFIG,
  jidNormalizedUser,
  makeWASocket,
  type UserFacingSocketConfig,
  type WAMessage,
} from '@whiskeysockets/baileys';
import type { KeptRow } from '../device-keep.ts';
import type { Media, Question } from '../wire.ts';
import { Arrivals, namesOf } from './arrivals.ts';
import { type Identity, loadIdentity } from './auth-state.ts';
import { type House, Unsent } from './house.ts';
import { silentLogger } from './quiet.ts';
import { readMessage } from './read-message.ts';

/** How WhatsApp shows the device among the linked ones. */
const BROWSER: [string, string, string] = ['Recado', 'Chrome', Browsers.ubuntu('Chrome')[2]];
const QUERY_TIMEOUT_MS = 15_000;
/** How long a phone is waited for that is asked for a file. Milliseconds. */
const PHONE_MS = 20_000;
/** As Baileys calls a phone's word on a file: not found, not to be decrypted, no more is said. */
const PHONE_HAS_NOT = new Set([404, 412, 418]);
/** A connection that ended for a reason that is not told: WhatsApp's own number for it. */
const UNKNOWN_REASON = 500;

type Socket = ReturnType<typeof makeWASocket>;

/** One connection to WhatsApp, from its beginning to its end. */
export class Connection {
  readonly #house: House;
  readonly #socket: Socket;
  /** Ends when all that was to be sent so far has been. */
  #sending: Promise<unknown> = Promise.resolve();

  private constructor(house: House, socket: Socket) {
    this.#house = house;
    this.#socket = socket;
  }

  static async open(
    house: House,
    { url, code }: { url: string | null; code: string | null },
  ): Promise<Connection> {
    const identity = await loadIdentity(house);
    const arrivals = new Arrivals(house, identity.state.keys);
    const socket = makeWASocket(configOf(house, { identity, arrivals, url }));
    const connection = new Connection(house, socket);
    // Before Baileys' own: a stanza is noted before it is opened.
    socket.ws.prependListener('CB:message', (stanza: BinaryNode) => arrivals.note(stanza));
    socket.ws.on('CB:ack,class:message', ({ attrs }: BinaryNode) => {
      const { id, error = null } = attrs;
      if (id) house.tell({ tell: 'acked', id, error });
    });
    socket.ws.on('CB:receipt', (stanza: BinaryNode) => connection.#noteReceipt(stanza));
    connection.#follow(identity, code);
    socket.ev.on('messages.upsert', ({ messages, requestId }) => {
      if (requestId) void connection.#keepResent(arrivals, messages);
    });
    return connection;
  }

  async end(): Promise<void> {
    await this.#socket.end(undefined);
  }

  async answer(question: Question): Promise<unknown> {
    if (question.of === 'find') return this.#find(question.numbers);
    if (question.of === 'fresh media path') return this.#freshPath(question);
    if (question.of === 'notice') return this.#notice(question);
    return this.#sendInTurn(question);
  }

  /**
   * Sends one message after the other. Baileys does so too, but in one line with what phones ask for again and what we
   * ask of them: behind fifty answers they waited for minutes. Here they wait for one.
   */
  #sendInTurn({ id, jid, text }: Extract<Question, { of: 'send' }>): Promise<unknown> {
    const sent = this.#sending.then(() => {
      this.#mustBeOpen();
      return this.#socket.relayMessage(jid, { conversation: text }, { messageId: id });
    });
    this.#sending = sent.catch(() => {}); // Whoever asked for it hears of it.
    return sent;
  }

  /** Where the phone's owner shows nobody that they read, WhatsApp tells only the phone. */
  async #notice({ jid, ids, isAnswering }: Extract<Question, { of: 'notice' }>): Promise<void> {
    this.#mustBeOpen();
    await this.#socket.readMessages(ids.map((id) => ({ remoteJid: jid, id, fromMe: false })));
    if (isAnswering) await this.#socket.sendPresenceUpdate('composing', jid);
  }

  #mustBeOpen(): void {
    if (!this.#socket.ws.isOpen) throw new Unsent('The connection is closed');
  }

  #follow({ isLinked, save }: Identity, code: string | null): void {
    const { ev } = this.#socket;
    let isCodeWanted = code !== null && !isLinked;
    ev.on('creds.update', save);
    ev.on('connection.update', ({ qr, connection, isNewLogin, lastDisconnect, reachoutTimeLock }) => {
      if (qr && isCodeWanted) {
        isCodeWanted = false;
        void this.#showCode(code!);
      } else if (qr && code === null) this.#house.tell({ tell: 'picture', qr });
      if (isNewLogin) this.#house.tell({ tell: 'linked' });
      if (connection === 'open') this.#house.tell({ tell: 'open' });
      if (reachoutTimeLock?.isActive) this.#house.tell({ tell: 'restricted' });
      if (connection === 'close') this.#house.tell({ tell: 'closed', code: reasonOf(lastDisconnect?.error) });
    });
  }

  async #showCode(number: string): Promise<void> {
    try {
      this.#house.tell({ tell: 'code', code: await this.#socket.requestPairingCode(number) });
    } catch {
      await this.end();
    }
  }

  /** Receipts come straight from the stream: Baileys' own events wait in a buffer. */
  #noteReceipt({ attrs, content }: BinaryNode): void {
    const { id, type, from, t } = attrs;
    const status = type === undefined ? 'delivered' : type === 'read' || type === 'played' ? 'read' : null;
    const { me } = this.#socket.authState.creds;
    const own = [me?.id, me?.lid].map((jid) => jidNormalizedUser(jid));
    if (!id || !from || status === null || own.includes(jidNormalizedUser(from))) return;
    const list = Array.isArray(content) && Array.isArray(content[0]?.content) ? content[0].content : [];
    const more = list.flatMap(({ attrs: item }) => item['id'] ?? []);
    this.#house.tell({ tell: 'receipt', ids: [id, ...more], status, at: Number(t) * 1000 });
  }

  /** What WhatsApp does not encrypt to us, as the first word after an advertisement, the phone sends again. */
  async #keepResent(arrivals: Arrivals, messages: readonly WAMessage[]): Promise<void> {
    for (const { key, message, messageTimestamp } of messages) {
      const content = message && readMessage(message);
      const names = key.remoteJid ? namesOf(key.remoteJid, key.remoteJidAlt) : null;
      if (key.fromMe || !key.id || !key.remoteJid || !names || !content || key.participant) continue;
      const at = Number(messageTimestamp ?? 0) * 1000;
      await arrivals.keep({ id: key.id, jid: key.remoteJid, at, ...names, content });
    }
  }

  async #find(numbers: readonly string[]): Promise<string[]> {
    this.#mustBeOpen();
    const found = await this.#socket.onWhatsApp(...numbers);
    if (!found) throw new Unsent('The numbers could not be looked up');
    return found.filter(({ exists }) => exists).map(({ jid }) => jid);
  }

  async #freshPath({ jid, id, media }: { jid: string; id: string; media: Media }): Promise<string | null> {
    this.#mustBeOpen();
    const enclosed = { mediaKey: Buffer.from(media.key, 'base64'), directPath: media.path };
    const message = {
      key: { remoteJid: jid, id, fromMe: false },
      message: { [`${media.kind}Message`]: enclosed },
    };
    // A phone that is off says nothing, and Baileys would wait for its word for ever.
    const updated = await Promise.race([
      this.#socket.updateMediaMessage(message as WAMessage).catch(goneFrom),
      sleep(PHONE_MS, 'no word' as const, { ref: false }),
    ]);
    if (updated === 'no word') throw new Unsent('The phone does not answer');
    const content = updated?.message?.[`${media.kind}Message`];
    return content?.directPath ?? null;
  }
}

function configOf(
  house: House,
  { identity, arrivals, url }: { identity: Identity; arrivals: Arrivals; url: string | null },
): UserFacingSocketConfig {
  return {
    auth: identity.state,
    logger: silentLogger,
    browser: BROWSER,
    waWebSocketUrl: url ?? DEFAULT_CONNECTION_CONFIG.waWebSocketUrl,
    makeSignalRepository: arrivals.repository,
    // Otherwise the clinic's own phone goes silent.
    markOnlineOnConnect: false,
    syncFullHistory: false,
    defaultQueryTimeoutMs: QUERY_TIMEOUT_MS,
    // A person's phone may ask for a message of ours again, also after this process has begun anew.
    getMessage: async ({ id }) => {
      const [row] = id ? await house.ask<KeptRow[]>({ for: 'read', kind: 'sent', ids: [id] }) : [];
      if (!row) return undefined;
      const { text } = JSON.parse(Buffer.from(row.value).toString()) as { text: string };
      return { conversation: text };
    },
  };
}

/** Null where the phone has said that it has the file no more, or cannot read its key. */
function goneFrom(error: unknown): null {
  if (PHONE_HAS_NOT.has(reasonOf(error))) return null;
  throw error;
}

function reasonOf(error: unknown): number {
  const { output } = (error ?? {}) as { output?: { statusCode?: number } };
  return output?.statusCode ?? UNKNOWN_REASON;
}
