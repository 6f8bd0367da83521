import { writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Line } from '../../rehearsal/lines.ts';
import { asMarkdown } from '../../rehearsal/markdown.ts';
import type { Casting } from '../../rehearsal/wire.ts';

/** Writes down a rehearsal as a transcript, ready to be kept as a test. */
export interface Recorder {
  /** What was asked of the house; what it says from here on follows from it. */
  asked(line: string): void;
  /** It could not be done: it is left out. */
  refused(): void;
  heard(line: Line): void;
  /** Writes the file. @throws an error of the file system, which names the file */
  save(): Promise<void>;
}

/** Records into `file`. `now` is the clinic's civil time at the beginning. */
export function recordInto(file: string, { clinic, as, channel, agenda }: Casting, now: string): Recorder {
  const settings = { clinic, as, now: now.slice(0, 16), ...(channel !== 'web' && { channel }), agenda };
  const title = basename(file).split('.')[0]!.replaceAll('-', ' ') || 'dialog';
  const head = Object.entries(settings).flatMap(([name, value]) =>
    value === null ? [] : [`- ${name}: ${value}`],
  );
  const scenes: string[][] = [];
  return {
    asked: (line) => void scenes.push([written(line, dirname(file))]),
    refused: () => void scenes.pop(),
    heard: (line) => {
      if (line.who === 'bot') scenes.at(-1)?.push(asMarkdown(line));
    },
    save: () => {
      const blocks = [`# ${title[0]!.toUpperCase()}${title.slice(1)}`, head.join('\n'), ...scenes.flat()];
      return writeFile(file, `${blocks.join('\n\n')}\n`);
    },
  };
}

/** A line as a transcript has it: words behind `> `, an instruction as a stage direction, files named from there. */
function written(line: string, folder: string): string {
  const [, name = '', rest = ''] = /^!(\S+)\s*(.*)$/.exec(line) ?? [];
  switch (name) {
    case '':
      return asMarkdown({ who: 'patient', text: line });
    case 'file':
      return `*(sends ${relative(folder, resolve(rest))})*`;
    case 'later':
      return `*(${rest} later)*`;
    case 'choose':
      return `*(taps ${rest})*`;
    case 'agent':
      return `**Agent:** ${rest}`;
    case 'agent-resolve':
      return '*(the agent hands back)*';
    case 'restart':
      return '*(the house restarts)*';
    default:
      return `*(${line})*`;
  }
}
