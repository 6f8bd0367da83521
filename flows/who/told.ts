import type { Intent } from '../../nlu/types.ts';
import { minutesBetween } from '../civil.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given } from '../events.ts';
import type { World } from '../world.ts';

const WHO = ['name', 'nationalId', 'birthDate'] as const;

/** Whether `given` says who a person is, which no question had asked for. */
export function tellsWho(given: Given): boolean {
  return WHO.some((field) => given[field] !== undefined);
}

/** Whether a number is told that may be a document: in "Raúl Ortega, 15/10/1987, sin documento" none is. */
export function tellsNumber(text: string, { nationalId, birthDate }: Given): boolean {
  return nationalId !== undefined || (birthDate === undefined && /\d{2}/.test(text));
}

/** Whether an answer tells of the birth date; or, as "errei, o CPF é 111…" does, puts right what was told before. */
export function tellsBirth({ birthDate, birthPart, nationalId }: Given): boolean {
  return Boolean(birthDate || birthPart || nationalId);
}

/** Keeps who a person is until a dialog needs to know; but not of whom all is known, lest the next be taken for them. */
export function keepWho(conversation: Conversation, given: Given, { contact }: World): void {
  const told = given.nationalId?.value;
  if (told !== undefined && contact.people.some(({ nationalId }) => nationalId === told)) return;
  const kept: Given = { ...conversation.told };
  for (const field of WHO) if (given[field] !== undefined) Object.assign(kept, { [field]: given[field] });
  conversation.told = kept;
}

/** Minutes for which a service that was asked about is the one that is then wanted. */
const ABOUT_MINUTES = 60;

/** A dialog that is about to begin. */
interface Beginning {
  flow: string;
  intent: Intent | null;
  about: FlowAbout;
  isCalled: boolean;
  now: string;
}

/** Answers that end in the offer to look for a time. */
const INVITES: ReadonlySet<string | undefined> = new Set<FlowAbout['topic']>([
  'days',
  'whether-then',
  'doctor',
  'doctors',
]);

/** What a dialog begins with, beyond what was just said: who it is for, or what was asked about before. */
export function withTold(
  conversation: Conversation,
  given: Given,
  { flow, intent, about, isCalled, now }: Beginning,
): Given {
  if (flow === 'identify') return takeWho(conversation, given);
  if (flow === 'questions') keepAbout(conversation, { given, intent, about, now });
  return flow === 'booking' && !isCalled ? takeAbout(conversation, given, now) : given;
}

function keepAbout(
  conversation: Conversation,
  {
    given: { service, practitioner },
    intent,
    about: { topic },
    now,
  }: Pick<Beginning, 'intent' | 'about' | 'now'> & { given: Given },
): void {
  const about = {
    ...(service && { service }),
    ...(practitioner && { practitioner }),
    ...(intent === 'faq_hours' && { isOfHours: true as const }),
    ...(INVITES.has(topic) && { invites: true as const }),
  };
  if (Object.keys(about).length) conversation.askedAbout = { ...about, at: now };
}

/** Minutes within which "¿y el sábado?" asks the same of another day. */
const HOURS_MINUTES = 15;

/** Whether it was asked just now when the clinic is open. */
export function hoursAskedAbout({ askedAbout }: Conversation, now: string): boolean {
  return askedAbout?.isOfHours === true && minutesBetween(askedAbout.at, now) <= HOURS_MINUTES;
}

/** Whether a time was offered to be looked for just now, so that a plain yes wants that. */
export function wasInvited({ askedAbout }: Conversation, now: string): boolean {
  return askedAbout?.invites === true && minutesBetween(askedAbout.at, now) <= HOURS_MINUTES;
}

/** The service that was asked about not long ago: "¿y piden orden?" is of that. */
export function serviceAskedAbout(conversation: Conversation, now: string): Pick<Given, 'service'> {
  const { service } = freshAbout(conversation, now);
  return service ? { service } : {};
}

function freshAbout({ askedAbout }: Conversation, now: string): Pick<Given, 'service' | 'practitioner'> {
  if (!askedAbout || minutesBetween(askedAbout.at, now) > ABOUT_MINUTES) return {};
  const { at: _then, isOfHours: _hours, invites: _offer, ...about } = askedAbout;
  return about;
}

/** "¿Cuánto vale la de dermatología?… Agéndeme": what was asked about, unless another is named. */
function takeAbout(conversation: Conversation, given: Given, now: string): Given {
  const about = freshAbout(conversation, now);
  delete conversation.askedAbout;
  return given.service || given.unoffered || given.suits || given.practitioner
    ? given
    : { ...given, ...about };
}

/** What a dialog that asks who the visit is for begins with: what has been told already, and is then forgotten. */
function takeWho(conversation: Conversation, given: Given): Given {
  const { told = {} } = conversation;
  delete conversation.told;
  return { ...told, ...given };
}

/** Who someone is, as far as it is known. */
interface Who {
  name: string;
  nationalId: { kind: string; value: string };
  birthDate: string;
}

/** The document in what was said, where it is one. */
export function validId({ nationalId }: Given): Who['nationalId'] | null {
  return nationalId?.valid ? { kind: nationalId.kind, value: nationalId.value } : null;
}

/** Digits of a number that is one with the address written from, whatever stands before it. */
const OWN_DIGITS = 8;

/** A Colombian mobile phone: no citizen's number is as high. Source: Registraduría, NUIP from 1,000,000,000 on, 2026. */
const MOBILE = /^3\d{9}$/;

/** Whether a phone is told where a document was asked for: the one they write from, or one that reads as no document. */
export function isPhone({ nationalId, phone }: Given, { contact }: World): boolean {
  if (!nationalId) return phone !== undefined;
  const { kind, value } = nationalId;
  if (kind === 'CC' && MOBILE.test(value)) return true;
  return /^\d+$/.test(value) && value.length >= OWN_DIGITS && contact.address.endsWith(value);
}

/** The birth date that a CURP holds: two digits of each, and a letter in the last place but one from 2000 on. */
export function bornAsOf({ nationalId }: { nationalId: Who['nationalId'] | null }): string | null {
  if (nationalId?.kind !== 'CURP') return null;
  const [, year, month, day, mark] = /^[A-Z]{4}(\d\d)(\d\d)(\d\d)[A-Z]{6}(.)/.exec(nationalId.value) ?? [];
  return mark ? `${/\d/.test(mark) ? '19' : '20'}${year}-${month}-${day}` : null;
}

/** Whether another document is told than the one that was looked up: "errei o CPF, é 111…". */
export function isOtherId(known: { nationalId: Who['nationalId'] | null }, given: Given): boolean {
  const told = validId(given);
  return told !== null && told.value !== known.nationalId?.value;
}

/** The name told, where it is whole: "para mi hijo Mateo" leaves the rest to be asked. */
export function wholeName({ name }: Given): Partial<Pick<Who, 'name'>> {
  return name?.includes(' ') ? { name } : {};
}

/** What an answer brings along: "Ana Gómez, 52111222" answers two questions. */
export function taken(given: Given): Partial<Who> {
  const nationalId = validId(given);
  return {
    ...wholeName(given),
    ...(nationalId ? { nationalId } : {}),
    ...(given.birthDate ? { birthDate: given.birthDate } : {}),
  };
}
