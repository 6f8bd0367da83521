import { type DeviceKeep, fromKept, type KeptChange, toKept } from './device-keep.ts';
import { phoneOf } from './phone.ts';
import type { Names } from './wire.ts';

/** Where a person is answered, and when they last wrote. */
export interface Route {
  /** Exactly as WhatsApp named it. */
  jid: string;
  /** Milliseconds since the epoch. */
  heardAt: number;
}

const ADDRESS = 'address';
const ROUTE = 'route';
/** When somebody wrote is written down again only after this long. Milliseconds. */
const HEARD_EVERY_MS = 3_600_000;

/**
 * Who is who. WhatsApp names the same person by number and by LID, one message so and the next one so; some only
 * by LID, with the number kept back. Here each has one address for ever: the number where it was known at first,
 * else the LID. Digits of a LID never pass for a phone number.
 */
export class Addresses {
  readonly #keep: DeviceKeep;
  readonly #known = new Map<string, string>();
  readonly #routes = new Map<string, Route>();

  constructor(keep: DeviceKeep) {
    this.#keep = keep;
  }

  /** The address of whoever has these names; of those, the ones that are new are remembered. */
  async of({ lid, pn }: Names): Promise<string> {
    const names = [pn && `pn:${pn}`, lid && `lid:${lid}`].filter((name) => name !== null);
    await this.#load(ADDRESS, names, this.#known);
    // Where both have one already, the number's goes on: that is what the clinic's own books know.
    const known = names.map((name) => this.#known.get(name)).find((address) => address !== undefined);
    const address = known ?? (pn ? phoneOf(pn) : `${lid}@lid`);
    const unknown = names.filter((name) => this.#known.get(name) !== address);
    if (unknown.length > 0) {
      await this.#keep.write(
        unknown.map((id): KeptChange => ({ kind: ADDRESS, id, value: toKept(address) })),
      );
      for (const name of unknown) this.#known.set(name, address);
    }
    return address;
  }

  /** Notes that somebody wrote, and from where. */
  async heard(address: string, route: Route): Promise<void> {
    const before = await this.routeTo(address);
    this.#routes.set(address, route);
    const isNews = before?.jid !== route.jid || route.heardAt - before.heardAt >= HEARD_EVERY_MS;
    if (isNews) await this.#keep.write([{ kind: ROUTE, id: address, value: toKept(route) }]);
  }

  /** Where a person is answered; undefined where they were never heard of. */
  async routeTo(address: string): Promise<Route | undefined> {
    await this.#load(ROUTE, [address], this.#routes);
    return this.#routes.get(address);
  }

  /** Remembers the name under which WhatsApp has a number that never wrote. */
  async found(address: string, jid: string): Promise<void> {
    const route = { jid, heardAt: 0 };
    this.#routes.set(address, route);
    const name = jid.split('@')[0]!;
    await this.#keep.write([
      { kind: ROUTE, id: address, value: toKept(route) },
      { kind: ADDRESS, id: `pn:${name}`, value: toKept(address) },
    ]);
    this.#known.set(`pn:${name}`, address);
  }

  async #load<T>(kind: string, ids: readonly string[], into: Map<string, T>): Promise<void> {
    const unknown = ids.filter((id) => !into.has(id));
    if (unknown.length === 0) return;
    for (const { id, value } of await this.#keep.read(kind, unknown)) into.set(id, fromKept(value));
  }
}
