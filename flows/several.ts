import type { Entity } from '../nlu/types.ts';
import type { Given, Said } from './events.ts';
import type { World } from './world.ts';

/** What joins two things that are both wanted: "cardiología y dermatología", "para mim, e para meu filho". */
const JOINED = /^[^.?!]*(\by\b|\be\b|,|\+|&)[^.?!]*$/i;
/** What tells them apart: one of the two is wanted, or one in place of the other. */
const APART = /\b(o|ou|no|não|nao|sino|mejor|melhor|en vez|em vez)\b/i;

/** One wish for each visit that a sentence asks for: of several specialties, or for several people. */
export function severalIn({ text, understood }: Said, given: Given, { clinic }: World): Given[] {
  if (!understood || understood.controls.includes('correct')) return [given];
  const entities = understood.entities.toSorted((one, other) => one.start - other.start);
  const services = distinct(
    entities.filter(
      (found) => found.type === 'specialty' && clinic.services.some(({ id }) => id === found.specialty),
    ),
  );
  if (areJoined(services, text)) {
    return services.map((found, at) => ({
      ...shareOf(given, at, services.length),
      service: meaningOf(found),
    }));
  }
  const people = distinct(entities.filter(({ type }) => type === 'person'));
  if (!areJoined(people, text)) return [given];
  return people.map((found, at) => ({
    ...given,
    person: meaningOf(found),
    ...(at > 0 && { together: true }),
  }));
}

/** Days said in the same number belong one to each: "cancel Tuesday's and give me another on Friday". */
export function shareOf(given: Given, at: number, count: number): Given {
  if (count < 2 || given.when?.length !== count) return given;
  return { ...given, when: [given.when[at]!] };
}

function areJoined(found: readonly Entity[], text: string): boolean {
  return (
    found.length > 1 &&
    found.slice(1).every(({ start }, at) => {
      const between = text.slice(found[at]!.end, start);
      return JOINED.test(between) && !APART.test(between);
    })
  );
}

function distinct(found: readonly Entity[]): Entity[] {
  return found.filter((one, at) => found.findIndex((other) => meaningOf(other) === meaningOf(one)) === at);
}

function meaningOf(found: Entity): string {
  return found.type === 'specialty' ? found.specialty : found.type === 'person' ? found.person : found.text;
}
