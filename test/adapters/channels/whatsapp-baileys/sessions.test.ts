import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addTransactionCapability,
  DEFAULT_CONNECTION_CONFIG,
  initAuthCreds,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalKeyStore,
} from '@whiskeysockets/baileys';
import { USED_KEY } from '../../../../adapters/channels/whatsapp-baileys/device/each-session.ts';
import { silentLogger } from '../../../../adapters/channels/whatsapp-baileys/device/quiet.ts';
import { sessionsOver } from '../../../../adapters/channels/whatsapp-baileys/device/sessions.ts';
import { asSession, type Cipher, SignalDevice } from '../../../fakes/whatsapp/signal-device.ts';

const ANA = '90000000000001@lid';
const OPTIONS = DEFAULT_CONNECTION_CONFIG.transactionOpts;

interface Held {
  reached: PromiseWithResolvers<void>;
  go: PromiseWithResolvers<void>;
}

/** Keys in memory, where a write can be made to wait as it may on a disk. */
class MemoryKeys implements SignalKeyStore {
  sessionWrites = 0;
  readonly #rows = new Map<string, unknown>();
  #held: Held | null = null;

  /** The next write waits from when it is `reached` until it may `go`. */
  holdNextWrite(): Held {
    this.#held = { reached: Promise.withResolvers<void>(), go: Promise.withResolvers<void>() };
    return this.#held;
  }

  async get<T extends keyof SignalDataTypeMap>(kind: T, ids: string[]) {
    const found: Record<string, SignalDataTypeMap[T]> = {};
    for (const id of ids) {
      const value = this.#rows.get(`${kind}/${id}`);
      if (value !== undefined) found[id] = value as SignalDataTypeMap[T];
    }
    return found;
  }

  sessions(): unknown[] {
    return [...this.#rows].filter(([key]) => key.startsWith('session/')).map(([, value]) => value);
  }

  async set(data: SignalDataSet): Promise<void> {
    const held = this.#held;
    this.#held = null;
    held?.reached.resolve();
    await held?.go.promise;
    for (const [kind, values] of Object.entries(data))
      for (const [id, value] of Object.entries(values)) this.#rows.set(`${kind}/${id}`, value);
    if (data.session) this.sessionWrites += 1;
  }
}

/** The clinic's device and a person's, who have each heard of the other. */
async function talking() {
  const kept = new MemoryKeys();
  const creds = initAuthCreds();
  const around = addTransactionCapability(kept, silentLogger, OPTIONS);
  const sessions = sessionsOver(kept)({ creds, keys: around }, silentLogger, async () => undefined);
  const ana = new SignalDevice();
  const say = (text: string) => sessions.encryptMessage({ jid: ANA, data: Buffer.from(text) });
  const written = (text: string) => ana.encrypt('clinic', Buffer.from(text));
  const open = async (cipher: Cipher) =>
    Buffer.from(await sessions.openAndKeep({ jid: ANA, ...cipher }, () => null)).toString();
  const hear = async () => open(await written('hola'));
  const beginAnew = () => sessions.injectE2ESession({ jid: ANA, session: asSession(ana.bundle()) });
  const opened = async (cipher: Awaited<ReturnType<typeof say>>) => {
    const plaintext = await ana.open('clinic', cipher);
    return plaintext && Buffer.from(plaintext).toString();
  };
  await beginAnew();
  assert.equal(await opened(await say('primero')), 'primero');
  await hear();
  return { kept, around, written, open, beginAnew, say, hear, opened };
}

test('the key of a message is kept as used before the message can go out', async () => {
  const { kept, around, say } = await talking();
  await around.transaction(async () => {
    const before = kept.sessionWrites;
    await say('a punto de salir');
    assert.equal(kept.sessionWrites, before + 1, 'within the transaction in which Baileys sends');
  }, 'the clinic');
});

test('a message that arrives while one is sent takes nothing back: no key is used for two messages', async () => {
  const { kept, around, say, hear, opened } = await talking();
  const encrypted = Promise.withResolvers<Awaited<ReturnType<typeof say>>>();
  const isOpened = Promise.withResolvers<void>();
  const sent = around.transaction(async () => {
    encrypted.resolve(await say('uno'));
    await isOpened.promise;
  }, 'the clinic');
  const first = await encrypted.promise;
  const { reached, go } = kept.holdNextWrite();
  const heard = hear();
  await reached.promise;
  isOpened.resolve();
  await sent;
  go.resolve();
  await heard;
  const second = await say('dos');
  assert.deepEqual([await opened(first), await opened(second)], ['uno', 'dos']);
});

test('a late message of the conversation before takes nothing from the one that goes on', async () => {
  const { written, open, beginAnew, say, opened } = await talking();
  const late = await written('antes');
  await beginAnew();
  assert.equal(await opened(await say('de nuevo')), 'de nuevo');
  assert.equal(await open(await written('bien')), 'bien');
  assert.equal(await open(late), 'antes');
  assert.equal(await open(await written('y ahora')), 'y ahora');
  assert.equal(await opened(await say('listo')), 'listo');
});

test('a message that comes again is known for one that was opened, and those after it still open', async () => {
  const { written, open } = await talking();
  const once = await written('una vez');
  const next = await written('la siguiente');
  assert.equal(await open(once), 'una vez');
  await assert.rejects(open(once), { message: USED_KEY });
  assert.equal(await open(next), 'la siguiente');
});

test('what is kept of a conversation does not grow with it', async () => {
  const { kept, say, hear, opened } = await talking();
  const sizes: number[] = [];
  for (let turn = 0; turn < 40; turn++) {
    await opened(await say('sigue'));
    await hear();
    sizes.push(JSON.stringify(kept.sessions()).length);
  }
  assert.ok(
    sizes.at(-1)! < 1.2 * sizes[8]!,
    `${sizes[8]} characters after 9 turns, ${sizes.at(-1)} after 40`,
  );
});
