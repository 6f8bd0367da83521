import { after } from 'node:test';
import type { Trial } from '../../../contracts/scheduling/trial.ts';
import { schedulingContract } from '../../../contracts/scheduling-contract.ts';
import { sqliteBook } from '../../../kit/sqlite-book.ts';
import { trialAgenda } from '../../../kit/trial-agenda.ts';

function trialOf({ agenda, clock }: ReturnType<typeof trialAgenda>): Trial {
  return {
    scheduling: agenda,
    pass: ({ minutes }) => {
      clock.now += minutes * 60_000;
    },
    [Symbol.asyncDispose]: () => agenda.close(),
  };
}

schedulingContract('the built-in agenda, its book in memory', async () => trialOf(trialAgenda()));

const sqlite = await sqliteBook();
after(() => sqlite[Symbol.asyncDispose]());
let clinics = 0;

/** Each trial is a clinic of its own in one database: what one keeps, no other sees. */
schedulingContract('the built-in agenda, its book in SQLite', async () => {
  clinics += 1;
  return trialOf(trialAgenda({ clinic: `trial-${clinics}` }, { book: sqlite.book }));
});
