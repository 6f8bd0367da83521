import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../adapters/error.ts';
import { waitMs } from '../../../bot/outbox/retries.ts';
import { random } from '../../../bot/random.ts';

const chance = random('retries');
const unreachable = new AdapterError('unreachable', 'Agenda: book');

describe('an effect that failed', () => {
  it('waits longer each time, and is given up at the fifth failure', () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) =>
      waitMs('effect', { attempts, error: unreachable }, chance),
    );
    const [first, second, third, fourth, fifth] = waits;
    assert.ok(first! < second! && second! < third! && third! < fourth!);
    assert.equal(fifth, null);
  });

  it('is given up at once when it was refused', () => {
    for (const kind of ['refused', 'unauthorized'] as const) {
      const error = new AdapterError(kind, 'Agenda: book');
      assert.equal(waitMs('effect', { attempts: 1, error }, chance), null);
    }
  });

  it('waits for a day, where the account is stopped and not the message', () => {
    const error = new AdapterError('held', 'Channel: send');
    for (const attempts of [1, 5, 144]) {
      assert.equal(waitMs('deliver', { attempts, error }, chance), 600_000);
    }
    assert.equal(waitMs('deliver', { attempts: 145, error }, chance), null);
    assert.ok(waitMs('effect', { attempts: 1, error }, chance)! < 1_000, 'a patient waits');
  });

  it('waits as long as the other side asked', () => {
    const error = new AdapterError('throttled', 'Channel: send', { retryAfterSeconds: 90 });
    const wait = waitMs('deliver', { attempts: 1, error }, chance)!;
    assert.ok(wait >= 81_000 && wait <= 99_000, `${wait} ms`);
  });

  it('waits for a receipt before a message is sent again that may have been sent', () => {
    const error = new AdapterError('uncertain', 'Channel: send');
    assert.ok(waitMs('deliver', { attempts: 1, error }, chance)! >= 27_000);
    assert.ok(waitMs('effect', { attempts: 1, error }, chance)! < 1_000);
  });

  it('waits for no receipt where the channel has none to send', () => {
    const error = new AdapterError('uncertain', 'Channel: send', { retryAfterSeconds: 0 });
    assert.ok(waitMs('deliver', { attempts: 1, error }, chance)! < 10_000);
  });
});

it('what failed together does not come back together', () => {
  const waits = Array.from(
    { length: 50 },
    () => waitMs('deliver', { attempts: 2, error: unreachable }, chance)!,
  );
  assert.ok(new Set(waits).size > 40);
  for (const wait of waits) assert.ok(wait >= 9_000 && wait <= 11_000);
});
