import type { ChannelPlace } from '../../adapters/channels/channel.ts';

/** Where channels of Twilio's are tried. */
export const TWILIO_PLACE = {
  clinic: { id: 'andes', name: 'Clínica Los Andes', locale: 'es-CO', country: 'CO', zone: 'America/Bogota' },
  names: ['cardiología', 'Dra. Beatriz Arango', 'Norte'],
  now: () => Date.parse('2026-03-10T10:15:00-05:00'),
} satisfies Omit<ChannelPlace, 'url'>;

/** The channel's address in tests. */
export function urlOf(channel: string): string {
  return `https://citas.example.org/channels/andes/${channel}`;
}
