import {
  FIELD_NAMES,
  type FieldName,
  type Identifier,
  type OrderItem,
  type Place,
} from '../../../adapters/documents/documents.ts';
import type { ReviewedOrder } from '../../../storage/desk.ts';
import type { LoadedConversation } from '../../../storage/store.ts';
import type { OrderBody, OrderField } from './wire.ts';

const NUMBERS: ReadonlySet<FieldName> = new Set(['patient_id', 'practitioner_license']);
const DATES: ReadonlySet<FieldName> = new Set(['birth_date', 'issue_date', 'authorization_expiry']);

/** What `readDocument` keeps of a reading; nothing where nothing could be read. */
interface Kept extends Partial<Record<FieldName, string | Identifier>> {
  items?: readonly OrderItem[];
  confidence?: Partial<Record<FieldName | 'items', number>>;
  places?: Partial<Record<FieldName, Place>> & { items?: readonly (Place | null)[] };
  pages?: number;
}

/** An order as the page that shows it wants it. */
export function orderBody(order: ReviewedOrder, loaded: LoadedConversation, now: number): OrderBody {
  const kept = order.fields as Kept; // Written by `readDocument`, or by a decision that was checked.
  const { items = [], confidence = {}, places = {} } = kept;
  const { id, at, status, reason, service, files, decided } = order;
  return {
    ...{ id, status, reason, service, files },
    at: iso(at),
    now: iso(now),
    fields: FIELD_NAMES.map((name) => fieldOf(name, kept)),
    items: items.map((item, index) => ({ ...item, place: places.items?.[index] ?? null })),
    itemsConfidence: confidence.items ?? null,
    pages: Math.max(1, kept.pages ?? files.length),
    people: loaded.contact.people.map(({ name, nationalId, birthDate }) => ({ name, nationalId, birthDate })),
    language: loaded.state?.language ?? null,
    claimedBy: claimedBy(order, now),
    decided: decided && { by: decided.by, at: iso(decided.at) },
  };
}

/** Who has it open; null where nobody has, or it lapsed. */
export function claimedBy({ claimed }: Pick<ReviewedOrder, 'claimed'>, now: number): string | null {
  return claimed !== null && claimed.until > now ? claimed.by : null;
}

function fieldOf(name: FieldName, kept: Kept): OrderField {
  const { confidence = {}, places = {} } = kept;
  return {
    name,
    kind: NUMBERS.has(name) ? 'number' : DATES.has(name) ? 'date' : 'text',
    value: kept[name] ?? null,
    confidence: confidence[name] ?? null,
    place: places[name] ?? null,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
