import { readDuration } from './duration.ts';
import { type Instruction, readInstruction, readPaths } from './instruction.ts';

/** A transcript: how the house stands at first, and what is said and done. */
export interface Transcript {
  file: string;
  title: string;
  settings: ReadonlyMap<string, { value: string; line: number }>;
  steps: readonly Step[];
}

/** One block of a transcript. `line` counts from 1. */
export type Step = { line: number } & (
  | { kind: 'perform'; instruction: Instruction; written: string }
  | { kind: 'says'; text: string }
  | { kind: 'effect'; text: string }
);

/** A transcript that cannot be read. The message begins with `file:line`. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';

  constructor(file: string, line: number, message: string, options?: ErrorOptions) {
    super(`${file}:${line}: ${message}`, options);
  }
}

/**
 * Reads a transcript: `> ` is the patient, a paragraph the bot, `` `code` `` an effect, `*(2 hours later)*`
 * the clock, `**Agent:**` a person. @throws TranscriptError
 */
export function readTranscript(file: string, markdown: string): Transcript {
  const settings = new Map<string, { value: string; line: number }>();
  const steps: Step[] = [];
  let title = '';
  for (const block of blocksOf(markdown)) {
    const [first = ''] = block.rows;
    if (first.startsWith('# ')) title = first.slice(2).trim();
    else if (isSettings(block.rows) && steps.length === 0) {
      for (const [at, row] of block.rows.entries()) {
        const [, name = '', value = ''] = SETTING.exec(row) ?? [];
        settings.set(name, { value, line: block.line + at });
      }
    } else steps.push(readStep(file, block));
  }
  return { file, title, settings, steps };
}

const SETTING = /^- ([a-z]+): *(.*)$/;

function isSettings(rows: readonly string[]): boolean {
  return rows.every((row) => SETTING.test(row));
}

function readStep(file: string, { line, rows }: Block): Step {
  const text = rows.join('\n');
  const [first = ''] = rows;
  if (first.startsWith('>')) {
    const said = rows.map((row) => row.replace(/^> ?/, '')).join('\n');
    return { kind: 'perform', line, instruction: { do: 'say', text: said }, written: text };
  }
  const [, code] = /^`([^`]+)`$/.exec(text) ?? [];
  if (code !== undefined) return { kind: 'effect', line, text: code };
  const [, direction] = /^\*\((.+)\)\*$/.exec(text) ?? [];
  if (direction !== undefined) {
    try {
      return { kind: 'perform', line, instruction: readDirection(direction), written: text };
    } catch (cause) {
      throw new TranscriptError(file, line, (cause as Error).message, { cause });
    }
  }
  const [, agent] = /^\*\*Agent:\*\* ([\s\S]+)$/.exec(text) ?? [];
  if (agent !== undefined) {
    return { kind: 'perform', line, instruction: { do: 'agent', text: agent }, written: text };
  }
  return { kind: 'says', line, text };
}

/** A stage direction: in words, or as `recado say` has it. @throws RangeError */
function readDirection(text: string): Instruction {
  const [, later] = /^(.+) later$/.exec(text) ?? [];
  if (later !== undefined) return { do: 'later', ms: readDuration(later) };
  const [, index] = /^taps (\d+)$/.exec(text) ?? [];
  if (index !== undefined) return { do: 'choose', index: Number(index) };
  const [, path] = /^sends (.+)$/.exec(text) ?? [];
  if (path !== undefined) return { do: 'file', paths: readPaths(path) };
  if (text === 'the agent hands back') return { do: 'agent-resolve' };
  if (text === 'the house restarts') return { do: 'restart' };
  if (text.startsWith('!')) return readInstruction(text);
  throw new RangeError(
    `'(${text})' is no stage direction. There are: 2 hours later · taps 2 · sends FILE · ` +
      'the agent hands back · the house restarts · any instruction of "recado say", as !agenda …',
  );
}

interface Block {
  line: number;
  rows: string[];
}

/** Paragraphs, with the lines they begin at. Rows of code, and of the patient, are blocks of their own. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [at, raw] of markdown.split(/\r?\n/).entries()) {
    const row = raw.trimEnd();
    if (row === '') {
      open = null;
      continue;
    }
    const isAlone = /^`[^`]+`$/.test(row) || row.startsWith('# ');
    const turns = open !== null && row.startsWith('>') !== open.rows[0]!.startsWith('>');
    if (open === null || isAlone || turns) {
      open = { line: at + 1, rows: [row] };
      blocks.push(open);
      if (isAlone) open = null;
    } else open.rows.push(row);
  }
  return blocks;
}
