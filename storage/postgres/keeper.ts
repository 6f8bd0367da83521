import pg from 'pg';
import type { SharedWork } from '../sharing.ts';
import type { ConversationKey } from '../store.ts';
import type { Named } from './calls.ts';
import { settingsFor } from './connect.ts';

/** How often a process looks whether another has died. Its lanes go on within twice that. Milliseconds. */
const PULSE_MS = 200;
/**
 * After a process has gone, so many looks at what it may have left: what others were storing at that moment, for
 * it to take, or had locked, is not found by the first.
 */
const WARY_PULSES = 10;
/** After so many looks, whatever may have been overlooked is taken up: nothing should be. */
const PULSES_TO_SWEEP = 50;
const PAUSE_MS = 100;
/** What PostgreSQL carries in one notice, in bytes: 8,000, less what surrounds the names. */
const LONGEST_NOTICE = 7_500;

export interface KeeperOptions {
  url: string;
  /** The schema of this program's functions. */
  functions: string;
  /** Whether this process takes turns. */
  works: boolean;
  now(): number;
  /** Waits in real time, whatever the house's clock says: processes die in real time. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What is told to all processes. */
type Notice =
  | { from: number; changed: Named[] }
  | { from: number; left: true }
  | { from: number; died: true };

/**
 * The connection by which a process shows that it lives, hears of the others, and tells them. As long as it
 * stands, what the process has in hand is its own; when it breaks, others take that for the process's end.
 */
export class Keeper {
  readonly #options: KeeperOptions;
  readonly #changed = new Map<string, Named>();
  #client: pg.Client | null = null;
  #me = 0;
  #joining: Promise<void> | null = null;
  #telling: Promise<void> | null = null;
  #work: SharedWork | null = null;
  #engine: readonly string[] = [];
  #wary = 0;
  readonly #closing = new AbortController();
  #pulse: Promise<void> | null = null;
  #asked: Promise<unknown> = Promise.resolve();

  private constructor(options: KeeperOptions) {
    this.#options = options;
  }

  static async open(options: KeeperOptions): Promise<Keeper> {
    const keeper = new Keeper(options);
    await keeper.#join();
    keeper.#pulse = keeper.#live();
    return keeper;
  }

  /** The number that this process goes by. */
  get me(): number {
    return this.#me;
  }

  /** The same where it takes turns, and so may have conversations in hand. */
  get worker(): number | null {
    return this.#options.works ? this.#me : null;
  }

  /** From now on, tells of what others do. */
  listen(work: SharedWork): void {
    this.#work = work;
  }

  /** The names by which the job engine locks jobs: they are free when this process is dead. */
  async nameEngine(engine: readonly string[]): Promise<void> {
    this.#engine = engine;
    await this.#ask({ text: 'update house set engine = $2 where id = $1', values: [this.#me, engine] });
  }

  /** Resolves when the connection stands, again if need be. */
  async joined(): Promise<void> {
    await this.#joining;
  }

  /** Null while the connection stands; otherwise resolves when it does again. */
  get unseen(): Promise<void> | null {
    return this.#joining;
  }

  /** Tells the other processes of a conversation that it has changed. Nobody waits for it. */
  announce({ clinic, channel, address }: ConversationKey): void {
    this.#changed.set(`${clinic}/${channel}/${address}`, [clinic, channel, address]);
    this.#telling ??= this.#tell();
  }

  /** Leaves in order: what this process had in hand is free at once, and the others are told. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#pulse;
    await this.#telling;
    const left = {
      text: 'update house set left_at = $2 where id = $1',
      values: [this.#me, this.#options.now()],
    };
    await this.#ask(left).catch(() => {});
    await this.#notify({ from: this.#me, left: true });
    await this.#client?.end();
  }

  get #isClosing(): boolean {
    return this.#closing.signal.aborted;
  }

  /** One after the other, as the driver wants them; nothing where there is no connection. */
  #ask<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row[]> {
    const asked = this.#asked.then(async () => (await this.#client?.query<Row>(query))?.rows ?? []);
    this.#asked = asked.catch(() => {});
    return asked;
  }

  /** Waits, unless it is to close. */
  async #wait(ms: number): Promise<void> {
    await this.#options.wait(ms, this.#closing.signal).catch(() => {}); // Woken early only by the end.
  }

  async #join(): Promise<void> {
    const { url, functions, works, now } = this.#options;
    const client = new pg.Client(settingsFor(url, functions));
    client.on('error', () => {}); // Its end is heard, whatever the reason.
    await client.connect();
    try {
      // Notices need not survive a power cut: whoever comes back looks for itself.
      await client.query('set synchronous_commit = off');
      const { rows } = await client.query<{ joined: { me: number; lost: boolean } }>(
        'select join_house($1, $2, $3, $4) as joined',
        [works, functions, this.#me, now()],
      );
      const { me, lost } = rows[0]!.joined;
      await client.query(`listen recado; listen recado_${me}`);
      client.on('notification', (notice) => this.#hear(notice));
      client.once('end', () => this.#lost(client));
      this.#me = me;
      this.#client = client;
      if (lost) this.#work?.letGo();
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  /** The connection broke, and we live: join again as soon as it can be. */
  #lost(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
    if (this.#isClosing) return;
    this.#joining ??= this.#rejoin();
  }

  async #rejoin(): Promise<void> {
    while (!this.#isClosing) {
      await this.#wait(PAUSE_MS);
      try {
        await this.#join();
        await this.nameEngine(this.#engine);
        this.#joining = null;
        this.#work?.takeOver({ died: false });
        return;
      } catch {
        // The database is still away.
      }
    }
    this.#joining = null;
  }

  async #live(): Promise<void> {
    if (!this.#options.works) return; // Who finds the dead must be able to take over.
    for (let pulse = 1; !this.#isClosing; pulse++) {
      await this.#wait(PULSE_MS);
      if (!this.#client || !this.#work || this.#isClosing) continue;
      try {
        const rows = await this.#ask<{ dead: number }>({
          name: 'bury',
          text: 'select bury_dead($1, $2) as dead',
          values: [this.#me, this.#options.now()],
        });
        if ((rows[0]?.dead ?? 0) > 0) this.#gone({ died: true });
        else if (this.#wary > 0 || pulse % PULSES_TO_SWEEP === 0) this.#work.takeOver({ died: false });
        this.#wary = Math.max(0, this.#wary - 1);
      } catch {
        // The connection broke: it is made again.
      }
    }
  }

  #hear({ channel, payload = '' }: pg.Notification): void {
    if (channel !== 'recado') {
      this.#work?.wake(keyOf(JSON.parse(payload)), this.#options.now());
      return;
    }
    const notice: Notice = JSON.parse(payload); // Only processes of ours tell on this channel.
    if (notice.from === this.#me) return;
    if ('left' in notice || 'died' in notice) this.#gone({ died: 'died' in notice });
    else for (const named of notice.changed) this.#work?.changed(keyOf(named));
  }

  /** Another process has gone: all that live take up what it had in hand, each what the others leave. */
  #gone(how: { died: boolean }): void {
    this.#wary = WARY_PULSES;
    this.#work?.takeOver(how);
  }

  async #tell(): Promise<void> {
    await Promise.resolve(); // What changed in one breath is told together.
    while (this.#changed.size > 0) {
      const changed: Named[] = [];
      let size = 0;
      for (const [name, named] of this.#changed) {
        size += Buffer.byteLength(name) + 12;
        if (size > LONGEST_NOTICE) break;
        changed.push(named);
        this.#changed.delete(name);
      }
      await this.#notify({ from: this.#me, changed });
    }
    this.#telling = null;
  }

  async #notify(notice: Notice): Promise<void> {
    try {
      await this.#ask({
        name: 'notify',
        text: "select pg_notify('recado', $1)",
        values: [JSON.stringify(notice)],
      });
    } catch {
      // The connection broke. Others look for themselves when they are asked.
    }
  }
}

function keyOf([clinic, channel, address]: Named): ConversationKey {
  return { clinic, channel, address };
}
