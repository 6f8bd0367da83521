import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** The way into a visit by video, as the clinic's file tells it; where it tells none, a person sends the link. */
export async function openVideo(
  { appointmentId, practitioner }: Effects['openVideo'],
  { conversation }: Errand,
  { clinic }: Hands,
): Promise<Outcome> {
  const { telemedicine } = clinic(conversation.clinic);
  if (!telemedicine) return { event: { type: 'video.missing' } };
  const values: Readonly<Record<string, string>> = { visit: appointmentId, practitioner };
  const url = telemedicine.link.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  return { event: { type: 'video.ready', url } };
}
