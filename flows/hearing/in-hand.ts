import type { Appointment, Opening } from '../appointment.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';

/** The service that the dialog in progress is about: "¿y cuánto cuesta?" asks about it. */
export function inHand(frames: readonly Frame[]): Given {
  for (const { state } of frames.toReversed()) {
    const { context } = state as {
      context: {
        wish?: { service?: string };
        appointment?: { service: string } | null;
        offer?: { opening: { service: string } };
      };
    };
    const service = context.wish?.service ?? context.appointment?.service ?? context.offer?.opening.service;
    if (service) return { service };
  }
  return {};
}

/** Where the visit is that the dialog in progress is about: "¿dónde es?" asks for that place, and not for all. */
export function placeInHand(frames: readonly Frame[]): Given {
  for (const { state } of frames.toReversed()) {
    const { appointment, opening } = (
      state as { context: { appointment?: Appointment | null; opening?: Opening | null } }
    ).context;
    const visit = appointment ?? opening;
    if (visit) return visit.modality === 'in-person' ? { site: visit.site } : {};
  }
  return {};
}
