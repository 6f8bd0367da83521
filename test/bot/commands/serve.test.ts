import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { PhoneAct } from '../../../bot/http/wire.ts';
import { type ServeProcess, startServe } from '../../kit/serve-process.ts';
import { openStream } from '../../kit/stream.ts';

const ANDES = join(import.meta.dirname, '..', '..', '..', 'bot', 'demo', 'andes.yaml');

const ORDER = join(import.meta.dirname, '..', '..', 'transcripts', 'orders', 'order.pdf');

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recado-serve-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A request that has begun to arrive, as its receiver has said, and is completed when `end` is called. */
async function halfWritten(house: ServeProcess, headers: { authorization: string }) {
  const body = JSON.stringify({
    messages: [{ id: 'message-half', content: { kind: 'text', text: 'hola' } }],
  });
  const sending = request(`${house.address}/chat/andes/inbox`, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  const answered = once(sending, 'response').then(([response]) => response.statusCode as number);
  answered.catch(() => {}); // Cut off, where a test wants that.
  sending.flushHeaders();
  await once(sending, 'continue');
  sending.write(body.slice(0, 20));
  return { answered, end: () => sending.end(body.slice(20)) };
}

describe('recado serve, asked to end', () => {
  it('answers what is in hand, ends open pages, and exits 0; the next one has all of it', async () => {
    const data = join(folder, 'drained');
    await using house = await startServe({ RECADO_DATA: data });
    const visitor = await house.visitor();
    const page = await visitor.page();
    const half = await halfWritten(house, visitor.headers);
    house.signal('SIGTERM');
    await house.says(/"msg":"closing"/);
    await assert.rejects(fetch(`${house.address}/health`), 'it takes nothing new');
    half.end();
    assert.equal(await half.answered, 200);
    await page.ended;
    assert.equal(await house.ended, 0);
    await using next = await startServe({ RECADO_DATA: data });
    const again = await openStream({ listen: async () => next.address }, visitor.headers);
    await again.until(({ data }) => data.text === 'hola');
    again.leave();
  });

  it('does not wait for who never finishes writing', async () => {
    await using house = await startServe({ RECADO_DATA: join(folder, 'stalled') });
    const { headers } = await house.visitor();
    await halfWritten(house, headers);
    house.signal('SIGINT');
    assert.equal(await house.ended, 0);
  });

  it('ends at once when it is asked a second time', async () => {
    await using house = await startServe({ RECADO_DATA: join(folder, 'twice') });
    const { headers } = await house.visitor();
    await halfWritten(house, headers);
    house.signal('SIGTERM');
    await house.says(/"msg":"closing"/);
    house.signal('SIGTERM');
    assert.equal(await house.ended, 1);
  });
});

describe('recado serve, whose clinic changes its file', () => {
  it('speaks by the new one in the next turn of an open page, and by the old one while a new one is wrong', async () => {
    const clinics = await mkdtemp(join(folder, 'clinics-'));
    const file = join(clinics, 'andes.yaml');
    await copyFile(ANDES, file);
    const text = await readFile(file, 'utf8');
    const asks = '¿a qué hora abren?';
    await using house = await startServe({ RECADO_DATA: join(folder, 'reloaded'), RECADO_CLINICS: clinics });
    const visitor = await house.visitor();
    const page = await visitor.page();
    const hear = async (what: RegExp) => {
      const isIt = ({ who, text }: { who: string; text: string }) => who === 'bot' && what.test(text);
      await page.until(({ event, data }) => event === 'message' && isIt(data));
    };
    await visitor.write(asks);
    await hear(/de 7:00 a\. m\. a 6:00 p\. m\./);

    const changed = text.replace(
      'Atendemos de lunes a viernes de 7:00 a. m.',
      'Abrimos de lunes a viernes de 7:00 a. m.',
    );
    await writeFile(file, changed);
    await house.says(/"clinic":"andes","msg":"clinic reloaded"/);
    await visitor.write(asks);
    await hear(/Abrimos de lunes a viernes/);

    const line = 1 + changed.split('\n').findIndex((one) => one.includes('minutes: 20'));
    await writeFile(
      file,
      changed.replace('minutes: 20', 'minutes: veinte').replace('Abrimos', 'Nunca abrimos'),
    );
    // A file that is read while it is written is wrong in another way, and read again.
    const what = `andes\\.yaml:${line}:\\d+ services\\[0\\]\\.minutes: .*accepted: a whole number`;
    await house.says(new RegExp(`the old one goes on.*${what}`));
    await visitor.write(asks);
    await page.until(
      ({ data }) =>
        page.messages().filter(({ text: said }) => /^Abrimos/.test(said)).length === 2 && data !== null,
    );

    await writeFile(file, text);
    await house.says(/(clinic reloaded[\s\S]*){2}/);
    await visitor.write(asks);
    await page.until(
      () => page.messages().filter(({ text: said }) => /Atendemos de lunes/.test(said)).length === 2,
    );
    assert.ok(!page.messages().some(({ text: said }) => said.includes('Nunca abrimos')));
    page.leave();
  });
});

describe('recado serve --simulate', () => {
  it('answers on phones that it brings along, and leaves what the clinic keeps alone', async () => {
    const data = join(folder, 'rehearsed');
    await using house = await startServe({ RECADO_DATA: data }, { args: ['--simulate'] });
    const { headers } = await house.visitor();
    const phone = `${house.address}/demo/andes/phones/whatsapp-cloud`;
    const act = async (what: PhoneAct) => {
      const done = await fetch(phone, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(what),
      });
      assert.equal(done.status, 200);
    };
    const shown = await openStream(
      { listen: async () => house.address },
      headers,
      '/demo/andes/phones/whatsapp-cloud',
    );
    const says = (what: RegExp) =>
      shown.until(({ data }) => data.who === 'clinic' && what.test(String(data.text)));
    await act({ do: 'write', text: '¿a qué hora abren?' });
    await says(/Atendemos de lunes a viernes/);
    await act({ do: 'write', text: 'tengo una orden para una resonancia' });
    await says(/¿Está de acuerdo\?/);
    await act({ do: 'write', text: 'sí' });
    const bytes = await readFile(ORDER, 'base64');
    await act({ do: 'send', name: 'orden.pdf', mediaType: 'application/pdf', bytes });
    await says(/Recibí el archivo y lo estoy leyendo/);
    // Read in a process of its own, by the machine's time: it was written in March 2026.
    await says(/Esa orden ya está vencida/);
    shown.leave();
    assert.deepEqual(await readdir(data), ['simulated']);
  });

  it('is stopped and started again by its page, and goes back to a checkpoint', async () => {
    await using house = await startServe(
      { RECADO_DATA: join(folder, 'checkpoints') },
      { args: ['--simulate'] },
    );
    const { headers } = await house.visitor();
    const json = { ...headers, 'content-type': 'application/json' };
    const post = (path: string, body: object) =>
      fetch(`${house.address}${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) });
    const phone = '/demo/andes/phones/twilio-sms';
    const shown = async (what: RegExp, times: number) => {
      const page = await openStream({ listen: async () => house.address }, headers, phone);
      await page.until(({ data }) => data.who === 'clinic' && what.test(String(data.text)));
      await page.until(({ event }) => event === 'call'); // All that there was has been told.
      const lines = new Set(
        page.events.filter(({ event }) => event === 'line').map(({ data }) => data.number),
      );
      page.leave();
      assert.equal(lines.size, times);
    };
    const again = async (what: object) => {
      const starts = () => house.starts();
      const before = starts();
      assert.equal((await post('/demo/checkpoints', what)).status, 202);
      for (const end = performance.now() + 45_000; starts() === before && performance.now() < end; )
        await wait(20);
      return (await (await fetch(`${house.address}/demo`)).json()) as { checkpoints: { id: string }[] };
    };
    await post(phone, { do: 'write', text: '¿dónde quedan?' });
    await shown(/Norte/, 2);
    const { checkpoints } = await again({ do: 'keep' });
    assert.equal(checkpoints.length, 1);
    await post(phone, { do: 'write', text: '¿a qué hora abren?' });
    await shown(/7:00/, 4);
    await again({ do: 'restart' });
    await shown(/7:00/, 4);
    assert.equal((await post('/demo/checkpoints', { do: 'return', id: 'never' })).status, 404);
    await again({ do: 'return', id: checkpoints[0]!.id });
    await shown(/Norte/, 2);
  });
});
