import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openPostgres } from '../../kit/postgres.ts';
import { type ServeProcess, startServe } from '../../kit/serve-process.ts';

const server = await openPostgres();
after(() => server[Symbol.asyncDispose]());

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recado-shared-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** What a process says of itself on the port for who watches it. */
async function watched(house: ServeProcess, path: string): Promise<string> {
  await house.says(/"at":"http[^"]+","msg":"open to who watches"/);
  const [, at] = /"at":"(http[^"]+)","msg":"open to who watches"/.exec(house.log()) ?? [];
  return (await fetch(`${at}${path}`)).text();
}

describe('recado serve, as one web process and two workers', () => {
  it('answers on the page of one what another worked; and goes on when that one ends, or dies', async () => {
    const env = {
      DATABASE_URL: await server.newDatabase(),
      RECADO_DATA: folder,
      RECADO_WATCH_PORT: '0',
    };
    await using web = await startServe({ ...env, RECADO_ROLE: 'web' });
    const isWorker = { isWorker: true };
    await using first = await startServe({ ...env, RECADO_ROLE: 'worker' }, isWorker);
    const visitor = await web.visitor();
    const page = await visitor.page();
    const heard = () => page.messages().filter(({ who }) => who === 'bot').length;
    const answered = async (text: string) => {
      const before = heard();
      assert.equal((await visitor.write(text)).status, 200);
      await page.until(() => heard() > before);
    };
    await answered('quiero una cita de cardiología');
    assert.match(
      await watched(first, '/metrics'),
      /recado_turns_total\{clinic="andes",channel="web",outcome="done"\} 1/,
    );
    assert.equal(JSON.parse(await watched(first, '/ready')).status, 'ready');
    assert.doesNotMatch(await watched(web, '/metrics'), /recado_turns_total\{/);
    assert.equal((await fetch(`${web.address}/metrics`)).status, 404);

    await using second = await startServe({ ...env, RECADO_ROLE: 'worker' }, isWorker);
    first.signal('SIGTERM');
    assert.equal(await first.ended, 0);
    await answered('sí');
    await using third = await startServe({ ...env, RECADO_ROLE: 'worker' }, isWorker);
    second.signal('SIGKILL');
    assert.equal(await second.ended, null);
    await answered('1');
    assert.equal(JSON.parse(await watched(third, '/ready')).status, 'ready');
    page.leave();
  });
});
