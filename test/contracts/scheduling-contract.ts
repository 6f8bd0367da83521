import { describe } from 'node:test';
import { books } from './scheduling/bookings.ts';
import { changes } from './scheduling/changes.ts';
import { keepsHolds } from './scheduling/holds.ts';
import { looksUp } from './scheduling/looking-up.ts';
import { findsOpenings } from './scheduling/openings.ts';
import type { Open } from './scheduling/trial.ts';

/** What every scheduling backend must do. */
export function schedulingContract(name: string, open: Open): void {
  describe(`${name}: openings`, () => findsOpenings(open));
  describe(`${name}: holds`, () => keepsHolds(open));
  describe(`${name}: bookings`, () => books(open));
  describe(`${name}: changes`, () => changes(open));
  describe(`${name}: looking up`, () => looksUp(open));
}
