import {
  type AuthenticationCreds,
  type BaileysEventMap,
  type BinaryNode,
  BufferJSON,
  initAuthCreds,
  makeWASocket,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalKeyStore,
  type WAMessage,
} from '@whiskeysockets/baileys';

// Baileys leaves a timer of half a minute behind at each login, which would keep a test's process.
const { setTimeout: realTimeout } = globalThis;
const briefTimeout: typeof realTimeout = Object.assign(
  (work: () => void, ms?: number) => {
    const timer = realTimeout(work, ms);
    return ms !== undefined && ms >= 30_000 ? timer.unref() : timer;
  },
  { __promisify__: realTimeout.__promisify__ },
);
globalThis.setTimeout = briefTimeout;
// libsignal prints private keys.
console.info = () => {};
console.warn = () => {};
console.error = () => {};

const silent = {
  level: 'silent',
  child: () => silent,
  trace: () => {},
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
};

/** What a device keeps: as text, which is what a process that starts anew has. */
export class ClientState {
  creds: AuthenticationCreds = initAuthCreds();
  #keys = new Map<string, string>();

  readonly keys: SignalKeyStore = {
    get: async <T extends keyof SignalDataTypeMap>(type: T, ids: string[]) => {
      const found: Record<string, SignalDataTypeMap[T]> = {};
      for (const id of ids) {
        const kept = this.#keys.get(`${type}/${id}`);
        if (kept !== undefined) found[id] = JSON.parse(kept, BufferJSON.reviver);
      }
      return found;
    },
    set: async (data: SignalDataSet) => {
      for (const [type, rows] of Object.entries(data)) {
        for (const [id, value] of Object.entries(rows)) {
          if (value === null) this.#keys.delete(`${type}/${id}`);
          else this.#keys.set(`${type}/${id}`, JSON.stringify(value, BufferJSON.replacer));
        }
      }
    },
  };

  /** The same, as a process finds it that starts anew. */
  copy(): ClientState {
    const copy = new ClientState();
    copy.creds = JSON.parse(JSON.stringify(this.creds, BufferJSON.replacer), BufferJSON.reviver);
    copy.#keys = new Map(this.#keys);
    return copy;
  }
}

type ConnectionUpdate = BaileysEventMap['connection.update'];

/** Baileys as it comes, connected to a fake server: shows what the server does, and what Baileys does with it. */
export class Client implements AsyncDisposable {
  readonly state: ClientState;
  readonly socket: ReturnType<typeof makeWASocket>;
  readonly upserts: { type: string; message: WAMessage }[] = [];
  readonly updates: ConnectionUpdate[] = [];
  readonly acks: BinaryNode['attrs'][] = [];
  readonly #waiting = new Set<() => void>();

  constructor(url: string, state = new ClientState()) {
    this.state = state;
    this.socket = makeWASocket({
      waWebSocketUrl: url,
      auth: { creds: state.creds, keys: state.keys },
      logger: silent,
      retryRequestDelayMs: 10,
      defaultQueryTimeoutMs: 5_000,
      markOnlineOnConnect: false,
      // Otherwise it holds everything back for 20 s, for a phone to send its history.
      shouldSyncHistoryMessage: () => false,
    });
    const { ev, ws } = this.socket;
    ev.on('creds.update', (update) => this.#note(() => Object.assign(state.creds, update)));
    ev.on('connection.update', (update) => this.#note(() => this.updates.push(update)));
    ev.on('messages.upsert', ({ type, messages }) =>
      this.#note(() => this.upserts.push(...messages.map((message) => ({ type, message })))),
    );
    ws.on('CB:ack,class:message', ({ attrs }: BinaryNode) => this.#note(() => this.acks.push(attrs)));
  }

  /** Waits until something holds of what was heard so far. */
  async until<T>(found: () => T | undefined | null | false): Promise<T> {
    for (;;) {
      const value = found();
      if (value) return value;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  qr(): Promise<string> {
    return this.until(() => this.updates.findLast(({ qr }) => qr)?.qr);
  }

  open(): Promise<unknown> {
    return this.until(() => this.updates.some(({ connection }) => connection === 'open'));
  }

  /** The code that the connection was closed with. */
  async closed(): Promise<number | undefined> {
    const isClosing = ({ connection }: ConnectionUpdate) => connection === 'close';
    const update = await this.until(() => this.updates.find(isClosing));
    const error = update.lastDisconnect?.error as { output?: { statusCode?: number } } | undefined;
    return error?.output?.statusCode;
  }

  /** Texts of others' messages, in the order they came. */
  texts(): string[] {
    return this.upserts
      .filter(({ message }) => !message.key.fromMe && message.message)
      .map(({ message }) => message.message?.conversation ?? '');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.socket.end(undefined);
  }

  #note(noting: () => unknown): void {
    noting();
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

/** Links a new device by its QR code, and logs it in. */
export async function linkedClient(server: { url: string; scan(qr: string): void }): Promise<Client> {
  const first = new Client(server.url);
  server.scan(await first.qr());
  await first.closed();
  const client = new Client(server.url, first.state);
  await client.open();
  return client;
}
