import type { WebhookChannel } from '../../adapters/channels/channel.ts';
import { systemClock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import type { Clinic } from '../config.ts';
import { openMessenger } from '../crash-test/messenger.ts';
import { openFiles } from '../files/files.ts';
import { openHouse } from '../house.ts';
import { openHttp } from '../http/app.ts';
import { openWebDoor } from '../http/web-door.ts';
import { silentLog } from '../log.ts';
import { idsFrom, random } from '../random.ts';
import { CHANNEL_SETTINGS, openAgendaOf, openChannels, openStore } from '../registry.ts';
import { type Measures, unmeasured } from '../seen/measures.ts';
import { type Answer, type Answers, type BenchSetup, MEASURED, PHONE, type Question } from './house-wire.ts';
import { withoutStore } from './no-store.ts';

// A house in a process of its own, to be measured: its channel takes signed webhooks, and sends nothing.

type Opened = Awaited<ReturnType<typeof open>>;

let opened: Opened | null = null;

process.on('message', (question: Question) => {
  const { number } = question;
  answerTo(question).then(
    (answer) => tell({ number, answer }),
    (error) => tell({ number, refused: error instanceof Error ? (error.stack ?? '') : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));

async function answerTo(question: Question): Promise<Answers[Question['ask']]> {
  if (question.ask === 'open') {
    opened = await open(question.setup);
    return null;
  }
  if (!opened) throw new RangeError('The house was not opened');
  const { house, http, store } = opened;
  switch (question.ask) {
    case 'listen': {
      const address = await http.app.listen({ port: 0, host: '127.0.0.1' });
      return { port: Number(new URL(address).port) };
    }
    case 'memory':
      return memory();
    case 'write':
      return { ms: await opened.write(question.letters) };
    case 'agenda':
      return { ms: opened.agendaMs() };
    case 'rest':
      await house.idle();
      return null;
    case 'close':
      await http.close();
      await house.close();
      await store.close();
      return null;
  }
}

async function open({ place, secret, seed, hasPhone = false, storesNothing = false }: BenchSetup) {
  const clock = systemClock();
  const chance = random(seed);
  const newId = idsFrom(chance);
  const clinic = (await loadClinics(undefined, {})).get(MEASURED.clinic)!; // It ships.
  const file = 'file' in place ? place.file : '';
  const kept = await openStore({ file, clock, url: 'url' in place ? place.url : undefined });
  const store = storesNothing ? withoutStore(kept) : kept;
  const channel: WebhookChannel = {
    ...openMessenger(MEASURED.channel, { secret, api: '' }),
    send: async () => ({ externalId: null }),
  };
  const log = silentLog();
  const door = openWebDoor({
    secret: Buffer.from(secret),
    files: openFiles(`${file}-files`, { newId, now: () => clock.now() }),
    now: () => clock.now(),
  });
  const { publicUrl } = PHONE;
  const phone = hasPhone ? await openChannels(withPhone(clinic, secret), { door, clock, publicUrl }) : [];
  const timed = timedCalls();
  const house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store,
    clock,
    random: chance,
    newId,
    log,
    burstPauseMs: 0,
    measures: timed.measures,
    channelsOf: () => [channel, ...phone],
    schedulingOf: async () => openAgendaOf(clinic, { store, clock, newId }),
  });
  const http = await openHttp(house, { door, clock, newId, log, demo: null, publicUrl });
  const write = async (letters: readonly { address: string; text: string }[]) => {
    const ms: number[] = [];
    for (const { address: from, text } of letters) {
      const sentAt = new Date(clock.now()).toISOString();
      const message = { externalId: newId(), from, sentAt, content: { kind: 'text', text } as const };
      const began = performance.now();
      await house.receive(clinic.id, channel.name, { messages: [message], receipts: [] });
      ms.push(performance.now() - began);
      await house.idle();
    }
    return ms;
  };
  return { house, http, store, write, agendaMs: timed.ms };
}

function withPhone(clinic: Clinic, secret: string): Clinic {
  const { accountSid, number: from } = PHONE;
  // By the schema that reads a clinic's file.
  const settings = CHANNEL_SETTINGS['twilio-voice']!.parse({ accountSid, authToken: secret, from });
  return { ...clinic, channels: { 'twilio-voice': settings } };
}

/** Times the calls of the scheduling system, and nothing else. */
function timedCalls(): { measures: Measures; ms(): number } {
  let total = 0;
  const call: Measures['call'] = () => {
    const began = performance.now();
    return () => {
      total += performance.now() - began;
    };
  };
  return { measures: { ...unmeasured, call }, ms: () => total };
}

function memory(): Answers['memory'] {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapBytes: heapUsed + external, residentBytes: rss };
}

function tell(answer: Answer): void {
  if (process.connected) process.send?.(answer);
}
