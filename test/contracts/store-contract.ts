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

/** What every store must do. `open` gives a new and empty one. */
export function storeContract(name: string, open: Open): void {
  describe(`${name}: the inbox`, () => takesIn(open));
  describe(`${name}: turns`, () => takesTurns(open));
  describe(`${name}: records`, () => writesRecords(open));
  describe(`${name}: the outbox`, () => keepsTheOutbox(open));
  describe(`${name}: receipts`, () => hearsReceipts(open));
  describe(`${name}: the register`, () => keepsTheRegister(open));
  describe(`${name}: looking back`, () => looksBack(open));
  describe(`${name}: the agenda's book`, () => keepsTheBook(open));
  describe(`${name}: any history`, () => agreesWithAModel(open));
}
