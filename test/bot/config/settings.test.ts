import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSettings } from '../../../bot/config/settings.ts';

describe('settings', () => {
  test('have values without any configuration', () => {
    assert.deepEqual(readSettings({}), {
      port: 3000,
      data: 'data',
      clinics: null,
      databaseUrl: null,
      sqliteDriver: 'better-sqlite3',
    });
  });

  test('come from the environment', () => {
    const env = {
      PORT: '8080',
      RECADO_DATA: '/var/lib/recado',
      RECADO_CLINICS: '/etc/recado',
      DATABASE_URL: 'postgres://recado:secret@db/recado',
      RECADO_SQLITE_DRIVER: 'sqlite3',
    };
    assert.deepEqual(readSettings(env), {
      port: 8080,
      data: '/var/lib/recado',
      clinics: '/etc/recado',
      databaseUrl: 'postgres://recado:secret@db/recado',
      sqliteDriver: 'sqlite3',
    });
  });

  test('are won by flags, under the short name and under that of the variable', () => {
    const env = { PORT: '8080', RECADO_DATA: '/a' };
    assert.equal(readSettings(env, { port: '9000' }).port, 9000);
    assert.equal(readSettings(env, { data: '/b' }).data, '/b');
    assert.equal(readSettings(env, { 'recado-data': '/c' }).data, '/c');
  });

  test('are as if unset where a variable is empty', () => {
    assert.equal(readSettings({ PORT: '', DATABASE_URL: '' }).port, 3000);
  });

  const mistakes: [
    about: string,
    env: Record<string, string>,
    flags: Record<string, string>,
    told: string,
  ][] = [
    [
      'a port that is a word',
      { PORT: 'http' },
      {},
      'PORT: found "http"; accepted: a port from 0 to 65535. Example: PORT=3000',
    ],
    [
      'a port that is too high',
      { PORT: '70000' },
      {},
      'PORT: found "70000"; accepted: a port from 0 to 65535',
    ],
    [
      'a flag',
      {},
      { port: '-1' },
      '--port: found "-1"; accepted: a port from 0 to 65535. Example: --port 3000',
    ],
    ['an empty flag', {}, { data: '' }, '--data: found ""; accepted: a folder. Example: --data ./data'],
    [
      'a driver that there is not',
      { RECADO_SQLITE_DRIVER: 'sqlite' },
      {},
      'RECADO_SQLITE_DRIVER: found "sqlite"; accepted: better-sqlite3 or sqlite3',
    ],
  ];
  for (const [about, env, flags, told] of mistakes) {
    test(`name the setting, its source and an example when they are wrong (${about})`, () => {
      assert.throws(
        () => readSettings(env, flags),
        (error: Error) => error.message.includes(told),
      );
    });
  }

  test('do not repeat a database’s address, which may hold a password', () => {
    const env = { DATABASE_URL: 'mysql://recado:hunter2@db/recado' };
    assert.throws(
      () => readSettings(env),
      (error: Error) =>
        error.message.startsWith('DATABASE_URL: it is no such address') && !/hunter2/.test(error.message),
    );
  });

  test('are all told of at once', () => {
    assert.throws(
      () => readSettings({ PORT: 'x', RECADO_SQLITE_DRIVER: 'y' }),
      (error: Error) => error.message.split('\n').length === 2,
    );
  });
});
