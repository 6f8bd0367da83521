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

/** One argument, as the locale says it. */
export function sayArg(arg: Arg, speaker: Speaker): string {
  const { locale, style, now, clinic, people } = speaker;
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return String(arg);
  if ('at' in arg) return locale.sayAt(arg.at, now, style);
  if ('on' in arg) return locale.sayOn(arg.on, now, style);
  if ('theDay' in arg) return locale.sayTheDay(arg.theDay, now);
  if ('onDay' in arg) return locale.sayOnDay(arg.onDay, now);
  if ('ofDay' in arg) return locale.sayOfDay(arg.ofDay, now);
  if ('day' in arg) return locale.sayDay(arg.day, now);
  if ('service' in arg) return nameIn(clinic.services, arg.service);
  if ('practitioner' in arg) return nameIn(clinic.practitioners, arg.practitioner);
  if ('doctor' in arg) return locale.sayDoctor(nameIn(clinic.practitioners, arg.doctor));
  if ('address' in arg) return clinic.sites.find(({ id }) => id === arg.address)?.address ?? '';
  if ('site' in arg) return nameIn(clinic.sites, arg.site);
  if ('your' in arg) return locale.sayYour(isOwn(people, arg.your));
  if ('Your' in arg) return capital(locale.sayYour(isOwn(people, arg.Your)));
  if ('clock' in arg) return locale.sayClock(arg.clock, style);
  if ('atClock' in arg) return locale.sayAtClock(arg.atClock, style);
  if ('message' in arg) return sayMessage(arg.message, speaker);
  if ('beside' in arg) return arg.beside.map((one) => `, ${sayMessage(one, speaker)}`).join('');
  if ('along' in arg) return arg.along.map((one) => ` ${sayMessage(one, speaker)}`).join('');
  if ('each' in arg) return arg.each.map((one) => sayMessage(one, speaker)).join('\n\n');
  if ('lines' in arg) return arg.lines.map((one) => sayMessage(one, speaker)).join('\n');
  if ('week' in arg) return locale.sayWeek(arg.week, style);
  if ('kin' in arg) return locale.sayKin(arg.kin);
  if ('forKin' in arg) return locale.sayForKin(arg.forKin);
  if ('whose' in arg) return isOwn(people, arg.whose) ? '' : locale.sayOf(firstName(people, arg.whose));
  return firstName(people, arg.person);
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
