import file from '../lexicons.json' with { type: 'json' };
import { once } from '../once.ts';
import type { Lexicon } from './lexicon.ts';
import { unpack } from './packing.ts';

type Name = keyof typeof file;

/**
 * The lexicons that `npm run nlu:train` compiles ahead, for to compile them took each start a third of its time.
 * Each is unpacked when it is first asked for.
 */
export const LEXICONS = Object.fromEntries(
  Object.entries(file).map(([name, text]) => [name, once(() => unpack(text))]),
) as Readonly<Record<Name, () => Lexicon>>; // The file's own names.
