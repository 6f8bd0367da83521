import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawFlow } from '../../flows/draw.ts';
import type { Flow } from '../../flows/flow.ts';
import { FLOWS } from '../../flows/flows.ts';
import type { Command } from './command.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'flows');

export const command: Command = {
  usage: 'draw [--check]',
  about: 'Draws every flow into docs/flows, from the machines themselves.',
  options: { check: { type: 'boolean', about: 'draw nothing; fail when a drawing is stale' } },
  examples: ['recado draw', 'recado draw --check'],
  async run({ values }) {
    const pages = pagesOf();
    const stale = await drawingsThatAreStale();
    if (values['check']) {
      for (const name of stale) process.stdout.write(`docs/flows/${name} is stale: run "recado draw"\n`);
      return stale.length > 0 ? 1 : 0;
    }
    await mkdir(FOLDER, { recursive: true });
    for (const name of stale) {
      const page = pages.get(name);
      if (page === undefined) await rm(join(FOLDER, name));
      else await writeFile(join(FOLDER, name), page);
    }
    process.stderr.write(`${pages.size} flows, ${stale.length} drawn anew\n`);
    return 0;
  },
};

/** The drawings in docs/flows that are no longer what the machines are. */
export function drawingsThatAreStale(): Promise<string[]> {
  return staleIn(FOLDER, pagesOf());
}

function pagesOf(): Map<string, string> {
  return new Map(FLOWS.map((flow) => [`${flow.name}.md`, pageOf(flow)]));
}

/** Pages that are missing, differ, or belong to no flow any more. */
async function staleIn(folder: string, pages: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await readdir(folder).catch((): string[] => []); // No folder yet: everything is missing.
  const stale = found.filter((name) => name.endsWith('.md') && !pages.has(name));
  for (const [name, page] of pages) {
    const text = found.includes(name) ? await readFile(join(folder, name), 'utf8') : null;
    if (text !== page) stale.push(name);
  }
  return stale.sort();
}

function pageOf(flow: Flow): string {
  const intents = flow.intents.map((intent) => `\`${intent}\``).join(', ');
  return [
    `# ${flow.name}`,
    '',
    intents === '' ? 'Begun by other flows.' : `Begun by ${intents}.`,
    `Version ${flow.version}. Drawn from the machine by \`recado draw\`: change \`flows/${flow.name}.ts\`, not this.`,
    '',
    '```mermaid',
    drawFlow(flow),
    '```',
    '',
  ].join('\n');
}
