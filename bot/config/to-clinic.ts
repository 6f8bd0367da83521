import type { OtherHours } from '../../adapters/scheduling/agenda/settings.ts';
import type { Clinic, KnownPatient, Practitioner, Service, Site } from '../config.ts';
import { COUNTRIES } from './countries.ts';
import { readException, readWeek } from './hours.ts';
import type { ClinicFile } from './schema/clinic.ts';

/** Makes a clinic of a file that has been checked. */
export function toClinic(file: ClinicFile): Clinic {
  const country = COUNTRIES[file.country];
  const hours = readWeek(file.hours);
  const exceptions = file.exceptions.map(readException);
  const { agentHours, contactHours, ...rules } = file.rules;
  return {
    id: file.id,
    name: file.name,
    locale: file.locale,
    formOfAddress: file.formOfAddress,
    country: file.country,
    zone: file.zone,
    emergencyNumber: file.emergencyNumber ?? country.emergency,
    hours,
    exceptions,
    holidays: file.holidays,
    sites: file.sites.map((site) => toSite(site, { hours, exceptions })),
    services: file.services.map(toService),
    practitioners: file.practitioners.map(toPractitioner),
    insurers: file.insurers,
    questions: file.questions.map(toQuestion),
    // Checked against the locales' own keys and placeholders.
    words: file.words as Clinic['words'],
    ...(file.telemedicine && { telemedicine: file.telemedicine }),
    rules: {
      ...rules,
      agentHours: agentHours ? readWeek(agentHours) : hours,
      contactHours: readWeek(contactHours),
    },
    channels: file.channels as Clinic['channels'],
    understanding: file.understanding as Clinic['understanding'],
    speech: file.speech as Clinic['speech'],
    retention: { ...file.retention, recordYears: file.retention.recordYears ?? country.recordYears },
    patients: file.patients.map(toPatient),
  };
}

/** A site's own exceptions come first: they win over the whole clinic's. */
function toSite(
  site: ClinicFile['sites'][number],
  clinic: { hours: Site['hours']; exceptions: readonly OtherHours[] },
): Site {
  const { id, name, otherNames, address } = site;
  return {
    id,
    name,
    otherNames,
    address,
    hours: site.hours ? readWeek(site.hours) : clinic.hours,
    exceptions: [...site.exceptions.map(readException), ...clinic.exceptions],
  };
}

function toService(service: ClinicFile['services'][number]): Service {
  return { ...service, preparation: service.preparation ?? null, price: service.price ?? null };
}

function toPractitioner(practitioner: ClinicFile['practitioners'][number]): Practitioner {
  const { id, name, services, sites, hours = {}, breaks, exceptions } = practitioner;
  return {
    id,
    name,
    services,
    at: sites.map((site) => ({ site, hours: hours[site] ? readWeek(hours[site]) : null })),
    breaks: readWeek(breaks),
    exceptions: exceptions.map(readException),
  };
}

function toQuestion(question: ClinicFile['questions'][number]): Clinic['questions'][number] {
  const { id, topic, asks, answer, service, site } = question;
  return { id, topic, asks, answer, ...(service && { service }), ...(site && { site }) };
}

function toPatient(patient: ClinicFile['patients'][number]): KnownPatient {
  return { ...patient, nationalId: patient.nationalId ?? null, birthDate: patient.birthDate ?? null };
}
