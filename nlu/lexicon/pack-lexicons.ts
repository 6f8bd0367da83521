import { spanish as spanishActs } from '../acts/es.ts';
import { portuguese as portugueseActs } from '../acts/pt.ts';
import { CONTROL_WORDS } from '../controls/control-words.ts';
import { THINGS_NAMED } from '../people/named-words.ts';
import { FAREWELL_WORDS } from '../readers/farewell-words.ts';
import { HELD_WORDS } from '../readers/held-words.ts';
import { YES_NO_WORDS } from '../readers/yes-no-words.ts';
import { spanish as spanishFlags } from '../red-flags/es.ts';
import { portuguese as portugueseFlags } from '../red-flags/pt.ts';
import { compile } from './compile-lexicon.ts';
import { pack } from './packing.ts';

/** The file of lexicons that are compiled ahead, from the vocabularies as they are now. */
export function packedFile(): string {
  const lexicons = {
    'red-flags-es': compile(spanishFlags, 'es'),
    'red-flags-pt': compile(portugueseFlags, 'pt'),
    'acts-es': compile(spanishActs, 'es'),
    'acts-pt': compile(portugueseActs, 'pt'),
    // Of both languages at once: a patient of the border uses the words of either.
    named: compile(THINGS_NAMED, 'es'),
    controls: compile(CONTROL_WORDS, 'es'),
    'yes-no': compile(YES_NO_WORDS, 'es'),
    held: compile(HELD_WORDS, 'es'),
    farewell: compile(FAREWELL_WORDS, 'es'),
  };
  const packed = Object.entries(lexicons).map(([name, lexicon]) => [name, pack(lexicon)]);
  return `${JSON.stringify(Object.fromEntries(packed), null, 2)}\n`;
}
