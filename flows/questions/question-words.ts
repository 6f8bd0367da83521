import { heard } from '../../locales/heard.ts';
import { folded, has } from '../folded.ts';
import { keeping } from '../keeping.ts';

/**
 * What a text speaks of, each once or more: a concept by its name, `@parking`, whatever it is called, or another word
 * by its stem. Small words, and those that any question has, are left out.
 */
export const subjectsOf = keeping((text) => {
  const plain = withVehicles(folded(text));
  const subjects: string[] = [];
  let end = 0;
  // Walked through by hand: `matchAll` makes a pattern as large as this one anew each time.
  CONCEPTS.lastIndex = 0;
  for (let found = CONCEPTS.exec(plain); found; found = CONCEPTS.exec(plain)) {
    const { index, groups = {} } = found;
    subjects.push(...stemsIn(plain.slice(end, index)));
    subjects.push(CONCEPT + Object.keys(groups).find((name) => groups[name] !== undefined)!);
    end = CONCEPTS.lastIndex;
  }
  return [...subjects, ...stemsIn(plain.slice(end))];
});

/** What patients ask about, each a group by its name. */
const CONCEPTS = heard.questionWords.concepts;
/** What the name of a concept begins with. */
export const CONCEPT = '@';
/** A vehicle that is to be left somewhere asks for a place to park; one that broke down does not. */
const PARKS = 'parqueo';

function withVehicles(plain: string): string {
  if (!heard.questionWords.isLeft.test(plain)) return plain;
  return plain.replace(/\p{L}+/gu, (word) => (heard.questionWords.vehicle.test(word) ? PARKS : word));
}

/** "Sola", "solos" and "solo", "llevo" and "llevar" are alike. */
function stemsIn(plain: string): string[] {
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !heard.questionWords.small.test(word))
    .map((word) => word.replace(heard.questionWords.ending, ''));
}

/** Whether the words ask something, with a question mark or without. */
export function asksSomething(text: string): boolean {
  return has(text, heard.questionWords.asks);
}

/** A part of a text that may be a question of its own: its words folded, and where it stands. */
export interface Clause {
  words: string;
  start: number;
  end: number;
}

/** The questions in a text, or what may be one each: its sentences, and what is joined to them as a question of its own. */
export const clausesOf = keeping((text): Clause[] => {
  const plain = folded(text);
  const clauses: Clause[] = [];
  let start = 0;
  for (const joint of [...plain.matchAll(heard.questionWords.joins), null]) {
    const end = joint ? joint.index + joint[0].trimEnd().length : plain.length;
    const words = plain.slice(start, end).trimStart();
    if (subjectsOf(words).length > 0 || (words.includes(' ') && asksSomething(words)))
      clauses.push({ words, start: end - words.length, end });
    start = end;
  }
  return clauses;
});

/** Words that ask where something is, or how one gets there. */
const OF_PLACE = heard.questionWords.ofPlace;

/** Whether a site that is named is only where a visit is wanted: "no, para Mateo, en la sede norte". */
export function isNoQuestionOfPlace(text: string): boolean {
  return !has(text, OF_PLACE);
}
