import assert from 'node:assert/strict';
import { it } from 'node:test';
import { freshSeed, idsFrom, random } from '../../bot/random.ts';

it('the same seed gives the same draws, another seed others', () => {
  const draw = (seed: string) => Array.from({ length: 5 }, random(seed).next);
  assert.deepEqual(draw('a'), draw('a'));
  assert.notDeepEqual(draw('a'), draw('b'));
});

it('draws are spread evenly', () => {
  const chance = random('even');
  const counts = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 20_000; draw++) counts[chance.int(10)]! += 1;
  for (const count of counts) assert.ok(count > 1_800 && count < 2_200, `${count} of 20000 in one of ten`);
});

it('ids do not repeat, and can be read aloud', () => {
  const newId = idsFrom(random('ids'));
  const ids = new Set(Array.from({ length: 10_000 }, newId));
  assert.equal(ids.size, 10_000);
  for (const id of ids) assert.match(id, /^[0-9a-hjkmnp-tv-z]{16}$/);
});

it('nothing can be picked from nothing', () => {
  assert.throws(() => random(1).pick([]), RangeError);
  assert.equal(random(1).pick(['only']), 'only');
});

it('seeds that are not given differ', () => {
  assert.notEqual(freshSeed(), freshSeed());
});
