import type { Sender } from '../../adapters/channels/channel.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Store, TurnRecord } from '../../storage/store.ts';
import type { Doom } from './wire.ts';

/** The points at which a house may be killed, and the house's parts with them built in. */
export interface Failpoints {
  /** From now on the house dies where it is told to. */
  arm(doom: Doom): void;
  store(store: Store): Store;
  scheduling(scheduling: Scheduling): Scheduling;
  sender<Channel extends Sender>(channel: Channel): Channel;
}

/** Opens them. `kill` ends the process at once: nothing that it was at is finished. */
export function openFailpoints(kill: () => void): Failpoints {
  let doom: Doom | null = null;
  let passages = 0;

  /** Does a piece of work that may be the last. */
  const pass = async <T>(points: readonly Doom['point'][], work: () => Promise<T>): Promise<T> => {
    if (doom === null || !points.includes(doom.point)) return work();
    passages += 1;
    const { when } = doom;
    const isLast = passages === doom.passage;
    if (isLast && when === 'before') kill();
    const going = work();
    if (isLast && when === 'amid') setImmediate(kill);
    const done = await going;
    if (isLast && when === 'after') kill();
    return done;
  };

  return {
    arm: (next) => {
      doom = next;
      passages = 0;
    },
    store: (store) =>
      withCalls(store, {
        receive: (call) => pass(['webhook'], call),
        commit: (call, record) => {
          const isFromOutside = (record as TurnRecord).receive?.externalId?.startsWith('answer:') === false;
          return pass(isFromOutside ? ['webhook', 'turn'] : ['turn'], call);
        },
        settle: (call) => pass(['note'], call),
      }),
    scheduling: (scheduling) =>
      withCalls(scheduling, {
        hold: (call) => pass(['effect'], call),
        book: (call) => pass(['effect'], call),
        move: (call) => pass(['effect'], call),
        cancel: (call) => pass(['effect'], call),
        confirm: (call) => pass(['effect'], call),
      }),
    sender: (channel) => withCalls(channel, { send: (call) => pass(['outbox'], call) }),
  };
}

type Around = (call: () => Promise<unknown>, first: unknown) => Promise<unknown>;

/** A thing some of whose calls go through something of ours; the rest of it is as it was. */
export function withCalls<T extends object>(thing: T, around: Readonly<Record<string, Around>>): T {
  return new Proxy(thing, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const own = typeof name === 'string' ? around[name] : undefined;
      if (!own) return value.bind(target);
      return (...args: unknown[]) => own(async () => value.apply(target, args), args[0]);
    },
  });
}
