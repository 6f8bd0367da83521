import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { AgendaDay, StateBody } from '../../../bot/http/wire.ts';
import { openStream } from '../../kit/stream.ts';
import { openWebHouse } from '../../kit/web-house.ts';

const ANA = '+573005550101';
/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);
const HOUR = 3_600_000;

const house = await openWebHouse({ now: TUESDAY });
after(() => house[Symbol.asyncDispose]());

let written = 0;
async function write(content: object, from = ANA): Promise<void> {
  written += 1;
  const payload = { messages: [{ id: `message-${written}`, content }] };
  const headers = house.as(from);
  await house.http.app.inject({ method: 'POST', url: '/chat/andes/inbox', headers, payload });
  await house.idle();
}

async function ask(path: string, payload?: object, from = ANA) {
  const request = {
    url: path,
    headers: house.as(from),
    ...(payload && { method: 'POST' as const, payload }),
  };
  const answer = await house.http.app.inject(request);
  return { status: answer.statusCode, body: answer.json() };
}

test('a house that is no simulation is not stopped by a page', async () => {
  const { status } = await ask('/demo/checkpoints', { do: 'restart' });
  assert.equal(status, 404);
});

describe("the demo's clock", () => {
  test('moves on, is set by the clinic’s own time, and goes back to now', async () => {
    assert.equal((await ask('/demo/clock', { byMs: HOUR })).body.now, '2026-03-10T16:15:00.000Z');
    const set = await ask('/demo/clock', { to: '2026-03-12T09:00', clinic: 'andes' });
    assert.equal(set.body.now, '2026-03-12T14:00:00.000Z');
    const ipe = await ask('/demo/clock', { to: '2026-03-12T09:00', clinic: 'ipe' });
    assert.equal(ipe.body.now, '2026-03-12T12:00:00.000Z');
    const back = await ask('/demo/clock', { back: true });
    assert.deepEqual([back.body.now, back.body.offsetMs], ['2026-03-10T15:15:00.000Z', 0]);
    assert.equal(house.moves.at(-1), 0);
  });

  test('jumps to what comes next in a conversation, and nowhere where nothing comes', async () => {
    const who = '+573005550107';
    const jump = (until: string) => ask('/demo/andes/clock', { until }, who);
    assert.equal((await jump('reminder')).status, 409);
    assert.equal((await jump('window')).status, 409, 'the web chat may be written to at any time');
    assert.equal((await jump('breakfast')).status, 422);
    const words = ['una cita de cardiología', 'sí', '1', '1020304050', 'Laura Peña', '03/05/1990'];
    for (const text of words) await write({ kind: 'text', text }, who);
    const held = async () => {
      const { body } = (await ask('/demo/andes/agenda', undefined, who)) as { body: AgendaDay[] };
      return body.flatMap(({ holds }) => holds).length;
    };
    assert.equal(await held(), 1);
    const { status, body } = await jump('next');
    assert.equal(status, 200);
    assert.ok(Date.parse(body.now) > TUESDAY && Date.parse(body.now) < TUESDAY + 24 * HOUR, body.now);
    await house.idle();
    assert.equal(await held(), 0, 'what was held for whoever falls silent has lapsed');
    await ask('/demo/clock', { back: true });
  });

  for (const wrong of [
    {},
    { byMs: 'much' },
    { byMs: 1e15 },
    { to: 'tomorrow', clinic: 'andes' },
    { to: '2026-99-99T00:00', clinic: 'andes' },
    { to: '2026-03-12T09:00', clinic: 'nowhere' },
  ]) {
    test(`is not moved by ${JSON.stringify(wrong)}`, async () => {
      const { status, body } = await ask('/demo/clock', wrong);
      assert.equal(status, 422);
      assert.ok(body.error.message.length > 10);
      assert.equal(house.clock.offsetMs, 0);
    });
  }
});

describe('the house from within', () => {
  test('a turn is told as it happens, to who writes and to nobody else', async () => {
    const mine = await openStream(house, house.as(ANA), '/demo/andes/live');
    const theirs = await openStream(house, house.as('web:else'), '/demo/andes/live');
    await write({ kind: 'text', text: 'hola, necesito una cita de cardiología' });
    await mine.until(({ data }) => data.kind === 'said');
    const kinds = mine.events.map(({ data }) => data.kind);
    assert.deepEqual(kinds.slice(0, 2), ['heard', 'turn']);
    assert.deepEqual(theirs.events, []);
    const last = mine.events[1]!.id!;
    const again = await openStream(house, { ...house.as(ANA), 'last-event-id': last }, '/demo/andes/live');
    const next = await again.until(() => true);
    assert.equal(next.id, mine.events[2]!.id);
    for (const page of [mine, theirs, again]) page.leave();
  });

  test('its state names the dialogs in progress and what they know', async () => {
    await write({ kind: 'text', text: 'quiero una cita de dermatología' }, ANA);
    const { body } = (await ask('/demo/andes/state')) as { body: StateBody };
    assert.ok(body.revision > 0);
    assert.ok(body.frames.length > 0 && body.frames.every(({ flow, state }) => flow !== '' && state !== ''));
    assert.deepEqual(
      body.people.map(({ name }) => name),
      ['Ana Gómez', 'Mateo Ruiz'],
    );
  });

  test('the agenda shows the coming days, with holidays, and names only the visitor’s own', async () => {
    const { body } = (await ask('/demo/andes/agenda')) as { body: AgendaDay[] };
    assert.deepEqual(body.map(({ day }) => day).slice(0, 2), ['2026-03-10', '2026-03-11']);
    assert.deepEqual(body[0]!.hours, [{ from: '07:00', to: '18:00' }]);
    const sunday = body.find(({ day }) => day === '2026-03-15');
    assert.deepEqual(sunday?.hours, []);
    await ask('/demo/clock', { to: '2026-03-20T09:00', clinic: 'andes' });
    const later = (await ask('/demo/andes/agenda')) as { body: AgendaDay[] };
    const holiday = later.body.find(({ day }) => day === '2026-03-23');
    assert.ok(holiday?.holiday && holiday.hours.length === 0, 'Saint Joseph is kept on the Monday');
    await ask('/demo/clock', { back: true });
  });

  test('a person answers, and hands back', async () => {
    const page = await openStream(house, house.as('web:asks'));
    await write({ kind: 'text', text: 'quiero hablar con una persona' }, 'web:asks');
    await ask('/demo/andes/agent', { say: 'Buenas tardes, soy Laura.' }, 'web:asks');
    const { data } = await page.until(({ data }) => data.who === 'agent');
    assert.match(data.text, /soy Laura/);
    assert.equal((await ask('/demo/andes/agent', { resolve: true }, 'web:asks')).status, 200);
    assert.equal((await ask('/demo/andes/agent', { say: '' }, 'web:asks')).status, 422);
    page.leave();
  });
});

test('nobody sees the house from within without a token', async () => {
  for (const path of ['/demo/andes/live', '/demo/andes/state', '/demo/andes/agenda']) {
    assert.equal((await house.http.app.inject(path)).statusCode, 401, path);
  }
});

test('outside the demo there is no simulator', async () => {
  await using real = await openWebHouse({ demo: false });
  for (const url of ['/demo', '/demo/andes/live', '/demo/andes/state', '/demo/andes/agenda']) {
    assert.equal((await real.http.app.inject({ url, headers: real.as(ANA) })).statusCode, 404, url);
  }
  const move = { method: 'POST' as const, url: '/demo/clock', payload: { byMs: HOUR } };
  assert.equal((await real.http.app.inject(move)).statusCode, 404);
  assert.doesNotMatch((await real.http.app.inject('/')).body, /simulator/);
});

describe('what the clinic does in the demo', () => {
  const ownVisits = async (from: string) => {
    const days = (await ask('/demo/andes/agenda', undefined, from)).body as AgendaDay[];
    return days.flatMap(({ visits }) => visits.filter(({ own, gone }) => own && !gone));
  };

  test('moves the next visit of who looks on, cancels it, and has nothing to do where there is none', async () => {
    const act = async (what: string, from = ANA) =>
      (await ask('/demo/andes/next-visit', { do: what }, from)).body.done as boolean;
    const scheduling = house.house.scheduling('andes');
    while (await act('cancel')); // Whatever was booked before.
    const windows = [{ from: '2026-03-12T00:00', to: '2026-03-13T00:00' }];
    const [opening] = await scheduling.findOpenings({ service: 'psychology', windows, limit: 1 });
    await scheduling.book({ openingId: opening!.id, patient: 'ana-gomez', key: 'by-her' });

    assert.equal(await act('move', '+573005550999'), false, 'a stranger has no visit');
    assert.equal(await act('move'), true);
    const [moved] = await ownVisits(ANA);
    assert.equal(moved?.practitioner, 'Natalia Tovar');
    assert.ok(moved.startsAt > opening!.startsAt);
    assert.equal(await act('cancel'), true);
    assert.deepEqual(await ownVisits(ANA), []);
    assert.equal(await act('cancel'), false);
    const span = { from: '2026-03-12T00:00', to: '2026-03-13T00:00' };
    const told = await scheduling.visitsBetween(span);
    assert.deepEqual(
      told.map(({ byClinic }) => byClinic),
      [null, 'cancelled'],
      'moved away, and then cancelled, as the clinic’s own doing: the patient is told of that',
    );
  });

  test('is one of two things', async () => {
    assert.equal((await ask('/demo/andes/next-visit', { do: 'sell' })).status, 422);
  });
});
