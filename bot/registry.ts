import type { Sender } from '../adapters/channels/channel.ts';
import { type Agenda, openAgenda } from '../adapters/scheduling/agenda/index.ts';
import type { Store } from '../storage/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { agendaSettingsOf, type Clinic } from './config.ts';
import type { WebDoor } from './http/web-door.ts';

/** What channels are opened with, besides their clinic. */
export interface ChannelParts {
  door: WebDoor;
}

/** Every channel there is, by the name that `clinic.yaml` gives it. One that no clinic names is not loaded. */
const CHANNELS: Readonly<Record<string, (clinic: Clinic, parts: ChannelParts) => Promise<Sender>>> = {
  'web-chat': async (clinic, { door }) => door.channelOf(clinic.id),
};

/** The names of the channels that can be opened. */
export const CHANNEL_NAMES: readonly string[] = Object.keys(CHANNELS);

/** Opens the channels that a clinic names. @throws RangeError for one that there is not. */
export function openChannels(clinic: Clinic, parts: ChannelParts): Promise<Sender[]> {
  return Promise.all(
    Object.keys(clinic.channels).map((name) => {
      const open = CHANNELS[name];
      if (open) return open(clinic, parts);
      throw new RangeError(
        `Clinic '${clinic.id}': no channel '${name}'. There are: ${CHANNEL_NAMES.join(', ')}`,
      );
    }),
  );
}

/** Where rows are kept: in a SQLite file, unless PostgreSQL's address is given. */
export interface StorePlace {
  file: string;
  url?: string | undefined;
  /** Whether this process takes turns; only PostgreSQL can be shared with others that do. @default true */
  works?: boolean;
  clock: Clock;
}

/** Opens the store that an installation keeps its rows in. */
export async function openStore({ file, url, works = true, clock }: StorePlace): Promise<Store> {
  if (url !== undefined) {
    const { openPostgresStore } = await import('../storage/postgres/store.ts');
    // Other processes live and die in real time, whatever the house's clock says.
    return openPostgresStore({ url, works, now: () => clock.now(), wait: systemClock().sleep });
  }
  const { openSqliteStore } = await import('../storage/sqlite/store.ts');
  return openSqliteStore({ file, now: () => clock.now() });
}

/** Opens the built-in agenda of a clinic, whose book is in the store. */
export function openAgendaOf(
  clinic: Clinic,
  { store, clock, newId }: { store: Store; clock: Clock; newId: () => string },
): Agenda {
  const settings = agendaSettingsOf(clinic);
  return openAgenda({ settings, book: store.agenda, now: () => clock.now(), newId });
}
