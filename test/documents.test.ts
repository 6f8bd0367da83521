import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '..');
/** Transcripts are dialogs: what stands in them are words of patients. */
const PAGES = ['*.md', 'docs/**/*.md', 'test/*/README.md'].flatMap((glob) => globSync(glob, { cwd: ROOT }));
/** A link to a file of ours, and where in it. */
const LINK = /\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g;
/** A file or folder that is called by its path from the top. */
const PATH = /`((?:bot|flows|nlu|adapters|storage|locales|test|console|docs)\/[\w./-]+)`/g;

/** What a page names and there is not. */
function missingIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const linked = [...text.matchAll(LINK)].map(([, path]) => join(dirname(page), path!));
  const called = [...text.matchAll(PATH)].map(([, path]) => path!);
  return [...linked, ...called].filter((path) => !existsSync(join(ROOT, path)));
}

describe('the pages', () => {
  it('name files that there are', () => {
    assert.ok(PAGES.length > 20, `only ${PAGES.length} pages were found`);
    assert.deepEqual(
      PAGES.flatMap((page) => missingIn(page).map((path) => `${page}: ${path}`)),
      [],
    );
  });
});
