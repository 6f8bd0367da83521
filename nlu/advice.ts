import { isDestructive, meaningOf } from './acts/destructive.ts';
import { answers } from './answers.ts';
import { scored } from './bands.ts';
import { type Analysis, analyse, understand, understandingOf } from './nlu.ts';
import { normalise } from './normalise.ts';
import { PERSONS } from './people/persons.ts';
import { readWhen } from './readers/when.ts';
import { readYesNo } from './readers/yes-no.ts';
import type {
  Awaiting,
  Entity,
  EntityOf,
  Hints,
  Intent,
  Lang,
  RedFlag,
  ScoredIntent,
  Understanding,
} from './types.ts';

/** What a language model makes of words: data from outside, believed only as far as our own rules go. */
export interface Advice {
  /** The first-wanted first. */
  wishes: readonly { intent: Intent; certain: boolean }[];
  /** Whether somebody may be in danger now. */
  emergency: boolean;
  /** Things named, each with the patient's own words for it. Of a time there are the words alone. */
  named: readonly Named[];
}

export type Named = { quote: string } & (
  | { type: 'when' }
  | { type: 'specialty' | 'practitioner' | 'site' | 'person'; id: string }
  /** Counts from 1. */
  | { type: 'choice'; index: number }
);

/** Questions that are answered by who someone is, or by words that are kept as they are: nobody else reads them. */
const OURS_ALONE: ReadonlySet<Awaiting> = new Set<Awaiting>([
  'name',
  'document',
  'birth-date',
  'code',
  'reason',
  'file',
  'free',
]);

/** Whether nothing certain can be made of the words by our own means, so that another opinion is worth a wait. */
export function isUnsure(
  { redFlag, controls, intents, entities }: Understanding,
  { awaiting = null }: Pick<Hints, 'awaiting'>,
): boolean {
  if (redFlag !== null || controls.length > 0) return false;
  if (awaiting !== null && (OURS_ALONE.has(awaiting) || answers(awaiting, entities))) return false;
  return intents.every(({ intent, band }) => band === 'ask' || (intent === 'out_of_scope' && band !== 'act'));
}

const CERTAIN = 0.8;
const DOUBTED = 0.5;
/** More wishes than these in one message are a misreading. */
const MOST_WISHES = 2;
/** Acts that change what is booked: what was understood is said before it is done. */
const CHANGING: ReadonlySet<Intent> = new Set<Intent>([
  'confirm',
  'reschedule',
  'waitlist_accept',
  'check_in',
]);
/** Where yes or no was asked, these are a yes or a no. */
const ANSWERING: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'waitlist_accept', 'waitlist_decline']);

/**
 * What the words mean in the light of advice. Pure. What our own reader found stays; advice adds to it, under the
 * rules that hold for our own: no yes that no word says, nothing taken from a patient without the mood of a command,
 * no time but as our own reader reads it, no red flag lowered.
 */
export function understandWith(advice: Advice, text: string, hints: Hints): Understanding {
  const analysis = analyse(text, hints);
  const local = understandingOf(analysis);
  if (local.redFlag !== null) return local;
  if (advice.emergency || advice.wishes.some(({ intent }) => intent === 'emergency'))
    return screened(local, text);
  const added = advice.named.flatMap((named) => entitiesOf(named, analysis, hints));
  const entities = [...local.entities, ...added].sort((one, other) => one.start - other.start);
  const wishes = wishesOf(advice, analysis, hints);
  if (added.length === 0 && wishes.length === 0) return local;
  const intents = wishes.length > 0 ? wishes : local.intents;
  const isAnswer = answers(hints.awaiting ?? null, entities);
  const heard = isAnswer
    ? intents.map(({ intent, confidence }) => scored(intent, confidence, 'ask'))
    : intents;
  const { intent, confidence } = heard[0]!;
  return { ...local, intent, confidence, intents: heard, entities, source: 'model' };
}

/** A danger that only the model sees is asked about. */
function screened(local: Understanding, text: string): Understanding {
  const redFlag: RedFlag = {
    kind: 'generic',
    confidence: DOUBTED,
    level: 'screen',
    text,
    start: 0,
    end: text.length,
  };
  const intents = [scored('emergency', DOUBTED)];
  return { ...local, intent: 'emergency', confidence: DOUBTED, intents, redFlag, source: 'model' };
}

function wishesOf({ wishes }: Advice, analysis: Analysis, hints: Hints): ScoredIntent[] {
  const different = wishes.filter(
    ({ intent }, at) => wishes.findIndex((one) => one.intent === intent) === at,
  );
  return different.slice(0, MOST_WISHES).flatMap(({ intent, certain }) => {
    const most = boldest(intent, analysis, hints);
    return most === null ? [] : [scored(intent, certain ? CERTAIN : DOUBTED, most)];
  });
}

/** How boldly a wish that the model tells may be taken; null where it may not be taken at all. */
function boldest(intent: Intent, { observed, yesNo }: Analysis, hints: Hints): ScoredIntent['band'] | null {
  if (intent === 'yes' || intent === 'no')
    return yesNo?.word !== intent ? null : yesNo.suits ? 'confirm' : 'act';
  if (hints.awaiting === 'yes-no' && ANSWERING.has(intent)) return null;
  if (!isDestructive(intent)) return CHANGING.has(intent) ? 'confirm' : 'act';
  const meaning = meaningOf(intent, observed.marks);
  return meaning === 'meant' || meaning === 'asked' ? 'confirm' : null;
}

/** The entity that was named, if the patient's own words are there, and nothing of ours contradicts it. */
function entitiesOf(named: Named, { observed, lang }: Analysis, hints: Hints): Entity[] {
  const place = placeOf(named.quote, observed.text.original);
  if (place === null) return [];
  const isTaken = observed.entities.some(
    (own) =>
      own.type === named.type || (PRIVATE.has(own.type) && own.start < place.end && place.start < own.end),
  );
  if (isTaken) return [];
  switch (named.type) {
    case 'when':
      return timesIn(place, { lang, hints });
    case 'choice':
      return mayBeChosen(named.index, hints)
        ? [{ ...place, type: 'choice', choice: { index: named.index } }]
        : [];
    case 'specialty':
      return isKnown(hints.clinic?.services, named.id)
        ? [{ ...place, type: 'specialty', specialty: named.id }]
        : [];
    case 'practitioner':
      return isKnown(hints.clinic?.practitioners, named.id)
        ? [{ ...place, type: 'practitioner', practitioner: named.id }]
        : [];
    case 'site':
      return isKnown(hints.clinic?.sites, named.id) ? [{ ...place, type: 'site', site: named.id }] : [];
    case 'person':
      return isPerson(named.id) ? [{ ...place, type: 'person', person: named.id }] : [];
  }
}

/** What tells who someone is: no other thing is read in these words. */
const PRIVATE: ReadonlySet<Entity['type']> = new Set<Entity['type']>([
  'national-id',
  'birth-date',
  'birth-part',
  'phone',
  'name',
]);

interface Place {
  text: string;
  start: number;
  end: number;
}

function placeOf(quote: string, text: string): Place | null {
  const wanted = quote.trim();
  if (wanted.length < 2) return null;
  const start = text.indexOf(wanted);
  return start === -1 ? null : { text: wanted, start, end: start + wanted.length };
}

function timesIn({ text, start }: Place, of: { lang: Lang; hints: Hints }): Entity[] {
  return readTimes(text, of).map((when) => ({ ...when, start: when.start + start, end: when.end + start }));
}

function readTimes(text: string, { lang, hints }: { lang: Lang; hints: Hints }): EntityOf<'when'>[] {
  const country = hints.country ?? (lang === 'pt' ? 'BR' : 'CO');
  return readWhen(normalise(text, lang), { lang, country, ref: hints.ref });
}

/** What may be chosen for a patient: something of the clinic's lists, or for whom it is. */
const CHOOSABLE: ReadonlySet<Entity['type']> = new Set<Entity['type']>([
  'specialty',
  'practitioner',
  'site',
  'person',
  'modality',
]);

/**
 * Whether advice may choose this one of the choices, counted from 1: only what names something of the clinic's, or a
 * person. Among times our own reading of them chooses; whatever else is offered, such as to cancel, to erase, or a yes,
 * the patient chooses by their own word.
 */
export function mayBeChosen(index: number, { awaiting, choices = [], ...hints }: Hints): boolean {
  const label = choices[index - 1];
  if (label === undefined || awaiting === 'yes-no') return false;
  const { lang, intents, entities } = understand(label, hints);
  if (!entities.some(({ type }) => CHOOSABLE.has(type))) return false;
  if (intents.some(({ intent }) => isDestructive(intent))) return false;
  return readYesNo(normalise(label, lang), lang) === null && readTimes(label, { lang, hints }).length === 0;
}

function isKnown(things: readonly { id: string }[] | undefined, id: string): boolean {
  return things?.some((thing) => thing.id === id) ?? false;
}

function isPerson(id: string): boolean {
  return (PERSONS as readonly string[]).includes(id);
}
