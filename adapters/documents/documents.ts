/** The kinds of a document that a patient sends in place of an order. */
export type OtherDocument = 'result' | 'receipt' | 'prescription' | 'identity-card' | 'other';

/** Why a document is not read as an order; each has words of its own for the patient. */
export type ReadingReason =
  // Refused: the file.
  | 'empty'
  | 'encrypted'
  | 'too-large'
  | 'unsupported'
  | 'corrupt'
  | 'too-slow'
  // Unreadable: the picture.
  | 'blurred'
  | 'dark'
  | 'cropped'
  | 'upside-down'
  | 'too-small'
  // Not an order: what it shows.
  | 'blank'
  | 'no-text'
  | OtherDocument;

/** What a document turned out to be. */
export type Verdict = 'order' | 'not-an-order' | 'unreadable' | 'refused';

/** A number with the name of its register: `{ type: 'CC', value: '52111222' }`. */
export interface Identifier {
  type: string;
  /** Without separators, but for the dash before a check digit (`6838825-2`) and inside a licence. */
  value: string;
}

/** What an order says. Dates are ISO 8601; what is not on the paper is null. */
export interface OrderFields {
  patient_name: string | null;
  patient_id: Identifier | null;
  birth_date: string | null;
  practitioner_name: string | null;
  practitioner_license: Identifier | null;
  issue_date: string | null;
  /** ICD-10, with its dot: `E11.9`. */
  diagnosis_code: string | null;
  diagnosis_text: string | null;
  insurer: string | null;
  plan: string | null;
  member_id: string | null;
  authorization_number: string | null;
  authorization_expiry: string | null;
}

export type FieldName = keyof OrderFields;

/** The fields of an order, in the order in which people read them. */
export const FIELD_NAMES: readonly FieldName[] = [
  'patient_name',
  'patient_id',
  'birth_date',
  'practitioner_name',
  'practitioner_license',
  'issue_date',
  'diagnosis_code',
  'diagnosis_text',
  'insurer',
  'plan',
  'member_id',
  'authorization_number',
  'authorization_expiry',
];

/** One study asked for. */
export interface OrderItem {
  code: string | null;
  /** `CUPS`, `TUSS`, `FONASA`, `CPMS`: whose code it is. */
  system: string | null;
  description: string;
  quantity: number | null;
}

/**
 * Where something was read: the smallest upright rectangle about it on the page as it was sent (a photo upright by
 * its EXIF tag), as shares of the page's width and height.
 */
export interface Place {
  /** From 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each field stands, and each study in the order of `items`; null where that cannot be told. */
export type Places = Readonly<Partial<Record<FieldName, Place>> & { items?: readonly (Place | null)[] }>;

/** One file of a document: a patient sends a sheet of two sides as two photos. */
export interface ReadFile {
  /** How many of the document's pages it holds; they follow those of the file before it. */
  pages: number;
  /** Why nothing could be read on it, so that another of it is needed; null where it was read, or is blank. */
  fault: ReadingReason | null;
}

/** What a reader made of one document. */
export interface Reading {
  verdict: Verdict;
  /** Null for an order. */
  reason: ReadingReason | null;
  /** Of all its files together. */
  pages: number;
  /** One for each file that was given, in that order. */
  files: readonly ReadFile[];
  fields: OrderFields;
  items: readonly OrderItem[];
  /** From 0 to 1: how often a field read so is right. `items` stands for all of them together. */
  confidence: Readonly<Partial<Record<FieldName | 'items', number>>>;
  places: Places;
  /** All that was read, a line of the paper a line. */
  text: string;
}

/** Reads medical orders. A document that cannot be read is a reading with its reason, never an exception. */
export interface DocumentReader {
  /**
   * Reads the files of one document, its pages in their order.
   * @throws AdapterError when the reader itself fails.
   */
  read(files: readonly Uint8Array[], options?: { signal?: AbortSignal }): Promise<Reading>;
  close(): Promise<void>;
}

/** A page as it was sent, upright: places stand on it. */
export interface DrawnPage {
  /** A JPEG. */
  picture: Uint8Array;
  /** Pages of all the files together. */
  pages: number;
}

/** Shows people what was sent, whatever its format. */
export interface PageDrawer {
  /**
   * Draws one page, from 1, counted over the files of a document; null where there is no such page, or it cannot be
   * opened.
   * @throws AdapterError when the drawer itself fails.
   */
  draw(files: readonly Uint8Array[], page: number): Promise<DrawnPage | null>;
}

/** An order of which nothing is known yet. */
export function noFields(): OrderFields {
  return {
    patient_name: null,
    patient_id: null,
    birth_date: null,
    practitioner_name: null,
    practitioner_license: null,
    issue_date: null,
    diagnosis_code: null,
    diagnosis_text: null,
    insurer: null,
    plan: null,
    member_id: null,
    authorization_number: null,
    authorization_expiry: null,
  };
}

/** A reading that found no order in these files, and says why. */
export function noOrder(
  verdict: Exclude<Verdict, 'order'>,
  reason: ReadingReason,
  files: readonly ReadFile[] = [{ pages: 0, fault: reason }],
): Reading {
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const nothing = { fields: noFields(), items: [], confidence: {}, places: {}, text: '' };
  return { verdict, reason, pages, files, ...nothing };
}
