import { isCheckable } from '../../adapters/channels/channel.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { WebDoor } from '../http/web-door.ts';
import { openChannels, PUBLIC_CHANNELS } from '../registry.ts';
import { type Finding, well, wrong } from './check.ts';

/** Asking outwards needs no address to be reached at. */
const NOWHERE = 'https://recado.invalid';
/** The web chat has no provider. */
const NO_DOOR = {} as WebDoor;

/** Asks the provider of each channel whether it knows the clinic. Nobody is written to. */
export async function checkProviders(clinics: ReadonlyMap<string, Clinic>, clock: Clock): Promise<Finding[]> {
  const found = await Promise.all([...clinics.values()].map((clinic) => checkProvidersOf(clinic, clock)));
  return found.flat();
}

async function checkProvidersOf(clinic: Clinic, clock: Clock): Promise<Finding[]> {
  const channels = Object.fromEntries(
    Object.entries(clinic.channels).filter(([name]) => PUBLIC_CHANNELS.includes(name)),
  );
  const opened = await openChannels({ ...clinic, channels }, { door: NO_DOOR, clock, publicUrl: NOWHERE });
  return Promise.all(
    opened.filter(isCheckable).map(async (channel) => {
      const { found, advice } = await channel.check();
      const said = `${clinic.id}/${channel.name}: ${found}`;
      return advice === null ? well('provider', said) : wrong('provider', said, advice);
    }),
  );
}
