import type { SharedWork, Sharing } from '../storage/sharing.ts';
import type { ConversationKey } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Feed } from './happening.ts';
import type { Spine } from './spine.ts';
import type { Wards } from './ward.ts';

/** What a process that shares its store with others does when it is told of them. */
export function sharedWork(
  { works }: Sharing,
  {
    spine: { lanes, outbox, turns, takeOver, letGo },
    wards,
    clock,
    feed,
    closing,
  }: { spine: Spine; wards: Wards; clock: Clock; feed: Feed; closing: AbortSignal },
): SharedWork {
  const isIdle = () => closing.aborted || !works;
  // While clinics are being added, another process may have one that this one has not.
  const isOurs = ({ clinic }: ConversationKey) => wards.has(clinic);
  const wake: SharedWork['wake'] = (key, at) => {
    if (isIdle() || !isOurs(key)) return;
    // The database's clock may be ahead of the house's.
    if (at > clock.now()) clock.at(at, () => wake(key, at));
    else lanes.wake(key);
  };
  return {
    wake,
    carryOut: () => {
      if (!isIdle()) outbox.followUp();
    },
    takeOver: (after) => {
      if (!isIdle()) takeOver(after);
    },
    letGo: () => {
      if (!isIdle()) letGo();
    },
    changed: (key) => {
      if (closing.aborted || !isOurs(key)) return;
      turns.forget(key);
      feed.tell([{ ...key, at: clock.now(), kind: 'elsewhere' }]);
    },
  };
}
