import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkDevice } from '../../../adapters/channels/whatsapp-baileys/link.ts';
import { systemClock } from '../../../bot/clock.ts';
import { openKeep } from '../../../bot/devices/keep.ts';
import { type Random, random } from '../../../bot/random.ts';
import { Seal } from '../../../storage/sealing.ts';
import { openSqliteStore } from '../../../storage/sqlite/store.ts';
import type { Store, TranscriptRow } from '../../../storage/store.ts';
import type { Person } from '../../fakes/whatsapp/person.ts';
import { FakeWhatsApp } from '../../fakes/whatsapp/server.ts';
import { KillableHouse } from './killable-house.ts';
import { CHANNEL, CLINIC, NUMBER, OWNER, SEAL_KEY } from './setup.ts';

export interface ExchangeOptions {
  /** How many people write, all at once. */
  people: number;
  /** Messages that each of them writes. */
  each: number;
  /** How often the house is killed. */
  kills: number;
  /** Whether connections break, acks are lost, and messages come twice or cannot be read. */
  faults: boolean;
  seed: string;
  /** Told now and then how many messages have been written. */
  progress(written: number): void;
}

/** What came of it, counted in the transcripts and on the phones. All of the second group must be 0. */
export interface Exchanged {
  /** Milliseconds from the house's start on an unlinked store to a linked device that is logged in. */
  pairedMs: number;
  /** Milliseconds from the first message to the last answer. */
  tookMs: number;
  written: number;
  answered: number;
  kills: number;
  breaks: number;
  /** What a phone could not open, and asked for again. */
  unreadable: number;

  /** What the server still holds for the device: the house has not come to it, and nothing is lost. */
  stillOffered: number;
  lost: number;
  repeated: number;
  outOfOrder: number;
  /** What the house told and no phone showed. */
  unheard: number;
  /** What a phone showed twice, or the house never told. */
  heardTooOften: number;
}

/** What people ask: each gets one answer, and none leads into a dialog that goes on. */
const QUESTIONS = [
  '¿a qué hora atienden los sábados?',
  '¿dónde quedan ustedes?',
  '¿cuánto cuesta una consulta de cardiología?',
  '¿qué seguros reciben?',
  '¿tienen parqueadero?',
];
const BEGINNING = ['¿a qué hora atienden?', 'sí'];
const ANSWER_MS = 30_000;
/** Messages between one trouble and the next, on average. */
const MESSAGES_A_TROUBLE = 20;
const LOOK_MS = 15;
const DRAIN_MS = 10 * 60_000;
const { sleep, now } = systemClock();

/**
 * People write over the real protocol to a house that is killed, cut off and sent the same thing twice, each by
 * number and by LID in turn; then every message is looked for in the transcripts, and every answer on the phones.
 */
export async function exchange(options: ExchangeOptions): Promise<Exchanged> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-whatsapp-'));
  await using server = await FakeWhatsApp.open();
  try {
    const file = join(folder, 'recado.db');
    const pairedMs = await pair(server, file);
    const { seed } = options;
    const house = new KillableHouse({ file, url: server.url, mediaHost: server.mediaUrl, seed });
    await house.start();
    await loggedIn(server);
    const crowd = Array.from({ length: options.people }, (_, index) => member(server, index, options));
    const troubles = new Troubles(server, house, options);
    const began = performance.now();
    const written = () => crowd.reduce((sum, { texts }) => sum + texts.length, 0);
    const telling = setInterval(() => options.progress(written()), 2_000);
    await Promise.all([...crowd.map((one) => one.talk()), troubles.cause(written)]);
    const tookMs = performance.now() - began;
    clearInterval(telling);
    await drained(server);
    await Promise.all(crowd.map((one) => one.settled()));
    await drained(server);
    const stillOffered = server.account.queue.length;
    await house.close();
    const counted = await audit(file, crowd);
    const unreadable = crowd.reduce((sum, { person }) => sum + person.unreadable, 0);
    return { pairedMs, tookMs, written: written(), ...troubles.counts, unreadable, stillOffered, ...counted };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits for the house's device: how long logging in takes is not what messages take. */
async function loggedIn({ account }: FakeWhatsApp): Promise<void> {
  while (!account.wire?.isActive) await sleep(LOOK_MS);
}

/** Waits for a house that is behind to come to what the server holds for it, and to what phones ask it for. */
async function drained({ account }: FakeWhatsApp): Promise<void> {
  const isHeld = () => account.queue.length > 0 || account.isUnheard;
  for (const end = now() + DRAIN_MS; isHeld() && now() < end; ) await sleep(LOOK_MS);
}

/** Links a device by its picture, and logs in once: what a clinic waits for at the telephone. */
async function pair(server: FakeWhatsApp, file: string): Promise<number> {
  const store = await openSqliteStore({ file, now });
  const parts = { shelf: store.devices, seal: new Seal([SEAL_KEY]), now, owner: OWNER };
  const keep = openKeep({ clinic: CLINIC, device: `whatsapp:${NUMBER}` }, parts);
  await keep.claim();
  const began = performance.now();
  const shown = { picture: (qr: string) => server.scan(qr), code: () => {}, accepted: () => {} };
  await linkDevice({ keep, url: server.url, number: null, ...shown }, AbortSignal.timeout(60_000));
  const took = performance.now() - began;
  await keep.release();
  await store.close();
  return took;
}

interface Member {
  person: Person;
  /** What they wrote, in order. */
  texts: string[];
  talk(): Promise<void>;
  /** Resolves when nothing new has come for a while. */
  settled(): Promise<void>;
}

function member(server: FakeWhatsApp, index: number, { each, faults, seed }: ExchangeOptions): Member {
  const digits = String(index).padStart(4, '0');
  const person = server.person({ phone: `57300666${digits}`, lid: `9000000001${digits}`, name: 'Ana' });
  const chance = random(`${seed}/person ${index}`);
  const texts: string[] = [];
  return {
    person,
    texts,
    talk: async () => {
      for (let at = 0; at < each; at++) {
        const text = BEGINNING[at] ?? another(QUESTIONS, texts.at(-1), chance);
        const before = person.heard.length;
        texts.push(text);
        await write(person, text, faults ? chance : null);
        await answerTo(person, before);
      }
    },
    settled: async () => {
      for (let heard = -1; heard !== person.heard.length; await sleep(2_000)) heard = person.heard.length;
    },
  };
}

/** Writes, by number or by LID; it may come twice, the same or newly encrypted, and an answer may be unreadable. */
async function write(person: Person, text: string, chance: Random | null): Promise<void> {
  const either = () => (chance && chance.next() < 0.5 ? 'pn' : 'lid');
  const id = await person.write(text, { by: either() });
  if (!chance) return;
  const luck = chance.next();
  if (luck < 0.05) person.repeat(id);
  else if (luck < 0.1) await person.write(text, { id, by: either() });
  else if (luck < 0.13) person.asksAgain = 1;
}

async function answerTo(person: Person, before: number): Promise<void> {
  for (const end = now() + ANSWER_MS; person.heard.length === before && now() < end; ) await sleep(LOOK_MS);
}

function another(texts: readonly string[], last: string | undefined, chance: Random): string {
  const others = texts.filter((text) => text !== last);
  return others[Math.floor(chance.next() * others.length)]!;
}

/** What goes wrong, spread over all that is written. */
class Troubles {
  readonly counts = { kills: 0, breaks: 0 };
  readonly #server: FakeWhatsApp;
  readonly #house: KillableHouse;
  readonly #options: ExchangeOptions;
  readonly #chance: Random;

  constructor(server: FakeWhatsApp, house: KillableHouse, options: ExchangeOptions) {
    this.#server = server;
    this.#house = house;
    this.#options = options;
    this.#chance = random(`${options.seed}/troubles`);
  }

  /** Goes on until all has been written. */
  async cause(written: () => number): Promise<void> {
    const { people, each, kills, faults } = this.#options;
    const all = people * each;
    for (let next = 0; written() < all; await sleep(LOOK_MS)) {
      const done = this.counts.kills;
      if (done < kills && written() > (all * (done + 0.5)) / kills) await this.#kill();
      else if (faults && written() >= next) {
        next = written() + Math.ceil(2 * this.#chance.next() * MESSAGES_A_TROUBLE);
        this.#break();
      }
    }
  }

  async #kill(): Promise<void> {
    this.counts.kills += 1;
    await this.#house.kill();
    await this.#house.start();
  }

  #break(): void {
    const { account } = this.#server;
    const luck = this.#chance.next();
    if (luck < 0.3) account.faults.loseAcks += 1;
    else if (luck < 0.5) {
      account.faults.breakBeforeOfflineEnds = luck < 0.4;
      this.counts.breaks += 1;
      account.close(luck < 0.45 ? 'dropped' : 503);
    }
  }
}

type Counted = Pick<Exchanged, 'answered' | 'lost' | 'repeated' | 'outOfOrder' | 'unheard' | 'heardTooOften'>;

async function audit(file: string, crowd: readonly Member[]): Promise<Counted> {
  const store = await openSqliteStore({ file, now });
  const total: Counted = { answered: 0, lost: 0, repeated: 0, outOfOrder: 0, unheard: 0, heardTooOften: 0 };
  for (const { person, texts } of crowd) {
    const rows = await transcriptOf(store, `+${person.phone}`);
    const patient = rows.filter(({ who }) => who === 'patient').map(({ text }) => text);
    const bot = rows.filter(({ who }) => who === 'bot').map(({ text }) => text);
    // A phone shows what it could not read when it comes again; its place is where it first came.
    const heard = person.arrived.flatMap((id) => person.heard.find((one) => one.id === id)?.text ?? []);
    total.answered += bot.length;
    total.lost += Math.max(0, texts.length - patient.length);
    total.repeated += Math.max(0, patient.length - texts.length);
    total.unheard += Math.max(0, bot.length - heard.length);
    total.heardTooOften += Math.max(0, heard.length - bot.length);
    const inOrder = isSame(patient, texts) && isSame(heard, bot);
    if (patient.length === texts.length && heard.length === bot.length && !inOrder) total.outOfOrder += 1;
  }
  await store.close();
  return total;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

async function transcriptOf(store: Store, address: string): Promise<TranscriptRow[]> {
  return store.transcript({ clinic: CLINIC, channel: CHANNEL, address }, { limit: 100_000 });
}
