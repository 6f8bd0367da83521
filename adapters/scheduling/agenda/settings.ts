import type { Modality } from '../../../flows/appointment.ts';

/** From–to within one civil day, in minutes after midnight; `to` is exclusive and may be 1440. */
export interface Stretch {
  from: number;
  to: number;
}

/** The stretches of each weekday, Monday first; within a day in order and apart. */
export type Week = readonly (readonly Stretch[])[];

/** Days on which other hours hold; no stretch at all means closed. */
export interface OtherHours {
  /** First and last day, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  stretches: readonly Stretch[];
  /** Where those hours are; null is at every place they go to. */
  site: string | null;
}

/** What the built-in agenda needs to know of a clinic. It is computed with, and never changed. */
export interface AgendaSettings {
  clinic: string;
  /** IANA name. */
  zone: string;
  /** Visits cannot be booked nearer than this. */
  minNoticeMinutes: number;
  /** What a patient is given to come from one site to another. */
  travelMinutes: number;
  /** Nor farther ahead than this many days. */
  horizonDays: number;
  services: readonly AgendaService[];
  practitioners: readonly AgendaPractitioner[];
  sites: readonly AgendaSite[];
  /** Whether the clinic's country or the clinic itself keeps this day, `YYYY-MM-DD`, as a holiday. */
  isHoliday(date: string): boolean;
}

export interface AgendaService {
  id: string;
  minutes: number;
  /** The usual one first: it is what is meant when the patient says nothing. */
  modalities: readonly Modality[];
}

export interface AgendaSite {
  id: string;
  hours: Week;
  exceptions: readonly OtherHours[];
}

export interface AgendaPractitioner {
  id: string;
  services: readonly string[];
  /** Where they see patients, and when there; `null` is whenever the site is open. Never two places at once. */
  at: readonly { site: string; hours: Week | null }[];
  breaks: Week;
  /** Days away, or with other hours, wherever they are. */
  exceptions: readonly OtherHours[];
}
