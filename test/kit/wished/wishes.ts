import { type Random, random } from '../../../bot/random.ts';
import type { Lang } from '../../../nlu/types.ts';
import { typed } from '../simulated/writing.ts';
import { WISHES_ES } from './frames-es.ts';
import { WISHES_PT } from './frames-pt.ts';
import { type Deed, type Form, VERBS, type Verb } from './verbs.ts';

/** How an act is said: it is wanted, only asked about, or only spoken of. */
export const WANTED = ['command', 'wish', 'asked of the clinic', 'corrected'] as const;
export const ABOUT = ['asked about'] as const;
export const SPOKEN_OF = [
  ...([
    'cost',
    'supposed',
    'past',
    'negated',
    'prevented',
    'undecided',
    'put off',
    'reported',
    'given up',
    'others',
  ] as const),
] as const;
export type FrameKind = (typeof WANTED)[number] | (typeof ABOUT)[number] | (typeof SPOKEN_OF)[number];

/** The words of a language around its verbs. */
export interface WishWords {
  frames: Readonly<Record<FrameKind, readonly string[]>>;
  /** What it is done to, and the pronoun of that. */
  objects: readonly (readonly [name: string, pronoun: string])[];
  /** What the clinic has nothing to do with. */
  others: readonly string[];
  days: readonly string[];
  greetings: readonly string[];
  /** Why something is wanted, which tells no other wish. */
  whyDone: readonly string[];
  /** What is told beside, whatever is wanted. */
  asides: readonly string[];
  thanks: readonly string[];
}

/** What becomes of the act: done, asked before it is done, or left alone. */
export type Due = 'done' | 'asked' | 'left';

export interface Wished {
  seed: string;
  lang: Lang;
  kind: FrameKind | 'not a visit';
  deed: Deed;
  due: Due;
  text: string;
  /** How it is typed. */
  typed: (typeof TYPED)[number];
}

const TYPED = ['as written', 'as written', 'plain', 'no marks', 'slips'] as const;
const WORDS: Readonly<Record<Lang, WishWords>> = { es: WISHES_ES, pt: WISHES_PT };
/** Who has confirmed comes, who was told to confirm may, and who asks the clinic to confirm wants to know. */
const OF_CONFIRM: ReadonlySet<FrameKind> = new Set<FrameKind>([
  ...(['command', 'wish', 'asked about', 'supposed', 'negated', 'undecided', 'put off'] as const),
]);
const OF_OPT_OUT: ReadonlySet<FrameKind> = new Set<FrameKind>([
  ...([
    'command',
    'wish',
    'asked of the clinic',
    'asked about',
    'supposed',
    'past',
    'negated',
    'undecided',
    'put off',
  ] as const),
]);
/** Of these the accent alone tells what is done from what was done. */
const PAST_FORM = /\{=?(?:done|heDid)\}/;

/** What is done to a visit that one cannot come to. */
const TAKEN: ReadonlySet<Deed> = new Set<Deed>(['cancel', 'reschedule']);

/** The message of a seed; the same seed gives the same message while the words are the same. */
export function wished(seed: string, lang: Lang): Wished {
  const draw = random(`${lang}/${seed}`);
  const words = WORDS[lang];
  const verb = draw.pick(VERBS[lang].filter(({ deed }) => deed !== 'confirm' || draw.next() < 0.7));
  const isElse = verb.deed !== 'opt_out' && verb.deed !== 'confirm' && draw.next() < 0.06;
  const kind = isElse ? draw.pick(['command', 'wish'] as const) : draw.pick(kindsOf(verb.deed));
  const frames = words.frames[kind].filter((frame) => fits(frame, verb));
  const frame = draw.pick(frames);
  const then = kind === 'corrected' ? draw.pick(VERBS[lang].filter((one) => isInstead(verb, one))) : verb;
  const object = isElse ? ([draw.pick(words.others), ''] as const) : draw.pick(words.objects);
  const said = fill(frame, { kind, verb, then, object, lang, draw });
  const isWanted = isOneOf(WANTED, kind);
  const around = surround(said, words, { hasReason: isWanted && TAKEN.has(verb.deed), draw });
  const how =
    PAST_FORM.test(frame) && lang === 'es' ? draw.pick(['as written', 'slips'] as const) : draw.pick(TYPED);
  return {
    seed,
    lang,
    kind: isElse ? 'not a visit' : kind,
    deed: then.deed,
    due: isElse ? 'left' : isWanted ? 'done' : isOneOf(ABOUT, kind) ? 'asked' : 'left',
    text: asTyped(around, how, draw),
    typed: how,
  };
}

function isOneOf(kinds: readonly string[], kind: string): boolean {
  return kinds.includes(kind);
}

function kindsOf(deed: Deed): readonly FrameKind[] {
  const all = [...WANTED, ...WANTED.slice(0, 3), ...ABOUT, ...SPOKEN_OF];
  if (deed === 'confirm') return all.filter((kind) => OF_CONFIRM.has(kind));
  return deed === 'opt_out' ? all.filter((kind) => OF_OPT_OUT.has(kind)) : all;
}

/** Whether all forms of a frame are said of the verb; and the clinic is asked to do all but confirm. */
function fits(frame: string, { deed, forms }: Verb): boolean {
  const isOfOthers = /la suya|la de él|a del[ae]|me da pena|com pena/.test(frame);
  const isAsked = /me \{subj|que vocês \{subj/.test(frame);
  return formsIn(frame).every((form) => form in forms) && !(deed === 'confirm' && (isOfOthers || isAsked));
}

/** A visit is moved in place of being cancelled, or cancelled in place of being moved. */
function isInstead(verb: Verb, other: Verb): boolean {
  return verb.deed === 'cancel' ? other.deed === 'reschedule' : other.deed === 'cancel';
}

const SLOT = /\{(=?)(\w+?)(2?)\}/g;

function formsIn(frame: string): Form[] {
  // Frames are ours.
  return [...frame.matchAll(SLOT)].filter(({ 3: second }) => !second).map(({ 2: form }) => form as Form);
}

interface Filling {
  kind: FrameKind;
  verb: Verb;
  then: Verb;
  object: readonly [name: string, pronoun: string];
  lang: Lang;
  draw: Random;
}

function fill(frame: string, { kind, verb, then, object, lang, draw }: Filling): string {
  const days = WORDS[lang].days;
  const text = frame.replace(SLOT, (_, bare: string, form: string, second: string) => {
    const one = second ? then : verb;
    const word = (kind === 'asked of the clinic' && one.forms.serve) || (one.forms[form as Form] ?? '');
    if (one.isWhole || bare) return word;
    const isMoved = one.deed === 'reschedule' && (one.needsDay || draw.next() < 0.4);
    return withObject(word, form as Form, { object, lang, draw }) + (isMoved ? ` ${draw.pick(days)}` : '');
  });
  // "¿Me puede cancelarla?" is said "¿me la puede cancelar?"
  return text
    .replace(/\b([Mm]e) (puede|podrían|haría el favor de) (\p{L}+me)\b/gu, '$2 $3')
    .replace(/\b([Mm]e) (puede|podrían) (\p{L}+r)(l[ao])\b/gu, '$1 $4 $2 $3');
}

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

function withObject(
  word: string,
  form: Form,
  { object: [name, pronoun], lang, draw }: Pick<Filling, 'object' | 'lang' | 'draw'>,
): string {
  const orders = form === 'imp' && lang === 'es';
  const accented = word.replace(
    /([aeiou])([^aeiou]+[iu]?[ae])$/,
    (_, vowel: string, rest: string) => ACCENTED[vowel]! + rest,
  );
  if (name) return orders && draw.next() < 0.4 ? `${accented}me ${name}` : `${word} ${name}`;
  if (!pronoun || form === 'part') return word;
  if (lang === 'pt') return `${word} ${pronoun}`;
  return form === 'inf' ? word + pronoun : orders ? accented + pronoun : `${pronoun} ${word}`;
}

function surround(
  said: string,
  words: WishWords,
  { hasReason, draw }: { hasReason: boolean; draw: Random },
): string {
  const beside = hasReason && draw.next() < 0.5 ? words.whyDone : words.asides;
  let text = said;
  const told = draw.next();
  if (told < 0.25) text = `${draw.pick(beside)}${draw.pick([', ', '. ', '\n'])}${text}`;
  else if (told < 0.45) text += `${draw.pick(['. ', ', ', '\n'])}${draw.pick(beside)}`;
  if (draw.next() < 0.3) text = `${draw.pick(words.greetings)}${draw.pick([', ', ' ', '. '])}${text}`;
  if (draw.next() < 0.25) text += `${draw.pick(['. ', ', ', ' '])}${draw.pick(words.thanks)}`;
  return text;
}

/** Marks that part sentences stay, as line ends: without them nobody could tell. */
function asTyped(text: string, how: Wished['typed'], draw: Random): string {
  if (how === 'plain') return typed(text, { plain: true, slips: 0 }, draw);
  if (how === 'slips') return typed(text, { plain: false, slips: 0.12 }, draw);
  if (how === 'no marks') return text.replace(/[¿?!"]/g, '').replace(/\. /g, '\n');
  return text;
}
