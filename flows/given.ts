import type { Entity, Understanding } from '../nlu/types.ts';
import type { Given } from './events.ts';
import type { World } from './world.ts';

/** The values in an utterance that a dialog can use, in the clinic's own terms. */
export function givenBy(understood: Understanding | null, world: World): Given {
  const given: Given = {};
  for (const entity of understood?.entities ?? []) take(given, entity, world);
  return given;
}

/** The first of a kind counts, but for the days: all of them are told. */
function take(given: Given, entity: Entity, { clinic }: World): void {
  switch (entity.type) {
    case 'when':
      given.when = [...(given.when ?? []), entity.when];
      break;
    case 'specialty':
      if (clinic.services.some(({ id }) => id === entity.specialty)) given.service ??= entity.specialty;
      else given.unoffered ??= entity.specialty;
      break;
    case 'practitioner':
      given.practitioner ??= entity.practitioner;
      break;
    case 'site':
      given.site ??= entity.site;
      break;
    case 'modality':
      given.modality ??= entity.modality;
      break;
    case 'person':
      given.person ??= entity.person;
      break;
    case 'name':
      given.name ??= entity.name;
      break;
    case 'national-id':
      given.nationalId ??= entity.nationalId;
      break;
    case 'birth-date':
      given.birthDate ??= entity.birthDate;
      break;
    case 'phone':
      given.phone ??= entity.phone;
      break;
    case 'reason':
      given.reason ??= entity.reason;
      break;
  }
}
