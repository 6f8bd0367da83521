import { AdapterError } from '../../adapters/error.ts';
import type { Appointment } from '../../flows/appointment.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';
import type { Begun } from '../turn/inbox-event.ts';

/** Something that the clinic has to say goes on to another channel of the same address. */
export interface GoesOn {
  channel: string;
  event: Begun;
}

/** Has it begun there: once, however often it is asked, by the key that it carries. */
export async function goOn(
  { channel, event }: GoesOn,
  { conversation }: Errand,
  hands: Hands,
): Promise<Outcome> {
  const current = await brought(event, conversation.clinic, hands);
  if (current) await hands.begin({ ...conversation, channel }, current);
  return { event: null };
}

/** The same, of a visit that stands as it did; null where somebody has seen to it meanwhile: it is said no more. */
async function brought(event: Begun, clinic: string, hands: Hands): Promise<Begun | null> {
  const known = event.about.appointment;
  if (!known) return event;
  let visit: Appointment | null;
  try {
    visit = await hands.scheduling(clinic).find({ appointmentId: known.id });
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return event; // What was so an hour ago is worth more than silence.
  }
  if (visit?.startsAt !== known.startsAt || visit.status !== known.status) return null;
  return { ...event, about: { ...event.about, appointment: visit } };
}
