import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPages } from '../../../bot/http/open-pages.ts';

test('a visitor has so many pages, and one that leaves makes room', () => {
  const pages = countPages({ each: 2, all: 9 });
  const leave = pages.enter('ana');
  pages.enter('ana');
  assert.throws(() => pages.enter('ana'), { status: 429, code: 'too-many-pages' });
  pages.enter('luis');
  leave();
  pages.enter('ana');
});

test('all visitors together have so many pages', () => {
  const pages = countPages({ each: 2, all: 3 });
  const leave = pages.enter('ana');
  pages.enter('luis');
  pages.enter('eva');
  assert.throws(() => pages.enter('ivo'), { status: 503, code: 'full', retryAfterSeconds: 30 });
  leave();
  pages.enter('ivo');
});
