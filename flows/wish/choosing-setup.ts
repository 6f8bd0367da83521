import type { Opening } from '../appointment.ts';
import { flowSetup, givenIn, worldOf } from '../setup.ts';
import { wishAfter } from './instead.ts';
import { inAnyWay } from './modality.ts';
import { listed, news, type Search } from './offer.ts';
import type { Suited } from './suiting.ts';
import { type GivenUp, type Wish, wishWith, withoutDays } from './wish.ts';

/** A choosing, as far as it has come. */
export interface ChoosingSoFar extends Search, Suited {
  /** Which part of a long list of services is shown. */
  page: number;
  /** Asked for, and not to be had at this clinic. */
  unoffered: string | null;
  /** The same as the last time is wanted. Absent in frames saved before it was kept. */
  asBefore?: boolean;
  /** Nothing that is open will do. Absent where that was not said. */
  noneWillDo?: boolean;
  chosen: Opening | null;
}

/** What `choosing` is set up with. */
export const choosingSetup = flowSetup<ChoosingSoFar>();

/** A search in which nothing has been offered yet. */
const ANEW = { noneWillDo: false, openings: [], shown: [], gaveUp: null, refused: false } as const;

/** What was said just now, and a search anew. */
export function takeIn() {
  return choosingSetup.assign({
    wish: ({ context, event }) => wishAfter(context, news(event), worldOf(event)),
    person: ({ context, event }) => news(event).person ?? context.person,
    patient: ({ context, event }) => (news(event).person ? null : (context.patient ?? null)),
    unoffered: ({ event }) => news(event).unoffered ?? null,
    suits: ({ context, event }) => news(event).suits ?? context.suits ?? [],
    asBefore: ({ event }) => news(event).asBefore ?? false,
    asVisit: ({ event }) => news(event).asVisit ?? null,
    ...ANEW,
  });
}

/** They would rather wait: for what was asked for, on the days that are told with it. */
export function takeWait() {
  return choosingSetup.assign(({ context, event }) => ({
    wish: wishWith(withoutDays(context.wish.asked ?? context.wish), givenIn(event)),
    person: givenIn(event).person ?? context.person,
    patient: givenIn(event).person ? null : (context.patient ?? null),
    unoffered: null,
    asBefore: false,
    asVisit: null,
    ...ANEW,
    noneWillDo: true,
  }));
}

/** The other way in which the service can be had. */
export function takeEitherWay() {
  return choosingSetup.assign(({ context }) => inAnyWay(context));
}

/** There are openings, and none is wanted: whoever wants another may wait for it. */
export function noneWillDo() {
  return choosingSetup.assign({ noneWillDo: true });
}

/** Less than was asked for, which is kept: who would rather wait waits for that. */
export function takeLess(less: { wish: Wish; gaveUp: GivenUp }, { wish }: Search) {
  return { ...less, wish: { ...less.wish, asked: wish.asked ?? wish } };
}

/** Any time at all. */
export function anyTime() {
  return choosingSetup.assign({ wish: ({ context }) => ({ ...context.wish, windows: [] }) });
}

/** The opening that was chosen of those on offer, and for whom, where that was said with it: "la de las 8 para mí". */
export function choose() {
  return choosingSetup.assign({
    chosen: ({ context, event }) => (event.type === 'patient.chose' ? listed(context, event.id) : null),
    person: ({ context, event }) => givenIn(event).person ?? context.person,
    patient: ({ context, event }) => (givenIn(event).person ? null : (context.patient ?? null)),
  });
}

/** What is on offer was shown, and not taken. */
export function pass() {
  return choosingSetup.assign({
    shown: ({ context }) => [...context.shown, ...context.openings.map(({ id }) => id)],
    openings: [],
  });
}
