// Plain JavaScript on purpose: it must run, and explain itself, on a Node that cannot read TypeScript.
// better-sqlite3 13 crashes the process on Node before 22.14, and TypeScript runs as written from 24.12.
import module from 'node:module';
import { dirname } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  console.error(
    `Recado needs Node 24.12 or newer; this is Node ${process.versions.node}.\n` +
      'Run it through npm ("npm start", "npm test"): npm uses the Node that "npm ci" installed with the project.\n' +
      'If you did, "npm ci" left out the optional packages: run "npm ci --include=optional", or install Node 24.',
  );
  process.exit(1);
}

// What was read once is not compiled again: commands start, and each test file runs, in half of the time. Threads and
// processes that are started from here look for it in the environment: the store's thread is ready in a third.
module.enableCompileCache();
const cache = module.getCompileCacheDir();
if (cache) process.env.NODE_COMPILE_CACHE ??= dirname(cache);
