import { type Agenda, openAgenda } from '../../adapters/scheduling/agenda/index.ts';
import type { AgendaSettings } from '../../adapters/scheduling/agenda/settings.ts';
import type { Appointment, OpeningQuery } from '../../flows/appointment.ts';
import type { AgendaBook } from '../../storage/agenda-book.ts';
import { memoryBook } from './memory-book.ts';
import { TRIAL_NOW, trialClinic } from './trial-clinic.ts';

/** An agenda to try things on, and its clock. */
export interface TrialAgenda {
  agenda: Agenda;
  clock: { now: number };
  /** The openings found, as `03-12T08:00 arango`; a hundred of them unless `limit` says otherwise. */
  times(query: Partial<OpeningQuery>): Promise<string[]>;
}

/** Opens the trial clinic's agenda, with some of its settings changed. */
export function trialAgenda(
  changes: Partial<AgendaSettings> = {},
  { book = memoryBook(), now = TRIAL_NOW }: { book?: AgendaBook; now?: number } = {},
): TrialAgenda {
  const clock = { now };
  let ids = 0;
  const agenda = openAgenda({
    settings: trialClinic(changes),
    book,
    now: () => clock.now,
    newId: () => `visit-${++ids}`,
  });
  return {
    agenda,
    clock,
    times: async (query) => {
      const found = await agenda.findOpenings({ service: 'cardiology', windows: [], limit: 100, ...query });
      return found.map(({ startsAt, practitioner }) => `${startsAt.slice(5, 16)} ${practitioner}`);
    },
  };
}

/** Books the one opening that starts at `at` (`YYYY-MM-DDTHH:mm`). */
export async function bookAt(
  agenda: Agenda,
  { at, ...wanted }: { at: string; patient: string; service?: string; practitioner?: string },
): Promise<Appointment | { taken: true }> {
  const { patient, service = 'cardiology', practitioner } = wanted;
  const windows = [{ from: at, to: at }];
  const query = { service, windows, limit: 1, ...(practitioner && { practitioner }) };
  const [opening] = await agenda.findOpenings(query);
  if (!opening) return { taken: true };
  return agenda.book({ openingId: opening.id, patient, key: `${patient}/${at}` });
}
