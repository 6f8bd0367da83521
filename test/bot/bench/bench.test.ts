import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { benchCalls } from '../../../bot/bench/calls.ts';
import { alike, unlike, type Writes } from '../../../bot/bench/dialog.ts';
import { hasPgbench } from '../../../bot/bench/pgbench.ts';
import { postgresPlace, sqlitePlace } from '../../../bot/bench/place.ts';
import { benchScale } from '../../../bot/bench/scale.ts';
import { benchTurns } from '../../../bot/bench/turns.ts';
import { benchUnderstand } from '../../../bot/bench/understand.ts';
import { benchWebhooks } from '../../../bot/bench/webhooks.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import type { Clinic } from '../../../bot/config.ts';
import { openScratchDatabase, type ScratchDatabase } from '../../../bot/scratch/scratch-database.ts';

// Whether the measures measure. How fast the house is, they tell where nothing else runs.

let clinic: Clinic;
before(async () => {
  clinic = (await loadClinics()).get('andes')!;
});

const onSqlite = () => sqlitePlace(tmpdir());

const areTimes = (...values: number[]) => values.every((value) => Number.isFinite(value) && value > 0);

describe('a bench', () => {
  let server: ScratchDatabase;
  before(async () => {
    server = await openScratchDatabase('recado_bench', { server: undefined, durable: true });
  });
  after(() => server[Symbol.asyncDispose]());
  const places = { sqlite: onSqlite, postgres: () => postgresPlace(server.url) };
  let drivers: Readonly<Record<keyof typeof places, readonly string[]>>;
  before(async () => {
    // pgbench is on the machine or it is not: no package of npm brings it.
    const postgres = (await hasPgbench()) ? ['pg', 'pgbench'] : ['pg'];
    drivers = { sqlite: ['better-sqlite3', 'node:sqlite'], postgres };
  });
  for (const store of ['sqlite', 'postgres'] as const) {
    it(`of turns on ${store} stands beside bare drivers that wrote the same turns`, async () => {
      const result = await benchTurns({
        clinic,
        conversations: 4,
        messages: 8,
        warmUp: 4,
        rounds: 1,
        perSecond: null,
        seed: 'test',
        openPlace: places[store],
      });
      assert.equal(result.store, store);
      assert.deepEqual(Object.keys(result.references), drivers[store]);
      assert.deepEqual(Object.keys(result.ratios), drivers[store]);
      // Of so few turns the ratio may come to 0.00 where the machine is busy.
      assert.ok(areTimes(result.turnsPerSecond, result.p50Ms, ...Object.values(result.references)));
      const { unseen } = result;
      assert.ok(areTimes(unseen!.turnsPerSecond));
      assert.deepEqual(Object.keys(unseen!.ratios), drivers[store]);
    });
  }

  it('of turns by two workers on PostgreSQL counts the turns of both', async () => {
    const options = { conversations: 4, messages: 8, warmUp: 0, rounds: 1, perSecond: null, seed: 'test' };
    const openPlace = places.postgres;
    const result = await benchTurns({ ...options, clinic, openPlace, workers: 2 });
    assert.equal(result.workers, 2);
    assert.equal(result.unseen, null);
    assert.deepEqual(Object.keys(result.ratios), drivers.postgres);
    assert.ok(areTimes(result.turnsPerSecond, result.p50Ms, ...Object.values(result.references)));
    await assert.rejects(benchTurns({ ...options, clinic, openPlace: onSqlite, workers: 2 }), RangeError);
  });

  it('of turns that come at a pace stands beside the same house that stores nothing', async () => {
    const result = await benchTurns({
      clinic,
      conversations: 4,
      messages: 24,
      warmUp: 0,
      rounds: 1,
      perSecond: 200,
      seed: 'test',
      openPlace: onSqlite,
    });
    const { unstored, unseen } = result;
    assert.equal(unseen, null);
    assert.ok(areTimes(unstored!.p50Ms, unstored!.p99Ms, unstored!.ratios.p50, unstored!.ratios.p99));
    assert.ok(unstored!.p50Ms < result.p50Ms);
  });

  it('of understanding stands beside finding the words, and its start beside that of Node', async () => {
    const result = await benchUnderstand({ messages: 20, warmUp: 20, rounds: 1, seed: 'test' });
    assert.equal(result.texts, 20);
    assert.ok(areTimes(result.p50Ms, result.p95Ms, result.startMs, ...Object.values(result.references)));
    assert.ok(result.ratios.node > 1 && result.ratios.segmenter > 1);
    assert.ok(result.filesMb > 1);
  });

  it('of turns writes the same again to some, and to others what nobody has written before', () => {
    const count = (writes: Writes) =>
      new Set(Array.from({ length: 6000 }, (_, at) => writes(at % 64, Math.floor(at / 64)))).size;
    assert.equal(count(alike), 6);
    assert.equal(count(unlike()), 6000);
    const [said, written] = [alike(0, 2), unlike()(0, 2)];
    assert.equal(written.toLowerCase().replace(/ +/g, ' '), said);
  });

  it('of webhooks finds all that were acknowledged, and at a pace stands beside a server that stores nothing', async () => {
    const result = await benchWebhooks({
      count: 60,
      rounds: 1,
      conversations: 20,
      connections: 8,
      perSecond: 400,
      seed: 'test',
      openPlace: onSqlite,
    });
    assert.equal(result.lost, 0);
    assert.ok(areTimes(result.unstored!.p50Ms, result.unstored!.ratios.p50, result.unstored!.ratios.p99));
    assert.ok(
      areTimes(result.webhooksPerSecond, result.p50Ms, result.references.fastify, result.ratios.fastify),
    );
  });

  it('of calls has every turn answered by words, and knows what the agenda takes of it', async () => {
    const result = await benchCalls({
      count: 12,
      rounds: 1,
      connections: 2,
      seed: 'test',
      openPlace: onSqlite,
    });
    assert.equal(result.refused, 0);
    assert.ok(areTimes(result.turnsPerSecond, result.p50Ms, result.agendaMs, result.ratios.p99));
  });

  it('of scale stands beside the fewest conversations, and beside one without a history', async () => {
    const results = await benchScale({
      clinic,
      sizes: [5, 60],
      history: 40,
      rounds: 1,
      messages: 4,
      seed: 'test',
      openPlace: onSqlite,
      progress: () => {},
    });
    assert.deepEqual(
      results.map(({ conversations, history }) => [conversations, history]),
      [
        [5, 0],
        [60, 0],
        [5, 40],
      ],
    );
    assert.deepEqual(results[0]!.ratios, { p50: 1, p99: 1 });
    for (const { p50Ms, ratios } of results) assert.ok(areTimes(p50Ms, ratios.p50, ratios.p99));
  });
});
