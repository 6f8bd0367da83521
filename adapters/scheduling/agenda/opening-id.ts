import type { Modality } from '../../../flows/appointment.ts';
import type { Zone } from '../../zone.ts';

/** What an opening's id says: all that is needed to compute it again. */
export interface OpeningParts {
  service: string;
  practitioner: string;
  site: string;
  /** Milliseconds since the epoch. */
  at: number;
  modality: Modality;
}

/** `cardiology/restrepo/norte/2026-03-12T08:00-05:00/in-person`. */
export function openingId(parts: OpeningParts, zone: Zone): string {
  const iso = zone.iso(parts.at);
  const time = iso.slice(0, 16) + iso.slice(19);
  return [parts.service, parts.practitioner, parts.site, time, parts.modality].join('/');
}

/** Null: this is no id of ours. */
export function readOpeningId(id: string): OpeningParts | null {
  const [service, practitioner, site, time, modality, ...rest] = id.split('/');
  const at = Date.parse(time ?? '');
  if (!service || !practitioner || !site || Number.isNaN(at) || rest.length > 0) return null;
  if (modality !== 'in-person' && modality !== 'telemedicine') return null;
  return { service, practitioner, site, at, modality };
}
