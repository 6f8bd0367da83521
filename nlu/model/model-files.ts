import type { Card, Cards, LinearModel, Models } from './model.ts';

/** Models as files: all but their weights, as JSON; and the bytes of these, one model's after the other's, with those of the words known. */
export interface ModelFiles {
  json: string;
  bytes: Buffer;
}

/** The files that models are kept in. */
export function toFiles({ intents, languages, dangers, known }: Models): ModelFiles {
  const named: Cards = { intents: cardOf(intents), languages: cardOf(languages), dangers: cardOf(dangers) };
  const bytes = [intents, languages, dangers].map(({ weights }) => Buffer.from(weights.buffer));
  return { json: `${JSON.stringify(named)}\n`, bytes: Buffer.concat([...bytes, known.es, known.pt]) };
}

function cardOf({ weights: _, ...card }: LinearModel): Card {
  return card;
}
