import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { InboundContent } from '../../adapters/channels/channel.ts';
import { mediaTypeOf } from '../../adapters/channels/media-type.ts';
import type { DocumentReader } from '../../adapters/documents/documents.ts';
import type { Admin } from '../../adapters/scheduling/agenda/admin.ts';
import { civilMs, type Zone, zoneOf } from '../../adapters/zone.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';
import { VirtualClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { applyNamedAgenda, readNamedAgenda } from '../demo/agendas.ts';
import { type FileStore, openFiles } from '../files/files.ts';
import type { Listener } from '../happening.ts';
import { type House, openHouse } from '../house.ts';
import type { Log } from '../log.ts';
import { idsFrom, random } from '../random.ts';
import { openAgendaOf, openDocumentReader, openStore } from '../registry.ts';
import { actOnAgenda } from './agenda-acts.ts';
import { dueEvent, offerNow } from './due.ts';
import { faulty } from './faulty.ts';
import type { Instruction } from './instruction.ts';
import { openStanding, type Standing } from './standing.ts';
import { readState, type State } from './state.ts';
import { type Faults, type RehearsedChannel, showsChoices, terminalChannel } from './terminal-channel.ts';

/** How a house is rehearsed: on which file, with whom, when. */
export interface RehearsalOptions {
  /** The database file. What an earlier rehearsal left in it goes on. */
  file: string;
  clinic: Clinic;
  channel: RehearsedChannel;
  /** The address that writes. */
  as: string;
  /** Where the clock stands, in milliseconds since the epoch. */
  now: number;
  /** The same seed gives the same ids, and the same waits. */
  seed: string;
  /** How often the house has been started on this file: ids are never drawn twice. */
  start: number;
  log: Log;
  /** How the agenda stands before anyone speaks, by name. */
  agenda: string | null;
  /** Told of everything that happens, from the first moment. */
  watch: Listener;
  /** Reads orders, and is left open in the end. @default one of its own */
  reader?: DocumentReader;
}

/** A whole house with a clock that is moved by hand, and a patient that is played. */
export interface Rehearsal extends AsyncDisposable {
  readonly house: House;
  readonly clock: VirtualClock;
  readonly zone: Zone;
  /** The conversation of whoever writes now. */
  conversation(): ConversationKey;
  /**
   * Does one thing and all that follows from it. `restart` and `quit` concern whoever holds the rehearsal.
   * @throws RangeError that says what is wrong with the instruction.
   */
  perform(instruction: Instruction): Promise<void>;
  question(): ReturnType<House['question']>;
  state(): Promise<State>;
}

/** Waits of this length and less are taken, as a patient would: the house tries again, or waits for a page. */
const PATIENCE_MS = 60_000;

/** Opens a house for rehearsal. What waits in its file is taken up at once. */
export async function openRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const { clinic, channel, log } = options;
  const zone = zoneOf(clinic.zone);
  const clock = new VirtualClock(options.now);
  const chance = random(`${options.seed}/${options.start}`);
  const newId = idsFrom(chance);
  const faults: Faults = { scheduling: 0, channel: 0 };
  const store = await openStore({ file: options.file, clock });
  const agenda = openAgendaOf(clinic, { store, clock, newId });
  const files = openFiles(join(dirname(options.file), 'files'), { newId, now: () => clock.now() });
  const own = options.reader ? null : await openDocumentReader();
  const house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store,
    clock,
    random: chance,
    newId,
    log,
    watch: options.watch,
    burstPauseMs: 0,
    files,
    reader: options.reader ?? own!, // One of the two.
    channelsOf: () => [terminalChannel(channel, faults)],
    schedulingOf: async () => faulty(agenda, faults),
  });
  const stage = new Stage({
    ...options,
    house,
    store,
    clock,
    zone,
    newId,
    files,
    faults,
    admin: agenda.admin,
    standing: openStanding({ house, clinic, zone, clock, agenda }),
  });
  if (options.agenda !== null) {
    await applyNamedAgenda(await readNamedAgenda(options.agenda), { agenda, clinic, now: clock.now() });
  }
  await stage.settle();
  return {
    house,
    clock,
    zone,
    conversation: () => stage.conversation(),
    perform: (instruction) => stage.perform(instruction),
    question: () => house.question(stage.conversation()),
    state: () => readState(store, stage.conversation(), zone),
    [Symbol.asyncDispose]: async () => {
      await house.close();
      await own?.close();
      await store.close();
    },
  };
}

interface StageParts extends RehearsalOptions {
  house: House;
  store: Store;
  clock: VirtualClock;
  zone: Zone;
  newId: () => string;
  files: FileStore;
  faults: Faults;
  admin: Admin;
  standing: Standing;
}

/** Where the instructions are carried out. */
class Stage {
  readonly #parts: StageParts;
  #as: string;

  constructor(parts: StageParts) {
    this.#parts = parts;
    this.#as = parts.as;
  }

  conversation(): ConversationKey {
    return { clinic: this.#parts.clinic.id, channel: this.#parts.channel, address: this.#as };
  }

  async perform(instruction: Instruction): Promise<void> {
    await this.#begin(instruction);
    await this.settle();
    await this.#parts.standing.offer();
    await this.settle();
  }

  /** Waits until nothing is left to do; through short waits too, since a patient would wait as well. */
  async settle(): Promise<void> {
    const { house, clock } = this.#parts;
    const patience = clock.now() + PATIENCE_MS;
    for (;;) {
      await house.idle();
      const retryAt = house.nextRetryAt();
      if (retryAt === null || retryAt > patience) return;
      await clock.moveTo(retryAt, () => house.idle());
    }
  }

  async #begin(instruction: Instruction): Promise<void> {
    const { house, clock, zone, faults } = this.#parts;
    switch (instruction.do) {
      case 'say':
        return this.#hear({ kind: 'text', text: instruction.text });
      case 'choose':
        return this.#hear(await this.#choice(instruction.index));
      case 'file':
        for (const path of instruction.paths) await this.#hear(await this.#file(path));
        return;
      case 'later':
        return this.#pass(clock.now() + instruction.ms);
      case 'now':
        return this.#pass(this.#timeFrom(instruction.time, zone));
      case 'as':
        this.#as = instruction.address;
        return;
      case 'agent':
        return house.agent(this.conversation(), { type: 'agent.said', text: instruction.text });
      case 'agent-resolve':
        return house.agent(this.conversation(), { type: 'agent.resolved' });
      case 'due':
        return this.#due(instruction);
      case 'agenda':
        await actOnAgenda(instruction.act, this.#parts);
        return this.#parts.standing.look();
      case 'fail':
        faults[instruction.what] += instruction.times;
        return;
      case 'restart':
      case 'quit':
        throw new RangeError(`'!${instruction.do}' is not possible here`);
    }
  }

  /** What the clinic's standing work would begin, or a person of it. */
  async #due(instruction: Extract<Instruction, { do: 'due' }>): Promise<void> {
    const { house, store, clock, zone, clinic } = this.#parts;
    const scheduling = house.scheduling(clinic.id);
    const parts = { store, scheduling, conversation: this.conversation() };
    if (instruction.flow === 'offering') {
      const channels = house.channels(clinic.id);
      return offerNow(instruction, {
        ...parts,
        ...{ clinic, zone, channels },
        now: clock.now(),
        begin: house.due,
      });
    }
    await house.due(parts.conversation, await dueEvent(instruction, parts), this.#parts.newId());
  }

  /** Lets time go by, and the clinic speak whenever it would. */
  async #pass(until: number): Promise<void> {
    const { clock, standing } = this.#parts;
    for (;;) {
      const next = await standing.nextAt(until);
      await clock.moveTo(next ?? until, () => this.settle());
      await standing.look();
      await this.settle();
      if (next === null) return;
    }
  }

  async #hear(content: InboundContent): Promise<void> {
    const { house, clock, clinic, channel, newId } = this.#parts;
    const sentAt = new Date(clock.now()).toISOString();
    const message = { externalId: newId(), from: this.#as, sentAt, content };
    await house.receive(clinic.id, channel, { messages: [message], receipts: [] });
  }

  /** A tap, where the channel has buttons; else the number, as one types it. */
  async #choice(index: number): Promise<InboundContent> {
    const { store, channel } = this.#parts;
    const rows = await store.transcript(this.conversation(), { limit: 1_000 });
    const detail = rows.findLast(({ who }) => who === 'bot')?.detail as { choices?: Choice[] } | undefined;
    const choices = detail?.choices ?? []; // Written by the turn that offered them.
    const choice = choices[index - 1];
    if (!choice) throw new RangeError(`There is no choice ${index}: the last message has ${choices.length}`);
    return showsChoices(channel) === 'buttons'
      ? { kind: 'choice', ...choice }
      : { kind: 'text', text: String(index) };
  }

  async #file(path: string): Promise<InboundContent> {
    const { clinic, files } = this.#parts;
    const bytes = await readFile(path).catch((cause) => {
      throw new RangeError(`The file '${path}' cannot be read (${cause.code})`, { cause });
    });
    const about = {
      clinic: clinic.id,
      address: this.#as,
      mediaType: mediaTypeOf(bytes) ?? 'application/octet-stream',
      name: basename(path),
    };
    const kept = await files.keep(bytes, about);
    const kind = kept.mediaType.startsWith('audio/') ? 'voice-note' : 'file';
    return { kind, file: kept };
  }

  #timeFrom(time: string, zone: Zone): number {
    const at = zone.momentOf(civilMs(time));
    if (at >= this.#parts.clock.now()) return at;
    throw new RangeError(
      `The clock stands at ${zone.civil(this.#parts.clock.now())}: it only moves forwards`,
    );
  }
}

interface Choice {
  id: string;
  label: string;
}
