import type { Appointment, Opening } from '../appointment.ts';
import type { Message } from '../message.ts';
import { ahead, windowSaid } from './window-said.ts';
import { inWindow, isAmong, isOneHour, type Wish, type WishWindow } from './wish.ts';

/** What somebody who waits would take: nothing else is offered to them. Without any of it, whatever comes free. */
export interface WaitingWish
  extends Pick<Wish, 'practitioner' | 'site' | 'modality' | 'windows' | 'notOn' | 'before'> {
  /** Only what comes free once they wait: what was open before would not do. */
  freedLater?: true;
}

/** The same, of who did not want any of what was open. */
export function notOfThese(wish: WaitingWish | null): WaitingWish {
  return { windows: [], ...wish, freedLater: true };
}

/**
 * What is waited for, of all that was wished. A single hour is none of it, since hardly any comes free again; nor is what
 * a visit that is to be had sooner has of its own, and nobody asked for.
 */
export function waitingWish(wish: Wish, now: string, moved?: Appointment): WaitingWish | null {
  const { practitioner, site, siteIsKept, modality, notOn, before } = wish;
  const windows = wish.windows
    .map((window) => ahead(withoutHour(window), now))
    .filter(({ from, to, dayFrom, dayTo }) => from ?? to ?? dayFrom ?? dayTo);
  const told = {
    ...(practitioner && practitioner !== moved?.practitioner && { practitioner }),
    ...(site && !siteIsKept && { site }),
    ...(modality && { modality }),
    ...(notOn?.length && { notOn }),
    ...(before && { before }),
  };
  return windows.length > 0 || Object.keys(told).length > 0 ? { ...told, windows } : null;
}

/** Whether an opening is what somebody waits for. */
export function suitsWaiting(
  { practitioner, site, modality, startsAt }: Opening,
  wish: WaitingWish | null,
): boolean {
  if (!wish) return true;
  const isSame =
    (!wish.practitioner || wish.practitioner === practitioner) &&
    (!wish.site || wish.site === site) &&
    (!wish.modality || wish.modality === modality);
  const isThen = wish.windows.length === 0 || wish.windows.some((window) => inWindow(startsAt, window));
  const isRefused = wish.notOn?.some(({ from, to }) => isAmong(startsAt, [{ type: 'range', from, to }]));
  return isSame && isThen && !isRefused && !(wish.before && startsAt.slice(0, 16) >= wish.before);
}

/** How that is said back, a message for each of it: "por la tarde", "con la Dra. Gómez", "en la sede Norte". */
export function waitingSaid(wish: WaitingWish | null): readonly Message[] {
  if (!wish) return [];
  const { practitioner, site, modality, before } = wish;
  return [
    ...wish.windows.slice(0, MOST_SAID).map((window) => windowSaid(window)),
    ...(before ? [{ key: 'wanted.before-visit' as const }] : []),
    ...(practitioner ? [{ key: 'wanted.doctor' as const, args: { doctor: { doctor: practitioner } } }] : []),
    ...(site ? [{ key: 'wanted.site' as const, args: { site: { site } } }] : []),
    ...(modality === 'telemedicine' ? [{ key: 'wanted.remote' as const }] : []),
  ];
}

/** Stretches that are said one by one: more of them are not heard to the end. */
const MOST_SAID = 3;

function withoutHour(window: WishWindow): WishWindow {
  if (!isOneHour(window)) return window;
  const { dayFrom: _from, dayTo: _to, ...days } = window;
  return days;
}
