import { createHash } from 'node:crypto';
import { digestOf, type Lessons, learn } from './lessons.ts';
import type { Card, Cards, LinearModel } from './model.ts';

/** Models as files: all but their weights, as JSON; and the bytes of these, one model's after the other's, with those of the words known. */
export interface ModelFiles {
  json: string;
  bytes: Buffer;
}

/** The files that the models are kept in that learn `lessons`. */
export function toFiles(lessons: Lessons): ModelFiles {
  const { intents, languages, dangers, known } = learn(lessons);
  const weights = [intents, languages, dangers].map((model) => Buffer.from(model.weights.buffer));
  const bytes = Buffer.concat([...weights, known.es, known.pt]);
  const named: Cards = {
    intents: cardOf(intents),
    languages: cardOf(languages),
    dangers: cardOf(dangers),
    lessons: digestOf(lessons),
    bytes: sha256(bytes),
  };
  return { json: `${JSON.stringify(named)}\n`, bytes };
}

/** Whether `files` are those of `lessons`, which need not be learned again to tell. */
export function areOf(lessons: Lessons, { json, bytes }: ModelFiles): boolean {
  const cards = JSON.parse(json) as Cards;
  return cards.lessons === digestOf(lessons) && cards.bytes === sha256(bytes);
}

function cardOf({ weights: _, ...card }: LinearModel): Card {
  return card;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
