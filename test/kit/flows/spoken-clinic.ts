import { loadClinics } from '../../../bot/config/load.ts';
import { type Clinic, cardOf } from '../../../bot/config.ts';
import type { Appointment, Opening, OpeningQuery } from '../../../flows/appointment.ts';
import type { Person } from '../../../flows/world.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Tuesday morning. */
export const NOW = '2026-03-10T10:15';
const CLINICS = await loadClinics();
/** The demo clinic of each language, and how it speaks. */
export const HOUSES = {
  es: { clinic: CLINICS.get('andes')!, tag: 'es-CO', offset: ':00-05:00' },
  pt: { clinic: CLINICS.get('ipe')!, tag: 'pt-BR', offset: ':00-03:00' },
} as const satisfies Record<Lang, { clinic: Clinic; tag: string; offset: string }>;

/** Who writes, and the relatives for whom they do. */
export const SELF: Person = person('p-ana', 'Ana Gómez', '1985-04-12', '52111222', 'self');
export const SON: Person = person('p-mateo', 'Mateo Ruiz', '2019-08-30', null, 'son');
export const MOTHER: Person = person('p-rosa', 'Rosa Gómez', '1955-01-20', '20111222', 'mother');

/** A visit of one of them. */
export function visitOf(
  language: Lang,
  patient: Person,
  service: string,
  startsAt: string,
  more: Partial<Appointment> = {},
): Appointment {
  const { id, ...where } = openingOf(HOUSES[language].clinic, language, `${service}@${startsAt}`);
  return {
    ...where,
    id: `v-${id}-${patient.id}`,
    patient: patient.id,
    status: 'booked',
    orderId: null,
    ...more,
  };
}

/** An opening of the clinic of that language. */
export function openingIn(language: Lang, service: string, startsAt: string): Opening {
  return openingOf(HOUSES[language].clinic, language, `${service}@${startsAt}`);
}

/** One opening a day from the first day that is wanted, at its hour. */
export function openingsFor(clinic: Clinic, language: Lang, query: OpeningQuery): Opening[] {
  const { from, dayFrom = '08:00' } = query.windows[0] ?? { from: NOW };
  const first = Date.parse(`${from.slice(0, 10)}T00:00Z`);
  const days = Array.from({ length: 9 }, (_, at) => new Date(first + at * 86_400_000).toISOString());
  return days
    .map((day) => openingOf(clinic, language, `${query.service}@${day.slice(0, 10)}T${dayFrom}`))
    .filter(({ id, startsAt }) => startsAt > NOW && !query.except?.includes(id))
    .slice(0, query.limit);
}

/** The opening of that id: a service, and when. */
export function openingOf(clinic: Clinic, language: Lang, id: string): Opening {
  const [service = '', startsAt] = id.split('@');
  const doctor = cardOf(clinic, NOW).practitioners.find(({ services }) => services.includes(service));
  return {
    id,
    service,
    practitioner: doctor?.id ?? '',
    site: doctor?.sites[0] ?? '',
    startsAt: `${startsAt}${HOUSES[language].offset}`,
    minutes: clinic.services.find((one) => one.id === service)?.minutes ?? 30,
    modality: 'in-person',
  };
}

function person(
  id: string,
  name: string,
  birthDate: string,
  nationalId: string | null,
  relation: string,
): Person {
  return { id, name, birthDate, nationalId, relation };
}
