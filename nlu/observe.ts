import type { Marks } from './acts/marks.ts';
import { readByItself } from './by-itself.ts';
import { readEntities } from './entities.ts';
import { type Normalised, onceIn } from './normalise.ts';
import { readText } from './read-lately.ts';
import { readBirthDate } from './readers/birth-date.ts';
import { readBirthPart } from './readers/birth-part.ts';
import { offersTimes } from './readers/choice.ts';
import { choiceByTime, isRefusedTime } from './readers/choice-by-time.ts';
import { readHeld } from './readers/held.ts';
import { readTimes, type WhenOptions } from './readers/when.ts';
import { cutBetween } from './several.ts';
import type { Entity, Hints, Lang } from './types.ts';

/** What is noticed in an utterance before anything is concluded from it. */
export interface Observed {
  text: Normalised;
  /** Everything named, in the order of the text. */
  entities: readonly Entity[];
  marks: Marks;
  /** The marks as features of the classifier. */
  tags: readonly number[];
}

/** Reads an utterance whose language is known: names, acts and things. */
export function observe(text: string, hints: Hints, lang: Lang): Observed {
  const read = readText(text, lang);
  const { marks, tags } = readByItself(read, lang);
  return { text: read, entities: namedNow(read, hints, lang), marks, tags };
}

/** What was found named in a text, by the clinic and by the rest of what it hangs on. */
const foundBefore = onceIn(
  (_text: Normalised) => new Map<string, { clinic: Hints['clinic']; entities: readonly Entity[] }>(),
);
/** So many ways a text was asked about are kept with it. */
const MOST_ASKED = 8;

/** What is named, read once for all who write the same within a minute and were asked the same. */
function namedNow(text: Normalised, hints: Hints, lang: Lang): readonly Entity[] {
  const { clinic, ...others } = hints;
  const found = foundBefore(text);
  const asked = JSON.stringify(others);
  const before = found.get(asked);
  if (before !== undefined && before.clinic === clinic) return before.entities;
  const entities = namedIn(text, hints, lang);
  if (found.size === MOST_ASKED) found.clear();
  found.set(asked, { clinic, entities });
  return entities;
}

/** A birth date is not a day to come, and the digits of a document or a phone are no date at all. */
function namedIn(text: Normalised, hints: Hints, lang: Lang): Entity[] {
  const country = hints.country ?? (lang === 'pt' ? 'BR' : 'CO');
  const awaiting = hints.awaiting ?? null;
  const named = readEntities(text, hints, lang);
  // "Quinta", where times are to choose from and none is meant, is Thursday.
  const anotherDay = offersTimes(hints.choices) && !named.some(({ type }) => type === 'choice');
  const options = { lang, country, ref: hints.ref, awaiting: anotherDay ? null : awaiting };
  const birth = readBirthDate(text, options);
  // "15 de mayo de 1958" is no document 1958.
  const taken = named.filter((one) => NUMBERS.has(one.type) && !(birth && isWithin(one, birth)));
  if (birth && !taken.some((other) => overlaps(birth, other))) taken.push(birth);
  // "Diana dos Reis" is nobody's holiday.
  const persons = named.filter((one) => one.type === 'name');
  // "Le confirmo en la tarde" tells when they will answer.
  const { told } = readHeld(text, lang);
  const isTimeAtAll = (when: Entity) =>
    !(told && told.start <= when.start && when.end <= told.end) &&
    !taken.some((other) => overlaps(when, other)) &&
    !persons.some((name) => isWithin(when, name) || (name.whose === 'writer' && overlaps(when, name)));
  const times = timesIn(text, options, lang);
  const whens = times.flatMap(({ wanted }) => wanted).filter(isTimeAtAll);
  const part = awaiting === 'birth-date' && !birth ? readBirthPart(text, hints.ref) : null;
  if (part) return [...named, part].filter((one) => one === part || !overlaps(one, part));
  const unwanted = times.flatMap((part) => part.unwanted).filter(isTimeAtAll);
  // "Manhã" is a time, and sounds like "mana"; "para julio" is a month.
  const isTime = (one: Entity) =>
    (one.type === 'person' || (one.type === 'name' && awaiting !== 'name')) &&
    whens.some((when) => overlaps(one, when));
  const rest = named.filter((one) => !NUMBERS.has(one.type) && !isTime(one));
  const chosen = rest.find((one) => one.type === 'choice');
  const isOff = chosen && isRefusedTime(chosen, whens);
  const byTime = chosen ? null : choiceByTime(text, whens, { hints, options });
  const others = isOff ? rest.filter((one) => one !== chosen) : byTime ? [...rest, byTime] : rest;
  return [...taken, ...others, ...whens, ...unwanted].sort((one, other) => one.start - other.start);
}

/**
 * The times of the whole; or of each wish by itself where the whole joins those of two: of "cancela la del jueves y dame
 * otra la semana que viene" Thursday is not of next week.
 */
function timesIn(text: Normalised, options: WhenOptions, lang: Lang): ReturnType<typeof readTimes>[] {
  const whole = readTimes(text, options);
  const { several } = readByItself(text, lang);
  if (several.length < 2) return [whole];
  const parts = cutBetween(text, several);
  const isJoined = whole.wanted.some(({ start, end }) =>
    parts.some(({ tokens: [first] }) => first && start < first.start && first.start < end),
  );
  return isJoined ? parts.map((part) => readTimes(part, options)) : [whole];
}

const NUMBERS: ReadonlySet<Entity['type']> = new Set(['national-id', 'phone']);

/** Whether `one` is only a part of `other`. */
function isWithin(one: Entity, other: Entity): boolean {
  return other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start;
}

function overlaps(one: Entity, other: Entity): boolean {
  return one.start < other.end && other.start < one.end;
}
