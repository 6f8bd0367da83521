import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Database from 'better-sqlite3';
import { systemClock, VirtualClock } from '../../bot/clock.ts';
import { loadClinics } from '../../bot/config/load.ts';
import type { Clinic } from '../../bot/config.ts';
import type { Finding } from '../../bot/doctor/check.ts';
import { checkDatabase } from '../../bot/doctor/database.ts';
import { checkClock, checkZones } from '../../bot/doctor/machine.ts';
import { checkClinics, checkData } from '../../bot/doctor/places.ts';
import { checkChannels, checkPort, checkScheduling } from '../../bot/doctor/work.ts';
import type { Installation } from '../../bot/installation.ts';
import { openStore } from '../../bot/registry.ts';
import { ANA, turn } from '../contracts/store/trial.ts';
import { openPostgres } from '../kit/postgres.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ANDES = join(ROOT, 'bot', 'demo', 'andes.yaml');
const clock = systemClock();
const clinics = await loadClinics();
const andes = clinics.get('andes')!;

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recado-doctor-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const installation = (data: string, databaseUrl?: string): Installation => ({
  data,
  database: join(data, 'recado.db'),
  databaseUrl,
  clinics: undefined,
});

/** A database of this version, with one conversation that moved on at `at`. */
async function someDatabase(at = 0): Promise<Installation> {
  const place = installation(await mkdtemp(join(folder, 'data-')));
  const store = await openStore({ file: place.database, clock });
  await store.commit(turn(ANA, 0, { at }));
  await store.close();
  return place;
}

function change(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

/** One finding, and what it says: what is wrong, and what to do. */
function finds(findings: readonly Finding[], health: Finding['health'], found: RegExp, advice: RegExp): void {
  const it = findings.find((one) => one.health === health && found.test(one.found));
  assert.ok(it, JSON.stringify(findings));
  assert.match(it.advice ?? '', advice);
}

describe('the doctor finds', () => {
  it('a clinic’s file that is wrong, by its line and what is accepted', async () => {
    const clinic = await mkdtemp(join(folder, 'clinic-'));
    const text = await readFile(ANDES, 'utf8');
    await writeFile(join(clinic, 'andes.yaml'), text.replace('minutes: 20', 'minutes: veinte'));
    const { findings } = await checkClinics(clinic);
    finds(
      findings,
      'wrong',
      /andes\.yaml:\d+:\d+ services\[0\]\.minutes: .*accepted: a whole number/,
      /correct the file/,
    );
  });

  it('the credentials of a channel that the environment has not', async () => {
    const clinic = await mkdtemp(join(folder, 'clinic-'));
    const text = await readFile(ANDES, 'utf8');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the file says, for the environment to fill.
    const sms = 'accountSid: AC00000000000000000000000000000000, authToken: "${NO_SUCH_TOKEN}"';
    const channels = `channels:\n  twilio-sms: { ${sms}, from: "+573005550100" }\n`;
    await writeFile(join(clinic, 'andes.yaml'), text.replace('channels:\n', channels));
    const { findings } = await checkClinics(clinic);
    finds(
      findings,
      'wrong',
      /channels\.twilio-sms\.authToken: the environment has no NO_SUCH_TOKEN/,
      /correct/,
    );
  });

  it('a channel that there is not, none at all, and one whose provider cannot reach the house', () => {
    const having = (...names: string[]) => {
      const channels = Object.fromEntries(names.map((name) => [name, {}]));
      return new Map([['andes', { ...andes, channels } as Clinic]]);
    };
    finds(checkChannels(having('pigeon'), null), 'wrong', /pigeon cannot be opened/, /there are: web-chat/);
    finds(checkChannels(having(), null), 'wrong', /has none/, /web-chat/);
    finds(checkChannels(having('twilio-sms'), null), 'wrong', /cannot reach this house/, /RECADO_PUBLIC_URL/);
    assert.equal(checkChannels(having('twilio-sms'), 'https://citas.example.org')[0]?.health, 'well');
  });

  it('a data folder that is a file, or that cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    finds(await checkData(installation(file)), 'wrong', /is a file/, /RECADO_DATA to a folder/);
    const nowhere = join('/dev', 'null', 'data');
    finds(
      await checkData(installation(join(nowhere, 'recado'))),
      'wrong',
      /cannot be written to/,
      /RECADO_DATA/,
    );
  });

  it('a disk with little room, and one with none', async () => {
    const place = installation(folder);
    finds(
      await checkData(place, async () => 2 ** 30),
      'worth knowing',
      /1\.0 GiB are free/,
      /free some space/,
    );
    finds(await checkData(place, async () => 2 ** 20), 'wrong', /0\.0 GiB are free/, /free some space/);
    assert.equal((await checkData(place, async () => 2 ** 40))[0]?.health, 'well');
  });

  it('a database of a newer version, of an older one, of another program, and one that is damaged', async () => {
    const newer = await someDatabase();
    change(newer.database, "insert into migration values (900, 'from-the-future', 0)");
    finds(await checkDatabase(newer, clock), 'wrong', /of version 900; this program knows/, /newer program/);

    const older = await someDatabase();
    change(older.database, 'delete from migration where number = (select max(number) from migration)');
    finds(await checkDatabase(older, clock), 'worth knowing', /the next start brings it to/, /back it up/);

    const theirs = await someDatabase();
    change(theirs.database, 'alter table migration rename to invoices');
    finds(await checkDatabase(theirs, clock), 'wrong', /belongs to another program/, /new and empty/);

    const damaged = await someDatabase();
    await writeFile(damaged.database, 'this is no database, and never was one'.repeat(100));
    finds(await checkDatabase(damaged, clock), 'wrong', /is no SQLite database/, /restore a backup/);
  });

  it('that there is no database yet, and changes nothing in one that is well', async () => {
    const place = await someDatabase();
    const before = await readFile(place.database);
    assert.deepEqual(
      (await checkDatabase(place, clock)).map(({ health }) => health),
      ['well'],
    );
    assert.deepEqual(await readFile(place.database), before);
    const none = installation(join(folder, 'not-there'));
    finds(await checkDatabase(none, clock), 'worth knowing', /is not there yet/, /first start/);
  });

  it('a database that this user may not write', async () => {
    const place = await someDatabase();
    await chmod(place.database, 0o444);
    // Root may write whatever it says: then somebody else looks.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot)
      for (const [path, mode] of [
        [folder, 0o755],
        [place.data, 0o777],
      ] as const)
        await chmod(path, mode);
    if (isRoot) process.seteuid?.('nobody');
    try {
      finds(await checkDatabase(place, clock), 'wrong', /takes no writes/, /give this user the right/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('that a database is in use, and looks at it all the same', async () => {
    const place = await someDatabase();
    const store = await openStore({ file: place.database, clock });
    const [finding] = await checkDatabase(place, clock);
    assert.equal(finding?.health, 'well');
    assert.match(finding.found, new RegExp(`in use by process ${process.pid}`));
    await store.close();
  });

  it('messages that were given up', async () => {
    const place = await someDatabase();
    const store = await openStore({ file: place.database, clock });
    const outbox = [{ key: 'k', type: 'deliver', params: {}, frame: null, dueAt: 0 }];
    await store.commit(turn(ANA, 1, { outbox }));
    await store.settle([{ id: 'k', outcome: { status: 'parked', reason: 'refused', event: null } }]);
    await store.close();
    finds(await checkDatabase(place, clock), 'worth knowing', /1 messages or effects/, /given up/);
  });

  it('a clock that is before this version, or was set back', async () => {
    finds([await checkClock(new VirtualClock(0))], 'wrong', /before this version was made/, /NTP/);
    const still = new VirtualClock(clock.now());
    const place = await someDatabase(still.now() + 3_600_000);
    finds(await checkDatabase(place, still), 'worth knowing', /3600 s from now/, /NTP/);
  });

  it('rules of time zones that are old, and a zone that there is not', () => {
    finds(checkZones(clinics, { tz: '2019a' }), 'worth knowing', /rules of 2019a/, /update Node/);
    const summer = (zone: string) =>
      zone === 'America/Sao_Paulo' ? -120 : zone === 'America/Mexico_City' ? -360 : -180;
    finds(checkZones(clinics, { offsetAt: summer }), 'wrong', /America\/Sao_Paulo are old/, /an hour off/);
    const lost = new Map([['andes', { ...andes, zone: 'America/Macondo' } as Clinic]]);
    finds(checkZones(lost), 'wrong', /no zone 'America\/Macondo'/, /correct "zone"/);
  });

  it('a port that is taken, and whether it is Recado who took it', async () => {
    const server = createServer((socket) => socket.resume().end('hola\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    finds(
      [await checkPort(port, '127.0.0.1')],
      'wrong',
      /taken by another program/,
      new RegExp(`PORT=${port + 1}`),
    );
    server.close();
    await once(server, 'close');
    assert.equal((await checkPort(port, '127.0.0.1')).health, 'well');
    finds([await checkPort(0, '192.0.2.1')], 'wrong', /cannot be listened on \(EADDRNOTAVAIL\)/, /HOST/);
  });

  it('a service that can never be booked', async () => {
    assert.ok((await checkScheduling(clinics, clock)).every(({ health }) => health === 'well'));
    const nobody = {
      ...andes,
      practitioners: andes.practitioners.filter(({ services }) => !services.includes('mri')),
    };
    const findings = await checkScheduling(new Map([['andes', nobody as Clinic]]), clock);
    finds(findings, 'wrong', /never an opening for .*mri/, /hours of their practitioners/);
  });
});

describe('the doctor, of PostgreSQL, finds', () => {
  it('one that is away, that takes no writes, that is newer, and whose clock differs; and migrates nothing', async () => {
    await using server = await openPostgres();
    const url = await server.newDatabase();
    const at = (address: string) => checkDatabase(installation(folder, address), clock);
    assert.deepEqual(
      (await at(url)).map(({ health }) => health),
      ['well'],
    );
    finds(
      await at('postgres://recado:secreto@127.0.0.1:1/recado'),
      'wrong',
      /cannot be reached \(ECONNREFUSED\)/,
      /do what it says/,
    );
    finds(await at(url.replace(/\/\w+$/, '/nothing')), 'wrong', /no such database/, /do what it says/);
    const standby = `${url}?options=${encodeURIComponent('-c default_transaction_read_only=on')}`;
    finds(await at(standby), 'wrong', /takes no writes/, /not a standby/);
    finds(
      await checkDatabase(installation(folder, url), new VirtualClock(clock.now() - 60_000)),
      'wrong',
      /60 s ahead/,
      /NTP/,
    );
    await server.query(url, 'delete from migration where number > 1');
    finds(await at(url), 'worth knowing', /the next start brings it to/, /back it up/);
    const left = await server.query<{ n: number }>(url, 'select count(*)::int as n from migration');
    assert.equal(left[0]?.n, 1);
    await server.query(url, "insert into migration values (900, 'from-the-future', 0)");
    finds(await at(url), 'wrong', /of version 900/, /newer program/);
  });
});

describe('recado doctor', () => {
  it('tells all of it, line by line, and ends with 1 where anything is wrong', async () => {
    const clinic = await mkdtemp(join(folder, 'clinic-'));
    await copyFile(ANDES, join(clinic, 'andes.yaml'));
    const env = { ...process.env, RECADO_DATA: join(folder, 'fresh'), RECADO_CLINICS: clinic, PORT: '0' };
    const run = async (more: Record<string, string>) => {
      const child = spawn(process.execPath, [join(ROOT, 'bot', 'main.ts'), 'doctor', '--json'], {
        env: { ...env, ...more },
      });
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      const [code] = await once(child, 'close');
      return {
        code,
        findings: out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Finding),
      };
    };
    const healthy = await run({});
    assert.equal(healthy.code, 0);
    assert.deepEqual(
      [...new Set(healthy.findings.map(({ check }) => check))],
      [
        'Node',
        'configuration',
        'disk space',
        'database',
        'clock',
        'time zones',
        'port',
        'channels',
        'scheduling',
      ],
    );
    assert.equal((await run({ RECADO_DATA: join(clinic, 'andes.yaml') })).code, 1);
  });
});
