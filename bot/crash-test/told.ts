import { civilMs, type Zone } from '../../adapters/zone.ts';
import { localeOf } from '../../locales/locale.ts';
import type { Heard } from './post-office.ts';

/** What the clinic may tell a patient that it has done. */
export type Deed = 'booked' | 'moved' | 'cancelled';

/** One thing that a patient was told, and of which time. */
export interface Told {
  deed: Deed;
  /** The time as `timeOf` writes it. */
  time: string;
}

const DEED = /\[(booked|moved|cancelled) ([^\]]*)\]/g;
/** "26 de noviembre a las 8:00 a. m.", wherever it stands and whatever day stands before it. */
const TIME = /\d{1,2} de [a-zé]+(?: de \d{4})? a las? \d{1,2}:\d\d [ap]\. ?m/;

/** All that a patient was told of visits, each message counted once however often it came. */
export function toldIn(heard: readonly Heard[]): Told[] {
  const once = new Map(heard.map((message) => [message.key, message]));
  return [...once.values()].flatMap(({ text }) =>
    [...text.matchAll(DEED)].map(([, deed, words]) => ({
      deed: deed as Deed, // The expression knows no other.
      time: TIME.exec(words!)?.[0] ?? words!,
    })),
  );
}

/** The times of the visits that a patient believes to have. */
export function visitsTold(heard: readonly Heard[]): string[] {
  const told = toldIn(heard);
  const of = (...deeds: Deed[]) => told.filter(({ deed }) => deeds.includes(deed));
  const gone = [...of('cancelled'), ...of('moved')].length;
  return of('booked', 'moved')
    .map(({ time }) => time)
    .slice(gone);
}

/** The time of a visit in the words that patients are told it by. */
export function timeOf(startsAt: number, zone: Zone, locale: string): string {
  const civil = zone.civil(startsAt);
  const said = localeOf(locale).sayAt(civil, new Date(civilMs(civil)).toISOString());
  return TIME.exec(said)?.[0] ?? said;
}
