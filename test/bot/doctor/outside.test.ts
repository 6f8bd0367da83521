import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { checkOutside } from '../../../bot/doctor/outside.ts';
import type { Mood } from '../../fakes/openai/moods.ts';
import { openFakeOpenAi } from '../../fakes/openai/openai.ts';

const andes = (await loadClinics()).get('andes')!;

async function found(mood: Mood | undefined, change: { apiKey?: string; baseUrl?: string } = {}) {
  await using fake = await openFakeOpenAi();
  fake.stay(mood);
  const { apiKey, baseUrl } = fake;
  const openai = { apiKey, baseUrl, model: 'gpt-of-the-test', asksPerDay: 5, ...change };
  const [finding, ...others] = await checkOutside(
    new Map([['andes', { ...andes, understanding: { openai } }]]),
  );
  assert.deepEqual(others, []);
  return finding!;
}

describe('recado doctor asks OpenAI about invented words', () => {
  test('and about a second of silence, where it hears voice notes', async () => {
    await using fake = await openFakeOpenAi();
    const { apiKey, baseUrl } = fake;
    const openai = { apiKey, baseUrl, model: 'gpt-4o-mini-transcribe', notesPerDay: 5 };
    const hearing = new Map([['andes', { ...andes, speech: { openai } }]]);
    const [well] = await checkOutside(hearing);
    assert.deepEqual([well?.check, well?.health], ['speech', 'well']);
    fake.next('spent');
    const [wrong] = await checkOutside(hearing);
    assert.deepEqual([wrong?.check, wrong?.health], ['speech', 'wrong']);
    assert.match(wrong?.advice ?? '', /no credit left/);
  });

  test('of no clinic that has not turned it on', async () => {
    assert.deepEqual(await checkOutside(new Map([['andes', andes]])), []);
  });

  test('and says that it reads them', async () => {
    const { check, health, found: said } = await found(undefined);
    assert.deepEqual(
      [check, health, said],
      ['understanding', 'well', "andes: OpenAI reads words by 'gpt-of-the-test'"],
    );
  });

  const cases: [what: string, mood: Mood | undefined, change: Parameters<typeof found>[1], advice: RegExp][] =
    [
      ['a key that is wrong', undefined, { apiKey: 'sk-of-another' }, /apiKey must be a key/],
      ['an account without credit', 'spent', {}, /no credit left/],
      ['a model that is not there', 'gone', {}, /model must be one/],
      ['a server that knows no schemas', 'chatty', {}, /structured output/],
      ['nobody at the address', undefined, { baseUrl: 'http://127.0.0.1:9/v1' }, /baseUrl/],
    ];
  for (const [what, mood, change, advice] of cases) {
    test(`and says what to do about ${what}`, async () => {
      const finding = await found(mood, change);
      assert.equal(finding.health, 'wrong');
      assert.match(finding.advice ?? '', advice);
      assert.doesNotMatch(JSON.stringify(finding), /sk-/);
    });
  }
});
