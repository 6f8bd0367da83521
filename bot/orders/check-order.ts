import type { FieldName, OrderItem, Reading } from '../../adapters/documents/documents.ts';
import type { OrderRead } from '../../flows/orders/order.ts';
import type { Person } from '../../flows/world.ts';
import { fold } from '../../nlu/normalise.ts';
import { kindOf, kindsNamed } from './kinds-of-study.ts';

/** What an order is held against. */
export interface OrderContext {
  services: readonly { id: string; name: string; otherNames: readonly string[] }[];
  /** The people whom the contact speaks for. */
  people: readonly Pick<Person, 'id' | 'name' | 'nationalId'>[];
  /** `YYYY-MM-DD`, where the clinic is. */
  today: string;
  /** How old an order may be, in days. */
  validDays: number;
}

/** What was decided of an order, before it has an id. */
export type CheckedOrder = Omit<OrderRead, 'id' | 'faulty'>;

/** A field is taken as it was read from here on: at most one of ten so sure is wrong, and most are none. */
const SURE = 0.9;
/** Below this the picture is to blame, and another one may help. */
const HARDLY_READ = 0.5;
const DAY_MS = 86_400_000;

/** Reasons for which the patient can send something better. */
const BETTER_HELPS: ReadonlySet<string> = new Set([
  'blurred',
  'dark',
  'cropped',
  'upside-down',
  'too-small',
  'too-slow',
]);

/**
 * Decides what becomes of a document: accepted by itself only where all that is needed is sure, is this patient's,
 * is in force and is done here; another photo where that can help; else a person looks. Never invents.
 */
export function checkOrder(reading: Reading, context: OrderContext): CheckedOrder {
  const { verdict, reason } = reading;
  if (verdict !== 'order') {
    const status = verdict === 'unreadable' || BETTER_HELPS.has(reason ?? '') ? 'needs-photo' : 'refused';
    return { status, reason, service: null, fields: {} };
  }
  const service = serviceFor(reading.items, context);
  const owner = ownership(reading, context);
  const kept = { service, patient: owner.patient, fields: fieldsOf(reading) };
  const wrong = whyRefused(reading, context);
  if (wrong !== null) return { status: 'refused', reason: wrong, ...kept };
  // On a page that nobody could read there may be more that is asked for.
  const missing = reading.files.find(({ fault }) => fault !== null);
  if (missing) return { status: 'needs-photo', reason: missing.fault, ...kept };
  if (sureness(reading, 'items') < HARDLY_READ) return { status: 'needs-photo', reason: null, ...kept };
  const doubt = whatToReview(reading, context) ?? (service === null ? 'service' : null);
  return { status: doubt === null ? 'accepted' : 'needs-review', reason: doubt, ...kept };
}

/** What makes an order no use for this visit, where it is beyond doubt. */
function whyRefused(reading: Reading, context: OrderContext): 'expired' | 'other-patient' | null {
  if (isExpired(reading, context)) return 'expired';
  return ownership(reading, context).is === 'other' ? 'other-patient' : null;
}

function isExpired(reading: Reading, { today, validDays }: OrderContext): boolean {
  const { issue_date: issued, authorization_expiry: until } = reading.fields;
  if (until !== null && sureness(reading, 'authorization_expiry') >= SURE && until < today) return true;
  if (issued === null || sureness(reading, 'issue_date') < SURE) return false;
  return Date.parse(today) - Date.parse(issued) > validDays * DAY_MS;
}

/** The first thing that is needed and not sure: what a person is to look at. */
function whatToReview(reading: Reading, context: OrderContext): string | null {
  const { fields, items } = reading;
  if (items.length === 0 || sureness(reading, 'items') < SURE) return 'items';
  if (fields.issue_date === null || sureness(reading, 'issue_date') < SURE) return 'issue_date';
  if (fields.issue_date > context.today) return 'issue_date';
  if (ownership(reading, context).is !== 'own') return 'patient';
  return null;
}

function sureness({ confidence }: Reading, field: FieldName | 'items'): number {
  return confidence[field] ?? 0;
}

/** Whose an order is: one of the contact's people; somebody else's, beyond doubt; or nobody can tell. */
interface Ownership {
  is: 'own' | 'other' | 'unknown';
  /** Which of them, where it is one's alone. */
  patient: string | null;
}

function ownership(reading: Reading, { people }: OrderContext): Ownership {
  const { patient_id: id, patient_name: name } = reading.fields;
  const number = id ? digits(id.value) : '';
  const isIdSure = number !== '' && sureness(reading, 'patient_id') >= SURE;
  const numbered = people.filter(({ nationalId }) => nationalId !== null && digits(nationalId) === number);
  const isNameSure = name !== null && sureness(reading, 'patient_name') >= SURE;
  if (isIdSure && numbered.length > 0) {
    const isTheirs = !isNameSure || numbered.some((person) => sharesWord(person.name, name));
    return isTheirs ? ownedBy(numbered) : { is: 'unknown', patient: null };
  }
  if (!isNameSure) return { is: 'unknown', patient: null };
  const namesakes = people.filter((person) => isSameName(person.name, name));
  if (namesakes.length === 0)
    return { is: isIdSure && people.length > 0 ? 'other' : 'unknown', patient: null };
  // One of the same name with another number is for a person to tell.
  const isDoubted = isIdSure && namesakes.every(({ nationalId }) => nationalId !== null);
  return isDoubted ? { is: 'unknown', patient: null } : ownedBy(namesakes);
}

function ownedBy(people: OrderContext['people']): Ownership {
  return { is: 'own', patient: people.length === 1 ? people[0]!.id : null };
}

/** Whether two names have a word in common: a number beside a name with none may be somebody else's. */
function sharesWord(one: string, other: string): boolean {
  return new Set(wordsOf(one)).intersection(new Set(wordsOf(other))).size > 0;
}

/** Whether all words of the shorter name are in the longer, and there are two at least: "Ana Ruiz", "RUIZ DIAZ ANA". */
function isSameName(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  return short!.length >= 2 && short!.every((word) => long!.includes(word));
}

/** The service that does all the studies asked for; null where it is not one, or nothing says which. */
function serviceFor(items: readonly OrderItem[], { services }: OrderContext): string | null {
  const found = new Set(items.map((item) => serviceOf(item, services)));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function serviceOf(item: OrderItem, services: OrderContext['services']): string | null {
  const kind = kindOf(item);
  const words = new Set(wordsOf(item.description));
  const named = services.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((label) => {
      const wanted = wordsOf(label);
      return wanted.length > 0 && wanted.every((word) => words.has(word));
    }),
  );
  if (named.length === 1) return named[0]!.id;
  if (kind === null) return null;
  const doing = services.filter(({ name, otherNames }) =>
    kindsNamed([name, ...otherNames].join(' ')).includes(kind),
  );
  return doing.length === 1 ? doing[0]!.id : null;
}

/** What a person who reviews it is shown: what was read, how sure it is, and where it stands. */
function fieldsOf({ fields, items, confidence, places, pages }: Reading): CheckedOrder['fields'] {
  const read = Object.entries(fields).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(read), items, confidence, places, pages };
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
