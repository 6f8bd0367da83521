import { whatsAppBaileysSettings } from '../../../adapters/channels/whatsapp-baileys/settings.ts';
import { systemClock } from '../../../bot/clock.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { openDevices } from '../../../bot/devices/devices.ts';
import { openHouse } from '../../../bot/house.ts';
import { silentLog } from '../../../bot/log.ts';
import { idsFrom, random } from '../../../bot/random.ts';
import { openAgendaOf, openStore } from '../../../bot/registry.ts';
import { Seal } from '../../../storage/sealing.ts';
import { CLINIC, NUMBER, OWNER, SEAL_KEY, type Setup } from './setup.ts';

// A house with a linked device, in a process that is made to be killed.

const { file, url, mediaHost, seed }: Setup = JSON.parse(process.argv[2]!);
const clock = systemClock();
const chance = random(seed);
const newId = idsFrom(chance);
const store = await openStore({ file, clock });
const clinic = (await loadClinics()).get(CLINIC)!;
const devices = openDevices({
  ...{ store, owner: OWNER, random: chance, log: silentLog() },
  seal: new Seal([SEAL_KEY]),
  places: { url, mediaHost },
});
const settings = whatsAppBaileysSettings.parse({ number: NUMBER, repliesPerDay: 20_000 });
const channel = await devices.channelOf(settings, CLINIC);
const house = await openHouse({
  clinics: new Map([[CLINIC, clinic]]),
  ...{ store, clock, random: chance, newId, log: silentLog() },
  burstPauseMs: 0,
  channelsOf: () => [channel],
  schedulingOf: async () => openAgendaOf(clinic, { store, clock, newId }),
});
process.on('disconnect', () => process.exit(0));
process.on('message', async () => {
  await house.idle();
  // What failed is tried again until it is done, or given up.
  for (; house.nextRetryAt() !== null; await house.idle()) await clock.sleep(100);
  await house.close();
  await store.close();
  process.exit(0);
});
process.send?.('open');
