import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { heardEs } from '../locales/es/heard.ts';
import { heard } from '../locales/heard.ts';
import { heardPt } from '../locales/pt/heard.ts';

const ROOT = join(import.meta.dirname, '..');
type Words = Readonly<Record<string, Readonly<Record<string, RegExp | null>>>>;
const IN = { es: heardEs as Words, pt: heardPt as Words };

/** Every name: its subject, itself, its pattern in each language. */
const NAMES = Object.entries(heardEs as Words).flatMap(([subject, words]) =>
  Object.keys(words).map((name) => ({ subject, name, es: IN.es[subject]![name], pt: IN.pt[subject]![name] })),
);

describe('what dialogs listen for', () => {
  test('has words in at least one language', () => {
    const silent = NAMES.filter(({ es, pt }) => es === null && pt === null);
    assert.deepEqual(silent, []);
  });

  test('has its parts called alike in every language, and its case and letters taken alike', () => {
    for (const { subject, name, es, pt } of NAMES) {
      if (!es || !pt) continue;
      assert.equal(pt.flags, es.flags, `${subject}.${name}`);
      assert.deepEqual(partsOf(pt), partsOf(es), `${subject}.${name}`);
    }
  });

  test('is written as texts are folded: an accent would never be met', () => {
    const accented = NAMES.flatMap(({ subject, name, es, pt }) =>
      [es, pt]
        .filter((way) => way && !way.flags.includes('i') && /[À-ÿA-Z]/.test(lettersOf(way)))
        .map(() => `${subject}.${name}`),
    );
    assert.deepEqual(accented, []);
  });

  test('is said by patients, and is no key of what the clinic says', () => {
    const keys = NAMES.filter(({ es, pt }) =>
      [es, pt].some((way) => way && /[a-z]\\\.[a-z(]/.test(way.source)),
    );
    assert.deepEqual(
      keys.map(({ subject, name }) => `${subject}.${name}`),
      [],
    );
  });

  test('is listened for by the file that it is called after', async () => {
    const texts = new Map<string, string>();
    for await (const path of glob('flows/**/*.ts', { cwd: ROOT })) {
      texts.set(path.split('/').at(-1)!.slice(0, -3), readFileSync(join(ROOT, path), 'utf8'));
    }
    const unheard = NAMES.filter(
      ({ subject, name }) => !texts.get(kebab(subject))?.includes(`heard.${subject}.${name}`),
    );
    assert.deepEqual(
      unheard.map(({ subject, name }) => `${subject}.${name}`),
      [],
    );
  });

  test('is heard in either language, whichever is spoken', () => {
    assert.ok(heard.onTheList.joins.test('quiero que me avisen'));
    assert.ok(heard.onTheList.joins.test('me coloca na lista'));
    assert.ok(!heard.onTheList.joins.test('obrigado'));
  });
});

function partsOf({ source }: RegExp): string[] {
  return [...new Set([...source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name!))].sort();
}

/** Its letters, but for those of classes: `\\W`, `\\p{Lu}`. */
function lettersOf({ source }: RegExp): string {
  return source.replace(/\\p\{\w+\}|\\[a-zA-Z]/g, '');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
