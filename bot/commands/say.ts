import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freshSeed } from '../random.ts';
import { readInstruction, USAGES } from '../rehearsal/instruction.ts';
import { REHEARSED_CHANNELS } from '../rehearsal/terminal-channel.ts';
import { startUnderstudy, type Understudy } from '../rehearsal/understudy.ts';
import type { Casting } from '../rehearsal/wire.ts';
import { type Command, type Given, oneOf, textOption, UsageError } from './command.ts';
import { jsonPrinter, type Printer, plainPrinter, screenPrinter } from './say/printers.ts';
import { type Recorder, recordInto } from './say/recorder.ts';

const DEFAULT_PATIENT: Readonly<Record<string, string>> = { andes: '+573005550101', ipe: '+5511955550101' };

export const command: Command = {
  usage: 'say [--clinic andes] [--as PHONE] [--now TIME] [--channel web] [--script FILE] [--json]',
  about:
    'Chat with the whole house, on a database of its own that is thrown away at the end. The clock stands\n' +
    'still until it is moved. A line that begins with ! is an instruction:\n' +
    `  ${USAGES.join(' · ')}`,
  options: {
    clinic: { type: 'string', value: 'ID', about: 'which clinic (andes)' },
    as: { type: 'string', value: 'PHONE', about: 'who writes (the registered patient of a demo clinic)' },
    now: {
      type: 'string',
      value: 'TIME',
      about: "civil time of the clinic, as 2026-03-10T10:15 (the machine's)",
    },
    channel: { type: 'string', value: 'NAME', about: `${REHEARSED_CHANNELS.join(', ')} (web)` },
    script: { type: 'string', value: 'FILE', about: 'one message or instruction a line' },
    agenda: {
      type: 'string',
      value: 'NAME',
      about: 'how the agenda stands at first, by name',
    },
    record: {
      type: 'string',
      value: 'FILE',
      about: 'write what was tried as a transcript, to keep as a test',
    },
    json: { type: 'boolean', about: 'one JSON object a line' },
    seed: { type: 'string', value: 'S', about: 'the same seed gives the same ids' },
    data: { type: 'string', value: 'DIR', about: 'keep the database here, and go on with it next time' },
    'recado-clinics': { type: 'string', value: 'DIR', about: 'folder of clinic.yaml files (RECADO_CLINICS)' },
    verbose: { type: 'boolean', about: 'log on standard error' },
  },
  examples: [
    'recado say',
    'recado say --record test/transcripts/booking/in-a-hurry.es-CO.md',
    'recado say --clinic andes --as +573005550101 --now 2026-03-10T10:15 --script visit.txt --json',
    "printf 'hola\\nquiero una cita de cardiología\\n' | recado say --clinic andes",
  ],
  async run(given) {
    const folder = textOption(given, 'data') ?? (await mkdtemp(join(tmpdir(), 'recado-say-')));
    const isOurs = textOption(given, 'data') === undefined;
    const printer = printerFor(given);
    const casting = castingOf(given, join(folder, 'recado.db'));
    const script = textOption(given, 'script');
    try {
      const lines = script === undefined ? null : await readScript(script);
      let recorder: Recorder | null = null;
      await using house = await open(casting, {
        ...printer,
        line: (line) => {
          recorder?.heard(line);
          printer.line(line);
        },
      });
      const record = textOption(given, 'record');
      if (record !== undefined) recorder = recordInto(record, casting, house.time());
      const save = () =>
        recorder?.save().catch((cause) => {
          throw new UsageError(`--record: '${record}' cannot be written (${cause.code})`, { cause });
        });
      await save(); // What cannot be written is told before anything is tried.
      const code = await converse(house, lines ?? inputLines(printer), { printer, recorder });
      await save();
      return code;
    } finally {
      printer.close();
      // A program that talks with it may keep its end open: after !quit nothing more is waited for.
      if (script === undefined) process.stdin.destroy();
      if (isOurs) await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Starts the house. What it refuses to start with came from the command line. */
async function open(casting: Casting, printer: Printer): Promise<Understudy> {
  try {
    return await startUnderstudy(casting, printer.line);
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

/** Deals with one line after the other; each is done with before the next is read. */
async function converse(
  house: Understudy,
  lines: AsyncIterable<string> | Iterable<string>,
  { printer, recorder }: { printer: Printer; recorder: Recorder | null },
): Promise<number> {
  let refused = 0;
  printer.ready(house.time());
  for await (const line of lines) {
    const instruction = read(line);
    if ('do' in instruction && instruction.do === 'quit') break;
    recorder?.asked(line);
    const outcome = 'do' in instruction ? await house.perform(instruction) : instruction;
    if ('refused' in outcome) {
      refused += 1;
      recorder?.refused();
      printer.refused(outcome.refused, house.idle());
    } else printer.idle(outcome.idle);
    printer.ready(house.time());
  }
  printer.state(await house.state());
  return refused > 0 ? 1 : 0;
}

function read(line: string): ReturnType<typeof readInstruction> | { refused: string } {
  try {
    return readInstruction(line);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refused: error.message };
  }
}

function castingOf(given: Given, file: string): Casting {
  const clinic = textOption(given, 'clinic') ?? 'andes';
  const as = textOption(given, 'as') ?? DEFAULT_PATIENT[clinic];
  if (as === undefined)
    throw new UsageError(`--as is needed for clinic '${clinic}': recado say --as +573005550101`);
  if (as.trim() === '') throw new UsageError('--as is empty; give a phone number, as +573005550101');
  if (textOption(given, 'data') !== undefined && textOption(given, 'seed') !== undefined) {
    throw new UsageError('--seed would give ids again that --data holds already: leave one of them out');
  }
  const now = textOption(given, 'now') ?? null;
  if (now !== null && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(now)) {
    throw new UsageError(`--now '${now}' is no civil time; write it like 2026-03-10T10:15`);
  }
  return {
    file,
    clinics: textOption(given, 'recado-clinics') ?? process.env['RECADO_CLINICS'] ?? null,
    clinic,
    channel: oneOf(given, 'channel', REHEARSED_CHANNELS) ?? 'web',
    as,
    now,
    seed: textOption(given, 'seed') ?? freshSeed(),
    start: 0,
    agenda: textOption(given, 'agenda') ?? null,
    verbose: given.values['verbose'] === true,
  };
}

async function readScript(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new UsageError(`--script: '${path}' cannot be read (${cause.code})`, { cause });
  });
  return text.split(/\r?\n/).filter((line, at, all) => line !== '' || at < all.length - 1);
}

function printerFor({ values }: Given): Printer {
  if (values['json']) return jsonPrinter();
  return process.stdin.isTTY && process.stdout.isTTY && values['script'] === undefined
    ? screenPrinter()
    : plainPrinter();
}

function inputLines(printer: Printer): AsyncIterable<string> {
  return (
    printer.lines?.() ??
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY, terminal: false })
  );
}
