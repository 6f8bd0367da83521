import type { Said } from '../../../flows/events.ts';
import type {
  Control,
  Entity,
  Intent,
  Lang,
  RedFlag,
  ScoredIntent,
  Understanding,
} from '../../../nlu/types.ts';

/** A value that was found, without the place where it stood. */
export type Value = Entity extends infer Found
  ? Found extends Entity
    ? Omit<Found, 'text' | 'start' | 'end' | 'confidence'>
    : never
  : never;

/** A value of one kind. */
export type ValueOf<Type extends Entity['type']> = Extract<Value, { type: Type }>;

/** What a hand-made utterance amounts to. Absent parts are those of words that mean nothing. */
export interface Heard {
  /** Fewer than three words never switch the language. */
  text?: string;
  lang?: Lang;
  wants?: readonly Intent[];
  /** How surely. @default 'act' */
  band?: ScoredIntent['band'];
  values?: readonly Value[];
  controls?: readonly Control[];
  redFlag?: RedFlag;
}

/** Typed words, as understanding would hand them over. */
export function says(heard: Heard): Said {
  const text = heard.text ?? 'palabras';
  return { kind: 'text', text, understood: understanding(heard, text) };
}

/** A wish for a visit, with values where their words stand. */
export function sentence(text: string, values: readonly [words: string, value: Value][]): Said {
  const entities = values.map(([words, value]): Entity => {
    const start = text.indexOf(words);
    return { ...value, text: words, start, end: start + words.length } as Entity; // A value, at its place.
  });
  const said = says({ text, wants: ['book'] });
  return { ...said, understood: { ...said.understood!, entities } };
}

/** A tap on a choice, by its wire id. */
export function taps(id: string): Said {
  return { kind: 'choice', text: 'toque', understood: understanding({}, 'toque'), tapped: id };
}

/** A message without words. */
export function sends(kind: Exclude<Said['kind'], 'text' | 'choice'>): Said {
  const file = { id: 'file-1', mediaType: kind === 'file' ? 'image/jpeg' : 'audio/ogg', bytes: 1000 };
  const hasFile = kind === 'file' || kind === 'voice-note';
  return { kind, text: '', understood: null, ...(hasFile ? { file } : {}) };
}

/** A red flag as understanding raises it. */
export function redFlag(level: RedFlag['level']): RedFlag {
  return { kind: 'chest-pain', confidence: 0.97, level, text: 'dolor', start: 0, end: 5 };
}

/** A whole day, as a value. */
export function day(date: string): ValueOf<'when'> {
  const next = new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { type: 'when', when: { type: 'date', from: `${date}T00:00`, to: `${next}T00:00` } };
}

/** A moment of a day, as a value. */
export function moment(at: string): ValueOf<'when'> {
  return { type: 'when', when: { type: 'instant', from: at, to: at } };
}

/** A part of the day, as a value. */
export function hours(from: string, to: string): ValueOf<'when'> {
  return { type: 'when', when: { type: 'timerange', from, to } };
}

/** A document number that is right, or one that is not. */
export function document(value: string, valid: boolean): ValueOf<'national-id'> {
  return { type: 'national-id', nationalId: { kind: 'CC', value, valid } };
}

function understanding(heard: Heard, text: string): Understanding {
  const { lang = 'es', wants = [], band = 'act', values = [], controls = [] } = heard;
  const intents = wants.map((intent): ScoredIntent => ({ intent, confidence: 0.9, band }));
  const [first] = intents;
  return {
    lang,
    intent: first?.intent ?? 'out_of_scope',
    confidence: first?.confidence ?? 0.9,
    intents: first ? intents : [{ intent: 'out_of_scope', confidence: 0.9, band: 'act' }],
    entities: values.map((value) => ({ ...value, text, start: 0, end: text.length }) as Entity),
    redFlag: heard.redFlag ?? null,
    controls: [...controls],
    source: 'local',
  };
}
