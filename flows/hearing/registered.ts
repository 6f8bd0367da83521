import { heard } from '../../locales/heard.ts';
import { minutesBetween } from '../civil.ts';
import type { Given } from '../events.ts';
import { folded, has } from '../folded.ts';
import { isMeant } from '../who/kin.ts';
import { taken } from '../who/told.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { Person } from '../world.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

/** Minutes for which who was registered is whom a correction is of. */
const KNOWN_MINUTES = 120;

/** "Me equivoqué", "quedó mal", "o certo é", "corrijo": something is put right. */
const PUTS_RIGHT = heard.registered.putsRight;
/** A name, and not the one that a visit is booked in. */
const OF_NAME = heard.registered.ofName;
/** Where one of these is asked for, it is an answer, unless it is theirs but for a slip. */
const ASKS_WHO: ReadonlySet<string> = new Set(['name', 'document', 'birth-date']);

/** What was told wrong of whoever was registered just now, put right: "perdón, la cédula quedó mal, es 79654321". */
export function putsRightWhoTheyAre(heard: Heard): Move[] | null {
  const { conversation, asked, said, given, world } = heard;
  const { registered } = conversation;
  if (!registered || minutesBetween(registered.at, world.now) > KNOWN_MINUTES) return null;
  const person = world.contact.people.find(({ id }) => id === registered.id);
  if (!person || (given.person !== undefined && !isMeant(person, given.person))) return null;
  const isCorrection = said.understood.controls.includes('correct') || has(said.text, PUTS_RIGHT);
  if (!isCorrection || concernsVisit(given)) return null;
  const isAnswer = asked !== null && ASKS_WHO.has(asked.awaiting ?? 'free');
  const amended = isAnswer ? numberOf(person, given) : amendedOf(person, given, said.text);
  return amended && [{ do: 'begin', flow: 'amending', intent: null, given: amended, about: { person } }];
}

/** What is told of them that is not as it is kept; null where nothing is. */
function amendedOf(person: Person, given: Given, text: string): Given | null {
  const { name, nationalId, birthDate } = taken(given);
  const isOtherName = name !== undefined && name !== person.name && isTheirs(name, person, text);
  const isOtherId = nationalId !== undefined && nationalId.value !== person.nationalId;
  const isOtherDate = birthDate !== undefined && birthDate !== person.birthDate;
  if (!isOtherName && !isOtherId && !isOtherDate) return null;
  return {
    ...(isOtherName && { name }),
    ...(isOtherId && { nationalId: given.nationalId! }),
    ...(isOtherDate && { birthDate }),
  };
}

/** Figures that slip in a number that is told. */
const SLIPPED = 2;

/** The number told, where it is theirs but for a figure or two: "la cédula quedó mal, es …", when the next one's is asked for. */
function numberOf(person: Person, { nationalId }: Given): Given | null {
  const [told, kept] = [nationalId?.value ?? '', person.nationalId ?? ''];
  const slipped = [...told].filter((figure, at) => figure !== kept[at]).length;
  const isTheirs = nationalId?.valid === true && told.length === kept.length && slipped <= SLIPPED;
  return isTheirs ? { nationalId } : null;
}

/** Whether a name is theirs written better, and not somebody else's. */
function isTheirs(name: string, person: Person, text: string): boolean {
  const first = (whole: string) => folded(whole).split(' ')[0];
  return first(name) === first(person.name) || has(text, OF_NAME);
}
