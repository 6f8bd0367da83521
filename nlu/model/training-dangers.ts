import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalise } from '../normalise.ts';
import { findRedFlag } from '../red-flags/either-language.ts';
import { DANGERS, dangerFeatures, partsOf } from '../red-flags/resemblance.ts';
import type { Intent, Lang, RedFlagKind } from '../types.ts';
import { wordsOf } from '../words.ts';
import { type Draw, readingsOf } from './corpus-lines.ts';
import { noisy } from './corpus-noise.ts';
import { drawFor, lossy } from './draws.ts';
import type { Features } from './features.ts';
import type { Sample } from './fit.ts';
import type { Lesson } from './lessons.ts';

const LANGS: readonly Lang[] = ['es', 'pt'];
const BUCKETS = 1 << 15;
/** Readings taken at least of a line that is composed of signs and of whom they are told. */
const COMPOSED_READINGS = 10;
/** The same of a line that is composed of what is none: people ail in more ways than they are in danger. */
const COMPOSED_HARMLESS = 40;

/** An utterance that tells of a danger, or of none. */
export interface Told {
  lang: Lang;
  intent: Intent;
  text: string;
  danger: (typeof DANGERS)[number];
}

/** The messages written to tell dangers from what only sounds like them, and those composed of their parts. */
export function readDangers(): Told[] {
  return [...writtenDangers(), ...composedDangers(), ...harmlessTimes()];
}

/** Every so many phrases of times one teaches what is no danger. */
const TIMES_APART = 3;

/** "Esta semana ya no, la que viene", "en un rato": times tell of no danger, unless the grammar finds one beside them. */
function harmlessTimes(): Told[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`../corpus/when/${lang}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines
      .filter((_, at) => at % TIMES_APART === 0)
      .map((line) => (JSON.parse(line) as Pick<DangerLine, 'text'>).text)
      .filter((text) => findRedFlag(wordsOf(normalise(text, lang)), lang).flag === null)
      .map((text): Told => ({ lang, intent: 'out_of_scope', text, danger: 'none' }));
  });
}

/** Readings of the composed lines: each sign, said of each of whom it may be said, at whatever time. */
function composedDangers(): Told[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`../corpus/red-flags/composed-${lang}.yaml`, import.meta.url);
    const kinds = Object.entries(parse(readFileSync(file, 'utf8')) as Record<Told['danger'], string[]>);
    return kinds.flatMap(([danger, lines]) =>
      lines.flatMap((line) => {
        const told = { lang, intent: 'emergency' as const, text: line };
        const least = danger === 'none' ? COMPOSED_HARMLESS : COMPOSED_READINGS;
        return readingsOf(line, least, drawFor(told)).map(
          (text): Told => ({ ...told, text, danger: danger as Told['danger'] }),
        );
      }),
    );
  });
}

function writtenDangers(): Told[] {
  return LANGS.flatMap((lang) => {
    const file = new URL(`../corpus/red-flags/${lang}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line): Told => {
      const { text, redFlag, kind } = JSON.parse(line) as DangerLine;
      return { lang, intent: 'emergency', text, danger: redFlag ? (kind ?? 'generic') : 'none' };
    });
  });
}

interface DangerLine {
  text: string;
  redFlag: boolean;
  kind?: RedFlagKind;
}

/** What teaches the model that tells dangers, of every kind, from what is none. */
export function lessonInDangers(dangers: readonly Told[], harmless: readonly Told[]): Lesson {
  const samples = [...dangers, ...harmless, ...partsOfHarmless(dangers)].map((line): Sample => {
    return { features: readDanger(line), label: DANGERS.indexOf(line.danger), draw: drawFor(line) };
  });
  const circles = talkOf(harmless);
  const amid = dangers.map((line): Sample => {
    const draw = drawFor(line, 1);
    const text = noisy(amidTalk(line, circles, draw), { ...line, draw });
    const features = lossy(readDanger({ lang: line.lang, text }), draw);
    return { features, label: DANGERS.indexOf(line.danger), draw };
  });
  const options = { buckets: BUCKETS, epochs: 6, rate: 0.3, decay: 1e-4, negligible: 0.003 };
  return { samples: [...samples, ...amid], options, classes: DANGERS };
}

/** What the model is asked about a harmless line besides the whole of it: "estoy embarazada de 5 meses" is none either. */
function partsOfHarmless(dangers: readonly Told[]): Told[] {
  return dangers
    .filter(({ danger }) => danger === 'none')
    .flatMap((line) => {
      const read = normalise(line.text, line.lang);
      const { flag, blocked } = findRedFlag(wordsOf(read), line.lang);
      if (flag !== null || blocked.length > 0) return [];
      return partsOf(read).map((part): Told => {
        const text = line.text.slice(part.tokens[0]!.start, part.tokens.at(-1)!.end);
        return { ...line, text };
      });
    });
}

function readDanger({ lang, text }: Pick<Told, 'lang' | 'text'>): Features {
  const read = normalise(text, lang);
  return dangerFeatures(read, findRedFlag(wordsOf(read), lang), BUCKETS);
}

const JOINTS = [' ', ', ', '. ', '? ', ' e ', ' y '];

/** Harmless talk on a circle: each line has its place there by its own draw, so that one more moves no other. */
type Talk = Readonly<Record<Lang, readonly { place: number; text: string }[]>>;

function talkOf(harmless: readonly Told[]): Talk {
  const of = (lang: Lang) =>
    harmless
      .filter((line) => line.lang === lang)
      .map((line) => ({ place: drawFor(line, 2)(), text: line.text }))
      .toSorted((one, other) => one.place - other.place);
  return { es: of('es'), pt: of('pt') };
}

/** The line at `place` on the circle, or the next. */
function talkAt(circle: Talk[Lang], place: number): string {
  let [from, to] = [0, circle.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (circle[middle]!.place < place) from = middle + 1;
    else to = middle;
  }
  return circle[from % circle.length]!.text;
}

/** Words that people put before or behind what they tell, whatever it is. */
const FRAMES: Readonly<Record<Lang, readonly (readonly [before: string, after: string])[]>> = {
  es: [
    ['mi esposo dice que ', ''],
    ['mi mamá me dijo que ', ''],
    ['llevo rato esperando y ', ''],
    ['le cuento que ', ''],
    ['disculpe, ', ''],
    ['no sé qué hacer, ', ''],
    ['', ', no sé si es grave'],
    ['', ', ¿es grave?'],
    ['', ', estoy sola en la casa'],
    ['', ', ¿me pueden atender hoy?'],
    ['', ', ¿qué me recomienda?'],
    ['', ', ¿con quién pido cita?'],
  ],
  pt: [
    ['meu marido diz que ', ''],
    ['minha mãe falou que ', ''],
    ['to esperando faz tempo e ', ''],
    ['deixa eu contar que ', ''],
    ['desculpa, ', ''],
    ['não sei o que fazer, ', ''],
    ['', ', não sei se é grave'],
    ['', ', é grave?'],
    ['', ', tô sozinha em casa'],
    ['', ', dá pra atender hoje?'],
    ['', ', o que me recomenda?'],
    ['', ', com quem eu marco?'],
  ],
};

/** More often than not, the line amid harmless talk or in a frame: a danger is one whatever else is said, and none is none. */
function amidTalk({ lang, text }: Told, circles: Talk, draw: Draw): string {
  const where = draw();
  if (where < 0.15) return text;
  if (where < 0.35) {
    const [before, after] = FRAMES[lang][Math.floor(draw() * FRAMES[lang].length)]!;
    return before + text + after;
  }
  const joint = () => JOINTS[Math.floor(draw() * JOINTS.length)]!;
  const talk = () => talkAt(circles[lang], draw());
  const begun = where < 0.78 ? talk() + joint() + text : text;
  return where < 0.56 ? begun : begun + joint() + talk();
}
