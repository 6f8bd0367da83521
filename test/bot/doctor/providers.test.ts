import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { systemClock } from '../../../bot/clock.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { checkProviders } from '../../../bot/doctor/providers.ts';
import { type Account, openFakeGraph } from '../../fakes/graph/graph.ts';

const andes = (await loadClinics()).get('andes')!;

const PUBLIC = 'https://citas.example.org/recado';
const OWN = `${PUBLIC}/channels/andes/whatsapp-cloud`;

async function found(
  change: (account: Account) => Partial<Account['settings']>,
  publicUrl: string | null = null,
) {
  await using graph = await openFakeGraph();
  const account = graph.open('1065403522429220');
  const settings = { ...account.settings, ...change(account) };
  const channels = { 'web-chat': {}, 'whatsapp-cloud': settings };
  const [finding, ...others] = await checkProviders(
    new Map([['andes', { ...andes, channels }]]),
    systemClock(),
    publicUrl,
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

  const calling: [whom: string, set: Account['webhooks'], found: RegExp, advice: RegExp | null][] = [
    ['this house', { application: OWN }, /calls this house/, null],
    [
      'the address of all clinics',
      { application: `${PUBLIC}/channels/whatsapp-cloud` },
      /calls this house/,
      null,
    ],
    ['nobody', {}, /calls nobody/, new RegExp(`to ${OWN}, and subscribe`)],
    [
      'somebody else',
      { application: 'https://old.example/hook' },
      /another address/,
      new RegExp(`to ${OWN}`),
    ],
    [
      'somebody else for this number alone',
      { application: OWN, phone_number: 'https://old.example/hook' },
      /another address/,
      /subscribe/,
    ],
  ];
  for (const [whom, set, told, advice] of calling) {
    test(`whom it calls of the number: ${whom}`, async () => {
      const asked = (account: Account) => {
        account.webhooks = set;
        return {};
      };
      const finding = await found(asked, PUBLIC);
      assert.match(finding.found, told);
      assert.doesNotMatch(finding.found, /old\.example/);
      if (advice === null) assert.equal(finding.health, 'well');
      else assert.match(finding.advice ?? '', advice);
      assert.equal((await found(asked)).health, 'well', 'where this house is, nobody has said');
    });
  }

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
