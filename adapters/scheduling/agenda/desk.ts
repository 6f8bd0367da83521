import type { Book } from './book.ts';
import type { Calendar } from './calendar.ts';

/** What everything that is done to an agenda is done with. */
export interface Desk {
  /** The clinic's id. */
  clinic: string;
  calendar: Calendar;
  book: Book;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** An id that nobody has used: for a new visit. */
  newId: () => string;
}
