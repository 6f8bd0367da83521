import type { BirthPart } from '../../nlu/types.ts';
import type { FlowEvent, Given } from '../events.ts';
import { flowSetup, givenIn } from '../setup.ts';
import type { Person } from '../world.ts';
import { isOtherId, taken, tellsWho } from './told.ts';

/** What is known of somebody while it is found out who they are. */
export interface Identifying {
  /** Whom the care is for, as said: 'self', 'son', 'mother'… */
  relation: string | null;
  purpose: 'book' | 'see';
  service: string | null;
  nationalId: { kind: string; value: string } | null;
  name: string | null;
  birthDate: string | null;
  /** All that was told of it. Absent where nothing was. */
  birthPart?: BirthPart;
  /** They do not know it. Absent in frames saved before that was asked. */
  withoutBirthDate?: boolean;
  /** A patient of the register with that document, whose birth date is still to be shown. */
  registered: Omit<Person, 'relation'> | null;
  /** Wrong answers to a question that proves who one is. */
  tries: number;
  patient: { id: string; name: string } | null;
  /** What was said of the visit, instead of who it is for. Absent where nothing was. */
  instead?: Given;
}

/** What `identify` is set up with. */
export const identifySetup = flowSetup<Identifying>();

/** Whether the birth date is still to be asked for. */
export function needsBirthDate({ context }: { context: Identifying }): boolean {
  return context.birthDate === null && !context.withoutBirthDate;
}

/** "Errei, o CPF é 111…": whoever is registered with the document told now is looked for. */
export function correctedId() {
  return {
    guard: ({ context, event }: { context: Identifying; event: FlowEvent }) =>
      isOtherId(context, givenIn(event)),
    target: 'lookingUp',
    actions: identifySetup.assign(({ context, event }) => ({
      ...takenOf(context, givenIn(event)),
      registered: null,
    })),
  } as const;
}

/** "Não é pro meu filho, é pra mim, Maria": it is asked anew who they are, with what is told of them. */
export function forAnother() {
  return {
    guard: ({ context, event }: { context: Identifying; event: FlowEvent }) => {
      const { person = 'other' } = givenIn(event);
      return person !== 'other' && context.relation !== null && person !== context.relation;
    },
    target: 'start',
    actions: takeForWhom(),
  } as const;
}

/** Whom it is for, whatever was asked. */
export function forSomebody() {
  return {
    guard: ({ event }: { event: FlowEvent }) => givenIn(event).person !== undefined,
    target: '.start',
    actions: takeForWhom(),
  } as const;
}

function takeForWhom() {
  return identifySetup.assign(({ event }) => ({
    ...taken(givenIn(event)),
    relation: givenIn(event).person!,
  }));
}

/** What stands beside a number that is no document. */
export function takeRest() {
  return identifySetup.assign(({ event }) => {
    const { nationalId: _none, ...rest } = taken(givenIn(event));
    return rest;
  });
}

/** Who they are, and whose patient that is where nothing was said of it: "não é pra mim, é pro meu chefe: Marcelo Pires". */
export function takenOf({ relation }: Pick<Identifying, 'relation'>, given: Given): Partial<Identifying> {
  const { person } = given;
  return { ...taken(given), ...(relation === null && person !== undefined && { relation: person }) };
}

/** The birth date that is told, with what was told of it before: "14 de febrero", and then "del 79"; null where it is not whole. */
function bornIn({ birthPart }: Pick<Identifying, 'birthPart'>, given: Given): string | null {
  const parts = { ...birthPart, ...given.birthPart };
  const whole = 'day' in parts && 'year' in parts ? `${parts.year}-${parts.day}` : null;
  return given.birthDate ?? (whole && isDay(whole) ? whole : null);
}

/** There is no 29th of February in most years. */
function isDay(date: string): boolean {
  const at = new Date(`${date}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** The birth date is whole now, where `isFor` has it. */
export function born<State extends string>(target: State, isFor: (context: Identifying) => boolean) {
  return {
    target,
    guard: ({ context, event }: { context: Identifying; event: FlowEvent }) =>
      isFor(context) && bornIn(context, givenIn(event)) !== null,
    actions: identifySetup.assign(({ context, event }) => ({
      ...takenOf(context, givenIn(event)),
      birthDate: bornIn(context, givenIn(event)),
    })),
  } as const;
}

/** Only a part of the birth date: the rest is asked for. */
export function halfBorn<State extends string>(target: State) {
  return {
    ...{ target, reenter: true },
    guard: ({ event }: { event: FlowEvent }) => givenIn(event).birthPart !== undefined,
    actions: identifySetup.assign(({ event }) => ({ birthPart: givenIn(event).birthPart! })),
  } as const;
}

/** Something else of who they are, told before it was asked for: kept, and `state` asks its own once more. */
export function more<State extends string>(target: State) {
  return {
    ...{ target, reenter: true },
    guard: ({ event }: { event: FlowEvent }) => tellsWho(givenIn(event)),
    actions: identifySetup.assign(({ context, event }) => takenOf(context, givenIn(event))),
  } as const;
}

/** Who it is for, as far as it was told. */
export function toldOf({ name, nationalId, birthDate, relation }: Identifying): Given {
  return {
    ...(name && { name }),
    ...(nationalId && { nationalId: { ...nationalId, valid: true } }),
    ...(birthDate && { birthDate }),
    ...(relation && { person: relation }),
  };
}
