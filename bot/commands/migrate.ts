import { systemClock } from '../clock.ts';
import { databaseName, installationFrom, makeDataFolder, PLACES } from '../installation.ts';
import { openStore } from '../registry.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: 'migrate [--recado-data DIR]',
  about: 'Brings the database to the version of this program. "recado serve" does so too when it starts.',
  options: { ...PLACES, json: { type: 'boolean', about: 'one JSON object' } },
  examples: ['recado migrate', 'RECADO_DATA=../recado-data recado migrate'],
  async run(given) {
    const installation = installationFrom(given);
    await makeDataFolder(installation);
    const database = databaseName(installation);
    const store = await openStore({
      file: installation.database,
      url: installation.databaseUrl,
      clock: systemClock(),
    });
    const { driver } = store;
    await store.close();
    if (given.values['json'])
      process.stdout.write(`${JSON.stringify({ database, driver, upToDate: true })}\n`);
    else process.stderr.write(`${database} is up to date (${driver})\n`);
    return 0;
  },
};
