import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { toKept } from '../../../adapters/channels/whatsapp-baileys/device-keep.ts';
import { whatsAppBaileysSettings } from '../../../adapters/channels/whatsapp-baileys/settings.ts';
import { systemClock } from '../../../bot/clock.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import type { Clinic } from '../../../bot/config.ts';
import { deviceOf, openKeep } from '../../../bot/devices/keep.ts';
import { openSeal } from '../../../bot/devices/key.ts';
import { checkDevices, checkFallbacks } from '../../../bot/doctor/devices.ts';
import { openStore } from '../../../bot/registry.ts';
import { Seal } from '../../../storage/sealing.ts';

const NUMBER = '+573005550200';
const clock = systemClock();
const andes = (await loadClinics()).get('andes')!;
const data = await mkdtemp(join(tmpdir(), 'recado-devices-'));
const installation = { data, database: join(data, 'recado.db'), databaseUrl: undefined, clinics: undefined };
after(() => rm(data, { recursive: true, force: true }));

function clinicWith(settings: object, fallback: Clinic['rules']['fallback'] = []): Map<string, Clinic> {
  const channels = { 'whatsapp-baileys': whatsAppBaileysSettings.parse({ number: NUMBER, ...settings }) };
  return new Map([['andes', { ...andes, channels, rules: { ...andes.rules, fallback } }]]);
}

const look = () => checkDevices(clinicWith({}), installation, clock);

/** What a device keeps of its link, written as a house writes it. */
async function keeps(creds: object | null, seal: Seal, release: boolean): Promise<void> {
  const store = await openStore({ file: installation.database, clock });
  const parts = { shelf: store.devices, seal, now: clock.now, owner: 'house' };
  const keep = openKeep({ clinic: 'andes', device: deviceOf(NUMBER) }, parts);
  await keep.claim();
  await keep.write([{ kind: 'creds', id: 'creds', value: creds && toKept(creds) }]);
  if (release) await keep.release();
  await store.close();
}

describe('recado doctor looks at a linked device, and finds', () => {
  test('that there is none, before anything was ever started', async () => {
    const [finding] = await look();
    assert.equal(finding?.health, 'wrong');
    assert.match(finding?.advice ?? '', /recado pair --clinic andes/);
  });

  test('that a link by code was begun, and no phone took it', async () => {
    await keeps({ me: 'somebody' }, await openSeal(join(data, 'key')), true);
    assert.match((await look())[0]?.found ?? '', /no phone has its WhatsApp device linked/);
  });

  test('that it is linked, and whether a house works with it', async () => {
    const seal = await openSeal(join(data, 'key'));
    await keeps({ account: {} }, seal, false);
    assert.deepEqual(
      [(await look())[0]?.health, (await look())[0]?.found],
      ['well', 'andes: linked, and a house works with it'],
    );
    await keeps({ account: {} }, seal, true);
    assert.match((await look())[0]?.advice ?? '', /start the house/);
  });

  test('that its keys are sealed with a key which is not here', async () => {
    await keeps({ account: {} }, new Seal([Buffer.alloc(32, 9)]), true);
    assert.match((await look())[0]?.advice ?? '', /RECADO_KEY/);
  });

  test('nothing, where no clinic has one', async () => {
    assert.deepEqual(await checkDevices(new Map([['andes', andes]]), installation, clock), []);
  });
});

describe('recado doctor finds a channel that only answers among those that are tried in turn', () => {
  const fallback = [{ channel: 'whatsapp-baileys', minutes: 60 }];
  test('and says what to do', () => {
    const [finding, ...others] = checkFallbacks(clinicWith({}, fallback));
    assert.deepEqual([finding?.health, others], ['wrong', []]);
    assert.match(finding?.advice ?? '', /rules\.fallback.*proactive to 'allowed'/);
  });

  test('and not where the clinic lets it write, or does not try it', () => {
    assert.deepEqual(checkFallbacks(clinicWith({ proactive: 'allowed' }, fallback)), []);
    assert.deepEqual(checkFallbacks(clinicWith({})), []);
  });
});
