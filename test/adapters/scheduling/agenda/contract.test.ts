import { type Agenda, openAgenda } from '../../../../adapters/scheduling/agenda/index.ts';
import { schedulingContract } from '../../../contracts/scheduling-contract.ts';
import { memoryBook } from '../../../kit/memory-book.ts';
import { TRIAL_NOW, trialClinic } from '../../../kit/trial-clinic.ts';

schedulingContract('the built-in agenda', async () => {
  let now = TRIAL_NOW;
  let ids = 0;
  const scheduling: Agenda = openAgenda({
    settings: trialClinic(),
    book: memoryBook(),
    now: () => now,
    newId: () => `visit-${++ids}`,
  });
  return {
    scheduling,
    pass: ({ minutes }) => {
      now += minutes * 60_000;
    },
    [Symbol.asyncDispose]: () => scheduling.close(),
  };
});
