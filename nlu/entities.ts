import { onlyAsksAgain } from './controls/controls.ts';
import { compile } from './lexicon/compile-lexicon.ts';
import { findConcepts, type Hits, type Lexicon, type Vocabulary } from './lexicon/lexicon.ts';
import { LEXICONS } from './lexicon/packed-lexicons.ts';
import { fold, type Normalised, normalise, onceIn } from './normalise.ts';
import { NAME_FILLERS } from './people/name-fillers.ts';
import { readChoice } from './readers/choice.ts';
import { readComplaints } from './readers/complaint.ts';
import { isPutRight, isTakenBack } from './readers/correction.ts';
import { readNationalIds } from './readers/document-id.ts';
import { readFromVisit } from './readers/from-visit.ts';
import { mentionsOf, type Utterance } from './readers/heard.ts';
import { readInsurers } from './readers/insurer.ts';
import { readModalities } from './readers/modality.ts';
import { readNames } from './readers/name.ts';
import { readPersons } from './readers/person.ts';
import { readPhones } from './readers/phone.ts';
import { practitionerWords, readPractitioners } from './readers/practitioner.ts';
import { readReason } from './readers/reason.ts';
import { phraseOf, readSites, siteWords } from './readers/site.ts';
import { readSpecialties } from './readers/specialty.ts';
import { turnedDown } from './readers/turned-down.ts';
import type { ClinicNames, Entity, Hints, Lang } from './types.ts';
import { wordsOf } from './words.ts';

const INDEXES = new WeakMap<ClinicNames, Lexicon>();

/** The clinic's own names made ready for reading; built once for each `names` object. */
export function clinicIndex(names: ClinicNames): Lexicon {
  const known = INDEXES.get(names);
  if (known) return known;
  const services = names.services.map(({ id, names: own }) => [
    `specialty:${id}`,
    own.map(phraseOf).join(','),
  ]);
  const insurers = names.insurers.map((name) => [`insurer:${name}`, phraseOf(name)]);
  const vocabulary: Vocabulary = {
    filler: NAME_FILLERS,
    ...Object.fromEntries([...services, ...insurers].filter(([, phrases]) => phrases !== '')),
    ...practitionerWords(names.practitioners),
    ...siteWords(names.sites),
  };
  const index = compile(vocabulary, 'es');
  INDEXES.set(names, index);
  return index;
}

/** What a text names that has a name everywhere. */
const knownIn = onceIn((text): Hits => findConcepts(LEXICONS.named(), wordsOf(text)));

interface Named {
  /** What is a clinic's own. */
  clinic: Hits;
  /** With what has a name everywhere. */
  all: Hits;
}

/** What a text was found to name of a clinic, and of which: the last one that asked. */
const lastNamed = onceIn((_text: Normalised): { names: ClinicNames | null; found: Named | null } => ({
  names: null,
  found: null,
}));

function namedOf(text: Normalised, names: ClinicNames | undefined): Named {
  if (names === undefined) return { clinic: new Map(), all: knownIn(text) };
  const last = lastNamed(text);
  if (last.found === null || last.names !== names) {
    const clinic = findConcepts(clinicIndex(names), wordsOf(text));
    const told = [...clinic].filter(([concept]) => /^(?:specialty|insurer):/.test(concept));
    // The clinic's own names come first: a word that is told of other places too is hers.
    const ofAny = [...knownIn(text)].filter(([concept]) => !clinic.has(concept));
    last.found = { clinic, all: new Map([...told, ...ofAny]) };
    last.names = names;
  }
  return last.found;
}

/** Every entity told, but for dates; where two claim the same words, the surer one is kept. */
export function readEntities(text: Normalised, hints: Hints, lang: Lang): Entity[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const { clinic, all: hits } = namedOf(text, hints.clinic);
  const utterance: Utterance = { text, words, hits, awaiting: hints.awaiting ?? null };
  const told = surest([...readNationalIds(text, hints, lang), ...readPhones(text, hints, lang)]);
  const present = told.filter((one) => !told.some((other) => isFormer(text, one, other)));
  const numbers = present.filter((one) => !present.some((other) => isMended(text, one, other)));
  const practitioners = readPractitioners(utterance, clinic);
  const isStaff = (name: Entity) => practitioners.some((one) => overlap(name, one));
  const isAsked = hints.awaiting === 'name';
  const named = readNames(utterance, hints).filter((name) =>
    isAsked ? !onlyAsksAgain(words) : name.whose === 'writer' || !isStaff(name),
  );
  const rest: Entity[] = [
    ...asMeant([...practitioners, ...readSites(utterance, clinic), ...readSpecialties(utterance)], utterance),
    ...readComplaints(utterance),
    ...readPersons(utterance),
    ...asMeant(readModalities(utterance), utterance),
    ...readInsurers(utterance),
    ...readFromVisit(text, lang),
  ];
  const choice = readChoice(utterance, hints, choiceOfService(utterance, hints));
  const reason = hints.awaiting === 'reason' ? readReason(text) : null;
  const answer = [choice, reason].filter((entity) => entity !== null);
  const apart = keepApart([numbers, named, rest, answer]);
  // "Para mi hijo Mateo", where he is one of those to choose from, chooses him.
  const isLost = choice && (hints.choices?.length ?? 0) > 0 && !apart.includes(choice);
  const isName = isLost && named.some((name) => overlap(name, choice));
  return isName ? [...apart, choice] : apart;
}

/** What is named, but for what is turned down where another of the kind will do: "en el norte no, en el centro". */
function asMeant(named: readonly Entity[], utterance: Utterance): readonly Entity[] {
  if (named.length < 2) return named;
  const off = turnedDown(utterance);
  if (off.size === 0) return named;
  const isOff = ({ start }: Entity) =>
    off.has(utterance.words.findIndex(({ token }) => token.start === start));
  const isElsewhere = ({ type }: Entity) => named.some((other) => other.type === type && !isOff(other));
  return named.filter((one) => !isOff(one) || !isElsewhere(one));
}

/** The only choice on offer that is the one service told: "el del corazón", where "Cardiología" is offered. */
function choiceOfService(utterance: Utterance, { choices = [], clinic }: Hints): number | null {
  if (choices.length === 0) return null;
  const told = new Set(mentionsOf(utterance.hits, 'specialty').map(({ value }) => value));
  if (told.size !== 1 || utterance.words.some(({ token }) => /^n(?:o|ao)$/.test(token.text))) return null;
  const [service] = told;
  const fitting = choices.flatMap((label, at) => {
    const words = wordsOf(normalise(label));
    const hits = [LEXICONS.named(), ...(clinic ? [clinicIndex(clinic)] : [])].flatMap((lexicon) =>
      mentionsOf(findConcepts(lexicon, words), 'specialty'),
    );
    return hits.some(({ value }) => value === service) ? [at + 1] : [];
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

function surest(numbers: (Entity & { confidence: number })[]): Entity[] {
  const kept: Entity[] = [];
  const size = ({ start, end }: Entity) => end - start;
  const order = numbers.toSorted(
    (one, other) => other.confidence - one.confidence || size(other) - size(one),
  );
  for (const number of order) if (!kept.some((other) => overlap(number, other))) kept.push(number);
  return kept;
}

/** Whether `other` is said instead of `one`: "es 52340111, no espere, 52340112", "no es 52340111 sino 52340112". */
function isMended(text: Normalised, one: Entity, other: Entity): boolean {
  if (one.type !== other.type) return false;
  if (other.end <= one.start) return isPutRight(text, other.end, one.start);
  if (one.end > other.start || isPutRight(text, one.end, other.start)) return false;
  const before = fold(text.original.slice(Math.max(0, one.start - DENIAL_REACH), one.start));
  const between = fold(text.original.slice(one.end, other.start));
  const isDenied = DENIED.test(before) && /^[\s,.;]*(?:sino|senao|mas|es|e|mejor|melhor)\b/.test(between);
  return isDenied || ANOTHERS.test(between) || isTakenBack(text, one.end, other.start);
}

/** "…, ay no, ese es el de mi esposo, el mío es …": whose the former is, and not the patient's. */
const ANOTHERS =
  /^[\s,.;]*(?:\w+ ){0,3}?(?:es[aeo]|ess[ae]|isso|est[ae]) (?:es|e|eh|era) (?:(?:el|la|o|a) )?(?:del?|d[oa]|del[ea])\b.*\b(?:el|la|o|a) (?:mi[ao]|meu|minha|cert[ao]|correct[ao]|buen[ao]|de (?:el|ella)|del[ea])\b/;

/** Whether `one` was had before `other`: "ahora es el 3114567890, ya no el 3005550101". */
function isFormer(text: Normalised, one: Entity, other: Entity): boolean {
  if (one.type !== other.type || one === other) return false;
  const from = other.end <= one.start ? other.end : 0;
  return FORMER.test(fold(text.original.slice(Math.max(from, one.start - FORMER_REACH), one.start)));
}

/** What says right before a number that it is no longer anyone's. */
const FORMER =
  /\b(?:ya no|no es mas|nao e mais|nao eh mais|nao uso mais|antes|era|tenia|tinha|anterior|viejo|antiguo|antigo|velho|perdi)(?: (?:es|era|uso|el|la|o|a|tengo|tenho|numero|celular|telefono|telefone|cedula|cpf|al|no|como|de))*[ :]*\(?$/;
const FORMER_REACH = 48;

/** "No es", "não é o": what stands right before a number that is denied. */
const DENIED = /\b(?:no es|no era|nao e|nao era|nao eh)(?: el| la| o| a)? $/;
const DENIAL_REACH = 16;

/** Numbers take their words from names, names from practitioners and the rest; a reason may hold anything. */
function keepApart(groups: readonly (readonly Entity[])[]): Entity[] {
  const kept: Entity[] = [];
  for (const group of groups) {
    const free = group.filter(
      (entity) => entity.type === 'reason' || !kept.some((other) => clashes(entity, other)),
    );
    kept.push(...free);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

function clashes(entity: Entity, other: Entity): boolean {
  if (!overlap(entity, other)) return false;
  // "Para Martín" names him, and says that it is for somebody.
  if (entity.type === 'person' && other.type === 'name' && entity.start === other.start) return false;
  const isNumber = other.type === 'national-id' || other.type === 'phone' || other.type === 'name';
  return isNumber || entity.type === other.type;
}

function overlap(one: Entity, other: Entity): boolean {
  return one.start < other.end && other.start < one.end;
}
