import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { openMetrics } from '../../bot/seen/metrics.ts';
import { type ServeProcess, startServe } from '../kit/serve-process.ts';
import { openStream } from '../kit/stream.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
const run = promisify(execFile);

/** The code of one language below a heading, as it stands on the page. */
function blocks(heading: string, language: string): string[] {
  const start = page.indexOf(`\n${heading}\n`);
  assert.ok(start >= 0, `there is a heading '${heading}'`);
  const level = heading.split(' ')[0]!;
  const end = page
    .slice(start + 1)
    .search(new RegExp(`\n#{1,${level.length}} (?!${heading.slice(level.length + 1)})`));
  const section = end < 0 ? page.slice(start) : page.slice(start, start + 1 + end);
  return [...section.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code!,
  );
}

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recado-operations-'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('docs/operations.md', () => {
  it('backs a SQLite installation up while it is at work, and its dialogs go on from the copy', async () => {
    const [backUp, restore] = blocks('### SQLite', 'sh');
    const env = {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      RECADO_DATA: join(folder, 'data'),
      BACKUP: join(folder, 'backup'),
      RESTORED: join(folder, 'restored'),
    };
    await using house = await startServe({ RECADO_DATA: env.RECADO_DATA });
    const visitor = await house.visitor();
    const open = await visitor.page();
    await visitor.write('quiero una cita de cardiología');
    await open.until(({ data }) => data.who === 'bot');
    await run('sh', ['-ec', backUp!], { env });
    await visitor.write('esto ya no está en la copia');
    open.leave();
    await run('sh', ['-ec', restore!], { env });
    await using restored = await startServe({ RECADO_DATA: env.RESTORED });
    const texts = await goOn(restored, visitor.headers);
    assert.deepEqual(texts.slice(0, 1), ['quiero una cita de cardiología']);
    assert.ok(!texts.includes('esto ya no está en la copia'));
  });

  it('names every variable of the environment that is read', async () => {
    const read = new Set<string>();
    for await (const path of glob('{bot,storage,adapters}/**/*.ts', { cwd: ROOT })) {
      const text = await readFile(join(ROOT, path), 'utf8');
      for (const [, name] of text.matchAll(/\benv(?:\(\))?\['([A-Z][A-Z0-9_]+)'\]/g)) read.add(name!);
      for (const [, name] of text.matchAll(/variable: '([A-Z][A-Z0-9_]+)'/g)) read.add(name!);
    }
    assert.ok(read.size > 10);
    const [, table = ''] = page.split('## Every variable');
    // For who writes transcripts, and no setting of an installation.
    read.delete('UPDATE');
    assert.deepEqual(
      [...read].filter((name) => !table.includes(`\`${name}\``)),
      [],
    );
  });

  it('alerts on metrics that there are, and tells of all of ours', async () => {
    const metrics = openMetrics();
    const store = { backlog: async () => ({ version: 1, clinics: [] }) };
    const told = await metrics.read({ store, lanesInMemory: () => 0, now: () => 0 });
    const known = new Set([...told.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
    const [rules] = blocks('## Watching', 'yaml');
    const { groups } = parse(rules!) as { groups: { rules: { alert: string; expr: string }[] }[] };
    for (const { alert, expr } of groups.flatMap((group) => group.rules)) {
      const used = [...expr.matchAll(/\b(?:recado|nodejs|process)_\w+/g)].map(([name]) => name);
      assert.ok(used.length > 0, alert);
      for (const name of used)
        assert.ok(known.has(name.replace(/_(bucket|count|sum)$/, '')), `${alert}: ${name}`);
    }
    const ours = [...known].filter((name) => name.startsWith('recado_'));
    assert.deepEqual(
      ours.filter((name) => !page.includes(`\`${name}\``)),
      [],
    );
  });
});

/** The dialog as it stands, once the patient's next word in it has been answered. */
async function goOn(house: ServeProcess, headers: { authorization: string }): Promise<string[]> {
  const stream = await openStream({ listen: async () => house.address }, headers);
  const content = { kind: 'text', text: 'sí' };
  await fetch(`${house.address}/chat/andes/inbox`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ id: 'message-after', content }] }),
  });
  await stream.until(({ data }) => data.who === 'bot' && /cardiología/.test(data.text));
  const texts = stream.messages().map(({ text }) => text);
  stream.leave();
  return texts;
}
