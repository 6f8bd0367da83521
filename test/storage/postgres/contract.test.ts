import { after } from 'node:test';
import { storeContract } from '../../contracts/store-contract.ts';
import { openPostgres, postgresTrials } from '../../kit/postgres.ts';

const server = await openPostgres();
const trials = await postgresTrials(server);
after(async () => {
  await trials[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

storeContract('PostgreSQL', trials.open, { atOnce: 1 });
