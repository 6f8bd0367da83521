import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { ConfigError } from '../../../bot/config/problem.ts';
import { watchClinics } from '../../../bot/config/watch.ts';

function clinic(id: string, name: string): string {
  return `id: ${id}
name: ${name}
locale: es-CO
country: CO
zone: America/Bogota
hours: { mon-fri: 08:00-12:00 }
sites: [{ id: norte, name: Norte, address: 'Calle 1 # 2-3, Bogotá' }]
services: [{ id: general, name: medicina general, minutes: 20 }]
practitioners: [{ id: rincon, name: Dra. Rincón, services: [general], sites: [norte] }]
`;
}

/** A folder that is gone when the test is. */
async function aFolder() {
  const path = await mkdtemp(join(tmpdir(), 'recado-clinics-'));
  return {
    path,
    put: (file: string, text: string) => writeFile(join(path, file), text),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

describe('a folder of clinics', () => {
  test('has a file for each, by itself or in a folder of its own', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await mkdir(join(folder.path, 'luna'));
    await folder.put('luna/clinic.yml', clinic('luna', 'Clínica Luna'));
    await folder.put('notes.txt', 'not a clinic');
    assert.deepEqual([...(await loadClinics(folder.path, {})).keys()].sort(), ['luna', 'sol']);
  });

  test('is refused as a whole when one file is wrong, with all that is wrong in any', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'S'));
    await folder.put('luna.yaml', clinic('luna', 'L'));
    await assert.rejects(loadClinics(folder.path, {}), (error: unknown) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /luna\.yaml:2:7 name: found "L"/);
      assert.match(error.message, /sol\.yaml:2:7 name: found "S"/);
      return true;
    });
  });

  test('is refused when two clinics have one id', async () => {
    await using folder = await aFolder();
    await folder.put('a.yaml', clinic('sol', 'Clínica Sol'));
    await folder.put('b.yaml', clinic('sol', 'Clínica Luna'));
    await assert.rejects(
      loadClinics(folder.path, {}),
      /b\.yaml id: 'sol' is the id of the clinic in .*a\.yaml/,
    );
  });

  test('is refused, by name, when it is empty or not there', async () => {
    await using folder = await aFolder();
    await assert.rejects(
      loadClinics(folder.path, {}),
      /there is no clinic in this folder.*Example: .*clinic\.yaml/,
    );
    await assert.rejects(
      loadClinics(join(folder.path, 'nowhere'), {}),
      /nowhere: it cannot be read \(ENOENT/,
    );
  });
});

/** Follows a folder, looking again whenever the test says so; tells what was heard each time. */
async function watching(folder: string) {
  const heard: string[] = [];
  const stop = new AbortController();
  let wake: () => void = () => {};
  let asleep = Promise.withResolvers<void>();
  const done = watchClinics({
    folder,
    env: {},
    signal: stop.signal,
    sleep: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      asleep.resolve();
      return promise;
    },
    onChange: ({ id, name }) => heard.push(`${id}: ${name}`),
    onRefuse: (error) => heard.push(`refused: ${error.message}`),
  });
  await asleep.promise;
  return {
    look: async () => {
      asleep = Promise.withResolvers<void>();
      wake();
      await asleep.promise;
      return heard.splice(0);
    },
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      wake();
      await done;
    },
  };
}

describe('a clinic’s file that changes while Recado runs', () => {
  test('is read again, once for each change', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await using watch = await watching(folder.path);
    assert.deepEqual(await watch.look(), [], 'what was there at first is known');
    await folder.put('sol.yaml', clinic('sol', 'Clínica del Sol'));
    assert.deepEqual(await watch.look(), ['sol: Clínica del Sol']);
    assert.deepEqual(await watch.look(), []);
  });

  test('is refused when it is wrong, told once, and taken when it is right again', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await using watch = await watching(folder.path);
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol').replace('minutes: 20', 'minutes: no'));
    const [told] = await watch.look();
    assert.match(told!, /^refused: .*sol\.yaml:8:\d+ services\[0\]\.minutes: found "no"/);
    assert.deepEqual(await watch.look(), []);
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    assert.deepEqual(await watch.look(), ['sol: Clínica Sol']);
  });

  test('is a new clinic when it is a new file', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await using watch = await watching(folder.path);
    await folder.put('luna.yaml', clinic('luna', 'Clínica Luna'));
    assert.deepEqual(await watch.look(), ['luna: Clínica Luna']);
  });

  test('does not take the place of another clinic', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await using watch = await watching(folder.path);
    await folder.put('twin.yaml', clinic('sol', 'Clínica Gemela'));
    const [told] = await watch.look();
    assert.match(told!, /^refused: .*twin\.yaml id: 'sol' is the id of the clinic in .*sol\.yaml already/);
  });

  test('leaves its clinic as it was when it is gone, says so once, and may come back', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await folder.put('luna.yaml', clinic('luna', 'Clínica Luna'));
    await using watch = await watching(folder.path);
    await rm(join(folder.path, 'sol.yaml'));
    const told = await watch.look();
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^refused: .*sol\.yaml: the file is gone/);
    assert.deepEqual(await watch.look(), []);
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    assert.deepEqual(await watch.look(), ['sol: Clínica Sol']);
  });

  test('does not stop anything when the whole folder goes away', async () => {
    await using folder = await aFolder();
    await folder.put('sol.yaml', clinic('sol', 'Clínica Sol'));
    await using watch = await watching(folder.path);
    await rm(folder.path, { recursive: true });
    assert.equal((await watch.look()).length, 1);
    assert.deepEqual(await watch.look(), []);
  });
});
