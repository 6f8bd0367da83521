import { enableCompileCache } from 'node:module';
import type { Command } from './commands/command.ts';
import { helpOf, readArguments, UsageError } from './commands/command.ts';
import { nearest } from './config/nearest.ts';

/** Every command: what it does, and where it is. One that is not asked for is not loaded. */
const COMMANDS: Readonly<Record<string, { about: string; load: () => Promise<{ command: Command }> }>> = {
  serve: {
    about: 'run everything: chat page, console, channels',
    load: () => import('./commands/serve.ts'),
  },
  say: { about: 'chat in the terminal with the whole house', load: () => import('./commands/say.ts') },
  understand: {
    about: 'JSON lines of utterances in, what was understood out',
    load: () => import('./commands/understand.ts'),
  },
  read: { about: 'read medical orders from photos and PDFs', load: () => import('./commands/read.ts') },
  'check-transcripts': {
    about: 'run Markdown transcripts, and show what differs',
    load: () => import('./commands/check-transcripts.ts'),
  },
  doctor: {
    about: 'check configuration, database, clock and channels, and say what to do',
    load: () => import('./commands/doctor.ts'),
  },
  templates: {
    about: 'write and check the message templates that WhatsApp must approve',
    load: () => import('./commands/templates.ts'),
  },
  questions: {
    about: 'list what patients asked and the clinic has not answered yet',
    load: () => import('./commands/questions.ts'),
  },
  agent: {
    about: 'add, list and disable the people who work at the console',
    load: () => import('./commands/agent.ts'),
  },
  audit: {
    about: 'check that what people saw and decided stands as it was noted',
    load: () => import('./commands/audit.ts'),
  },
  pair: { about: "link the clinic's WhatsApp", load: () => import('./commands/pair.ts') },
  migrate: { about: 'bring the database to this version', load: () => import('./commands/migrate.ts') },
  draw: { about: 'draw the flows into docs/flows', load: () => import('./commands/draw.ts') },
  'crash-test': {
    about: 'kill houses under load, and count what must never happen',
    load: () => import('./commands/crash-test.ts'),
  },
  bench: { about: 'measure, beside a reference of the same run', load: () => import('./commands/bench.ts') },
};

enableCompileCache();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough: `recado … | head`.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      process.stdout.write(overview());
      return 0;
    }
    const { command } = await entryOf(name).load();
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(helpOf(command));
      return 0;
    }
    return await command.run(readArguments(command, args));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`recado: ${error.message}\n`);
      return 2;
    }
    // What people can mend has a name and a sentence; a mistake of ours has a stack.
    const isOurs = !(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError;
    process.stderr.write(`recado ${name}: ${isOurs ? ((error as Error)?.stack ?? error) : error.message}\n`);
    return 1;
  }
}

function entryOf(name: string): (typeof COMMANDS)[string] {
  const entry = COMMANDS[name];
  if (entry) return entry;
  const near = nearest(name, Object.keys(COMMANDS));
  const meant = near ? `Did you mean 'recado ${near}'?` : `There are: ${Object.keys(COMMANDS).join(', ')}`;
  throw new UsageError(`There is no command '${name}'. ${meant}`);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length)) + 2;
  return [
    'recado COMMAND [OPTIONS]',
    '',
    'A conversational front desk for clinics.',
    '',
    ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}${about}`),
    '',
    '"recado COMMAND --help" says more, with an example.',
    '',
  ].join('\n');
}
