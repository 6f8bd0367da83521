import { heard } from '../../locales/heard.ts';
import type { Awaiting, Entity, EntityOf, Understanding, When } from '../../nlu/types.ts';
import type { Reply } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { toldFromVisit } from '../wish/from-visit.ts';
import { listsTimes } from '../wish/instead.ts';
import type { Person, World } from '../world.ts';
import { isCompanyAt } from './company.ts';

/** The values in an utterance that a dialog can use, in the clinic's own terms. */
export function givenBy(understood: Understanding | null, world: World): Given {
  const given: Given = {};
  const entities = understood?.entities ?? [];
  if (understood?.controls.includes('weekly')) given.weekly = true;
  for (const entity of entities) take(given, entity, world);
  const name = nameOfPatient(entities, given);
  if (name) given.name = name;
  const fromVisit = toldFromVisit(entities);
  if (fromVisit) given.fromVisit = fromVisit;
  if (understood?.controls.includes('as_before')) given.asBefore = true;
  const suits = given.service ? [] : suitsIn(entities, given, world);
  if (suits.length > 0) given.suits = suits;
  return given;
}

const CHILDREN: ReadonlySet<string> = new Set(['son', 'daughter', 'child']);

/** Who sees to what ails them here: whoever sees to children, to a child; general medicine, to anyone. */
function suitsIn(entities: readonly Entity[], { person }: Given, { clinic }: World): string[] {
  const complaints = entities.filter((entity) => entity.type === 'complaint');
  if (complaints.length === 0) return [];
  const ofChild = person !== undefined && CHILDREN.has(person) ? ['pediatrics'] : [];
  const suits = new Set([...ofChild, ...complaints.map(({ suits }) => suits), 'general']);
  return [...suits].filter((service) => clinic.services.some(({ id }) => id === service));
}

/** "¿Llevo los exámenes?": what is brought along. */
const BRINGS = heard.given.brings;
/** "Los exámenes anteriores": they have been made. */
const OF_BEFORE = heard.given.ofBefore;

/** Without what is only brought along, or was made before: no visit is wanted for it. */
function withoutBrought({ text, understood }: Pick<Said, 'text' | 'understood'>): Understanding | null {
  if (!understood) return null;
  const isBrought = ({ type, start, end }: Entity) =>
    type === 'specialty' && (has(text.slice(0, start), BRINGS) || has(text.slice(end), OF_BEFORE));
  return understood.entities.some(isBrought)
    ? { ...understood, entities: understood.entities.filter((one) => !isBrought(one)) }
    : understood;
}

/** The values in it, and who of the contact's people was called by name: "es para Mateo". */
export function givenInWords(
  { text, understood: all }: Pick<Said, 'text' | 'understood'>,
  world: World,
  asked: Pick<Reply, 'awaiting' | 'choices'> | null = null,
): Given {
  const understood = withoutBrought({ text, understood: all });
  const entities = understood?.entities ?? [];
  const given = withoutOthers(text, givenBy(understood, world), { entities, asked });
  // Who is asked for a name tells that of somebody new, who may be called like one of theirs.
  const isOfOwn =
    given.name && !given.person && !given.nationalId && !ASKS_WHO.has(asked?.awaiting ?? 'free');
  const own = isOfOwn ? personCalled(given.name!, world.contact) : null;
  if (own) {
    const { name: _known, ...rest } = given;
    return { ...rest, person: own.relation === 'self' ? 'self' : own.id };
  }
  if (given.practitioner || (given.name && !given.person)) return given;
  const named = personNamed(withoutWriter(text, understood), world.contact);
  return named ? { ...given, person: named.relation === 'self' ? 'self' : named.id } : given;
}

/** "A las 8 llevo al niño al colegio", "busco minha filha na escola": why a time will not do, and not for whom it is. */
const ERRAND = heard.given.errand;
/** "El papá lo lleva", "quem leva ele é a avó": who comes with the patient. */
const ESCORT = heard.given.escort;
/** "No, espere, casi le doy la de mi mamá. Es 52890123": whose the other number is, and not for whom the visit is. */
const MISTAKEN = heard.given.mistaken;

/** "Es para mi hijo", "la de mi mamá": whose it is, while times are to choose from. */
const IT_IS_FOR = heard.given.itIsFor;
/** In so few words who is named is answered with: "no, mi hija". */
const FEW_WORDS = 4;

/** Whether relatives are only spoken of where times are to choose from: "mi esposo sale a las 5, mejor la última". */
function areOnlyNamed(
  text: string,
  people: readonly Entity[],
  asked: Pick<Reply, 'choices'> | null,
): boolean {
  if (!asked?.choices || !listsTimes(asked) || people.length === 0) return false;
  if (text.trim().split(/\s+/).length <= FEW_WORDS) return false;
  return people.every(
    (one) => one.type === 'person' && one.person !== 'self' && !has(text.slice(0, one.start), IT_IS_FOR),
  );
}

function withoutOthers(
  text: string,
  given: Given,
  { entities, asked }: { entities: readonly Entity[]; asked: Pick<Reply, 'choices'> | null },
): Given {
  const people = entities.filter(({ type }) => type === 'person');
  const isCompany = people.every((one) => isCompanyAt(text, one, entities));
  const isOfOther = given.nationalId !== undefined && has(text, MISTAKEN);
  const isErrand = has(text, ERRAND) || (people.length === 1 && has(text, ESCORT));
  const isSpokenOf = isCompany || isOfOther || isErrand || areOnlyNamed(text, people, asked);
  if (given.person === undefined || !isSpokenOf) return given;
  const { person: _along, ...rest } = given;
  return rest;
}

/** What is awaited where it is asked who somebody is. */
const ASKS_WHO: ReadonlySet<Awaiting> = new Set<Awaiting>(['name', 'document', 'birth-date']);

/** "Soy Ana, es para mi hijo": the name told first is not the patient's. */
function nameOfPatient(entities: readonly Entity[], { person = 'self' }: Given): string | undefined {
  const names = entities.filter((entity) => entity.type === 'name');
  return names.find(({ whose }) => person === 'self' || whose !== 'writer')?.name;
}

/** The words, but for the name of who writes. */
function withoutWriter(text: string, understood: Understanding | null): string {
  const writers = (understood?.entities ?? []).filter(
    (entity) => entity.type === 'name' && entity.whose === 'writer',
  );
  return writers.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** The one person whose first name is said, where the channel vouches for the contact. */
function personNamed(text: string, { people, vouched }: World['contact']): Person | null {
  if (!vouched || people.length === 0) return null;
  const words = new Set(wordsOf(text));
  const named = people.filter(({ name }) => words.has(wordsOf(name)[0] ?? ''));
  const wholly = named.filter(({ name }) => wordsOf(name).every((word) => words.has(word)));
  const [one, ...others] = wholly.length ? wholly : named;
  return one && !others.length ? one : null;
}

/** "La consulta do Mateo": the one of the contact's people whom all of a name calls, the first name with it. */
function personCalled(name: string, { people, vouched }: World['contact']): Person | null {
  if (!vouched) return null;
  const [first, ...others] = wordsOf(name);
  const called = people.filter((person) => {
    const [own, ...rest] = wordsOf(person.name);
    return own === first && others.every((word) => rest.includes(word));
  });
  return called.length === 1 ? called[0]! : null;
}

/** The words of a text, folded; those of two letters and fewer name nobody. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}

/** "Hace 3 días", "faz um mês", "dois dias atrás": how long ago something began. */
const SINCE = heard.given.since;

/** "Tiene tos hace 3 días" wants no visit on that day. */
function tellsSince({ text, when: { to } }: EntityOf<'when'>, now: string): boolean {
  return to !== null && to.length > 5 && to <= now && SINCE.test(text);
}

/** Each time that is meant; who wants a visit every week begins with the first. */
function timesOf({ when, days }: EntityOf<'when'>, { weekly }: Given): readonly When[] {
  return weekly || !days ? [when] : days;
}

/** The first of a kind counts, but for the days: all of them are told. */
function take(given: Given, entity: Entity, { clinic, now }: World): void {
  switch (entity.type) {
    case 'when':
      if (tellsSince(entity, now)) break;
      given.when = [...(given.when ?? []), ...timesOf(entity, given)];
      if (entity.onAnyDay) given.onAnyDay = true;
      if (entity.role === 'visit') given.visitAt = [...(given.visitAt ?? []), entity.when];
      break;
    case 'unwanted':
      given.notOn = [...(given.notOn ?? []), ...entity.days];
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
      // "Es para Laura, mi hija": who she is says more than that it is somebody.
      if (!given.person || given.person === 'other') given.person = entity.person;
      break;
    case 'national-id':
      given.nationalId ??= entity.nationalId;
      break;
    case 'birth-date':
      given.birthDate ??= entity.birthDate;
      break;
    case 'birth-part':
      given.birthPart ??= entity.part;
      break;
    case 'phone':
      given.phone ??= entity.phone;
      break;
    case 'reason':
      given.reason ??= entity.reason;
      break;
  }
}
