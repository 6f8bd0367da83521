import { describe } from 'node:test';
import { agreesWithAModel } from './store/agreement.ts';
import { keepsTheBook } from './store/book.ts';
import { keepsTheDesk } from './store/desk.ts';
import { keepsDevices } from './store/devices.ts';
import { takesIn } from './store/inbox.ts';
import { keepsTheOutbox } from './store/outbox.ts';
import { looksBack } from './store/reading.ts';
import { hearsReceipts } from './store/receipts.ts';
import { writesRecords } from './store/records.ts';
import { keepsTheRegister } from './store/register.ts';
import { keepsBudgets } from './store/spending.ts';
import { servesStandingWork } from './store/standing.ts';
import type { Open } from './store/trial.ts';
import { takesTurns } from './store/turns.ts';
import { keepsWaitingLists } from './store/waiting-lists.ts';

/**
 * What every store must do. `open` gives a new and empty one.
 * @param options.atOnce cases that may run side by side: more than one only where each has a store of its own.
 */
export function storeContract(name: string, open: Open, { atOnce }: { atOnce: number }): void {
  const side = { concurrency: atOnce };
  describe(`${name}: the inbox`, side, () => takesIn(open));
  describe(`${name}: turns`, side, () => takesTurns(open));
  describe(`${name}: records`, side, () => writesRecords(open));
  describe(`${name}: the outbox`, side, () => keepsTheOutbox(open));
  describe(`${name}: receipts`, side, () => hearsReceipts(open));
  describe(`${name}: the register`, side, () => keepsTheRegister(open));
  describe(`${name}: looking back`, side, () => looksBack(open));
  describe(`${name}: the agenda's book`, side, () => keepsTheBook(open));
  describe(`${name}: linked devices`, side, () => keepsDevices(open));
  describe(`${name}: the clinic's desk`, side, () => keepsTheDesk(open));
  describe(`${name}: budgets`, side, () => keepsBudgets(open));
  describe(`${name}: standing work`, side, () => servesStandingWork(open));
  describe(`${name}: waiting lists`, side, () => keepsWaitingLists(open));
  describe(`${name}: any history`, side, () => agreesWithAModel(open));
}
