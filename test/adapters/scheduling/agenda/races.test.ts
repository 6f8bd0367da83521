import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { random } from '../../../../bot/random.ts';
import type { AgendaBook } from '../../../../storage/agenda-book.ts';
import { memoryBook } from '../../../kit/memory-book.ts';
import { sqliteBook } from '../../../kit/sqlite-book.ts';
import { trialAgenda } from '../../../kit/trial-agenda.ts';

const PATIENTS = ['ana', 'mateo', 'luis', 'rosa', 'iván'];

/** Holds, books, moves, cancels and waits as chance has it, several at a time. */
async function liveThrough(seed: number, book: AgendaBook) {
  const { int, pick, next } = random(seed);
  const { agenda, clock } = trialAgenda({ horizonDays: 2 }, { book });
  let keys = 0;

  const act = async () => {
    const patient = pick(PATIENTS);
    const key = `k${++keys}`;
    const named = next() < 0.2 ? { dayFrom: '09:15', dayTo: '09:16' } : {};
    const windows = [{ from: '2026-03-11T00:00', to: '2026-03-12T00:00', ...named }];
    const query = { service: pick(['cardiology', 'psychology']), windows, limit: 4 };
    const openings = await agenda.findOpenings(query);
    const mine = await agenda.appointmentsOf([patient], { from: '2026-03-10T00:00' });
    const [opening, visit] = [openings[int(openings.length)], mine[int(mine.length)]];
    const deed = next();
    if (deed < 0.3 && opening) {
      const seconds = 60 + int(600);
      await agenda.hold({ openingId: opening.id, patient, seconds, key });
    } else if (deed < 0.6 && opening) {
      await agenda.book({ openingId: opening.id, patient, key });
    } else if (deed < 0.75 && opening && visit) {
      await agenda.move({ appointmentId: visit.id, openingId: opening.id, key });
    } else if (deed < 0.85 && visit) {
      await agenda.cancel({ appointmentId: visit.id, reason: null, key });
    } else if (deed < 0.95 && opening) {
      await agenda.release({ openingId: opening.id, patient });
    }
  };

  for (let round = 0; round < 40; round++) {
    await Promise.all(Array.from({ length: 1 + int(6) }, act));
    clock.now += int(120) * 1000;
    const visits = await agenda.appointmentsOf(PATIENTS, { from: '2026-03-10T00:00' });
    assert.deepEqual(clashes(visits), [], `seed ${seed}, round ${round}`);
  }
  return book.of('trial', null, 0);
}

function clashes(visits: readonly { id: string; practitioner: string; startsAt: string; minutes: number }[]) {
  const spans = visits.map(({ id, practitioner, startsAt, minutes }) => {
    const from = Date.parse(startsAt);
    return { id, practitioner, from, to: from + minutes * 60_000 };
  });
  return spans.filter((one) =>
    spans.some(
      (other) =>
        other.id !== one.id &&
        other.practitioner === one.practitioner &&
        one.from < other.to &&
        other.from < one.to,
    ),
  );
}

const sqlite = await sqliteBook();
after(() => sqlite[Symbol.asyncDispose]());

for (const [where, seed] of [
  ...[1, 2, 3, 5, 8].map((seed) => ['memory', seed] as const),
  ['SQLite', 13] as const,
]) {
  test(`no practitioner has two visits at once, whatever happens in whatever order (${where}, seed ${seed})`, async () => {
    const rows = await liveThrough(seed, where === 'memory' ? memoryBook() : sqlite.book);
    for (const status of ['booked', 'rescheduled', 'cancelled']) {
      assert.ok(
        rows.some((row) => row.status === status),
        `something was ${status}`,
      );
    }
  });
}
