import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { systemClock } from '../../../bot/clock.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { checkProviders } from '../../../bot/doctor/providers.ts';
import { type Account, openFakeGraph } from '../../fakes/graph/graph.ts';

const andes = (await loadClinics()).get('andes')!;

async function found(change: (account: Account) => Partial<Account['settings']>) {
  await using graph = await openFakeGraph();
  const account = graph.open('1065403522429220');
  const settings = { ...account.settings, ...change(account) };
  const channels = { 'web-chat': {}, 'whatsapp-cloud': settings };
  const [finding, ...others] = await checkProviders(
    new Map([['andes', { ...andes, channels }]]),
    systemClock(),
    null,
  );
  assert.deepEqual(others, []);
  assert.equal(account.calls, 0, 'somebody was written to');
  return finding!;
}

describe('recado doctor asks Meta', () => {
  test('what it knows of the number', async () => {
    const finding = await found(() => ({}));
    assert.equal(finding.health, 'well');
    assert.match(finding.found, /^andes\/whatsapp-cloud: Meta knows the number as 'Clínica', quality GREEN/);
  });

  const cases: [what: string, change: (account: Account) => Partial<Account['settings']>, advice: RegExp][] =
    [
      ['a token that is wrong', () => ({ accessToken: 'expired' }), /accessToken must be a system user/],
      ['a number that is not there', () => ({ phoneNumberId: '123456' }), /phoneNumberId must be/],
      ['a version that is gone', () => ({ version: 'v10.0' }), /version/],
      ['nobody, at the wrong address', () => ({ graphUrl: 'http://127.0.0.1:9' }), /way to graph.facebook/],
      [
        'a number that patients block',
        (account) => {
          account.quality = 'RED';
          return {};
        },
        /send less/,
      ],
    ];
  for (const [what, change, advice] of cases) {
    test(`and says what to do about ${what}`, async () => {
      const finding = await found(change);
      assert.equal(finding.health, 'wrong');
      assert.match(finding.advice ?? '', advice);
      assert.doesNotMatch(finding.found, /token-of|expired/);
    });
  }
});
