import type { Sender } from '../../adapters/channels/channel.ts';
import { systemClock } from '../../bot/clock.ts';
import { loadClinics } from '../../bot/config/load.ts';
import { openHouse } from '../../bot/house.ts';
import { openLog } from '../../bot/log.ts';
import { freshSeed, idsFrom, random } from '../../bot/random.ts';
import { openAgendaOf } from '../../bot/registry.ts';
import { openPostgresStore } from '../../storage/postgres/store.ts';
import type { Order, ProcessOptions, Report } from './house-process.ts';

// One process of a house whose store is shared. Started by house-process.ts.

const { url, works = true, burstPauseMs = 0 }: ProcessOptions = JSON.parse(process.argv[2]!);
const clock = systemClock();
let searchMs = 0;
const clinic = (await loadClinics()).get('andes')!;
const chance = random(freshSeed());
const newId = idsFrom(chance);
const store = await openPostgresStore({ url, works, now: clock.now, wait: clock.sleep });
const channel: Sender = {
  name: 'web',
  choices: 'buttons',
  answersInline: false,
  vouches: () => true,
  send: async (message) => {
    report({ tell: 'sent', message });
    return { externalId: null };
  },
};
const agenda = openAgendaOf(clinic, { store, clock, newId });
const house = await openHouse({
  clinics: new Map([[clinic.id, clinic]]),
  store,
  clock,
  random: chance,
  newId,
  log: openLog('fatal'),
  burstPauseMs,
  channelsOf: () => [channel, { ...channel, name: 'web-chat' }],
  schedulingOf: async () => ({
    ...agenda,
    findOpenings: async (query) => {
      if (searchMs > 0) await clock.sleep(searchMs);
      return agenda.findOpenings(query);
    },
  }),
  watch: (happening) => {
    const { address } = happening;
    if (happening.kind === 'turn') report({ tell: 'took', address, because: happening.because });
    if (happening.kind === 'elsewhere') report({ tell: 'elsewhere', address });
  },
});
process.on('message', (order: Order) => void obey(order));
report({ tell: 'open' });

async function obey(order: Order): Promise<void> {
  if (order.do === 'close') {
    await house.close();
    await store.close();
    process.disconnect();
    return;
  }
  if (order.do === 'search') {
    searchMs = order.ms;
    return;
  }
  const { number, text, from, id: externalId } = order;
  const content = { kind: 'text', text } as const;
  const message = { externalId, from, sentAt: new Date(clock.now()).toISOString(), content };
  try {
    const outcome = await house.receive(clinic.id, 'web', { messages: [message], receipts: [] });
    report({ tell: 'received', number, ...outcome });
  } catch (error) {
    report({ tell: 'failed', number, why: String(error) });
  }
}

function report(what: Report): void {
  if (process.connected) process.send?.(what);
}
