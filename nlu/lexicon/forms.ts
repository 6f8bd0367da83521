import { onceEach } from '../once.ts';
import { sound } from './sound.ts';

/** A word as people write it, folded, with what is the same wherever it stands. */
export interface Form {
  text: string;
  /** How it sounds. */
  heard: string;
  /** Whether it is a word or a number, and no mark. */
  isWord: boolean;
  /** Its own among the forms that are kept. */
  number: number;
}

/** Forms that are kept, some 100 bytes each: people use few words. A hostile flood of new ones only empties it. */
const MOST_FORMS = 8192;

let forms = 0;

/** The form of a folded word: while it is kept, the very same object. */
export const formOf = onceEach(
  MOST_FORMS,
  (text: string): Form => ({
    text,
    heard: sound(text),
    isWord: /^[\p{L}\p{N}]/u.test(text),
    number: forms++ % MOST_FORMS,
  }),
);

/** A reader of single words that reads each form once: people use few words, and some are dear to read. */
export function onceOfForm<Value>(read: (form: Form) => Value): (form: Form) => Value {
  const all: ({ form: Form; value: Value } | undefined)[] = [];
  return (form) => {
    const known = all[form.number];
    if (known?.form === form) return known.value;
    const value = read(form);
    all[form.number] = { form, value };
    return value;
  };
}
