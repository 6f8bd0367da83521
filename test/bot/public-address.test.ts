import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UsageError } from '../../bot/commands/command.ts';
import { publicAddressFrom } from '../../bot/public-address.ts';

const from = (env: Record<string, string>) => publicAddressFrom({ values: {}, positionals: [] }, env);

describe('where the house is reached from outside', () => {
  test('nobody need say, where no channel is called', () => {
    assert.deepEqual(from({}), { url: null, trustedProxies: [] });
  });

  for (const [given, url] of [
    ['https://citas.example.org/', 'https://citas.example.org'],
    ['https://citas.example.org/recado//', 'https://citas.example.org/recado'],
    ['https://citas.example.org:8443', 'https://citas.example.org:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ] as const) {
    test(`${given} is ${url}`, () => assert.equal(from({ RECADO_PUBLIC_URL: given }).url, url));
  }

  for (const given of [
    'lima.example.org',
    'http://lima.example.org',
    'https://ana:secreto@lima.example.org',
    'https://lima.example.org/?a=1',
    'https://lima.example.org/#a',
    'ftp://lima.example.org',
  ]) {
    test(`${given} is refused, and not repeated`, () => {
      assert.throws(
        () => from({ RECADO_PUBLIC_URL: given }),
        (error: unknown) => error instanceof UsageError && !error.message.includes(given),
      );
    });
  }

  test('proxies are trusted by address, network or name', () => {
    const { trustedProxies } = from({
      RECADO_TRUSTED_PROXIES: 'loopback, 192.0.2.7 198.51.100.0/24,2001:db8::/32',
    });
    assert.deepEqual(trustedProxies, ['loopback', '192.0.2.7', '198.51.100.0/24', '2001:db8::/32']);
  });

  for (const given of ['everyone', '192.0.2.0/33', '192.0.2', 'true']) {
    test(`'${given}' is no proxy`, () => {
      assert.throws(() => from({ RECADO_TRUSTED_PROXIES: given }), UsageError);
    });
  }
});
