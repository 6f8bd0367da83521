import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dateOf, dayOf } from '../../adapters/scheduling/agenda/days.ts';
import type { Agenda } from '../../adapters/scheduling/agenda/index.ts';
import { civilMs, zoneOf } from '../../adapters/zone.ts';
import { explain } from '../config/explain.ts';
import { opensOn } from '../config/holidays.ts';
import { nearest } from '../config/nearest.ts';
import { ConfigError } from '../config/problem.ts';
import { readYaml } from '../config/yaml-source.ts';
import type { Clinic } from '../config.ts';

const FOLDER = join(import.meta.dirname, 'agendas');
const MINUTE = 60_000;
/** Days looked through for those on which the clinic opens: `+99` is there. */
const LONGEST_LOOK = 200;

const time = z
  .string()
  .regex(/^(\+\d{1,2} \d\d:\d\d|in \d+ minutes|\d{4}-\d\d-\d\dT\d\d:\d\d)$/)
  .meta({
    description:
      'A day counted in days on which the clinic opens and an hour; minutes from now; or a date and an hour.',
    examples: ['+2 08:00', 'in 60 minutes', '2026-03-12T08:00'],
  });

const namedAgenda = z.strictObject({
  only: z
    .array(z.strictObject({ service: z.string(), at: z.array(time) }))
    .default([])
    .describe('Services of which only these openings are left.'),
  visits: z
    .array(
      z.strictObject({
        service: z.string(),
        at: time,
        patient: z.string().meta({
          description: "One of the clinic's known patients, by id or by relation.",
          examples: ['self'],
        }),
        status: z.enum(['booked', 'confirmed', 'cancelled']).default('booked'),
      }),
    )
    .default([])
    .describe('Visits that are there already.'),
});

/** A state of an agenda to begin a rehearsal with. */
export type NamedAgenda = z.output<typeof namedAgenda>;

/** Reads one of the agendas that ship, by name. @throws ConfigError when there is none, or it is wrong */
export async function readNamedAgenda(name: string): Promise<NamedAgenda> {
  const names = (await readdir(FOLDER)).map((file) => file.replace(/\.yaml$/, '')).sort();
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const found = `there is no agenda '${name}'${near === null ? '' : `: did you mean '${near}'?`}`;
    const example = `--agenda ${names[0]}`;
    throw new ConfigError([{ where: '--agenda', setting: '', found, accepted: names.join(', '), example }]);
  }
  const file = join(FOLDER, `${name}.yaml`);
  const source = readYaml(`${name}.yaml`, await readFile(file, 'utf8'));
  const read = namedAgenda.safeParse(source.value ?? {});
  if (!read.success) throw new ConfigError(explain(read.error.issues, source, namedAgenda));
  return read.data;
}

/** Brings an empty agenda into a named state, counted from `now` (milliseconds since the epoch). */
export async function applyNamedAgenda(
  named: NamedAgenda,
  { agenda, clinic, now }: { agenda: Agenda; clinic: Clinic; now: number },
): Promise<void> {
  const civil = (text: string) => civilTime(text, clinic, now);
  for (const [at, visit] of named.visits.entries()) {
    const patient = patientOf(clinic, visit.patient);
    const key = `agenda/${at}`;
    const booked = await agenda.admin.book({ service: visit.service, at: civil(visit.at), patient, key });
    if ('taken' in booked)
      throw new RangeError(`visits[${at}] of the agenda has no room for '${visit.service}'`);
    const appointmentId = booked.id;
    if (visit.status === 'confirmed') await agenda.confirm({ appointmentId, key });
    if (visit.status === 'cancelled') await agenda.cancel({ appointmentId, reason: null, key });
  }
  const today = zoneOf(clinic.zone).civil(now).slice(0, 10);
  const to = dateOf(dayOf(civilMs(today)) + clinic.rules.horizonDays);
  for (const { service, at } of named.only) {
    await agenda.admin.fill({ service, from: today, to, except: at.map(civil) });
  }
}

/** `+2 08:00` is 8:00 on the second day from today on which the clinic opens. */
function civilTime(text: string, clinic: Clinic, now: number): string {
  const zone = zoneOf(clinic.zone);
  const soon = /^in (\d+) minutes$/.exec(text);
  if (soon) return zone.civil(now + Number(soon[1]) * MINUTE);
  const counted = /^\+(\d+) (.+)$/.exec(text);
  if (!counted) return text;
  const today = dayOf(civilMs(zone.civil(now)));
  const days = Array.from({ length: LONGEST_LOOK }, (_, ahead) => dateOf(today + 1 + ahead));
  const open = days.filter((date) => opensOn(clinic, date));
  return `${open[Number(counted[1]) - 1]}T${counted[2]}`;
}

function patientOf({ id: clinic, patients }: Clinic, who: string): string {
  const patient = patients.find(({ id, relation }) => id === who || relation === who);
  const known = patients.map(({ id, relation }) => `${id} (${relation})`).join(', ');
  if (!patient) throw new RangeError(`Clinic '${clinic}' knows no patient '${who}'. It knows: ${known}`);
  return patient.id;
}
