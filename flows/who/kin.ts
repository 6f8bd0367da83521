import type { Effects } from '../effects.ts';
import type { Args } from '../message.ts';
import type { Contact, Person, World } from '../world.ts';

/** Who a visit is for, as far as it was said. */
export interface Sought {
  /** 'self', 'son', 'mother'…, or the id of one of the contact's people; null when nothing was said. */
  relation: string | null;
  service: string | null;
}

const CHILDREN = new Set(['son', 'daughter', 'child']);
/** Years. In Colombia and in Brazil alike. */
const OF_AGE = 18;

/** Whether it is said to be for somebody else than the contact. */
export function isOther(relation: string | null): boolean {
  return relation !== null && relation !== 'self';
}

/** Whether it is for a child, as far as was said. */
export function isOfChild(relation: string | null): boolean {
  return relation !== null && CHILDREN.has(relation);
}

/** Whose document, name or birth date is asked for: "de su mamá". */
export function ofWhom(relation: string | null): Args {
  return { of: { kin: relation ?? 'other' } };
}

/** Who the patient is to the contact, as it is kept: who comes first, with nothing said, is the contact. */
export function relationKept(relation: string | null, { contact }: World): string {
  if (relation) return relation;
  return contact.people.some((person) => person.relation === 'self') ? 'other' : 'self';
}

/** The contact's people that may be meant. An address that nobody vouches for has to show it first. */
export function known(context: Sought, world: World): readonly Person[] {
  const { relation } = context;
  const { people, vouched } = world.contact;
  if (!vouched) return [];
  if (relation) return people.filter((person) => isMeant(person, relation));
  if (isForChildren(context, world)) return people.filter((person) => isChild(person, world));
  const self = people.filter((person) => person.relation === 'self');
  return self.length ? self : people;
}

/** The one who is meant, where that needs no asking: whoever is written for only may not be the next patient. */
export function theOne(context: Sought, world: World): Person | null {
  const [one, ...others] = known(context, world);
  return one && !others.length && !isStrange(context, world) ? one : null;
}

/** Whether nothing was said of whom it is for, and the one who writes has never been a patient here. */
export function isStrange(context: Sought, world: World): boolean {
  const isKnown = world.contact.people.some(({ relation }) => relation === 'self');
  return context.relation === null && !isKnown && !isForChildren(context, world);
}

/** Whether it is for a child, whatever child: the service is one for children, and nobody was named. */
export function isForChildren({ relation, service }: Sought, { clinic }: World): boolean {
  return relation === null && (clinic.services.find(({ id }) => id === service)?.forChildren ?? false);
}

/** A child of the contact's, or a child that writes for itself. */
function isChild({ relation, birthDate }: Person, { now }: World): boolean {
  if (CHILDREN.has(relation)) return true;
  const comesOfAge = birthDate && `${Number(birthDate.slice(0, 4)) + OF_AGE}${birthDate.slice(4)}`;
  return Boolean(comesOfAge && comesOfAge > now.slice(0, 10));
}

/** Whether one of the contact's people is the one who was named: "el niño" is a son, or a daughter. */
export function isMeant({ id, relation }: Pick<Person, 'id' | 'relation'>, said: string): boolean {
  if (relation === said || id === said) return true;
  return CHILDREN.has(relation) && CHILDREN.has(said) && (relation === 'child' || said === 'child');
}

/** The contact with somebody who is kept: one more of their people, or what is new of one. */
export function withPerson({ contact, freshId }: World, kept: Effects['keepPerson']): Contact {
  const { name, birthDate, nationalId, relation } = kept;
  const id = kept.id ?? freshId;
  const was = contact.people.find((person) => person.id === id);
  const person: Person = {
    ...{ id, name, relation },
    birthDate: birthDate ?? was?.birthDate ?? null,
    nationalId: nationalId?.value ?? was?.nationalId ?? null,
  };
  const people = was
    ? contact.people.map((one) => (one === was ? person : one))
    : [...contact.people, person];
  return { ...contact, people };
}
