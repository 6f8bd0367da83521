import type { Appointment, Opening, OpeningQuery } from '../appointment.ts';
import type { Choice } from '../effects.ts';
import type { FlowEvent, Given } from '../events.ts';
import type { FlowInput } from '../flow.ts';
import { isEverAttended } from '../questions/attendance.ts';
import { givenIn, worldOf } from '../setup.ts';
import { theOne } from '../who/kin.ts';
import type { World } from '../world.ts';
import { isOfDays, since } from './from-visit.ts';
import type { AsVisit } from './likeness.ts';
import { fromItsDay } from './other-days.ts';
import { searchWindows, spanOf } from './search-windows.ts';
import { concernsVisit, END_OF_DAY, fits, type GivenUp, isOneHour, type Wish, wishWith } from './wish.ts';

/** One search for an opening, as far as it has come. */
export interface Search {
  wish: Wish;
  /** What is on offer now, in the order shown. */
  openings: readonly Opening[];
  /** For whom, as it was said: 'son', 'mother'; null where nothing was. */
  person: string | null;
  /** Who that is, once they have shown it. Absent in frames saved before it was kept. */
  patient?: string | null;
  /** Openings shown and not taken. */
  shown: readonly string[];
  gaveUp: GivenUp | null;
  /** Whether what was asked for was there, and would not do. Absent in frames saved before it was kept. */
  refused?: boolean;
  /** The service of which it was told in which way it can be had. Absent where none was. */
  toldWay?: string;
  /** They asked to wait for an opening: where there is none, that needs no asking. Absent where they did not. */
  waits?: boolean;
  /** Like which other visit it is to be. Absent in frames saved before it was kept. */
  asVisit?: AsVisit | null;
  /** The visit that is to be moved; absent where a new one is booked. */
  moved?: Appointment;
}

/** A search as it begins, with what was said of it before. */
export function searchFor({ about, given, world }: FlowInput): Search {
  return {
    wish: withService(wishWith(about.wish ?? { windows: [] }, given), world),
    person: given.person ?? null,
    patient: about.patient ?? null,
    ...(about.appointment && { moved: about.appointment }),
    ...(given.waits && { waits: true }),
    asVisit: given.asVisit ?? null,
    openings: [],
    shown: [],
    gaveUp: null,
    refused: false,
  };
}

/** What was said, with times told from a visit counted from what is on offer, or else from the visit that is moved. */
export function sinceShown({ openings, moved }: Pick<Search, 'openings' | 'moved'>, given: Given): Given {
  const visit = openings[0] ?? moved;
  return visit ? since(visit, given, moved) : given;
}

/** What to look for now. */
export function queryOf(search: Search, world: World): OpeningQuery {
  const { wish, shown, moved } = search;
  const { service, practitioner, site, modality, near } = wish;
  const patient = patientOf(search, world);
  return {
    service: service!,
    ...(practitioner ? { practitioner } : {}),
    ...(site ? { site } : {}),
    ...(modality ? { modality } : {}),
    ...(near ? { near } : {}),
    ...(patient ? { patient } : {}),
    ...(moved ? { moved: moved.id } : {}),
    windows: searchWindows(wish, world.now),
    limit: world.clinic.rules.offers,
    except: shown,
  };
}

/** Whom it is for, as far as that can be told before they are asked who they are. */
function patientOf({ wish, person, patient, moved }: Search, world: World): string | undefined {
  return moved?.patient ?? patient ?? theOne({ relation: person, service: wish.service ?? null }, world)?.id;
}

/** The opening that is just what was asked for: an hour was named, and it is free; or it is the last that is. */
export function exactly({ wish, gaveUp, shown }: Search, openings: readonly Opening[]): Opening | null {
  if (wish.near === END_OF_DAY && gaveUp === null) return openings.at(-1) ?? null;
  const named = wish.windows.length === 1 && wish.windows[0]!.from && isOneHour(wish.windows[0]!);
  return named && gaveUp === null && shown.length === 0 && openings.length > 0 ? openings[0]! : null;
}

const ELSEWHERE: ReadonlySet<GivenUp> = new Set(['site', 'practitioner', 'modality']);

/** How the offer is worded: the first, the nearest there is, elsewhere, or more of them. */
export function offerKey({ gaveUp, shown, wish, refused }: Search, { clinic }: World) {
  if (gaveUp && refused) return 'choosing.offer-instead' as const;
  if (gaveUp === 'kept-site') return 'choosing.offer-other-site' as const;
  if (gaveUp && ELSEWHERE.has(gaveUp)) return 'choosing.offer-elsewhere' as const;
  // "El domingo", where nobody is there on Sundays, is not taken up.
  if (gaveUp === 'days' && !isEverAttended(wish.asked ?? wish, clinic))
    return 'choosing.offer-closed' as const;
  if (gaveUp === 'days') return 'choosing.offer-other-days' as const;
  if (gaveUp) return 'choosing.offer-nearest' as const;
  if (shown.length) return 'choosing.offer-more' as const;
  return wish.windows.length ? ('choosing.offer' as const) : ('choosing.offer-soonest' as const);
}

/** An opening, as one of several to choose from. */
export function openingChoice(opening: Opening): Choice {
  return {
    id: opening.id,
    key: opening.modality === 'telemedicine' ? 'choice.opening-remote' : 'choice.opening',
    args: {
      at: { at: opening.startsAt },
      practitioner: { practitioner: opening.practitioner },
      doctor: { doctor: opening.practitioner },
      site: { site: opening.site },
    },
  };
}

/** The openings that are offered, and a way to others. */
export function openingChoices(openings: readonly Opening[]): Choice[] {
  return [...openings.map(openingChoice), { id: 'more', key: 'choice.other-times' }];
}

/** Choices that fit a list of the narrowest channel. Source: Meta, Cloud API, list messages hold ten rows. */
export const MOST_CHOICES = 10;

/** The clinic's services to choose from; a long list in parts, the last row of each leading to the next. */
export function serviceChoices(services: readonly { id: string }[], page: number): Choice[] {
  const choices = services.map(
    ({ id }): Choice => ({ id, key: 'choice.service', args: { service: { service: id } } }),
  );
  if (choices.length <= MOST_CHOICES) return choices;
  const rows = MOST_CHOICES - 1;
  const pages = Math.ceil(choices.length / rows);
  const from = (page % pages) * rows;
  return [...choices.slice(from, from + rows), { id: 'more', key: 'choice.more' }];
}

/** The service that sees whoever does not know which they need; null where the clinic has none. */
export function generalOf({ clinic }: World): string | null {
  return clinic.services.find(({ id }) => id === 'general')?.id ?? null;
}

/** Puts on the clinic's record what could not be had. */
export function noteUnmet(reason: 'not-offered' | 'no-opening') {
  return {
    type: 'recordUnmet',
    params: ({ context, event }: { context: Search & { unoffered: string | null }; event: FlowEvent }) => {
      const { wish, unoffered } = context;
      const service = reason === 'not-offered' ? unoffered! : wish.service!;
      return { service, ...spanOf(wish, worldOf(event).now), reason };
    },
  } as const;
}

/**
 * The wish at the site that was just named: with somebody else, where the doctor of before is not there; or wherever the
 * doctor is who was just named.
 */
export function atSite(wish: Wish, { site, practitioner }: Given, { clinic }: World): Wish {
  if (site === undefined && practitioner !== undefined && wish.site !== undefined) {
    const named = clinic.practitioners.find(({ id }) => id === practitioner);
    const { site: _elsewhere, ...anywhere } = wish;
    return named?.sites.includes(wish.site) ? wish : anywhere;
  }
  if (site === undefined || practitioner !== undefined || wish.practitioner === undefined) return wish;
  const doctor = clinic.practitioners.find(({ id }) => id === wish.practitioner);
  const { practitioner: _elsewhere, ...withAnybody } = wish;
  return doctor?.sites.includes(site) ? wish : withAnybody;
}

/** A doctor who sees patients for one service only is asked for that. */
export function withService(wish: Wish, { clinic }: World): Wish {
  if (wish.service || !wish.practitioner) return wish;
  const services = clinic.practitioners.find(({ id }) => id === wish.practitioner)?.services ?? [];
  return services.length === 1 ? { ...wish, service: services[0]! } : wish;
}

/** What was said just now; or instead of joining the waitlist: another day, another doctor. */
export function news(event: FlowEvent): Given {
  return event.type === 'flow.returned'
    ? ((event.output['given'] as Given | undefined) ?? {})
    : givenIn(event);
}

/** Whether it changes what is looked for, or for whom. */
export function isNews(given: Given): boolean {
  return [given.person, given.unoffered, given.notOn].some(Boolean) || concernsVisit(given);
}

/** The opening on offer with that id. */
export function listed(context: Search, id: string): Opening | null {
  return context.openings.find((opening) => opening.id === id) ?? null;
}

/** That opening, and for whom, where that was said with it: "deixa, vou eu mesmo, amanhã às 7". */
export function chosenFor(search: Search, given: Given) {
  const { person = search.person } = given;
  return {
    chosen: pointedAt(search, given),
    person,
    patient: given.person ? null : (search.patient ?? null),
  };
}

/** The one opening on offer that what was said points at, if it is one. */
export function pointedAt(search: Pick<Search, 'openings' | 'moved'>, given: Given): Opening | null {
  if (!concernsVisit(given) || given.asBefore || given.asVisit || given.waits || isOnlyPlace(given))
    return null;
  const said = sinceShown(search, given);
  // "El lunes en la mañana o el martes en la tarde" are two days that would do, whichever of them was shown.
  if ((said.when ?? []).filter(isOfDays).length > 1) return null;
  const fitting = search.openings.filter((opening) => fits(opening, said));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** "En la del centro me queda mejor": a place is wanted, of which there may be more times than were shown. */
function isOnlyPlace({ site, when, practitioner, fromVisit, modality }: Given): boolean {
  return site !== undefined && !when?.length && !practitioner && !fromVisit && !modality;
}

/** What is waited for: all that was asked for; who asked for one day, and not to wait for it, waits from then on. */
export function toWaitFor({ wish, waits }: Search, given: Given): Wish {
  const { asked = wish } = wish;
  return waits || given.waits || asked.onlyThen ? asked : { ...fromItsDay(asked), asked };
}

/** The opening that was chosen. */
export interface Chosen {
  opening: Opening;
  /** It was on no list: it is just what was asked for. */
  isUnshown: boolean;
}

/** What was chosen, and whether it had been shown. */
export function chosenOf({
  chosen,
  openings,
}: Pick<Search, 'openings'> & { chosen: Opening | null }): Chosen {
  return { opening: chosen!, isUnshown: !openings.some(({ id }) => id === chosen!.id) };
}
