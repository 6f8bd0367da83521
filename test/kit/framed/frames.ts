import { type Random, random } from '../../../bot/random.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';
import { typed } from '../simulated/writing.ts';
import type { Phrase } from './phrases.ts';
import {
  BACKGROUND,
  type BackgroundKind,
  FRAME_WORDS,
  type FrameWords,
  TIMELESS,
  type TimelessKind,
} from './words.ts';

/** How a message is typed: as it should be, plainly, with no marks, aloud, or with a slip of the thumb. */
export const TYPED = ['as written', 'plain', 'no marks', 'shouted', 'slips'] as const;
export type Typed = (typeof TYPED)[number];

/** A wish that its frame does not change. */
export interface Framed {
  seed: string;
  lang: Lang;
  phrase: Phrase;
  /** The wish by itself, with its time. */
  wish: string;
  /** What is wanted in so many words; null where nothing but a time is said. */
  intent: Intent | null;
  /** What was told beside it, without the wish. */
  told: string;
  text: string;
  kinds: readonly (TimelessKind | BackgroundKind)[];
  typed: Typed;
}

/** Beside a day to come that was told of something else, an hour alone may be of that day. */
const DAYS_TO_COME: ReadonlySet<BackgroundKind> = new Set(['others', 'deadline', 'feast']);

/** The message of a seed; the same seed gives the same message while the words are the same. */
export function framed(seed: string, lang: Lang, from: readonly Phrase[]): Framed {
  const draw = random(`${lang}/${seed}`);
  const words = FRAME_WORDS[lang];
  const phrase = draw.pick(from);
  const way = draw.next() < 0.15 ? 'move' : draw.next() < 0.6 ? 'book' : 'suits';
  const wish = draw.pick(words[way]).replace('{x}', phrase.text);
  const isHour = phrase.when.type === 'time' || phrase.when.type === 'timerange';
  const kinds = BACKGROUND.filter((kind) => !isHour || !DAYS_TO_COME.has(kind));
  const background = draw.next() < 0.7 ? [draw.pick(kinds)] : [];
  const timeless = TIMELESS.filter(() => draw.next() < (background.length ? 0.15 : 0.35));
  const told = background.map((kind) => filled(draw.pick(words.background[kind]), words, draw));
  if (timeless.includes('why')) told.push(draw.pick(words.timeless.why));
  if (timeless.includes('who')) told.unshift(draw.pick(words.timeless.who));
  const isFirst = draw.next() < 0.5;
  const sigh = timeless.includes('sigh') ? `${draw.pick(words.timeless.sigh)} ` : '';
  const [before, after] = isFirst ? [told, []] : [[], told];
  let text = [...before, ''].join(draw.pick(words.thenWish)) + sigh + wish;
  for (const one of after) {
    const joint = draw.pick(words.thenTold);
    text += joint + one + (joint.endsWith('(') ? ')' : '');
  }
  if (timeless.includes('vocative'))
    text = `${draw.pick(words.timeless.vocative)}${draw.pick([', ', ' '])}${text}`;
  if (timeless.includes('greeting'))
    text = `${draw.pick(words.timeless.greeting)}${draw.pick([', ', '\n', ' ', '. '])}${text}`;
  if (timeless.includes('thanks'))
    text += draw.pick([', ', ' ', '. ', '\n']) + draw.pick(words.timeless.thanks);
  if (draw.next() < 0.1) text += draw.pick([' 🙏', ' 😊', '!!', ' jeje', '...']);
  const how = draw.pick(TYPED);
  return {
    seed,
    lang,
    phrase,
    wish,
    intent: way === 'move' ? 'reschedule' : way === 'book' ? 'book' : null,
    told: told.join('. '),
    text: asTyped(text, how, { phrase: phrase.text, draw }),
    kinds: [...background, ...timeless],
    typed: how,
  };
}

function filled(text: string, { slots }: FrameWords, draw: Random): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => draw.pick(slots[name]!));
}

/** Marks that part what is told from what is wished stay: without them nobody could tell. */
function asTyped(text: string, how: Typed, { phrase, draw }: { phrase: string; draw: Random }): string {
  if (how === 'plain') return typed(text, { plain: true, slips: 0 }, draw);
  if (how === 'shouted') return text.toUpperCase();
  if (how === 'no marks')
    return text.replace(/[¿?!]/g, '').replace(/\. /g, '\n').replace(/ \(/g, '\n').replace(/\)/g, '');
  if (how === 'as written') return text;
  // The phrase is what is known: its own letters stay.
  const at = text.lastIndexOf(phrase);
  const [before, after] = [text.slice(0, at), text.slice(at + phrase.length)];
  const slip = (part: string) => typed(part, { plain: false, slips: 0.15 }, draw);
  return slip(before) + phrase + slip(after);
}
