import { random } from '../random.ts';
import { type Doom, POINTS, type Point } from './wire.ts';

/** How one house comes to its end, and what else goes wrong before it does. Drawn from the seed and the number. */
export interface Chapter {
  point: Point;
  /** Messages that are acknowledged, by any house, before it begins. */
  after: number;
  /** Where it is killed from within; null where that happens from outside. */
  doom: Doom | null;
  /** Milliseconds between that and a killing from outside. */
  delayMs: number;
  /** Whether the house before it had its database's connections cut, or the next one finds the disk full. */
  trouble: boolean;
  /** Pages that are left on a disk that is full. */
  room: number;
}

/** Of a hundred houses, so many meet trouble with their database besides. */
const TROUBLE = 10;

/** The same seed and number give the same chapter. */
export function chapter(seed: string, number: number): Chapter {
  const chance = random(`${seed}/kill/${number}`);
  const point = chance.pick(POINTS);
  const when = chance.pick(['before', 'amid', 'after'] as const);
  const passage = 1 + chance.int(6);
  return {
    point,
    after: 1 + chance.int(12),
    doom: point === 'anywhere' ? null : { point, when, passage },
    delayMs: chance.int(60),
    trouble: chance.int(100) < TROUBLE,
    room: chance.int(12),
  };
}
