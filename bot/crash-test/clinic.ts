import { loadClinics } from '../config/load.ts';
import type { Clinic, KnownPatient } from '../config.ts';

/** The clinic that is fought over: one practitioner, and fewer openings than there are patients who want one. */
export const CLINIC = 'andes';

const EIGHT_TO_TEN = [{ from: 8 * 60, to: 10 * 60 }];
const EVERY_DAY = Array.from({ length: 7 }, () => EIGHT_TO_TEN);
const ALL_DAY = Array.from({ length: 7 }, () => [{ from: 0, to: 24 * 60 }]);

/**
 * What the clinic says where it has done something, so that the audit can read it: `[booked …]`. All else is
 * in the words of the locale.
 */
const TOLD = {
  'booking.booked': '[booked {on}]',
  'rescheduling.done': '[moved {on}]',
  'cancelling.done': '[cancelled {on}]',
} as const;

/** The demo clinic of Bogotá, made small, with these patients. */
export async function crashClinic(patients: number): Promise<Clinic> {
  const andes = (await loadClinics(undefined, {})).get(CLINIC)!; // It ships.
  const site = andes.sites[0]!;
  const service = andes.services.find(({ id }) => id === 'cardiology')!;
  const practitioner = andes.practitioners.find(({ services }) => services.includes(service.id))!;
  return {
    ...andes,
    hours: EVERY_DAY,
    exceptions: [],
    holidays: { national: false, extra: [], except: [] },
    sites: [{ ...site, hours: EVERY_DAY, exceptions: [] }],
    services: [service],
    practitioners: [
      {
        ...practitioner,
        at: [{ site: site.id, hours: null }],
        breaks: EVERY_DAY.map(() => []),
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
      horizonDays: 3,
      agentHours: ALL_DAY,
    },
    channels: { 'web-chat': {} },
    patients: Array.from({ length: patients }, (_, at) => patient(at)),
  };
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
