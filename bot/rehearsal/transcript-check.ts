import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReader } from '../../adapters/documents/documents.ts';
import { civilMs, zoneOf } from '../../adapters/zone.ts';
import { nearest } from '../config/nearest.ts';
import type { Clinic } from '../config.ts';
import { silentLog } from '../log.ts';
import type { Instruction } from './instruction.ts';
import { type Line, lineOf } from './lines.ts';
import { openRehearsal, type Rehearsal, type RehearsalOptions } from './rehearsal.ts';
import { REHEARSED_CHANNELS } from './terminal-channel.ts';
import { readTranscript, type Transcript, TranscriptError } from './transcript-file.ts';
import { type Difference, differenceIn, runTranscript, type Stage } from './transcript-run.ts';
import { rewritten } from './transcript-update.ts';

/** How transcripts are checked. */
export interface Checking {
  /** Reads the orders of them all: to start one takes longer than most dialogs. */
  reader: DocumentReader;
  /** Whether the bot's lines are rewritten to what the house says. @default false */
  update?: boolean;
}

/** Runs one transcript through a whole house; gives where they differ. */
export async function checkTranscript(
  file: string,
  clinics: ReadonlyMap<string, Clinic>,
  { reader, update = false }: Checking,
): Promise<Difference[]> {
  const transcript = readTranscript(file, await readFile(file, 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'recado-transcript-'));
  try {
    const options = await optionsOf(transcript, clinics, join(folder, 'recado.db'));
    await using stage = await openStage({ ...options, reader });
    const scenes = await runTranscript(transcript, stage);
    if (update) await writeFile(file, rewritten(transcript, scenes));
    return update ? [] : scenes.flatMap((scene) => differenceIn(file, scene) ?? []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The settings that a transcript may begin with. */
const SETTINGS = ['clinic', 'locale', 'now', 'as', 'channel', 'agenda'];
const DEFAULT_NOW = '2026-03-10T10:15';

async function optionsOf(
  { file, settings }: Transcript,
  clinics: ReadonlyMap<string, Clinic>,
  database: string,
): Promise<Omit<RehearsalOptions, 'watch'>> {
  const wrong = (name: string, message: string) =>
    new TranscriptError(file, settings.get(name)?.line ?? 1, message);
  for (const name of settings.keys()) {
    if (SETTINGS.includes(name)) continue;
    const near = nearest(name, SETTINGS);
    throw wrong(
      name,
      `'${name}' is no setting; ${near ? `did you mean '${near}'?` : `there are: ${SETTINGS}`}`,
    );
  }
  const wanted = (name: string) => settings.get(name)?.value;
  const clinic = [...clinics.values()].find(
    ({ id, locale }) => (wanted('clinic') ?? id) === id && (wanted('locale') ?? locale) === locale,
  );
  if (!clinic) throw wrong(settings.has('clinic') ? 'clinic' : 'locale', 'no clinic is like that');
  const channel = REHEARSED_CHANNELS.find((name) => name === (wanted('channel') ?? 'web'));
  if (!channel) throw wrong('channel', `there are: ${REHEARSED_CHANNELS.join(', ')}`);
  const [now = ''] = (wanted('now') ?? DEFAULT_NOW).split(' ');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(now)) throw wrong('now', 'write it like 2026-03-10T10:15');
  return {
    file: database,
    clinic,
    channel,
    as: wanted('as') ?? clinic.patients[0]?.phone ?? '+573005550199',
    now: zoneOf(clinic.zone).momentOf(civilMs(now)),
    seed: file,
    start: 0,
    log: silentLog(),
    agenda: wanted('agenda') ?? null,
  };
}

/** A house that can be restarted on its file, as a transcript may ask. */
async function openStage(options: Omit<RehearsalOptions, 'watch'>): Promise<Stage & AsyncDisposable> {
  const zone = zoneOf(options.clinic.zone);
  let lines: Line[] = [];
  let rehearsal: Rehearsal;
  const open = (how: Omit<RehearsalOptions, 'watch'>) =>
    openRehearsal({
      ...how,
      watch: (happening) => {
        const line = lineOf(happening, zone);
        if (line) lines.push(line);
      },
    });
  rehearsal = await open(options);
  let starts = 0;
  const restart = async () => {
    const now = rehearsal.clock.now();
    const as = rehearsal.conversation().address;
    await rehearsal[Symbol.asyncDispose]();
    starts += 1;
    rehearsal = await open({ ...options, now, as, start: starts, agenda: null });
  };
  lines = [];
  return {
    perform: async (instruction: Instruction) => {
      if (instruction.do === 'restart') await restart();
      else await rehearsal.perform(instruction);
      return lines.splice(0);
    },
    [Symbol.asyncDispose]: () => rehearsal[Symbol.asyncDispose](),
  };
}
