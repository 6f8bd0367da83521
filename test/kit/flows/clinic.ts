import type { Appointment, Opening } from '../../../flows/appointment.ts';
import type { ClinicCard, Contact, Person, World } from '../../../flows/world.ts';

/** A Tuesday morning. */
export const NOW = '2026-03-10T10:15';
const OFFSET = ':00-05:00';

/** A small clinic with one of everything that dialogs tell apart. */
export const clinic: ClinicCard = {
  id: 'parque',
  name: 'Clínica del Parque',
  country: 'CO',
  emergencyNumber: '123',
  services: [
    service('general', 'medicina general', 20),
    { ...service('cardiology', 'cardiología', 30), preparation: 'Venga con ropa cómoda.' },
    { ...service('pediatrics', 'pediatría', 30), forChildren: true },
    { ...service('psychology', 'psicología', 45), modalities: ['in-person', 'telemedicine'] },
    { ...service('mri', 'resonancia', 45), needsOrder: true },
  ],
  practitioners: [
    { id: 'rojas', name: 'Dra. Elena Rojas', services: ['general', 'cardiology'], sites: ['norte'] },
    { id: 'vargas', name: 'Dr. Pablo Vargas', services: ['pediatrics', 'psychology', 'mri'], sites: ['sur'] },
  ],
  sites: [
    { id: 'norte', name: 'Norte', address: 'Calle 100 # 8-20' },
    { id: 'sur', name: 'Sur', address: 'Carrera 10 # 20-30' },
  ],
  questions: [
    question('hours', 'hours', ['horario de atención'], 'Atendemos de lunes a viernes, de 7:00 a 18:00.'),
    question('where', 'location', ['dónde quedan'], 'Estamos en la Calle 100 # 8-20.'),
    { ...question('price', 'price', ['precio'], 'Cardiología vale 180.000 pesos.'), service: 'cardiology' },
    question('results', 'results', ['cuándo están los resultados'], 'Llegan a su correo en 2 días.'),
    question('parking', null, ['parqueadero'], 'Sí, tenemos parqueadero.'),
  ],
  rules: { offers: 3, holdSeconds: 600, agentsOnline: true, changeNoticeHours: 4 },
};

export const ana: Person = person('p-ana', 'Ana Gómez', '1985-04-12', '52111222', 'self');
export const mateo: Person = person('p-mateo', 'Mateo Ruiz', '2019-08-30', null, 'son');
export const lucas: Person = person('p-lucas', 'Lucas Ruiz', '2021-02-11', null, 'son');
export const rosa: Person = person('p-rosa', 'Rosa Gómez', '1955-01-20', '20111222', 'mother');

/** In the clinic's register, and not yet one of the contact's people. */
export const registered: Omit<Person, 'relation'> = {
  id: 'p-luis',
  name: 'Luis Pardo',
  birthDate: '1970-05-06',
  nationalId: '79111222',
};

/** The world of a contact at this clinic. */
export function worldOf(contact: Partial<Contact>, card: ClinicCard = clinic): World {
  return {
    now: NOW,
    freshId: 'p-new',
    clinic: card,
    contact: {
      address: '+573005550101',
      vouched: true,
      consent: true,
      help: { words: null, voice: null },
      optedOut: false,
      people: [ana],
      ...contact,
    },
  };
}

/** The worlds in which dialogs differ. */
export const WORLDS = {
  known: worldOf({}),
  family: worldOf({ people: [ana, mateo, lucas, rosa], help: { words: true, voice: true } }),
  'a daughter': worldOf({ people: [rosa] }),
  stranger: worldOf({ consent: null, people: [] }),
  unvouched: worldOf({ vouched: false, consent: null }),
  'known, with nobody at the desk': worldOf({}, withRules({ agentsOnline: false })),
  'a clinic that has unclear words read': worldOf(
    { consent: null, people: [] },
    { ...clinic, help: ['words'] },
  ),
  'a clinic that has voice notes heard': worldOf({}, { ...clinic, help: ['voice'] }),
  'a clinic that has both': worldOf({ consent: null, people: [] }, { ...clinic, help: ['words', 'voice'] }),
  'a clinic of fourteen services': worldOf({}, { ...clinic, services: fourteenServices() }),
} as const satisfies Record<string, World>;

/** An opening whose id says all that it is. */
export function openingAt(service: string, startsAt: string): Opening {
  const minutes = clinic.services.find(({ id }) => id === service)?.minutes ?? 20;
  const doctor = clinic.practitioners.find(({ services }) => services.includes(service));
  return {
    id: `${service}@${startsAt}`,
    service,
    practitioner: doctor?.id ?? 'rojas',
    site: doctor?.sites[0] ?? 'norte',
    startsAt: `${startsAt}${OFFSET}`,
    minutes,
    modality: service === 'psychology' ? 'telemedicine' : 'in-person',
  };
}

/** The opening of that id. */
export function openingOf(id: string): Opening {
  const [service, startsAt] = id.split('@');
  return openingAt(service!, startsAt!);
}

/** A visit of `patient` at that opening. */
export function visit(patient: string, opening: Opening, more: Partial<Appointment> = {}): Appointment {
  const { id, ...where } = opening;
  return { ...where, id: `visit-${id}`, patient, status: 'booked', orderId: null, ...more };
}

/** A visit today, too soon to be changed by message. */
export function soon(patient: string): Appointment {
  return visit(patient, openingAt('general', '2026-03-10T12:00'));
}

function service(id: string, name: string, minutes: number): ClinicCard['services'][number] {
  return { id, name, minutes, modalities: ['in-person'], needsOrder: false, forChildren: false };
}

function fourteenServices(): ClinicCard['services'] {
  const more = Array.from({ length: 9 }, (_, at) => service(`lab-${at}`, `examen ${at + 1}`, 10));
  return [...clinic.services, ...more];
}

function question(
  id: string,
  topic: ClinicCard['questions'][number]['topic'],
  asks: readonly string[],
  answer: string,
): ClinicCard['questions'][number] {
  return { id, topic, asks, answer };
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

function withRules(rules: Partial<ClinicCard['rules']>): ClinicCard {
  return { ...clinic, rules: { ...clinic.rules, ...rules } };
}
