import type { WebDoor } from '../../bot/http/web-door.ts';
import { openChannels } from '../../bot/registry.ts';
import { type Account, type FakeGraph, openFakeGraph } from '../fakes/graph/graph.ts';
import { TUESDAY } from './house.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

/** A whole house whose demo clinics each have a number at a fake of Meta. */
export interface CloudHouse extends AsyncDisposable {
  house: WebHouse;
  graph: FakeGraph;
  accounts: { andes: Account; ipe: Account };
}

const PUBLIC = 'https://citas.example.org';
/** The web chat is not opened here. */
const NO_DOOR = {} as WebDoor;

/** Opens one, with settings that both clinics share, if any: on a Tuesday that stands still, or with the machine's clock, for what is tried again later. */
export async function openCloudHouse(
  clock: 'still' | 'running' = 'still',
  shared: Partial<Account['settings']> = {},
): Promise<CloudHouse> {
  const graph = await openFakeGraph();
  const accounts = { andes: graph.open('1065403522429220'), ipe: graph.open('1065403522429221') };
  const house = await openWebHouse({
    demo: false,
    ...(clock === 'still' && { now: TUESDAY }),
    publicUrl: PUBLIC,
    // By the registry, as `recado serve` does; the web chat is there already.
    channels: (clinic, clock) => {
      const { settings } = clinic.id === 'andes' ? accounts.andes : accounts.ipe;
      const only = { ...clinic, channels: { 'whatsapp-cloud': { ...settings, ...shared } } };
      return openChannels(only, { door: NO_DOOR, clock, publicUrl: PUBLIC });
    },
  });
  return {
    house,
    graph,
    accounts,
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    },
  };
}
