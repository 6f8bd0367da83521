import type { FlowAbout } from '../effects.ts';
import type { Frame } from '../flow.ts';
import { dialogOf } from '../hearing/early.ts';
import type { Booking } from '../wish/booking-told.ts';

/** The booking in progress, if the dialog that speaks is one. */
function bookingIn(frames: readonly Frame[]): Frame | undefined {
  const dialog = frames.slice(frames.length - dialogOf(frames).length);
  return dialog.findLast(({ flow }) => flow === 'booking');
}

/** What a dialog about an order is told of the visit that is being booked while it comes. */
export function bookingBeside(frames: readonly Frame[]): Pick<FlowAbout, 'booking'> {
  const frame = bookingIn(frames);
  if (!frame) return {};
  const { wish, patient, person } = (frame.state as { context: Booking }).context;
  return { booking: { service: wish.service ?? null, person: patient?.id ?? person } };
}

/** The booking that an order which came in the middle of it is for. */
export function bookedFrom(frames: readonly Frame[], output: Record<string, unknown>) {
  const { orderId } = output;
  const frame = typeof orderId === 'string' ? bookingIn(frames) : undefined;
  return frame && { frame, event: { type: 'order.came' as const, orderId: orderId as string } };
}
