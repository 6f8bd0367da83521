import { loadClinics } from '../config/load.ts';
import { auditOf } from '../desk/audit.ts';
import { openDesk } from '../desk/open-desk.ts';
import { installationFrom, makeDataFolder, PLACES } from '../installation.ts';
import { type Command, oneOf, UsageError } from './command.ts';

export const command: Command = {
  usage: 'audit verify [--clinic CLINIC] [--json]',
  about:
    'Checks that what people of a clinic saw and decided stands as it was noted: each row holds a hash of the one\n' +
    'before. Write the last hash down elsewhere now and then: a tail that was cut off shows only by that.',
  options: {
    clinic: { type: 'string', value: 'CLINIC', about: 'one clinic only' },
    json: { type: 'boolean', about: 'one JSON object a clinic: clinic, rows, head, brokenAt' },
    ...PLACES,
  },
  takesPositionals: true,
  examples: ['recado audit verify', 'recado audit verify --clinic andes --json'],
  async run(given) {
    if (given.positionals.join(' ') !== 'verify')
      throw new UsageError('Only this is done: recado audit verify');
    const installation = installationFrom(given);
    const clinics = await loadClinics(installation.clinics);
    const only = oneOf(given, 'clinic', [...clinics.keys()]);
    await makeDataFolder(installation);
    await using opened = await openDesk(installation);
    let isWhole = true;
    for (const clinic of clinics.keys()) {
      if (only !== undefined && clinic !== only) continue;
      const { rows, head, brokenAt } = await auditOf(opened.desk, clinic);
      if (brokenAt !== null) isWhole = false;
      const found = brokenAt === null ? `${rows} rows, whole, head ${head}` : `broken at row ${brokenAt}`;
      const line = given.values['json']
        ? JSON.stringify({ clinic, rows, head, brokenAt })
        : `${clinic}: ${found}`;
      process.stdout.write(`${line}\n`);
    }
    return isWhole ? 0 : 1;
  },
};
