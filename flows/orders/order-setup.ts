import type { Appointment } from '../appointment.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given } from '../events.ts';
import { flowSetup } from '../setup.ts';
import type { OrderRead, OrderReview } from './order.ts';

/** What the dialog about an order knows. */
export interface OrderInHand {
  /** The ids of its files, a sheet or a side each, in the order in which they came. */
  files: readonly string[];
  /** What it is for, as the patient said. */
  service: string | null;
  /** Whose it is, as the patient said. Absent in frames saved before that was kept. */
  person?: string | null;
  /** When and where the visit is wanted, as said with it. Absent where nothing was. */
  wanted?: Given;
  order: OrderRead | null;
  /** Photos that could not be read, and files that are no order. */
  tries: number;
  /** The coming visit that the order is for. */
  appointment: Appointment | null;
  /** Whether a person of the clinic has decided it: what they said of it is passed on. */
  review?: Pick<OrderReview, 'note'> | null;
  /** The visit that is being booked, which it may be for. Absent in frames saved before that was known. */
  booking?: NonNullable<FlowAbout['booking']> | null;
  /** It is for that visit. */
  isOfBooking?: boolean;
}

/** What was said of the visit beside its order: "ressonância na sexta, já tenho o pedido". */
export function wantedWith({
  when,
  notOn,
  site,
  practitioner,
  modality,
}: Given): Pick<OrderInHand, 'wanted'> {
  const wanted: Given = {
    ...(when && { when }),
    ...(notOn && { notOn }),
    ...(site && { site }),
    ...(practitioner && { practitioner }),
    ...(modality && { modality }),
  };
  return Object.keys(wanted).length ? { wanted } : {};
}

/** What that dialog is set up with. */
export const orderSetup = flowSetup<OrderInHand>();
