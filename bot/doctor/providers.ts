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

/**
 * Asks the provider of each channel whether it knows the clinic, and calls this house. Nobody is written to.
 * @param publicUrl where providers reach it; null where nobody has said
 */
export async function checkProviders(
  clinics: ReadonlyMap<string, Clinic>,
  clock: Clock,
  publicUrl: string | null,
): Promise<Finding[]> {
  const place = { door: NO_DOOR, clock, publicUrl: publicUrl ?? NOWHERE };
  const found = await Promise.all([...clinics.values()].map((clinic) => checkProvidersOf(clinic, place)));
  return found.flat();
}

async function checkProvidersOf(
  clinic: Clinic,
  place: { door: WebDoor; clock: Clock; publicUrl: string },
): Promise<Finding[]> {
  const channels = Object.fromEntries(
    Object.entries(clinic.channels).filter(([name]) => PUBLIC_CHANNELS.includes(name)),
  );
  const opened = await openChannels({ ...clinic, channels }, place);
  return Promise.all(
    opened.filter(isCheckable).map(async (channel) => {
      const { found, advice } = await channel.check();
      const said = `${clinic.id}/${channel.name}: ${found}`;
      return advice === null ? well('provider', said) : wrong('provider', said, advice);
    }),
  );
}
