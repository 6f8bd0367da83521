import { systemClock } from '../../bot/clock.ts';
import { loadClinics } from '../../bot/config/load.ts';
import { openHouse } from '../../bot/house.ts';
import { silentLog } from '../../bot/log.ts';
import { idsFrom, random } from '../../bot/random.ts';
import { openAgendaOf, openStore } from '../../bot/registry.ts';

// A house in a process of its own, made to be killed: it takes in messages until they are all acknowledged.

/** What it is told: the messages of each patient that have not been acknowledged yet, in order. */
export interface KillChildOrder {
  file: string;
  start: number;
  patients: { address: string; messages: { id: string; text: string }[] }[];
}

/** What it tells. */
export type KillChildWord = { acked: string } | { sent: string } | { done: true };

const tell = (word: KillChildWord) => process.send!(word);

process.once('message', async ({ file, start, patients }: KillChildOrder) => {
  const clock = systemClock();
  const chance = random(`kill/${start}`);
  const newId = idsFrom(chance);
  const clinics = await loadClinics();
  const store = await openStore({ file, clock });
  const house = await openHouse({
    clinics,
    store,
    clock,
    random: chance,
    newId,
    log: silentLog(),
    burstPauseMs: 0,
    channelsOf: () => [
      {
        name: 'web',
        choices: 'buttons',
        answersInline: false,
        dropsRepeats: true,
        vouches: () => true,
        send: async ({ key }) => {
          tell({ sent: key });
          return { externalId: null };
        },
      },
    ],
    schedulingOf: async (clinic) => openAgendaOf(clinic, { store, clock, newId }),
  });
  await Promise.all(
    patients.map(async ({ address, messages }) => {
      for (const { id, text } of messages) {
        const content = { kind: 'text', text } as const;
        const message = {
          externalId: id,
          from: address,
          sentAt: new Date(clock.now()).toISOString(),
          content,
        };
        await house.receive('andes', 'web', { messages: [message], receipts: [] });
        tell({ acked: id });
      }
    }),
  );
  await house.idle();
  await house.close();
  await store.close();
  tell({ done: true });
  process.disconnect();
});
