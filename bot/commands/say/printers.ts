import { createInterface, type Interface } from 'node:readline';
import { styleText } from 'node:util';
import type { Line } from '../../rehearsal/lines.ts';
import { asMarkdown, effectText, unsaid } from '../../rehearsal/markdown.ts';
import type { State } from '../../rehearsal/state.ts';
import type { Idle } from '../../rehearsal/wire.ts';

/** How a rehearsal is shown. */
export interface Printer {
  line(line: Line): void;
  /** A line that cannot be done. The house waits for what it waited for. */
  refused(message: string, idle: Idle): void;
  /** All that followed from a line has been shown. */
  idle(idle: Idle): void;
  /** The next line may come. `time` is the clinic's civil time. */
  ready(time: string): void;
  state(state: State): void;
  /** What is typed, where the printer reads it too. */
  lines?(): AsyncIterable<string>;
  close(): void;
}

/** For programs: one JSON object a line. */
export function jsonPrinter(): Printer {
  const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);
  return {
    line: print,
    refused: (message, idle) => {
      process.stderr.write(`recado say: ${message}\n`);
      print(idle);
    },
    idle: print,
    ready: () => {},
    state: (state) => print({ state }),
    close: () => {},
  };
}

/** For pipes: a transcript in Markdown, as `recado check-transcripts` reads it. */
export function plainPrinter(): Printer {
  const print = (text: string) => process.stdout.write(`${text}\n\n`);
  return {
    line: (line) => print(asMarkdown(line)),
    refused: (message) => process.stderr.write(`recado say: ${message}\n`),
    idle: () => {},
    ready: () => {},
    state: () => {},
    close: () => {},
  };
}

/** For people: a prompt, colours, and choices to pick from by number. */
export function screenPrinter(): Printer {
  let prompt: Interface | null = null;
  let promptText = '› ';
  let isOpen = true;
  const print = (text: string) => {
    process.stdout.write('\r\u001B[K'); // The prompt makes room.
    process.stdout.write(`${text}\n`);
  };
  return {
    line: (line) => {
      if (line.who === 'patient') return; // It was just typed.
      if (line.who === 'effect') print(styleText('dim', `    ${effectText(line)}`));
      else print(`\n${bubble(line)}\n`);
    },
    refused: (message) => print(styleText('yellow', `  ${message}`)),
    idle: () => {},
    ready: (time) => {
      promptText = `${styleText('dim', time.slice(11))} ${styleText('green', '›')} `;
      if (!isOpen) return;
      prompt?.setPrompt(promptText);
      prompt?.prompt();
    },
    state: () => {},
    lines: () => {
      prompt = createInterface({
        input: process.stdin,
        output: process.stdout,
        prompt: styleText('green', '› '),
      });
      print(styleText('dim', 'Write as a patient would. !later 2 hours moves the clock, !quit ends.'));
      prompt.once('close', () => {
        isOpen = false;
      });
      prompt.prompt();
      return prompt;
    },
    close: () => prompt?.close(),
  };
}

function bubble({ who, text = '', choices = [] }: Line): string {
  const colour = who === 'agent' ? 'magenta' : 'cyan';
  const rows = [...text.split('\n'), ...unsaid(text, choices)];
  return rows.map((row) => `${styleText(colour, '  │ ')}${row}`).join('\n');
}
