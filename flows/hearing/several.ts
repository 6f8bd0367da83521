import { heard } from '../../locales/heard.ts';
import type { Entity, EntityOf, Lang } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { isMeant } from '../who/kin.ts';
import { besideFirst } from '../wish/from-visit.ts';
import type { World } from '../world.ts';
import { wordsOf } from './given.ts';

/** What joins two things that are both wanted: "cardiología y dermatología", "para mim, e para meu filho". */
const JOINED = /^[^.?!]*(\by\b|\be\b|,|\+|&)[^.?!]*$/i;
/** What tells them apart: one of the two is wanted, or one in place of the other. */
const APART = heard.several.apart;
/** "O", "no": in Portuguese they are an article, and "at the". */
const APART_IN_SPANISH = heard.several.apartInSpanish;

/** "Seguidas", "pertinho uma da outra": the second right after the first. */
const CLOSE = heard.several.close;
/** "Las dos el jueves": both at the same time of day. */
const SO_MANY = heard.each.soMany;

/** One wish for each visit that a sentence asks for: of several specialties, or for several people. */
export function severalIn({ text, understood }: Said, given: Given, world: World): Given[] {
  const { clinic } = world;
  if (!understood || understood.controls.includes('correct')) return [given];
  const entities = understood.entities.toSorted((one, other) => one.start - other.start);
  const services = distinct(
    entities.filter(
      (found) => found.type === 'specialty' && clinic.services.some(({ id }) => id === found.specialty),
    ),
  );
  const people = peopleIn(services.length > 1 ? [...entities, ...ownOnes(text)] : entities, text, world);
  if (areJoined(services, text, understood.lang)) {
    const whole = withoutCount(given, text);
    const visits = services.map((found, at) => {
      const own = shareOf(whole, at, services.length);
      const told = at > 0 && own === whole ? besideFirst(whole) : own;
      return withTheirOwn({ ...told, service: meaningOf(found) }, at, { services, people, text });
    });
    const isOfSeveral = new Set(visits.map(({ person }) => person)).size > 1;
    const isClose = has(text, CLOSE) || ((has(text, SO_MANY) || isOfSeveral) && isOnOneDay(given));
    return visits.map((visit, at) => (at > 0 && isClose ? { ...visit, together: true } : visit));
  }
  if (!areJoined(people, text, understood.lang))
    return isOfChildren(text, given) ? eachChild(given) : [given];
  const { name: _ofOne, ...ofAll } = given;
  const times = entities.filter((found) => found.type === 'when' && found.role !== 'visit');
  const isOfEach = times.length === people.length && alternate(times, people);
  return people.map(({ person, name }, at) => ({
    ...(isOfEach ? { ...ofAll, ...timeOf(given, at) } : ofAll),
    person,
    ...(name && { name }),
    ...(at > 0 && !isOfEach && { together: true }),
  }));
}

/** "Laboratorio y pediatría, las dos para el niño": so many visits, and no two o'clock. */
function withoutCount({ when, ...rest }: Given, text: string): Given {
  const left = has(text, SO_MANY)
    ? when?.filter((one) => !(one.type === 'time' && one.from === '14:00'))
    : when;
  return left?.length ? { ...rest, when: left } : rest;
}

/** "Hacerme un examen", "o meu exame", "é meu": of who writes, where somebody else's is told beside it. */
const OWN_ONES = heard.several.ownOnes;

export function ownOnes(text: string): EntityOf<'person'>[] {
  return [...text.matchAll(OWN_ONES)].map(({ 0: word, index: start }) => ({
    type: 'person',
    person: 'self',
    text: word,
    start,
    end: start + word.length,
  }));
}

/** Whether one day is told for all of them: who comes with somebody else comes once. */
function isOnOneDay({ when = [], fromVisit }: Given): boolean {
  return when.length === 1 || fromVisit?.shift.days === 0;
}

/** "Mis dos hijos", "as crianças", "los gemelos": a visit for each of them. */
const CHILDREN = heard.several.children;

function isOfChildren(text: string, { person, name }: Given): boolean {
  return name === undefined && (person === undefined || CHILD.has(person)) && has(text, CHILDREN);
}

const CHILD: ReadonlySet<string> = new Set(['son', 'daughter', 'child']);

/** The first of two, and the other right after. Of three, the third is asked for when its turn comes. */
function eachChild(given: Given): Given[] {
  const { person = 'child' } = given;
  return [
    { ...given, person },
    { ...given, person, together: true },
  ];
}

/** "A las 3 para Mateo y a las 3 y media para Sofía": each has a time of their own, before or after them. */
function alternate(times: readonly Entity[], people: readonly Told[]): boolean {
  const order = [...times, ...people].toSorted((one, other) => one.start - other.start);
  return order.every(
    (one, at) => at === 0 || times.includes(one as Entity) !== times.includes(order[at - 1] as Entity),
  );
}

/** The time at that place; an hour alone, after the first, is of the same day. */
function timeOf({ when = [] }: Given, at: number): Given {
  const own = when.slice(at, at + 1);
  const isHour = at > 0 && own.every(({ type }) => type.startsWith('time'));
  return { when: own, ...(isHour && { fromVisit: { shift: { days: 0 }, beside: own } }) };
}

/** Somebody that a visit is for: who they are to who writes, or the id of one of theirs; a name that is new. */
export interface Told {
  start: number;
  end: number;
  person: string;
  name?: string;
}

/** What joins one specialty to the next, and to whom that is for. */
const JOINER = heard.several.joiner;

/** "Dermatología para mí y pediatría para Mateo": to each its own, and "cardiología y ecografía para mi papá" both to one. */
function withTheirOwn(
  { person, name, ...share }: Given,
  at: number,
  told: { services: readonly Entity[]; people: readonly Told[]; text: string },
): Given {
  const { services, people, text } = told;
  const joiners = services.slice(1).map(({ start }, before) => {
    const { end } = services[before]!;
    return end + Math.max(0, text.slice(end, start).search(JOINER));
  });
  const placeOf = ({ start }: Told) => joiners.filter((joiner) => joiner < start).length;
  const isOfAll =
    people.length === 1 &&
    (people[0]!.start < services[0]!.start || people[0]!.start > services.at(-1)!.start);
  // "Eu e o Mateus, no clínico e na pediatra": to each its own, in that order.
  if (people.length === services.length && areAside(people, services)) {
    const { person, name } = people[at]!;
    return { ...share, person, ...(name !== undefined && { name }) };
  }
  if (people.length === 0 || isOfAll)
    return { ...share, ...(person !== undefined && { person }), ...(name !== undefined && { name }) };
  const cuts = [0, ...joiners, text.length];
  const isOfSame = at > 0 && has(text.slice(cuts[at], cuts[at + 1]), SAME_PERSON);
  const own =
    people.find((one) => placeOf(one) === at) ??
    (isOfSame ? people.findLast((one) => one.person !== 'self' && placeOf(one) < at) : undefined);
  return { ...share, ...(own && { person: own.person }), ...(own?.name && { name: own.name }) };
}

/** "Y dermatología también para él", "e o exame de sangue dele": of whoever was told before, and not of who writes. */
const SAME_PERSON = heard.several.samePerson;

/** Whether all of the people are told before the services, or all after them. */
function areAside(people: readonly Told[], services: readonly Entity[]): boolean {
  const isBefore = people.at(-1)!.start < services[0]!.start;
  return isBefore || people[0]!.start > services.at(-1)!.start;
}

/** Letters that may stand between "mi hija" and her name. */
const BESIDE_NAME = 2;

/** Those whom a visit is for, each once: by what they are to who writes, or by the name of one who is known. */
export function peopleIn(entities: readonly Entity[], text: string, { contact }: World): Told[] {
  const told: Told[] = [];
  const names = namesOfTheirs(entities, text, contact);
  const named = [...names, ...selfBeside([...entities, ...names], text, names)];
  for (const found of [...entities, ...named].toSorted((one, other) => one.start - other.start)) {
    if (found.type !== 'person' && found.type !== 'name') continue;
    const { start, end } = found;
    const known = idOf(found, contact);
    const before = told.at(-1);
    // "Mi hija Sofía" is one, and so is "mi hijo Mateo".
    // "La de mi hijo, la mía": those are two.
    const isOwn = found.type === 'person' && found.person === 'self';
    const isBeside = before && !isOwn && start - before.end <= BESIDE_NAME;
    if (isBeside && found.type === 'name')
      Object.assign(before, known ? { person: known } : { name: found.name });
    else if (isBeside && known) Object.assign(before, { person: known });
    else if (known) told.push({ start, end, person: known });
    else if (found.type === 'person') told.push({ start, end, person: found.person });
  }
  const isOnce = (one: Told, at: number) => told.findIndex(({ person }) => person === one.person) === at;
  return told.filter(
    (one, at) =>
      isOnce(one, at) && !told.slice(0, at).some((before) => isSameChild(before, one, text, contact)),
  );
}

/** "Para mi hija, ¿atiende a una nena de 10 años?" tells more of her; "para mi hija y el niño" are two. */
function isSameChild(before: Told, one: Told, text: string, { people }: World['contact']): boolean {
  const known = people.find(({ id }) => id === before.person);
  const said = { id: before.person, relation: known?.relation ?? before.person };
  const isAny = one.person === 'child' || said.relation === 'child';
  return isAny && isMeant(said, one.person) && !has(text.slice(before.end, one.start), AND_ANOTHER);
}

/** "Mi hijo y la niña", "pro meu filho e pra menina": what joins one to another, with small words only. */
const AND_ANOTHER = heard.several.andAnother;

/** "Yo y mi esposa", "meu marido e eu": who writes, joined to another. */
const SELF_JOINED = heard.several.selfJoined;

/** "Quiero una de dermatología y otra para mi hijo": the first is of who writes. */
const ONE_AND_ANOTHER = heard.several.oneAndAnother;

/** Who writes, where that is told beside another: "eu e meu marido queremos fazer um check-up". */
function selfBeside(
  entities: readonly Entity[],
  text: string,
  theirs: readonly Entity[],
): EntityOf<'person'>[] {
  const people = entities.filter((found) => found.type === 'person' || found.type === 'name');
  const isAnother = (found: Entity) =>
    theirs.includes(found) || (found.type === 'person' && found.person !== 'self');
  if (!people.some(isAnother)) return [];
  const both = ONE_AND_ANOTHER.exec(text);
  const another = both ? both.index + both[0].length : 0;
  const isOfAnother = (found: Entity) =>
    found.start >= another || (found.type === 'name' && found.whose === 'writer');
  if (both && people.every(isOfAnother))
    return [{ type: 'person', person: 'self', text: '', start: both.index, end: both.index + 1 }];
  return [...text.matchAll(SELF_JOINED)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    const isFree = !entities.some((found) => found.start < end && start < found.end);
    return isFree ? [{ type: 'person', person: 'self', text: word, start, end }] : [];
  });
}

/** "A do Mateus": first names of the contact's people that were read as nothing else. */
function namesOfTheirs(
  entities: readonly Entity[],
  text: string,
  { people, vouched }: World['contact'],
): EntityOf<'name'>[] {
  if (!vouched || people.length === 0) return [];
  const firsts = new Set(people.map(({ name }) => wordsOf(name)[0]));
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    const isFree = !entities.some((found) => found.start < end && start < found.end);
    return isFree && firsts.has(wordsOf(name)[0]) ? [{ type: 'name', name, text: name, start, end }] : [];
  });
}

/** The one of the contact's people who is named, or who alone is that to them; null where it is nobody, or not sure. */
function idOf(found: EntityOf<'person' | 'name'>, { people, vouched }: World['contact']): string | null {
  if (!vouched) return null;
  const words = wordsOf(found.type === 'name' ? found.name : found.text);
  const meant = people.filter(
    ({ name, relation }) =>
      words.includes(wordsOf(name)[0]!) || (found.type === 'person' && relation === found.person),
  );
  const [one] = meant;
  if (!one || meant.length > 1) return null;
  return one.relation === 'self' ? 'self' : one.id;
}

/** Days said in the same number belong one to each: "cancel Tuesday's and give me another on Friday". */
export function shareOf(given: Given, at: number, count: number): Given {
  if (count < 2 || given.when?.length !== count) return given;
  return { ...given, when: [given.when[at]!] };
}

function areJoined(found: readonly Pick<Entity, 'start' | 'end'>[], text: string, lang: Lang): boolean {
  // Folded: of "niño" no "o" is left by itself.
  const isApart = (between: string) =>
    has(between, APART) || (lang === 'es' && has(between, APART_IN_SPANISH));
  return (
    found.length > 1 &&
    found.slice(1).every(({ start }, at) => {
      const between = text.slice(found[at]!.end, start);
      return JOINED.test(between) && !isApart(between);
    })
  );
}

export function distinct(found: readonly Entity[]): Entity[] {
  return found.filter((one, at) => found.findIndex((other) => meaningOf(other) === meaningOf(one)) === at);
}

function meaningOf(found: Entity): string {
  return found.type === 'specialty' ? found.specialty : found.text;
}
