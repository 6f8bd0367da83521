import { styleText } from 'node:util';
import { systemClock } from '../clock.ts';
import type { Finding } from '../doctor/check.ts';
import { checkDatabase } from '../doctor/database.ts';
import { checkDevices, checkFallbacks } from '../doctor/devices.ts';
import { checkClock, checkRuntime, checkZones } from '../doctor/machine.ts';
import { checkOutside } from '../doctor/outside.ts';
import { checkClinics, checkData } from '../doctor/places.ts';
import { checkProviders } from '../doctor/providers.ts';
import { checkChannels, checkPort, checkScheduling } from '../doctor/work.ts';
import { installationFrom, PLACES, portFrom } from '../installation.ts';
import { PUBLIC, publicAddressFrom } from '../public-address.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: 'doctor [--recado-data DIR] [--recado-clinics DIR] [--json]',
  about:
    'Looks at configuration, database, disk, clock, time zones, port, channels, agendas and who helps to understand,\n' +
    'and says what to do. It changes nothing, and may look while Recado is at work.',
  options: {
    ...PLACES,
    ...PUBLIC,
    port: { type: 'string', value: 'N', about: 'where Recado is to listen (PORT, 3000)' },
    json: { type: 'boolean', about: 'one JSON object for each finding' },
  },
  examples: ['recado doctor', 'RECADO_CLINICS=./clinics recado doctor --json'],
  async run(given) {
    const installation = installationFrom(given);
    const clock = systemClock();
    const { findings, clinics } = await checkClinics(installation.clinics);
    const all = [
      checkRuntime(),
      ...findings,
      ...(await checkData(installation)),
      ...(await checkDatabase(installation, clock)),
      await checkClock(clock),
      ...checkZones(clinics),
      await checkPort(portFrom(given), process.env['HOST'] || 'localhost'),
      ...checkChannels(clinics, publicAddressFrom(given).url),
      ...checkFallbacks(clinics),
      ...(await checkDevices(clinics, installation, clock)),
      ...(await checkProviders(clinics, clock, publicAddressFrom(given).url)),
      ...(await checkOutside(clinics)),
      ...(await checkScheduling(clinics, clock)),
    ];
    for (const finding of all) {
      process.stdout.write(`${given.values['json'] ? JSON.stringify(finding) : sayFinding(finding)}\n`);
    }
    return all.some(({ health }) => health === 'wrong') ? 1 : 0;
  },
};

const MARKS = {
  well: { mark: 'ok', colour: 'green' },
  'worth knowing': { mark: 'note', colour: 'yellow' },
  wrong: { mark: 'WRONG', colour: 'red' },
} as const;

function sayFinding({ check, health, found, advice }: Finding): string {
  const { mark, colour } = MARKS[health];
  const line = `${styleText(colour, mark.padEnd(6))}${check.padEnd(14)}${found}`;
  return advice === null ? line : `${line}\n${' '.repeat(20)}→ ${advice}`;
}
