import { describe } from 'node:test';
import { agreesWithAModel } from './store/agreement.ts';
import { keepsTheBook } from './store/book.ts';
import { takesIn } from './store/inbox.ts';
import { keepsTheOutbox } from './store/outbox.ts';
import { looksBack } from './store/reading.ts';
import { hearsReceipts } from './store/receipts.ts';
import { writesRecords } from './store/records.ts';
import { keepsTheRegister } from './store/register.ts';
import type { Open } from './store/trial.ts';
import { takesTurns } from './store/turns.ts';

/** Each case has a store of its own. */
const AT_ONCE = { concurrency: 4 };

/** What every store must do. `open` gives a new and empty one. */
export function storeContract(name: string, open: Open): void {
  describe(`${name}: the inbox`, AT_ONCE, () => takesIn(open));
  describe(`${name}: turns`, AT_ONCE, () => takesTurns(open));
  describe(`${name}: records`, AT_ONCE, () => writesRecords(open));
  describe(`${name}: the outbox`, AT_ONCE, () => keepsTheOutbox(open));
  describe(`${name}: receipts`, AT_ONCE, () => hearsReceipts(open));
  describe(`${name}: the register`, AT_ONCE, () => keepsTheRegister(open));
  describe(`${name}: looking back`, AT_ONCE, () => looksBack(open));
  describe(`${name}: the agenda's book`, AT_ONCE, () => keepsTheBook(open));
  describe(`${name}: any history`, AT_ONCE, () => agreesWithAModel(open));
}
