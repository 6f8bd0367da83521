import type { Vocabulary } from '../lexicon/lexicon.ts';
import { fold } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { ClinicNames, EntityOf } from '../types.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

const TITLE = new Set(
  `dr dra drs doc doctor doctora doutor doutora lic licenciado licenciada psic prof profesor profesora
  professor professora medico medica enfermero enfermera nutricionista`.split(/\s+/),
);
const LINK = terms.practitioner.link;
const SMALL = new Set(['de', 'del', 'la', 'las', 'los', 'da', 'do', 'dos', 'das', 'e', 'y']);

/** The words of a name that people use, without title and particles. */
export function nameParts(name: string): string[] {
  return (fold(name).match(/\p{L}+/gu) ?? []).filter(
    (word) => !TITLE.has(word) && !SMALL.has(word) && word.length > 1,
  );
}

/** How each practitioner may be named: any two parts of the name in order, or one of them. */
export function practitionerWords(practitioners: ClinicNames['practitioners']): Vocabulary {
  const words: Record<string, string> = {};
  for (const { id, name } of practitioners) {
    const parts = nameParts(name);
    const pairs = parts.flatMap((one, at) => parts.slice(at + 1).map((other) => `${one} ${other}`));
    if (pairs.length > 0) words[`practitioner:${id}`] = pairs.join(',');
    if (parts.length > 0) words[`part:${id}`] = parts.join(',');
  }
  return words;
}

/** The practitioners named: by two parts of the name, or by one after a title or where it was asked. */
export function readPractitioners(
  utterance: Utterance,
  clinic: Utterance['hits'],
): EntityOf<'practitioner'>[] {
  const full = mentionsOf(clinic, 'practitioner').filter(
    (hit) => !isNamesake(utterance, hit) && !isWhoWrites(utterance, hit.from),
  );
  const parts = mentionsOf(clinic, 'part').filter(
    ({ from, to, value }) =>
      !full.some((longer) => from < longer.to && longer.from < to) &&
      isOnlyOne(clinic, { from, value }) &&
      !isWhoWrites(utterance, from) &&
      isIntroduced(utterance, from),
  );
  return [...full, ...parts].map(({ value, ...hit }) => ({
    type: 'practitioner',
    ...spanOf(utterance, withTitle(utterance, hit)),
    practitioner: value,
  }));
}

/** "Para o Sr. Renato Vasconcelos Prates": a patient who is called like a doctor, and one thing more. */
function isNamesake({ words, text }: Utterance, { from, to }: { from: number; to: number }): boolean {
  const before = words[from - 1]?.token.text ?? '';
  if (MISTER.test(before)) return true;
  const next = words[to];
  const isNamedOn =
    next !== undefined &&
    next.clause === words[to - 1]!.clause &&
    /^\p{Lu}\p{Ll}{2}/u.test(text.original.slice(next.token.start));
  return isNamedOn && !TITLE.has(before) && !BY.test(before);
}

/**
 * "Secretária do Dr. Renato", "le escribo de parte del doctor Restrepo", "sou a dra Camila", "filha do dr Renato": who
 * writes, or whose they are, and no doctor who is looked for.
 */
function isWhoWrites({ words }: Utterance, from: number): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  let title = from;
  while (TITLE.has(said(title - 1)) || said(title - 1) === '.') title -= 1;
  if (title === from) return false;
  const before = terms.grammar.article.test(said(title - 1)) ? title - 1 : title;
  if (SPEAKING.test(said(before - 1))) return true;
  return terms.grammar.of.test(said(before - 1)) && WORKS_FOR.test(said(before - 2));
}

const SPEAKING = terms.practitioner.speaking;
const WORKS_FOR = terms.practitioner.worksFor;

const MISTER = terms.practitioner.mister;
const BY = terms.grammar.with;

/** A surname that two practitioners share names neither. */
function isOnlyOne(clinic: Utterance['hits'], { from, value }: { from: number; value: string }): boolean {
  for (const [concept, hits] of clinic) {
    if (concept.startsWith('part:') && concept !== `part:${value}` && hits.some((hit) => hit.from === from))
      return false;
  }
  return true;
}

function isIntroduced({ words, awaiting }: Utterance, from: number): boolean {
  const before = words[from - 1]?.token.text ?? '';
  if (TITLE.has(before)) return true;
  if (awaiting === 'name') return false;
  const asked = awaiting === 'choice' || awaiting === 'specialty' || awaiting === 'free';
  return (
    BY.test(before) ||
    (words.length <= 3 && (asked || awaiting === null) && (from === 0 || LINK.test(before)))
  );
}

function withTitle({ words }: Utterance, { from, to }: { from: number; to: number }) {
  return { from: TITLE.has(words[from - 1]?.token.text ?? '') ? from - 1 : from, to };
}
