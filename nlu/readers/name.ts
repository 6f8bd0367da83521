import { fold, type Normalised, type Token } from '../normalise.ts';
import { GIVEN_NAMES, SURNAMES } from '../people/people-names.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf, Hints } from '../types.ts';
import { mentionsOf, type Utterance } from './heard.ts';
import { fuller, isGiven, nameAt, namesAlone, namesBeside, reversedName, withSurname } from './name-at.ts';
import { FOR_LEAD, KIN_LEAD, OWN_LEAD, SURE_LEAD, WEAK_LEAD, WRITER_LEAD } from './name-words.ts';
import { SOUND_LIKE_KIN } from './person.ts';

type Name = EntityOf<'name'>;

/** The names told: after "me llamo", beside a greeting, a relative or a document, or as the answer asked for. */
export function readNames(utterance: Utterance, { awaiting }: Pick<Hints, 'awaiting'>): Name[] {
  const { text } = utterance;
  const flat = flatten(text);
  const announced = afterLeads(text, flat, awaiting === 'name');
  if (awaiting === 'name') {
    const answer =
      announced.length > 0
        ? null
        : (asAnswer(text, flat, text.original.includes('?') ? { known: true } : {}) ??
          namesAlone(text, flat)[0] ??
          afterBut(text, flat));
    return answer ? [answer] : announced;
  }
  if (!mayName(text)) return announced;
  const others = [...writers(text, flat), ...ofKin(utterance, flat), ...namesAlone(text, flat)];
  const asked = awaiting === 'document' ? asAnswer(text, flat, { known: true }) : null;
  return apart([...announced, ...others, ...(asked ? [asked] : [])]);
}

/** Whether any word is a common name or begins as names do: where none is, nobody is named unannounced. */
function mayName({ original, tokens }: Normalised): boolean {
  return tokens.some(({ text, start }) => {
    if (GIVEN_NAMES.has(text) || SURNAMES.has(text)) return true;
    const letter = original[start]!;
    return start > 0 && letter !== letter.toLowerCase();
  });
}

/** "Me llamo…", "a nombre de…"; "nombre", which is also a word of other things, only before what is a name. */
function afterLeads(text: Normalised, flat: string, isAsked: boolean): Name[] {
  return [...flat.matchAll(SURE_LEAD)].flatMap((match) => {
    const bare = terms.name.leads.test(match[0]) && !/[:=]/.test(match[0]);
    const asked =
      bare && !(isAsked && !match[0].startsWith('corri'))
        ? ({ fewest: 2, known: true } as const)
        : { fewest: 1 };
    const name = nameAt(text, match.index + match[0].length, asked);
    if (!name) return [];
    const whole = fuller(text, name);
    return [OWN_LEAD.test(match[0]) ? { ...whole, whose: 'writer' as const } : whole];
  });
}

/** The whole answer, after the courtesies and the relative it may begin with. */
function asAnswer(text: Normalised, flat: string, only: { known?: true } = {}): Name | null {
  const lead = WEAK_LEAD.exec(flat)?.[0] ?? '';
  const kin = KIN_LEAD.exec(flat.slice(lead.length))?.[0] ?? '';
  const start = lead.length + kin.length;
  const name = reversedName(text, start) ?? nameAt(text, start, { fewest: 1, ...only });
  // "Eh aló", "pues": what one begins to speak with, and nothing after it.
  if (name && WEAK_LEAD.test(`${fold(name.name)} `)) return null;
  return name && withSurname(text, flat, fuller(text, name));
}

/** "Me dicen Pacho, pero soy Francisco Ruiz": the name told last. */
function afterBut(text: Normalised, flat: string): Name | null {
  const lead = terms.name.butIAm.exec(flat);
  return lead && nameAt(text, lead.index + lead[0].length, { fewest: 2, known: true });
}

/** "Soy Carla Benítez", "le habla Patricia Quintero": who writes, unless it is somebody's relative. */
function writers(text: Normalised, flat: string): Name[] {
  return [...flat.matchAll(WRITER_LEAD)].flatMap((match) => {
    const name = nameAt(text, match.index + match[0].length, { fewest: 1, known: true });
    return name ? [{ ...name, whose: 'writer' as const }] : [];
  });
}

/** "Mi hijo Mateo", "la mamá de Samuel Torres", "mis hijos Mateo y Sofía", "para Laura". */
function ofKin(utterance: Utterance, flat: string): Name[] {
  const { text, words } = utterance;
  const leads = [
    ...mentionsOf(utterance.hits, 'person')
      .filter(({ value, from }) => value !== 'self' && !SOUND_LIKE_KIN.has(words[from]!.token.text))
      .map(({ to }) => words[to - 1]!.token.end),
    ...[...flat.matchAll(FOR_LEAD)]
      .map(({ index, 0: lead }) => index + lead.length)
      .filter((at) => isGiven(wordFrom(text, at))),
  ];
  return leads.flatMap((at) => namesBeside(text, flat, at));
}

function wordFrom({ original, tokens }: Normalised, at: number): string {
  const token: Token | undefined = tokens.find(({ start }) => start >= at);
  return token ? fold(original.slice(token.start, token.end)) : '';
}

/** In the order of the text; of two that share words, the first found is kept. */
function apart(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names)
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name);
  return kept.toSorted((one, other) => one.start - other.start);
}

const PLAIN = /^[\0-\x7f]*$/;

/** The original with each token folded in place, so that offsets stay. */
function flatten({ original, tokens }: Normalised): string {
  let flat = '';
  for (const { start, end } of tokens) {
    // The words that an abbreviation stands for share its place.
    if (end <= flat.length) continue;
    flat += original.slice(flat.length, start).replace(/\s/g, ' ');
    const written = original.slice(start, end);
    flat += PLAIN.test(written)
      ? written.toLowerCase()
      : fold(written)
          .padEnd(end - start)
          .slice(0, end - start);
  }
  return flat + original.slice(flat.length);
}
