import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { random } from '../../bot/random.ts';
import { ANA } from '../kit/house.ts';
import { type HouseProcess, startHouse } from '../kit/house-process.ts';
import { openPostgres, openStore } from '../kit/postgres.ts';
import { openStream } from '../kit/stream.ts';
import { openWebHouse } from '../kit/web-house.ts';

const server = await openPostgres();
const url = await server.newDatabase();
// Where a pause is given, a greeting waits for what follows it.
const [one, other, web, victim, leaving] = await Promise.all([
  startHouse({ url }),
  startHouse({ url }),
  startHouse({ url, works: false }),
  startHouse({ url, burstPauseMs: 1_000 }),
  startHouse({ url, burstPauseMs: 1_000 }),
]);
const houses = [one, other, web, victim, leaving];
const store = await openStore(url);
const shown = await openStore(url, { works: false });
after(async () => {
  await Promise.all([store.close(), shown.close()]);
  await Promise.all(houses.map((house) => house[Symbol.asyncDispose]()));
  await server[Symbol.asyncDispose]();
});

const PATIENCE_MS = 15_000;

/** Waits until it is so. */
async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await isSo()); await wait(5)) {
    if (performance.now() > end) assert.fail(`waited in vain until ${what}`);
  }
}

let patients = 0;
/** Somebody who has never written. */
const somebody = () => {
  patients += 1;
  return `+57300555${String(patients).padStart(4, '0')}`;
};

const done = { accepted: 1, repeated: 0 };
const repeated = { accepted: 0, repeated: 1 };

const said = (to: string) => houses.flatMap(({ sent }) => sent).filter((message) => message.to === to);
const takenBy = (house: HouseProcess, address: string) =>
  house.took.filter((turn) => turn.address === address).map(({ because }) => because);

async function heard(address: string): Promise<string[]> {
  const key = { clinic: 'andes', channel: 'web', address };
  const rows = await store.transcript(key, { after: 0, limit: 1_000 });
  return rows.filter(({ who }) => who === 'patient').map(({ text }) => text);
}

async function nothingIsOpen(): Promise<boolean> {
  const { openOutbox } = await store.counts(null);
  const open = 'select from inbox where done_at is null and timer is null';
  return openOutbox === 0 && (await server.query(url, open)).length === 0;
}

/** A conversation brought to where it asks whether it may use the patient's data. */
async function begin(house: HouseProcess, from: string): Promise<void> {
  await house.write('quiero una cita de cardiología', { from });
  await until(() => said(from).length > 0, 'the first question is asked');
}

/** How long a search for openings takes from the patient's word to the answer's turn, when nobody dies. */
async function searchMs(house: HouseProcess): Promise<number> {
  const from = somebody();
  await begin(house, from);
  const began = performance.now();
  await house.write('sí', { from });
  await until(() => takenBy(house, from).includes('openings.found'), 'openings are found');
  return performance.now() - began;
}

describe('several processes on one database', () => {
  it('hold one dialog, whichever of them its messages come to', async () => {
    for (const [index, text] of ['quiero una cita de cardiología', 'sí', '1', 'sí'].entries()) {
      const before = said(ANA).length;
      assert.deepEqual(await [one, other][index % 2]!.write(text), done);
      await until(() => said(ANA).length > before, `'${text}' is answered`);
    }
    await until(() => said(ANA).some(({ text }) => text.startsWith('Listo')), 'the visit is booked');
    assert.ok(takenBy(one, ANA).length > 0 && takenBy(other, ANA).length > 0);
    const visits = await store.agenda.of('andes', null, 0);
    assert.deepEqual(
      visits.map(({ status }) => status),
      ['booked'],
    );
  });

  it('take each message once and in order, and send each answer once, however they are strewn', async () => {
    const chance = random('strewn');
    const writers = Array.from({ length: 12 }, somebody);
    const texts = Array.from({ length: 8 }, (_, n) => `¿a qué hora abren? ${n}`);
    const write = async (from: string) => {
      for (const text of texts) {
        const first = chance.int(3);
        // Now and then a message is delivered twice, to two of them.
        const second = (first + chance.pick([0, 0, 0, 1])) % 3;
        const copies = [...new Set([first, second])].map((at) => [one, other, web][at]!);
        const id = `${from} ${text}`;
        const outcomes = await Promise.all(copies.map((house) => house.write(text, { from, id })));
        assert.equal(
          outcomes.reduce((sum, { accepted }) => sum + accepted, 0),
          1,
        );
      }
    };
    await Promise.all(writers.map(write));
    await until(nothingIsOpen, 'all is done');
    for (const writer of writers) assert.deepEqual(await heard(writer), texts);
    const keys = writers.flatMap(said).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('leave a conversation to the one that has it in hand', async () => {
    const from = somebody();
    one.searchTakes(500);
    await begin(one, from);
    await one.write('sí', { from }); // Openings are looked for.
    await other.write('la primera', { from });
    await until(() => takenBy(one, from).includes('openings.found'), 'openings are found');
    await until(() => takenBy(one, from).at(-1) === 'patient.said', 'the choice is heard');
    one.searchTakes(0);
    assert.deepEqual(takenBy(one, from).slice(-2), ['openings.found', 'patient.said']);
    assert.deepEqual(takenBy(other, from), []);
  });

  it('may be one that only takes messages in, and others that take their turns', async () => {
    const from = somebody();
    assert.deepEqual(await web.write('hola', { from, id: 'm1' }), done);
    assert.deepEqual(await web.write('hola', { from, id: 'm1' }), repeated);
    await until(() => said(from).length === 1, 'another answers');
    await until(() => web.elsewhere.includes(from), 'it is told');
    assert.deepEqual(web.took, []);
  });

  it('show what another of them said on a page that is open', async () => {
    await using pages = await openWebHouse({ store: () => shown });
    const headers = pages.as('web:visitor-1');
    const page = await openStream(pages, headers);
    const content = { kind: 'text', text: 'hola' };
    const posted = await pages.http.app.inject({
      method: 'POST',
      url: '/chat/andes/inbox',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: { messages: [{ id: 'message-1', content }] },
    });
    assert.deepEqual(posted.json(), done);
    await page.until(({ data }) => data.who === 'bot');
    assert.deepEqual(
      page.messages().map(({ who, status }) => [who, status]),
      [
        ['patient', null],
        ['bot', 'sent'],
      ],
    );
    page.leave();
  });

  it('take over when one of them leaves', async () => {
    const from = somebody();
    await leaving.write('hola', { from });
    await leaving[Symbol.asyncDispose]();
    await until(() => said(from).length === 1, 'another answers');
    assert.deepEqual(takenBy(leaving, from), []);
    assert.deepEqual(await heard(from), ['hola']);
  });

  it('go on with what a killed one had in hand, and with what it had waiting', async (test) => {
    const [searching, greeting] = [somebody(), somebody()];
    const usualMs = await searchMs(one);
    victim.searchTakes(60_000);
    await begin(victim, searching);
    await victim.write('sí', { from: searching });
    await one.write('la primera', { from: searching });
    await victim.write('hola', { from: greeting }); // It says so little that more is waited for.
    await victim.kill();
    const killed = performance.now();
    const others = houses.filter((house) => house !== victim);
    const isFound = () => others.some((house) => takenBy(house, searching)[0] === 'openings.found');
    await until(isFound, 'openings are found');
    const tookMs = performance.now() - killed;
    test.diagnostic(`they went on after ${Math.round(tookMs)} ms; a search took ${Math.round(usualMs)} ms`);
    // Two pulses to find it dead, and the search itself; more, as far as this machine is busy with other things.
    assert.ok(tookMs < 500 + 10 * usualMs, `${tookMs} ms, where a search takes ${usualMs} ms`);
    await until(() => said(searching).length === 3, 'the choice is answered');
    await until(() => said(greeting).length === 1, 'the greeting is answered');
    assert.deepEqual(await heard(searching), ['quiero una cita de cardiología', 'sí', 'la primera']);
  });

  it('lose nothing, and do nothing twice, when their connections are cut', async () => {
    const writers = Array.from({ length: 6 }, somebody);
    const texts = Array.from({ length: 10 }, (_, n) => `¿a qué hora abren? ${n}`);
    const write = async (from: string, index: number) => {
      for (const [at, text] of texts.entries()) {
        await [one, other, web][(at + index) % 3]!.write(text, { from });
        await wait(50);
      }
    };
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
                  where application_name = 'recado' and datname = current_database()`;
    const writing = Promise.all(writers.map(write));
    for (let time = 0; time < 3; time++) {
      await wait(200);
      await server.query(url, cut);
    }
    await writing;
    await until(nothingIsOpen, 'all is done');
    for (const writer of writers) assert.deepEqual(await heard(writer), texts);
  });
});
