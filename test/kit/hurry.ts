import type { TestContext } from 'node:test';

/** Of what is waited for in earnest, so much is in this test. */
const PART = 1 / 20;

/** From here to the end of the test, nothing that is given a time is given as much of it. */
export function hurry(test: TestContext): void {
  const inEarnest = AbortSignal.timeout.bind(AbortSignal);
  test.mock.method(AbortSignal, 'timeout', (ms: number) => inEarnest(ms * PART));
}
