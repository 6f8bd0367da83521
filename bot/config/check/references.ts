import { IANAZone } from 'luxon';
import { nearest } from '../nearest.ts';
import type { ClinicFile } from '../schema/clinic.ts';
import type { Flaw } from './check.ts';

/** Names: each is given once, and whatever is named exists. */
export function checkReferences(file: ClinicFile): Flaw[] {
  return [
    ...checkZone(file),
    ...duplicates('sites', file.sites),
    ...duplicates('services', file.services),
    ...duplicates('practitioners', file.practitioners),
    ...duplicates('questions', file.questions),
    ...duplicates('patients', file.patients),
    ...checkPractitioners(file),
    ...checkServices(file),
    ...checkQuestions(file),
  ];
}

function checkZone({ zone }: ClinicFile): Flaw[] {
  if (IANAZone.isValidZone(zone)) return [];
  const near = nearest(zone, Intl.supportedValuesOf('timeZone'));
  return [
    {
      path: ['zone'],
      found: `there is no time zone '${zone}'${near === null ? '' : `: did you mean '${near}'?`}`,
      accepted: 'an IANA time zone',
      example: 'America/Bogota',
    },
  ];
}

function duplicates(list: string, things: readonly { id: string }[]): Flaw[] {
  return things.flatMap(({ id }, at) => {
    const first = things.findIndex((thing) => thing.id === id);
    if (first === at) return [];
    return [
      {
        path: [list, at, 'id'],
        found: `'${id}' is the id of ${list}[${first}] already`,
        accepted: 'an id of its own',
      },
    ];
  });
}

function checkPractitioners({ practitioners, services, sites }: ClinicFile): Flaw[] {
  return practitioners.flatMap((practitioner, at) => {
    const path = ['practitioners', at];
    const own = practitioner.sites.map((id) => ({ id }));
    return [
      ...unknown(practitioner.services, services, { path: [...path, 'services'], what: 'service' }),
      ...unknown(practitioner.sites, sites, { path: [...path, 'sites'], what: 'site' }),
      ...Object.keys(practitioner.hours ?? {}).flatMap((site) =>
        unknownOne(site, own, { path: [...path, 'hours', site], what: 'site of this practitioner' }),
      ),
      ...practitioner.exceptions.flatMap(({ site }, index) =>
        unknownOne(site, own, {
          path: [...path, 'exceptions', index, 'site'],
          what: 'site of this practitioner',
        }),
      ),
    ];
  });
}

function checkServices({ services, practitioners }: ClinicFile): Flaw[] {
  return services.flatMap(({ id }, at) => {
    if (practitioners.some((practitioner) => practitioner.services.includes(id))) return [];
    return [
      {
        path: ['services', at, 'id'],
        found: `nobody gives '${id}', so that it could never be booked`,
        accepted: 'a service that at least one practitioner lists under services',
      },
    ];
  });
}

function checkQuestions({ questions, services, sites }: ClinicFile): Flaw[] {
  return questions.flatMap(({ service, site }, at) => [
    ...unknownOne(service, services, { path: ['questions', at, 'service'], what: 'service' }),
    ...unknownOne(site, sites, { path: ['questions', at, 'site'], what: 'site' }),
  ]);
}

interface Place {
  path: readonly PropertyKey[];
  what: string;
}

function unknown(ids: readonly string[], known: readonly { id: string }[], { path, what }: Place): Flaw[] {
  return ids.flatMap((id, at) => unknownOne(id, known, { path: [...path, at], what }));
}

function unknownOne(id: string | undefined, known: readonly { id: string }[], { path, what }: Place): Flaw[] {
  const ids = known.map((one) => one.id);
  if (id === undefined || ids.includes(id)) return [];
  const near = nearest(id, ids);
  return [
    {
      path,
      found: `there is no ${what} '${id}'${near === null ? '' : `: did you mean '${near}'?`}`,
      accepted: `one of ${ids.join(', ')}`,
    },
  ];
}
