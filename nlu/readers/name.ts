import { fold, type Normalised, type Token } from '../normalise.ts';
import { GIVEN_NAMES, SURNAMES } from '../people-names.ts';
import type { EntityOf, Hints } from '../types.ts';
import { KIN_LEAD, NOT_NAMES, PARTICLES, SURE_LEAD, WEAK_LEAD } from './name-words.ts';

const MOST_WORDS = 7;
const DOCUMENT_KIND =
  /^(?:cc|ti|ce|rc|nit|dni|cpf|rg|curp|rut|cedula|documento|identificacion|pasaporte|passaporte)$/;

/** The name told: after "me llamo" anywhere, or the whole answer where the dialog asked for it. */
export function readName(text: Normalised, hints: Hints): EntityOf<'name'> | null {
  const flat = flatten(text);
  for (const match of flat.matchAll(SURE_LEAD)) {
    const bare = /^(?:nombre|nome|paciente)\b/.test(match[0]) && !/[:=]/.test(match[0]);
    if (bare && hints.awaiting !== 'name') continue;
    const name = nameAt(text, match.index + match[0].length, 1);
    if (name) return name;
  }
  const lead = WEAK_LEAD.exec(flat)?.[0] ?? '';
  const kin = KIN_LEAD.exec(flat.slice(lead.length))?.[0] ?? '';
  const start = lead.length + kin.length;
  if (hints.awaiting === 'name') return nameAt(text, start, 1);
  if (/\b(?:soy|sou)\s+$/.test(lead)) return nameAt(text, start, 2);
  return hints.awaiting === 'document' || hints.awaiting === 'birth-date' ? nameAlone(text, start) : null;
}

/** A whole name and nothing else, where something else of a person was asked for: "Rosa Elena Pérez". */
function nameAlone(text: Normalised, from: number): EntityOf<'name'> | null {
  const name = nameAt(text, from, 2);
  if (!name || /[\p{L}\p{N}]/u.test(text.original.slice(name.end))) return null;
  const words = fold(name.text).split(/\s+/);
  const isKnown = GIVEN_NAMES.has(words[0]!) || words.slice(1).some((word) => SURNAMES.has(word));
  return isKnown ? name : null;
}

/** The original with each token folded in place, so that offsets stay. */
function flatten({ original, tokens }: Normalised): string {
  let flat = '';
  for (const { start, end } of tokens) {
    flat += original.slice(flat.length, start).replace(/\s/g, ' ');
    flat += fold(original.slice(start, end))
      .padEnd(end - start)
      .slice(0, end - start);
  }
  return flat + original.slice(flat.length);
}

function nameAt({ original, tokens }: Normalised, from: number, fewest: number): EntityOf<'name'> | null {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.start < from) continue;
    const joined = words.length === 0 || /^[\s'’.-]*$/.test(original.slice(words.at(-1)!.end, token.start));
    const written = original.slice(token.start, token.end);
    if (/^['’.-]$/.test(written)) continue;
    if (!joined || !/^\p{L}+$/u.test(written)) break;
    const plain = fold(written);
    if (NOT_NAMES.has(plain) && !PARTICLES.has(plain)) break;
    // "Julián Pérez CC 1020304050": the kind of a document, and no name.
    if (words.length > 0 && DOCUMENT_KIND.test(plain)) break;
    words.push(token);
  }
  while (words.length > 0 && PARTICLES.has(fold(wordOf(original, words.at(-1)!)))) words.pop();
  const first = words[0];
  if (!first || words.length < fewest || words.length > MOST_WORDS || first.end - first.start < 2)
    return null;
  const end = words.at(-1)!.end;
  const text = original.slice(first.start, end);
  return { type: 'name', text, start: first.start, end, name: properName(text) };
}

const wordOf = (original: string, { start, end }: Token) => original.slice(start, end);

/** Capitals as names have them; a name written with care is left as it is. */
function properName(written: string): string {
  const spaced = written.replace(/\s+/g, ' ');
  const careful = /\p{Lu}/u.test(spaced) && /\p{Ll}/u.test(spaced) && /^\p{Lu}/u.test(spaced);
  if (careful) return spaced;
  return spaced
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && PARTICLES.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
