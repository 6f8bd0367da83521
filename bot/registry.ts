import { type Agenda, openAgenda } from '../adapters/scheduling/agenda/index.ts';
import type { Store } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import { agendaSettingsOf, type Clinic } from './config.ts';

/** Opens the store that an installation keeps its rows in. */
export async function openStore({ file, clock }: { file: string; clock: Clock }): Promise<Store> {
  const { openSqliteStore } = await import('../storage/sqlite/store.ts');
  return openSqliteStore({ file, now: clock.now });
}

/** Opens the built-in agenda of a clinic, whose book is in the store. */
export function openAgendaOf(
  clinic: Clinic,
  { store, clock, newId }: { store: Store; clock: Clock; newId: () => string },
): Agenda {
  const settings = agendaSettingsOf(clinic);
  return openAgenda({ settings, book: store.agenda, now: () => clock.now(), newId });
}
