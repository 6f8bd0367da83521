import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openTwilioVoice } from '../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../adapters/channels/twilio-voice/settings.ts';
import { systemClock } from '../../../bot/clock.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { openHouse } from '../../../bot/house.ts';
import { silentLog } from '../../../bot/log.ts';
import { idsFrom, random } from '../../../bot/random.ts';
import { openAgendaOf } from '../../../bot/registry.ts';
import { openPostgresStore } from '../../../storage/postgres/store.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { bring } from '../../fakes/twilio/webhooks.ts';
import { call } from '../../kit/call.ts';
import { openCascadeHouse } from '../../kit/cascade-house.ts';
import { failsTwiceAndIsHeard } from '../../kit/cascade-story.ts';
import { openPostgres, openStore } from '../../kit/postgres.ts';
import { PUBLIC_URL } from '../../kit/twilio-house.ts';
import { TWILIO_PLACE } from '../../kit/twilio-place.ts';
import { openWebHouse } from '../../kit/web-house.ts';

const PATH = `${PUBLIC_URL}/channels/andes/twilio-voice`;

const server = await openPostgres();
const url = await server.newDatabase();
const [works, shown] = await Promise.all([openStore(url), openStore(url, { works: false })]);
const twilio = await openFakeTwilio();
const { accountSid, authToken } = twilio;
const settings = twilioVoiceSettings.parse({ accountSid, authToken, from: '+15015550100' });
const clock = systemClock();
const place = { ...TWILIO_PLACE, url: PATH, now: () => clock.now() };
const openPhone = () => openTwilioVoice(settings, place, { apiUrl: twilio.url });
const newId = idsFrom(random('worker'));
const worker = await openHouse({
  clinics: await loadClinics(),
  store: works,
  clock,
  random: random('worker'),
  newId,
  log: silentLog(),
  channelsOf: () => [openPhone()],
  schedulingOf: async (clinic) => openAgendaOf(clinic, { store: works, clock, newId }),
});
const web = await openWebHouse({
  demo: false,
  publicUrl: PUBLIC_URL,
  store: () => shown,
  channels: ({ id }) => (id === 'andes' ? [openPhone()] : []),
});
after(async () => {
  await web[Symbol.asyncDispose]();
  await worker.close();
  await Promise.all([works.close(), shown.close(), twilio.close()]);
  await server[Symbol.asyncDispose]();
});

test('a call that comes in at one process is answered by the turns of another', async () => {
  const at = await web.listen();
  const post = async (path: string, fields: Record<string, string>) => {
    const answer = await bring(twilio.post(`${PATH}${path}`, fields), at, PUBLIC_URL);
    return { status: answer.status, body: await answer.text() };
  };
  const ana = await call({ post });
  assert.match(ana.heard.join(' '), /asistente automático/);
  assert.match((await ana.presses('1')).join(' '), /usar sus datos/);
  assert.match((await ana.says('sí')).join(' '), /especialidad/);
  // The search for openings is a turn of its own, and so is its answer.
  assert.match((await ana.says('cardiología')).join(' '), /Opción 1:/);
});

test('a reminder that fails by WhatsApp is a text message, and then a call, each of them once', async () => {
  const database = await server.newDatabase();
  const sleep = (ms: number, signal?: AbortSignal) => wait(ms, undefined, { signal });
  await using opened = await openCascadeHouse((now) => {
    return openPostgresStore({ url: database, works: true, now, wait: sleep });
  });
  await failsTwiceAndIsHeard(opened);
});
