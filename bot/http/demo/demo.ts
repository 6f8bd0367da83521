import type { Agenda } from '../../../adapters/scheduling/agenda/index.ts';
import type { OffsetClock } from '../../clock.ts';
import type { Clinic } from '../../config.ts';
import type { Checkpoints } from '../../rehearsal/checkpoints.ts';
import type { Phones } from '../../rehearsal/phones.ts';

/** What a demo adds to the house: a clock that visitors move, failures on request, patients to be. */
export interface Demo {
  clock: OffsetClock;
  /** The next so many calls of the agenda fail. */
  faults: { scheduling: number };
  /** Told of every move, so that the clock stands where it was after a restart. */
  moved(offsetMs: number): void;
  /** A clinic's own agenda, as people at the clinic use it. */
  agendaOf(clinic: Clinic): Agenda;
  /** The checkpoints of a simulation that one can go back to; null where the house is not started again by a page. */
  checkpoints: Checkpoints | null;
  /** The phones of a simulation; null where only the web chat is tried. */
  phones: Phones | null;
}

/** The registered patients whom a visitor of the demo may be: those who write for themselves. */
export function patientsOf({ patients }: Clinic): { name: string; address: string }[] {
  return patients
    .filter(({ relation }) => relation === 'self')
    .map(({ name, phone }) => ({ name, address: phone }));
}
