import type { Modality } from '../appointment.ts';
import type { FlowEvent } from '../events.ts';
import { worldOf } from '../setup.ts';
import type { Search } from './offer.ts';
import { without } from './wish.ts';

/** Whether the visit is wanted in a way in which this clinic does not give that service. */
export function isOtherwise({ context, event }: { context: Search; event: FlowEvent }): boolean {
  const { service, modality } = context.wish;
  const given = worldOf(event).clinic.services.find(({ id }) => id === service)?.modalities;
  return Boolean(modality && given?.length && !given.includes(modality));
}

/** Whether that is to be told: once of each service. */
export function isOtherwiseNews(args: { context: Search; event: FlowEvent }): boolean {
  const { wish, toldWay } = args.context;
  return isOtherwise(args) && toldWay !== wish.service;
}

const KEYS = {
  telemedicine: 'choosing.not-remote',
  'in-person': 'choosing.only-remote',
} as const satisfies Record<Modality, string>;

/** Tells that. */
export const sayOtherwise = {
  type: 'reply',
  params: ({ context: { wish } }: { context: Search }) => ({
    key: KEYS[wish.modality!],
    args: { service: { service: wish.service! } },
  }),
} as const;

/** What is wanted, in whichever way it can be had. */
export function inAnyWay({ wish }: Search): Pick<Search, 'wish' | 'toldWay'> {
  return { wish: without(wish, 'modality'), toldWay: wish.service! };
}
