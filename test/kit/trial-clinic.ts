import type { AgendaSettings, Stretch, Week } from '../../adapters/scheduling/agenda/settings.ts';

/** Tuesday, 10 March 2026, 10:15 in Bogotá: when trials begin. */
export const TRIAL_NOW = Date.parse('2026-03-10T10:15:00-05:00');

/** The same stretches from Monday to Friday, none at the weekend. */
export function weekdays(...stretches: readonly Stretch[]): Week {
  return Array.from({ length: 7 }, (_, day) => (day < 5 ? stretches : []));
}

/** A stretch from one whole or half hour to another: `hours(8, 12)` is 8:00 to 12:00. */
export function hours(from: number, to: number): Stretch {
  return { from: from * 60, to: to * 60 };
}

/** No hours on any day. */
export const NEVER: Week = weekdays();

/**
 * The clinic that every scheduling backend is tried with: two cardiologists, one at each site, and a
 * psychologist, from Monday to Friday in the mornings. A backend with a system behind it is filled alike.
 */
export function trialClinic(changes: Partial<AgendaSettings> = {}): AgendaSettings {
  const mornings = weekdays(hours(8, 12));
  const practitioner = (id: string, service: string, site: string) => ({
    id,
    services: [service],
    at: [{ site, hours: null }],
    breaks: NEVER,
    exceptions: [],
  });
  return {
    clinic: 'trial',
    zone: 'America/Bogota',
    minNoticeMinutes: 0,
    travelMinutes: 45,
    horizonDays: 30,
    services: [
      { id: 'cardiology', minutes: 30, modalities: ['in-person'] },
      { id: 'psychology', minutes: 45, modalities: ['in-person', 'telemedicine'] },
    ],
    practitioners: [
      practitioner('arango', 'cardiology', 'norte'),
      practitioner('restrepo', 'cardiology', 'centro'),
      practitioner('tovar', 'psychology', 'norte'),
    ],
    sites: [
      { id: 'norte', hours: mornings, exceptions: [] },
      { id: 'centro', hours: mornings, exceptions: [] },
    ],
    isHoliday: () => false,
    ...changes,
  };
}
