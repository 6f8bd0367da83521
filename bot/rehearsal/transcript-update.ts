import { effectText } from './markdown.ts';
import type { Transcript } from './transcript-file.ts';
import { type Block, isMeant, type Scene, wordsOf } from './transcript-run.ts';

/**
 * The transcript as the house speaks now: the bot's lines are its own, all else stays as it was written. Of
 * effects, those that were named stay, with their present values.
 */
export function rewritten({ title, settings }: Transcript, scenes: readonly Scene[]): string {
  const blocks = [`# ${title}`];
  if (settings.size > 0)
    blocks.push([...settings].map(([name, { value }]) => `- ${name}: ${value}`).join('\n'));
  for (const { begins, expected, actual } of scenes) {
    blocks.push(begins.written);
    const named = expected.filter(({ kind }) => kind === 'effect').map(({ text }) => text);
    blocks.push(...actual.flatMap((block) => write(block, named)));
  }
  return `${blocks.join('\n\n')}\n`;
}

function write(block: Block, named: readonly string[]): string[] {
  if (block.kind === 'says') return [block.text];
  const words = wordsOf(effectText(block.line));
  const before =
    named.find((text) => isMeant(text, block)) ?? named.find((text) => wordsOf(text)[0] === words[0]);
  if (before === undefined) return [];
  const keys = wordsOf(before)
    .slice(1)
    .map((word) => word.split('=')[0]!);
  const kept = words.filter((word, at) => at === 0 || keys.includes(word.split('=')[0]!));
  return [`\`${kept.join(' ')}\``];
}
