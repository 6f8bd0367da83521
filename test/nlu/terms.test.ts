import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { termsEs } from '../../nlu/terms/es/terms.ts';
import { termsPt } from '../../nlu/terms/pt/terms.ts';
import { terms } from '../../nlu/terms/terms.ts';

const ROOT = join(import.meta.dirname, '..', '..');
type Loose = Readonly<Record<string, Readonly<Record<string, RegExp | string | null>>>>;
const IN = { es: termsEs as Loose, pt: termsPt as Loose };

/** Every name: its reader, itself, its words in each language. */
const NAMES = Object.entries(IN.es).flatMap(([reader, words]) =>
  Object.keys(words).map((name) => ({
    reader,
    name,
    ways: [IN.es[reader]![name], IN.pt[reader]![name]].filter((way) => way !== null && way !== undefined),
  })),
);

const called = ({ reader, name }: { reader: string; name: string }) => `${reader}.${name}`;

describe('what the readers listen for', () => {
  test('has the same names in every language', () => {
    const names = (language: Loose) =>
      Object.entries(language).flatMap(([reader, words]) =>
        Object.keys(words).map((name) => `${reader}.${name}`),
      );
    assert.deepEqual(names(IN.pt).sort(), names(IN.es).sort());
  });

  test('has words in at least one language, of one kind in all', () => {
    const silent = NAMES.filter(({ ways }) => ways.length === 0);
    const mixed = NAMES.filter(({ ways }) => new Set(ways.map((way) => typeof way)).size > 1);
    assert.deepEqual([...silent, ...mixed].map(called), []);
  });

  test('takes case and letters alike in every language', () => {
    const unlike = NAMES.filter(
      ({ ways }) => new Set(ways.map((way) => (way instanceof RegExp ? way.flags : ''))).size > 1,
    );
    assert.deepEqual(unlike.map(called), []);
  });

  test('is written as texts are folded: an accent would never be met', () => {
    const accented = NAMES.filter(({ ways }) =>
      ways.some((way) =>
        way instanceof RegExp
          ? !way.flags.includes('i') && /[À-ÿA-Z]/.test(way.source.replace(/\\p\{\w+\}|\\[a-zA-Z]/g, ''))
          : way !== way.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
      ),
    );
    assert.deepEqual(accented.map(called), []);
  });

  test('is listened for by somebody', () => {
    const code = readdirSync(join(ROOT, 'nlu'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(ROOT, 'nlu', path), 'utf8'))
      .join('\n');
    assert.deepEqual(NAMES.filter((one) => !code.includes(`terms.${called(one)}`)).map(called), []);
  });

  test('is heard in either language, whichever is spoken', () => {
    assert.ok(terms.grammar.no.test('no') && terms.grammar.no.test('nao'));
    assert.ok(terms.choice.picks.test('elijo') && terms.choice.picks.test('fico'));
    assert.ok(terms.choice.later.test('mas tarde') && terms.choice.later.test('mais cedo'));
    assert.ok(!terms.choice.picks.test('quedo yo'), 'words by themselves are whole');
  });
});
