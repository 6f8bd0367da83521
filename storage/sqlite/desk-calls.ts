import type { Desk } from '../desk.ts';
import type { Args, CallName, Result } from './calls.ts';

/** What calls go through. */
export interface DeskLine {
  call<Name extends CallName>(name: Name, ...args: Args<Name>): Promise<Result<Name>>;
}

/** The desk, by whatever answers its calls. */
export function deskOf(line: DeskLine): Desk {
  return {
    keepAgent: (agent) => line.call('keepAgent', agent),
    disableAgent: (who, at) => line.call('disableAgent', who, at),
    agents: (clinic) => line.call('agents', clinic),
    passwordOf: (who) => line.call('passwordOf', who),
    openSession: (session) => line.call('openSession', session),
    seeSession: (id, times) => line.call('seeSession', id, times),
    closeSession: (id) => line.call('closeSession', id),
    waitingOrders: (clinic, limit) => line.call('waitingOrders', clinic, limit),
    order: (clinic, id) => line.call('order', clinic, id),
    claimOrder: (clinic, id, claim) => line.call('claimOrder', clinic, { id, claim }),
    releaseOrder: (clinic, id, agent) => line.call('releaseOrder', clinic, { id, agent }),
    note: (entry) => line.call('note', entry),
    audit: (clinic, options) => line.call('audit', clinic, options),
  };
}
