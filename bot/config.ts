import { dayOf, weekdayOf } from '../adapters/scheduling/agenda/days.ts';
import { type Presence, usualWeeks } from '../adapters/scheduling/agenda/presence.ts';
import type { AgendaSettings, OtherHours, Week } from '../adapters/scheduling/agenda/settings.ts';
import { civilMs } from '../adapters/zone.ts';
import type { Modality } from '../flows/appointment.ts';
import type { Attendance, ClinicCard, Help, QuestionCard } from '../flows/world.ts';
import type { FormOfAddress } from '../locales/form-of-address.ts';
import type { MessageKey } from '../locales/locale.ts';
import type { Text } from '../locales/text.ts';
import type { ClinicNames, Lang } from '../nlu/types.ts';
import { holidayOn } from './config/holidays.ts';
import type { FallbackStep } from './outbox/fallback.ts';

/** A clinic as its file describes it, ready for use. Never changed: a new file makes a new one. */
export interface Clinic {
  id: string;
  name: string;
  /** `es-CO`, `pt-BR`. */
  locale: string;
  /** How Spanish speaks to its patients. */
  formOfAddress: FormOfAddress;
  /** ISO 3166 alpha-2. */
  country: string;
  /** IANA name. */
  zone: string;
  emergencyNumber: string;
  hours: Week;
  exceptions: readonly OtherHours[];
  holidays: Holidays;
  sites: readonly Site[];
  services: readonly Service[];
  practitioners: readonly Practitioner[];
  insurers: readonly string[];
  questions: readonly QuestionCard[];
  /** The clinic's own wording of messages; it wins over the locale's. */
  words: Readonly<Partial<Record<Lang, Readonly<Partial<Record<MessageKey, Text>>>>>>;
  /** Where a visit by video takes place; absent where a person sends the link. */
  telemedicine?: { link: string };
  rules: Rules;
  /** Settings by channel; only the channels named here are opened. */
  channels: Readonly<Record<string, ChannelSettings>>;
  /** Who is asked what words mean that our own reader is unsure of: settings by name. Empty: nobody. */
  understanding: Readonly<Record<string, ChannelSettings>>;
  /** Who writes voice notes down, likewise. */
  speech: Readonly<Record<string, ChannelSettings>>;
  retention: { transcriptDays: number; fileDays: number; recordYears: number };
  patients: readonly KnownPatient[];
}

export interface Holidays {
  /** Whether the country's own are kept. */
  national: boolean;
  extra: readonly { date: string; name: string }[];
  /** National ones on which the clinic opens, `YYYY-MM-DD`. */
  except: readonly string[];
}

export interface Site {
  id: string;
  name: string;
  otherNames: readonly string[];
  address: string;
  hours: Week;
  exceptions: readonly OtherHours[];
}

export interface Service {
  id: string;
  name: string;
  otherNames: readonly string[];
  minutes: number;
  modalities: readonly Modality[];
  preparation: string | null;
  needsOrder: boolean;
  forChildren: boolean;
  price: string | null;
}

export interface Practitioner {
  id: string;
  name: string;
  services: readonly string[];
  /** Where they see patients, and when there; `null` is whenever the site is open. */
  at: readonly { site: string; hours: Week | null }[];
  breaks: Week;
  exceptions: readonly OtherHours[];
}

export interface Rules {
  offers: number;
  holdSeconds: number;
  changeNoticeHours: number;
  burstPauseMs: number;
  minNoticeMinutes: number;
  /** What a patient is given to come from one site to another. */
  travelMinutes: number;
  horizonDays: number;
  /** How long a medical order may be used, in days from its date. */
  orderDays: number;
  /** When people answer. */
  agentHours: Week;
  /** When patients may be written to or called of the clinic's own accord. */
  contactHours: Week;
  /** How many hours before a visit it is recalled. Empty: never. */
  reminderHours: readonly number[];
  /** Whether patients are told of what the clinic itself did with their visits. */
  tellChanges: boolean;
  /** How what comes free is offered to those who wait: to how many at once (0: by people only), and for how long. */
  waitlist: { atOnce: number; answerMinutes: number; noticeMinutes: number };
  /** The channels that what the clinic says of its own accord is tried by, one after the other. */
  fallback: readonly FallbackStep[];
}

/** Settings of a channel, or of another thing outside the house, as its own schema reads them. */
export type ChannelSettings = Readonly<Record<string, unknown>>;

/** A patient known from the start, and the phone of who may speak for them. */
export interface KnownPatient {
  phone: string;
  id: string;
  name: string;
  nationalId: { kind: string; value: string } | null;
  birthDate: string | null;
  /** What the patient is to who writes from the phone. */
  relation: string;
}

/** The two cards of a clinic, and the one that counted last, with its minute. */
interface Cards {
  online: ClinicCard;
  offline: ClinicCard;
  last: { now: string; card: ClinicCard } | null;
}

const cards = new WeakMap<Clinic, Cards>();
const vocabularies = new WeakMap<Clinic, ClinicNames>();

/** What dialogs need of a clinic at `now`, its civil time. The same object as long as nothing in it changes. */
export function cardOf(clinic: Clinic, now: string): ClinicCard {
  let made = cards.get(clinic);
  if (!made) {
    made = {
      online: makeCard(clinic, { agentsOnline: true }),
      offline: makeCard(clinic, { agentsOnline: false }),
      last: null,
    };
    cards.set(clinic, made);
  }
  if (made.last?.now !== now) {
    made.last = { now, card: agentsOnline(clinic, now) ? made.online : made.offline };
  }
  return made.last.card;
}

/** The clinic's own words, for understanding. Made once for each clinic. */
export function namesOf(clinic: Clinic): ClinicNames {
  let names = vocabularies.get(clinic);
  if (!names) {
    names = {
      services: clinic.services.map(({ id, name, otherNames }) => ({ id, names: [name, ...otherNames] })),
      practitioners: clinic.practitioners.map(({ id, name }) => ({ id, name })),
      sites: clinic.sites.map(({ id, name, otherNames }) => ({ id, names: [name, ...otherNames] })),
      insurers: clinic.insurers,
    };
    vocabularies.set(clinic, names);
  }
  return names;
}

/** What the built-in agenda needs of a clinic. */
export function agendaSettingsOf(clinic: Clinic): AgendaSettings {
  const { id, zone, services, practitioners, sites, rules } = clinic;
  return {
    clinic: id,
    zone,
    minNoticeMinutes: rules.minNoticeMinutes,
    travelMinutes: rules.travelMinutes,
    horizonDays: rules.horizonDays,
    services,
    practitioners,
    sites,
    isHoliday: (date) => holidayOn(clinic, date) !== null,
  };
}

/** Whether people answer at `now`, the clinic's civil time. */
export function agentsOnline(clinic: Clinic, now: string): boolean {
  const date = now.slice(0, 10);
  const minute = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
  const inHours = ({ from, to }: { from: number; to: number }) => from <= minute && minute < to;
  const exception = clinic.exceptions.find(({ from, to }) => from <= date && date <= to);
  if (exception && !exception.stretches.some(inHours)) return false;
  if (!exception && holidayOn(clinic, date)) return false;
  return clinic.rules.agentHours[weekdayOf(dayOf(civilMs(date)))]!.some(inHours);
}

function helpOf({ understanding, speech }: Clinic): Help[] {
  const words: Help[] = Object.keys(understanding).length > 0 ? ['words'] : [];
  return Object.keys(speech).length > 0 ? [...words, 'voice'] : words;
}

function makeCard(clinic: Clinic, { agentsOnline: online }: { agentsOnline: boolean }): ClinicCard {
  const { offers, holdSeconds, changeNoticeHours } = clinic.rules;
  const weeks = usualWeeks(clinic);
  return {
    id: clinic.id,
    name: clinic.name,
    country: clinic.country,
    emergencyNumber: clinic.emergencyNumber,
    services: clinic.services.map(
      ({ id, name, minutes, modalities, preparation, needsOrder, forChildren }) => ({
        id,
        name,
        minutes,
        modalities,
        ...(preparation !== null && { preparation }),
        needsOrder,
        forChildren,
      }),
    ),
    practitioners: clinic.practitioners.map(({ id, name, services, at }) => ({
      id,
      name,
      services,
      sites: at.map(({ site }) => site),
      week: attendanceIn(weeks.get(id)!),
    })),
    sites: clinic.sites.map(({ id, name, address }) => ({ id, name, address })),
    questions: questionsOf(clinic),
    help: helpOf(clinic),
    rules: { offers, holdSeconds, changeNoticeHours, agentsOnline: online },
  };
}

function attendanceIn(week: readonly (readonly Presence[])[]): Attendance[] {
  return week.flatMap((stretches, weekday) =>
    stretches.map(({ site, from, to }) => ({ site, weekday, from: clockOf(from), to: clockOf(to) })),
  );
}

/** Minutes after midnight as `HH:mm`. */
function clockOf(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The clinic's own questions, and those that its services and sites answer already. */
function questionsOf({ questions, services, sites }: Clinic): QuestionCard[] {
  const made: QuestionCard[] = [
    ...services.flatMap(({ id, price }) =>
      price === null
        ? []
        : [{ id: `price-of-${id}`, topic: 'price' as const, service: id, asks: [], answer: price }],
    ),
    ...services.flatMap(({ id, preparation: answer }) =>
      answer === null
        ? []
        : [{ id: `preparation-for-${id}`, topic: 'preparation' as const, service: id, asks: [], answer }],
    ),
    ...sites.map(({ id, name, address }) => {
      const answer = `${name}: ${address}.`;
      return { id: `way-to-${id}`, topic: 'location' as const, site: id, asks: [], answer };
    }),
  ];
  const isAnswered = (card: QuestionCard) =>
    questions.some(
      ({ topic, service, site }) => topic === card.topic && service === card.service && site === card.site,
    );
  return [...questions, ...made.filter((card) => !isAnswered(card))];
}
