import { dirname, resolve } from 'node:path';
import type { Instruction } from './instruction.ts';
import type { Line } from './lines.ts';
import { effectText, unsaid } from './markdown.ts';
import { type Step, type Transcript, TranscriptError } from './transcript-file.ts';

/** The house that a transcript is run through. */
export interface Stage {
  /** Does one thing, and gives all that was said and done in consequence. @throws RangeError */
  perform(instruction: Instruction): Promise<Line[]>;
}

/** One thing done, what the transcript expects of it, and what the house made of it. */
export interface Scene {
  begins: Extract<Step, { kind: 'perform' }>;
  expected: readonly Expected[];
  actual: readonly Block[];
}

export type Expected = Exclude<Step, { kind: 'perform' }>;
/** A paragraph of the bot's, or an effect. */
export type Block = { kind: 'says'; text: string } | { kind: 'effect'; line: Line };

/** Where a transcript and the house differ. */
export interface Difference {
  file: string;
  line: number;
  expected: string | null;
  actual: string | null;
}

/** Runs every step. @throws TranscriptError where one cannot be performed at all. */
export async function runTranscript(transcript: Transcript, stage: Stage): Promise<Scene[]> {
  const { file, steps } = transcript;
  const scenes: Scene[] = [];
  for (const [at, step] of steps.entries()) {
    if (step.kind !== 'perform') {
      if (scenes.length > 0) continue;
      throw new TranscriptError(file, step.line, 'nobody has said anything yet: begin with "> "');
    }
    const end = steps.findIndex((next, index) => index > at && next.kind === 'perform');
    const expected = steps
      .slice(at + 1, end < 0 ? steps.length : end)
      .filter((next) => next.kind !== 'perform');
    try {
      const lines = await stage.perform(fromHere(step.instruction, file));
      scenes.push({ begins: step, expected, actual: lines.flatMap(blocksOf) });
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new TranscriptError(file, step.line, cause.message, { cause });
    }
  }
  return scenes;
}

/**
 * The first difference of a scene. All that the bot says must be there, in order. Of effects, those that the
 * transcript names must be there, between the same paragraphs.
 */
export function differenceIn(file: string, { begins, expected, actual }: Scene): Difference | null {
  let at = 0;
  for (const step of expected) {
    while (actual[at]?.kind === 'effect' && !(step.kind === 'effect' && isMeant(step.text, actual[at]!)))
      at += 1;
    const block = actual[at];
    const fits = block && (block.kind === 'says' ? step.kind === 'says' && step.text === block.text : true);
    if (!fits) return { file, line: step.line, expected: step.text, actual: block ? textOf(block) : null };
    at += 1;
  }
  const more = actual.slice(at).find(({ kind }) => kind === 'says');
  const line = expected.at(-1)?.line ?? begins.line;
  return more ? { file, line, expected: null, actual: textOf(more) } : null;
}

/** Whether an effect is the one that a transcript names: `bookAppointment service=cardiology`. */
export function isMeant(text: string, block: Block): boolean {
  if (block.kind !== 'effect') return false;
  const [name, ...params] = wordsOf(text);
  const actual = wordsOf(effectText(block.line));
  return name === actual[0] && params.every((param) => actual.includes(param));
}

/** The words of an effect's line; a quoted value stays one word. */
export function wordsOf(effect: string): string[] {
  return effect.match(/(?:[^\s"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
}

function textOf(block: Block): string {
  return block.kind === 'says' ? block.text : `\`${effectText(block.line)}\``;
}

function blocksOf(line: Line): Block[] {
  if (line.who === 'effect') return [{ kind: 'effect', line }];
  if (line.who !== 'bot') return []; // The transcript itself says what the patient and the agent say.
  const { text = '', choices = [] } = line;
  const rows = [...text.split('\n'), ...unsaid(text, choices)].map((row) => row.trimEnd());
  const paragraphs = rows.join('\n').split(/\n{2,}/);
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'says', text: paragraph }));
}

/** Files are named from where the transcript is. */
function fromHere(instruction: Instruction, file: string): Instruction {
  return instruction.do === 'file'
    ? { ...instruction, paths: instruction.paths.map((path) => resolve(dirname(file), path)) }
    : instruction;
}
