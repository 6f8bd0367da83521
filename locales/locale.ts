import {
  type DateWords,
  sayAt,
  sayAtClock,
  sayClock,
  sayDay,
  sayOfDay,
  sayOn,
  sayOnDay,
  sayTheDay,
  sayTime,
} from './dates.ts';
import { datesEs, datesEs24 } from './es/dates.ts';
import { kinEs } from './es/kin.ts';
import { es } from './es/messages.ts';
import { esVariants } from './es/variants.ts';
import { esAR } from './es-AR/messages.ts';
import { esCL } from './es-CL/messages.ts';
import { esMX } from './es-MX/messages.ts';
import { esPE } from './es-PE/messages.ts';
import { type FormOfAddress, inForm } from './form-of-address.ts';
import { datesPt } from './pt/dates.ts';
import { kinPt } from './pt/kin.ts';
import { pt } from './pt/messages.ts';
import { ptVariants } from './pt/variants.ts';
import type { Region } from './region.ts';
import { fill, type Text } from './text.ts';
import { sayWeek, type WeekHours } from './week.ts';

export type MessageKey = keyof typeof es;
export type Messages = { readonly [Key in MessageKey]: Text };
/** For the eye; for an SMS, where letters cost; for the ear. */
export type Style = 'text' | 'sms' | 'voice';
/** Where a message reads otherwise in an SMS or aloud. */
export type Variants = {
  readonly [S in Exclude<Style, 'text'>]?: { readonly [Key in MessageKey]?: Text | undefined } | undefined;
};

type NamesIn<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Both<T> = T extends { one: infer One; other: infer Other }
  ? NamesIn<One> | NamesIn<Other> | 'count'
  : NamesIn<T>;
/** The names that a message's arguments must have: misspelling one is a type error. */
export type Placeholder<Key extends MessageKey> = Both<(typeof es)[Key]> & string;

/** One way of speaking: a language, its region's words and its way with dates. */
export interface Locale {
  readonly tag: string;
  readonly lang: 'es' | 'pt';
  /** "jueves 12 de marzo a las 8:00 a. m."; both are civil time, `YYYY-MM-DDTHH:mm…`. */
  sayAt(local: string, now: string, style?: Style): string;
  /** The same within a sentence: "el jueves 12 de marzo a las 8:00 a. m.", "na quinta-feira, …". */
  sayOn(local: string, now: string, style?: Style): string;
  sayDay(local: string, now: string): string;
  /** The same as a thing: "el jueves 12 de marzo", "quinta-feira, 12 de março". */
  sayTheDay(local: string, now: string): string;
  /** The same as when something is: "el jueves 12 de marzo", "na quinta-feira, 12 de março". */
  sayOnDay(local: string, now: string): string;
  /** The same, of what is on that day: "del jueves 12 de marzo", "da quinta-feira, 12 de março". */
  sayOfDay(local: string, now: string): string;
  /** A practitioner within a sentence: "la Dra. Gómez", "o Dr. Souza"; without a title, the name alone. */
  sayDoctor(name: string): string;
  sayTime(local: string, style?: Style): string;
  /** An hour, `HH:mm`, within a sentence: "las 8:00 a. m.", "as 8h". */
  sayClock(clock: string, style?: Style): string;
  /** The same as when something is: "a las 8:00 a. m.", "às 8h". */
  sayAtClock(clock: string, style?: Style): string;
  /** What stands before a visit: "su", "sua" of one's own; the article of another's. */
  sayYour(isOwn: boolean): string;
  /** Hours of a week: "lunes a viernes de 7:00 a. m. a 6:00 p. m., sábado de 8:00 a. m. a 12:00 p. m." */
  sayWeek(hours: readonly WeekHours[], style?: Style): string;
  /** " de Rosa": whose something is, with the space before it. */
  sayOf(name: string): string;
  /** "de su mamá", of a relation as understanding names it; of any other word, the person of the visit. */
  sayKin(relation: string): string;
  /** "Para su mamá", of the same; of any other word, another person. */
  sayForKin(relation: string): string;
  /** Fills a message in. Arguments that it does not name are ignored; one that it names must be there. */
  say(key: MessageKey, args?: Readonly<Record<string, string>>, style?: Style): string;
}

/** "Of your mother", "for your mother": one for each relation that is told apart, and `other` for the rest. */
export type Kin = Readonly<Record<string, KinWords>> & { readonly other: KinWords };

/** One relation in words. */
interface KinWords {
  readonly of: string;
  readonly for: string;
}

interface Entry {
  lang: 'es' | 'pt';
  messages: Messages;
  variants: Variants;
  dates: DateWords;
  /** Before a title, within a sentence. */
  articles: Readonly<Record<string, string>>;
  /** Before a visit of one's own, and of another's. */
  own: string;
  others: string;
  /** Of whom, by their relation to the one who writes. */
  kin: Kin;
}

const spanish: Entry = {
  lang: 'es',
  messages: es,
  variants: esVariants,
  dates: datesEs,
  articles: { 'Dr.': 'el', 'Dra.': 'la' },
  own: '[su|tu]',
  others: 'la',
  kin: kinEs,
};
const portuguese: Entry = {
  lang: 'pt',
  messages: pt,
  variants: ptVariants,
  dates: datesPt,
  articles: { 'Dr.': 'o', 'Dra.': 'a' },
  own: 'sua',
  others: 'a',
  kin: kinPt,
};

/** Every way of speaking that ships. A new one is a folder, and a line here. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  es: spanish,
  'es-CO': spanish,
  'es-MX': inRegion(spanish, esMX),
  'es-PE': inRegion(spanish, esPE),
  // A visit of another's is "el turno de Rosa".
  'es-AR': { ...inRegion(spanish, esAR), dates: datesEs24, others: 'el' },
  'es-CL': { ...inRegion(spanish, esCL), dates: datesEs24 },
  pt: portuguese,
  'pt-BR': portuguese,
};

/** Each way of speaking in each form of address, made when it is first asked for. */
const made: Readonly<Record<FormOfAddress, Map<string, Locale>>> = {
  usted: new Map(),
  tu: new Map(),
  vos: new Map(),
};

/** The locale of a tag, else of its language. @throws RangeError for a language that does not ship. */
export function localeOf(tag: string, form: FormOfAddress = 'usted'): Locale {
  const known = made[form].get(tag);
  if (known) return known;
  const locale = makeLocale(tag, form);
  made[form].set(tag, locale);
  return locale;
}

function makeLocale(tag: string, form: FormOfAddress): Locale {
  const entry = ENTRIES[tag] ?? ENTRIES[tag.split('-')[0]!];
  if (!entry) throw new RangeError(`No locale '${tag}'. There are: ${Object.keys(ENTRIES).join(', ')}`);
  const texts: Readonly<Record<Style, Map<MessageKey, Text>>> = {
    text: new Map(),
    sms: new Map(),
    voice: new Map(),
  };
  const textIn = (key: MessageKey, style: Style) => {
    const text = texts[style].get(key) ?? textOf(entry, key, { style, form });
    texts[style].set(key, text);
    return text;
  };
  const ear = (style?: Style) => (style === 'voice' ? 'spoken' : 'written');
  return {
    tag,
    lang: entry.lang,
    sayAt: (local, now, style) => sayAt(entry.dates, local, now, ear(style)),
    sayOn: (local, now, style) => sayOn(entry.dates, local, now, ear(style)),
    sayDoctor: (name) => withArticle(name, entry.articles),
    sayTheDay: (local, now) => sayTheDay(entry.dates, local, now),
    sayOnDay: (local, now) => sayOnDay(entry.dates, local, now),
    sayOfDay: (local, now) => sayOfDay(entry.dates, local, now),
    sayDay: (local, now) => sayDay(entry.dates, local, now),
    sayYour: (isOwn) => (isOwn ? inForm(entry.own, form) : entry.others),
    sayOf: (name) => ` de ${name}`,
    sayKin: (relation) => inForm((entry.kin[relation] ?? entry.kin.other).of, form),
    sayForKin: (relation) => inForm((entry.kin[relation] ?? entry.kin.other).for, form),
    sayClock: (clock, style) => sayClock(entry.dates, clock, ear(style)),
    sayAtClock: (clock, style) => sayAtClock(entry.dates, clock, ear(style)),
    sayWeek: (hours, style) => sayWeek(entry.dates, hours, ear(style)),
    sayTime: (local, style) => sayTime(entry.dates, local, ear(style)),
    say: (key, args = {}, style = 'text') => fill(textIn(key, style), key, args),
  };
}

/** The tags that ship. */
export const LOCALE_TAGS: readonly string[] = Object.keys(ENTRIES);

/** A language as a region speaks it: what that says otherwise, and the rest as everywhere. */
function inRegion(language: Entry, { messages, variants }: Region): Entry {
  return {
    ...language,
    messages: { ...language.messages, ...messages },
    variants: {
      sms: { ...language.variants.sms, ...variants.sms },
      voice: { ...language.variants.voice, ...variants.voice },
    },
  };
}

function withArticle(name: string, articles: Entry['articles']): string {
  const end = name.indexOf(' ');
  const article = articles[end < 0 ? name : name.slice(0, end)];
  return article ? `${article} ${name}` : name;
}

function textOf(entry: Entry, key: MessageKey, how: { style: Style; form: FormOfAddress }): Text {
  const { style, form } = how;
  const variants: { readonly [K in MessageKey]?: Text | undefined } =
    style === 'text' ? {} : (entry.variants[style] ?? {});
  const text = variants[key] ?? entry.messages[key];
  if (typeof text === 'string') return inForm(text, form);
  return { one: inForm(text.one, form), other: inForm(text.other, form) };
}
