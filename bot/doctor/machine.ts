import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { zoneOf } from '../../adapters/zone.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { type Finding, well, worthKnowing, wrong } from './check.ts';

/** When this version was made: a machine's clock that is earlier is wrong. */
const MADE_AT = Date.UTC(2026, 10, 1);
const OLDEST_TZDATA = '2024b';

/** Looks at the runtime. */
export function checkRuntime(): Finding {
  const { node, sqlite } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 12)) {
    return wrong(
      'Node',
      `Node ${node}`,
      'run through npm, which brings Node 24, or install Node 24.12 or newer',
    );
  }
  return well('Node', `Node ${node}, built-in SQLite ${sqlite ?? 'none'}`);
}

/** Looks at the machine's clock and at whether it is kept right. */
export async function checkClock(clock: Clock): Promise<Finding> {
  const now = new Date(clock.now()).toISOString();
  if (clock.now() < MADE_AT) {
    return wrong(
      'clock',
      `it is ${now} here, which is before this version was made`,
      'set the clock, and keep it by NTP',
    );
  }
  const synchronised = await isSynchronised();
  if (synchronised === false) {
    const advice = 'turn NTP on (timedatectl set-ntp true): reminders and holds go by this clock';
    return worthKnowing('clock', `it is ${now}, and nothing keeps it right`, advice);
  }
  return well('clock', `it is ${now}${synchronised ? ', kept by NTP' : ''}`);
}

/** The rules of time zones that this machine goes by: their version, and minutes east of UTC. */
export interface ZoneRules {
  tz: string;
  offsetAt(zone: string, at: number): number;
}

const offsetOf: ZoneRules['offsetAt'] = (zone, at) => zoneOf(zone).offsetAt(at);

/** Looks at whether time zones are known, and as the law now has them. */
export function checkZones(
  clinics: ReadonlyMap<string, Clinic>,
  { tz = process.versions['tz'] ?? '', offsetAt = offsetOf }: Partial<ZoneRules> = {},
): Finding[] {
  const age =
    tz < OLDEST_TZDATA
      ? worthKnowing(
          'time zones',
          `rules of ${tz || 'unknown date'}`,
          'update Node: countries change their clocks',
        )
      : well('time zones', `rules of ${tz}`);
  // Mexico gave up summer time in 2022, Brazil in 2019, Paraguay stays on it since 2024.
  const known: [zone: string, at: number, offsetHours: number][] = [
    ['America/Mexico_City', Date.UTC(2026, 6, 1), -6],
    ['America/Sao_Paulo', Date.UTC(2026, 0, 1), -3],
    ['America/Asuncion', Date.UTC(2026, 6, 1), -3],
  ];
  const stale = known.filter(([zone, at, hours]) => offsetAt(zone, at) !== hours * 60);
  const lost = stale.map(([zone]) =>
    wrong(
      'time zones',
      `the rules of ${zone} are old`,
      'update Node: appointments there would be an hour off',
    ),
  );
  const unknown = [...clinics.values()].filter(({ zone }) => !isZone(zone));
  return [
    age,
    ...lost,
    ...unknown.map(({ id, zone }) =>
      wrong('time zones', `${id}: no zone '${zone}'`, 'correct "zone" in its file'),
    ),
  ];
}

function isZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether something keeps the clock right; null where the machine does not say. */
async function isSynchronised(): Promise<boolean | null> {
  try {
    const { stdout } = await promisify(execFile)(
      'timedatectl',
      ['show', '-p', 'NTPSynchronized', '--value'],
      {
        timeout: 2_000,
      },
    );
    if (stdout.trim() === '') return null;
    return stdout.trim() === 'yes';
  } catch {
    return null;
  }
}
