import { normalise, type Token } from './normalise.ts';
import { peopleNamed, type Span } from './people/people-named.ts';
import { CARDINALS } from './readers/choice-words.ts';
import type { Entity, Lang } from './types.ts';

/** What stands in the place of what was taken out. */
const INSTEAD = { name: '[name]', number: '[number]', address: '[address]' } as const;

const TELLING: Partial<Readonly<Record<Entity['type'], string>>> = {
  name: INSTEAD.name,
  'national-id': INSTEAD.number,
  phone: INSTEAD.number,
  'birth-date': INSTEAD.number,
  'birth-part': INSTEAD.number,
};

/** Mail and web addresses, and names of accounts. */
const ADDRESS = /\S+@\S+|https?:\/\/\S+|www\.\S+|@\w{2,}/giu;
/** Where somebody lives: a street and its number. */
const STREET =
  /\b(?:calle|carrera|cra|kra|cll|avenida|avda?|transversal|diagonal|jir[oó]n|pasaje|rua|travessa|alameda|rodovia)\b\.?[^,;.\n\d]{0,40}\d+(?:[ #º°-]{1,3}\d+){0,4}/giu;
/** As many digits as no hour has, nor a day without its year, however they are set apart; and the end of a number. */
const NUMBER = /\d(?:[\s.\-/()]*\d){4,}|\d{4,}/gu;
/** A year to come is no number of anybody's. */
const YEAR = /^20[23]\d$/;
/** Numbers that are said word by word: as many as no hour has. */
const FEWEST_SAID = 4;
const SAID = new Set([
  ...Object.keys(CARDINALS),
  ...`cero zero meia trece catorce quince quinze veinte vinte treinta trinta cuarenta quarenta cincuenta cinquenta
    sesenta sessenta setenta ochenta oitenta noventa cien cem ciento cento doscientos duzentos trescientos trezentos
    cuatrocientos quatrocentos quinientos quinhentos seiscientos seiscentos setecientos setecentos ochocientos
    oitocentos novecientos novecentos mil`.split(/\s+/),
]);
/** What may stand between them. */
const JOINT = /^(?:y|e|,|-)$/;
/** What our own reader finds that is nobody's name. */
const NOBODY: ReadonlySet<Entity['type']> = new Set<Entity['type']>([
  'when',
  'from-visit',
  'specialty',
  'practitioner',
  'site',
  'insurer',
  'modality',
]);
/** "De", "la", "dos" are parts of names, and of everything else. */
const SHORTEST_PART = 3;

/** What is known of the people that an utterance may speak of. */
export interface Redaction {
  lang: Lang;
  /** What our own reader found in it. */
  entities: readonly Entity[];
  /** Names of people who are known to the house: the patient's, and those of their family. */
  names: readonly string[];
}

/**
 * The words without what tells who someone is: names that are given, known or common, numbers of documents and phones,
 * dates of birth, addresses. It takes out too much rather than too little.
 */
export function redact(text: string, { lang, entities, names }: Redaction): string {
  const known = new Set(names.flatMap((name) => partsOf(name, lang)));
  const { tokens } = normalise(text, lang);
  const words = tokens.filter((token) => known.has(token.text));
  const others = peopleNamed(
    text,
    entities.filter(({ type }) => NOBODY.has(type)),
  );
  const places = [
    ...entities.flatMap(({ type, start, end }) => {
      const instead = TELLING[type];
      return instead === undefined ? [] : [{ start, end, instead }];
    }),
    ...[...words, ...others].map(({ start, end }) => ({ start, end, instead: INSTEAD.name })),
    ...placesOf(text, ADDRESS, INSTEAD.address),
    ...placesOf(text, STREET, INSTEAD.address),
    ...placesOf(text, NUMBER, INSTEAD.number).filter(({ start, end }) => !YEAR.test(text.slice(start, end))),
    ...numbersSaid(tokens).map((span) => ({ ...span, instead: INSTEAD.number })),
  ];
  return without(text, places);
}

interface Cut extends Span {
  instead: string;
}

/** "Tres cero cero, cinco cinco cinco": somebody's number, said. */
function numbersSaid(tokens: readonly Token[]): Span[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (SAID.has(token.text)) runs.at(-1)!.push(token);
    else if (!JOINT.test(token.text)) runs.push([]);
  }
  return runs
    .filter((run) => run.length >= FEWEST_SAID)
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
}

function without(text: string, places: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end, instead } of places.toSorted((one, other) => one.start - other.start)) {
    if (start >= at) kept += text.slice(at, start) + instead;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

function placesOf(text: string, pattern: RegExp, instead: string): Cut[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    instead,
  }));
}

function partsOf(name: string, lang: Lang): string[] {
  return normalise(name, lang)
    .tokens.map(({ text }) => text)
    .filter((part) => part.length >= SHORTEST_PART && /^\p{L}/u.test(part));
}
