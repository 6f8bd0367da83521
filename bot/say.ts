import type { OutboundMessage } from '../adapters/channels/channel.ts';
import { numbered } from '../adapters/channels/numbered.ts';
import type { Choice, Reply } from '../flows/effects.ts';
import type { Arg, Args, Message } from '../flows/message.ts';
import type { ClinicCard, Person } from '../flows/world.ts';
import type { Locale, MessageKey, Style } from '../locales/locale.ts';
import { fill, type Text } from '../locales/text.ts';

/** Who speaks, to whom and how: all that decides the words of a reply. */
export interface Speaker {
  locale: Locale;
  style: Style;
  /** The clinic's civil time, against which "tomorrow" is said. */
  now: string;
  clinic: ClinicCard;
  people: readonly (Pick<Person, 'id' | 'name'> & { relation?: string })[];
  /** The clinic's own words, where it has any: they win over the locale's. */
  ownWords: Readonly<Partial<Record<MessageKey, Text>>>;
  /** How the channel shows choices. Where nothing can be tapped, they stand numbered in the text. */
  choices: 'buttons' | 'numbered' | 'spoken';
}

/** The words of one turn, whatever channel they travel by. */
export type Words = Pick<OutboundMessage, 'text' | 'choices' | 'awaiting' | 'template'>;

/** A part of what is said: a reply of a dialog, or what a person of the clinic wrote. */
export type Part = Reply | { text: string };

/** Joins the parts of a turn into one message. The last reply that offers choices, or asks, is the one open. */
export function say(parts: readonly Part[], speaker: Speaker): Words {
  const replies = parts.filter((part) => 'key' in part);
  const asking = replies.findLast((reply) => reply.choices?.length || reply.awaiting);
  const choices = labelled(asking?.choices ?? [], speaker);
  const paragraphs = parts.map((part) => ('key' in part ? sayMessage(part, speaker) : part.text));
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  return {
    text: speaker.choices === 'buttons' ? text : numbered(text, choices),
    choices,
    awaiting: asking?.awaiting ?? (choices.length > 0 ? 'choice' : null),
  };
}

/** Choices as the patient sees them. */
export function labelled(choices: readonly Choice[], speaker: Speaker): { id: string; label: string }[] {
  return choices.map((choice) => ({ id: choice.id, label: labelOf(choice, speaker) }));
}

/** What a choice was called, by whom. Words are read against the labels that the turn before has said. */
const called = new WeakMap<Args, { key: MessageKey; by: Speaker; label: string }>();

function labelOf(choice: Choice, speaker: Speaker): string {
  const { key, args } = choice;
  const known = args && called.get(args);
  if (known?.key === key && speaksAlike(known.by, speaker)) return known.label;
  const label = capital(sayMessage(choice, speaker));
  if (args) called.set(args, { key, by: speaker, label });
  return label;
}

/** Whether both say the same of the same: on one day, tomorrow is the same day. */
function speaksAlike(one: Speaker, other: Speaker): boolean {
  return (
    one.locale === other.locale &&
    one.style === other.style &&
    one.clinic === other.clinic &&
    one.ownWords === other.ownWords &&
    one.now.slice(0, 10) === other.now.slice(0, 10) &&
    one.people.length === other.people.length &&
    one.people.every((person, at) => person === other.people[at])
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One message, with its arguments as the locale says them. */
export function sayMessage({ key, args = {} }: Message, speaker: Speaker): string {
  const words: Record<string, string> = {};
  for (const [name, arg] of Object.entries(args)) words[name] = sayArg(arg, speaker);
  const own = speaker.ownWords[key];
  return own === undefined ? speaker.locale.say(key, words, speaker.style) : fill(own, key, words);
}

/** Arguments that say of what kind they are, by the name of the one thing they have. */
type NamedArg = Exclude<Arg, string | number>;
type KindOf<One> = One extends unknown ? keyof One : never;
type Kind = KindOf<NamedArg>;
/** What an argument of a kind tells: of `{ at: string }`, a string. */
type Told<One extends Kind> = Extract<NamedArg, Readonly<Record<One, unknown>>>[One];

/** How each kind of argument is said. A kind that is forgotten does not compile. */
const SAYING: { readonly [One in Kind]: (told: Told<One>, by: Speaker) => string } = {
  at: (at, { locale, now, style }) => locale.sayAt(at, now, style),
  on: (on, { locale, now, style }) => locale.sayOn(on, now, style),
  day: (day, { locale, now }) => locale.sayDay(day, now),
  theDay: (day, { locale, now }) => locale.sayTheDay(day, now),
  onDay: (day, { locale, now }) => locale.sayOnDay(day, now),
  ofDay: (day, { locale, now }) => locale.sayOfDay(day, now),
  clock: (clock, { locale, style }) => locale.sayClock(clock, style),
  atClock: (clock, { locale, style }) => locale.sayAtClock(clock, style),
  week: (week, { locale, style }) => locale.sayWeek(week, style),
  service: (id, { clinic }) => nameIn(clinic.services, id),
  practitioner: (id, { clinic }) => nameIn(clinic.practitioners, id),
  doctor: (id, { locale, clinic }) => locale.sayDoctor(nameIn(clinic.practitioners, id)),
  site: (id, { clinic }) => nameIn(clinic.sites, id),
  address: (site, { clinic }) => clinic.sites.find(({ id }) => id === site)?.address ?? '',
  person: (id, { people }) => firstName(people, id),
  your: (id, { locale, people }) => locale.sayYour(isOwn(people, id)),
  Your: (id, { locale, people }) => capital(locale.sayYour(isOwn(people, id))),
  whose: (id, { locale, people }) => (isOwn(people, id) ? '' : locale.sayOf(firstName(people, id))),
  kin: (kin, { locale }) => locale.sayKin(kin),
  forKin: (kin, { locale }) => locale.sayForKin(kin),
  message: (message, by) => sayMessage(message, by),
  beside: (messages, by) => messages.map((one) => `, ${sayMessage(one, by)}`).join(''),
  along: (messages, by) => messages.map((one) => ` ${sayMessage(one, by)}`).join(''),
  each: (messages, by) => messages.map((one) => sayMessage(one, by)).join('\n\n'),
  lines: (messages, by) => messages.map((one) => sayMessage(one, by)).join('\n'),
};

/** One argument, as the locale says it. */
export function sayArg(arg: Arg, speaker: Speaker): string {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return String(arg);
  // An argument has one name, which tells the type of its value: what a table cannot tell the compiler.
  const [kind, told] = Object.entries(arg)[0] as [Kind, never];
  return SAYING[kind](told, speaker);
}

/** Whether what is that patient's is the writer's own. Of one whom nobody named, it is not said whose it is. */
function isOwn(people: Speaker['people'], patient: string): boolean {
  const person = people.find(({ id }) => id === patient);
  return !person?.relation || person.relation === 'self';
}

function firstName(people: Speaker['people'], patient: string): string {
  return nameIn(people, patient).split(' ')[0]!;
}

/** The name of a thing. One that the clinic has since removed is called by its id rather than by nothing. */
function nameIn(things: readonly { id: string; name: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
