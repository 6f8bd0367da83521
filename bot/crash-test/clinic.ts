import { loadClinics } from '../config/load.ts';
import type { Clinic, KnownPatient } from '../config.ts';

/** The clinic that is fought over: one practitioner, and fewer openings than there are patients who want one. */
export const CLINIC = 'andes';

const ALL_DAY = everyDay(0, 24);

/**
 * What the clinic says where it has done something, so that the audit can read it: `[booked …]`. All else is
 * in the words of the locale.
 */
const TOLD = {
  'booking.booked': '[booked {on}]',
  'rescheduling.done': '[moved {on}]',
  'cancelling.done': '[cancelled {on}]',
} as const;

/** How much there is of the clinic. */
interface Size {
  /** When it is open, on every day. Hours of the day. */
  from: number;
  to: number;
  /** How far ahead it can be booked. */
  days: number;
}

/** Three days of four openings. */
const CROWDED: Size = { from: 8, to: 10, days: 3 };

/** The demo clinic of Bogotá, made small, with these patients. */
export async function crashClinic(patients: number, { from, to, days } = CROWDED): Promise<Clinic> {
  const andes = (await loadClinics(undefined, {})).get(CLINIC)!; // It ships.
  const site = andes.sites[0]!;
  const service = andes.services.find(({ id }) => id === 'cardiology')!;
  const practitioner = andes.practitioners.find(({ services }) => services.includes(service.id))!;
  const hours = everyDay(from, to);
  return {
    ...andes,
    hours,
    exceptions: [],
    holidays: { national: false, extra: [], except: [] },
    sites: [{ ...site, hours, exceptions: [] }],
    services: [service],
    practitioners: [
      {
        ...practitioner,
        at: [{ site: site.id, hours: null }],
        breaks: hours.map(() => []),
        exceptions: [],
      },
    ],
    words: { es: TOLD },
    rules: {
      ...andes.rules,
      // What a patient kept and forgot is soon free again.
      holdSeconds: 15,
      changeNoticeHours: 0,
      burstPauseMs: 30,
      horizonDays: days,
      agentHours: ALL_DAY,
    },
    channels: { 'web-chat': {} },
    patients: Array.from({ length: patients }, (_, at) => patient(at)),
  };
}

function everyDay(from: number, to: number): Clinic['hours'] {
  return Array.from({ length: 7 }, () => [{ from: from * 60, to: to * 60 }]);
}

/** The phone of a patient, in a range that belongs to nobody. */
export function phoneOf(patient: number): string {
  return `+57300555${String(1000 + patient)}`;
}

function patient(at: number): KnownPatient {
  return {
    phone: phoneOf(at),
    id: `patient-${at}`,
    name: `${FIRST_NAMES[at % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(at / FIRST_NAMES.length) % LAST_NAMES.length]}`,
    nationalId: { kind: 'CC', value: String(52_111_000 + at) },
    birthDate: '1985-04-12',
    relation: 'self',
  };
}

const FIRST_NAMES = ['Ana', 'Luis', 'Marta', 'Pedro', 'Rosa', 'Jorge', 'Elena', 'Diego'];
const LAST_NAMES = ['Gómez', 'Pérez', 'Rojas', 'Díaz', 'Vargas', 'Castro', 'Mora', 'Ríos'];
