import { styleText } from 'node:util';
import { systemClock } from '../clock.ts';
import type { Finding } from '../doctor/check.ts';
import { checkChannels, checkClock, checkRuntime, checkZones } from '../doctor/machine.ts';
import { checkClinics, checkData, checkDatabase } from '../doctor/places.ts';
import { installationFrom, PLACES } from '../installation.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: 'doctor [--recado-data DIR] [--recado-clinics DIR] [--json]',
  about: 'Looks at configuration, database, disk, clock, time zones and channels, and says what to do.',
  options: { ...PLACES, json: { type: 'boolean', about: 'one JSON object for each finding' } },
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
      ...checkChannels(clinics),
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
