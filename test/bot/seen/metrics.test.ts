import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WEB_CHAT } from '../../../adapters/channels/web-chat/index.ts';
import { openMetrics } from '../../../bot/seen/metrics.ts';
import { openWebHouse, type WebHouse } from '../../kit/web-house.ts';

const ANA = '+573005550101';

async function say(
  house: WebHouse,
  address: string,
  text: string,
  id = `message-${text.replace(/[^a-z]/g, '-')}`,
): Promise<void> {
  const { statusCode } = await house.http.app.inject({
    method: 'POST',
    url: '/chat/andes/inbox',
    headers: house.as(address),
    payload: { messages: [{ id, content: { kind: 'text', text } }] },
  });
  assert.equal(statusCode, 200);
  await house.idle();
}

/** The samples of ours, by name and labels. */
async function samples(house: WebHouse): Promise<Map<string, number>> {
  const { body, headers } = await house.http.app.inject('/metrics');
  assert.match(String(headers['content-type']), /^text\/plain; version=0\.0\.4/);
  const lines = body.split('\n').filter((line) => line.startsWith('recado_'));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]));
}

const where = `clinic="andes",channel="${WEB_CHAT}"`;

describe('/metrics', () => {
  it('tells of messages, turns, deliveries and calls, by clinic and channel', async () => {
    await using house = await openWebHouse({ metrics: openMetrics() });
    await say(house, ANA, 'quiero una cita de cardiología');
    await say(house, ANA, 'quiero una cita de cardiología');
    await say(house, ANA, 'sí');
    const told = await samples(house);
    assert.equal(told.get(`recado_messages_total{${where},outcome="accepted"}`), 2);
    assert.equal(told.get(`recado_messages_total{${where},outcome="repeated"}`), 1);
    assert.equal(told.get(`recado_turns_total{${where},outcome="done"}`), 3); // And the one on what was found.
    assert.equal(told.get(`recado_turn_duration_seconds_count{${where}}`), 3);
    assert.equal(told.get(`recado_deliveries_total{${where},status="sent"}`), 2);
    const found =
      'recado_scheduling_call_duration_seconds_count{clinic="andes",call="findOpenings",outcome="done"}';
    assert.equal(told.get(found), 1);
    assert.equal(told.get('recado_store_up'), 1);
    assert.equal(told.get('recado_lanes_in_memory'), 0);
  });

  it('tells what the scheduling system failed at, what was tried again, and what patients read', async () => {
    await using house = await openWebHouse({ metrics: openMetrics() });
    await house.http.app.inject({
      method: 'POST',
      url: '/demo/faults',
      payload: { scheduling: 1, deliveries: 1 },
    });
    await say(house, ANA, 'quiero una cita de cardiología');
    await house.retry();
    await say(house, ANA, 'sí');
    await house.retry();
    const told = await samples(house);
    const failed =
      'recado_scheduling_call_duration_seconds_count{clinic="andes",call="findOpenings",outcome="unreachable"}';
    assert.equal(told.get(failed), 1);
    assert.equal(told.get(`recado_deliveries_total{${where},status="retried"}`), 1);
    const rows = await house.house.store.transcript(
      { clinic: 'andes', channel: WEB_CHAT, address: ANA },
      { limit: 1 },
    );
    const receipt = {
      key: rows[0]!.delivery!.key,
      status: 'read',
      at: new Date(house.clock.now()).toISOString(),
    } as const;
    for (let time = 0; time < 2; time++) {
      await house.house.receive('andes', WEB_CHAT, { messages: [], receipts: [receipt] });
    }
    assert.equal((await samples(house)).get(`recado_deliveries_total{${where},status="read"}`), 1);
  });

  it('tells how much waits and since when, and that the store is away', async () => {
    let isAway = false;
    const waiting = { lanes: 3, inbox: 4, outbox: 2, parked: 1 };
    await using house = await openWebHouse({
      metrics: openMetrics(),
      store: (store) => ({
        ...store,
        backlog: async (now) => {
          if (isAway) throw new Error('away');
          const since = { readySince: now - 5_000, dueSince: now - 7_000 };
          return { version: 1, clinics: [{ clinic: 'ipe', ...waiting, ...since }] };
        },
      }),
    });
    const told = await samples(house);
    const ipe = (name: string) => told.get(`recado_${name}{clinic="ipe"}`);
    assert.deepEqual(
      ['lanes_waiting', 'inbox_waiting', 'outbox_due', 'outbox_parked'].map(ipe),
      [3, 4, 2, 1],
    );
    assert.deepEqual(['inbox_oldest_age_seconds', 'outbox_oldest_age_seconds'].map(ipe), [5, 7]);
    isAway = true;
    const after = await samples(house);
    assert.equal(after.get('recado_store_up'), 0);
    assert.equal(after.get('recado_lanes_waiting{clinic="ipe"}'), undefined);
  });

  it('does not grow with patients, and tells of the process and its event loop', async () => {
    await using house = await openWebHouse({ metrics: openMetrics() });
    await say(house, 'web:visitor-0', 'hola', 'message-0');
    const few = await samples(house);
    for (let n = 1; n < 20; n++) await say(house, `web:visitor-${n}`, 'hola', `message-${n}`);
    const { body } = await house.http.app.inject('/metrics');
    assert.deepEqual([...(await samples(house)).keys()], [...few.keys()]);
    assert.ok(!body.includes('visitor-'));
    assert.match(body, /^nodejs_eventloop_lag_p99_seconds \d/m);
    assert.match(body, /^process_resident_memory_bytes \d/m);
  });
});
