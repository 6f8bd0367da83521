import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import type { Demo } from './demo/demo.ts';
import type { WebDoor } from './web-door.ts';

/** What the addresses are made of. */
export interface HttpParts {
  house: House;
  door: WebDoor;
  clock: Clock;
  newId(): string;
  log: Log;
  /** Null outside the demo: then nobody can move the clock or be a patient by asking for it. */
  demo: Demo | null;
  /** Aborted when the house closes: streams end by it. */
  closing: AbortSignal;
}
