import { classify } from './classify.ts';
import { readControls } from './controls.ts';
import { languageOf } from './language.ts';
import { MODELS } from './model.ts';
import { observe } from './observe.ts';
import { readRedFlag } from './red-flags.ts';
import { type Hints, INTENTS, type ScoredIntent, type Understanding } from './types.ts';

/** Confidence from which a wish is acted on, and from which it is at least asked about. */
const BANDS = { act: 0.7, confirm: 0.4 } as const;

/** What a patient's words mean. Pure: the same text and hints always give the same understanding. */
export function understand(text: string, hints: Hints): Understanding {
  const lang = languageOf(text, hints, MODELS.languages);
  const observed = observe(text, hints, lang);
  const redFlag = readRedFlag(observed.text, lang);
  const odds = classify(observed.text, observed.tags, MODELS.intents);
  const best = odds.indexOf(Math.max(...odds));
  const intents: ScoredIntent[] = redFlag
    ? [scored('emergency', redFlag.confidence)]
    : [scored(INTENTS[best]!, odds[best]!)];
  const first = intents[0]!;
  return {
    lang,
    intent: first.intent,
    confidence: first.confidence,
    intents,
    entities: [...observed.entities],
    redFlag,
    controls: readControls(observed.marks.words),
    source: 'local',
  };
}

function scored(intent: ScoredIntent['intent'], confidence: number): ScoredIntent {
  const band = confidence >= BANDS.act ? 'act' : confidence >= BANDS.confirm ? 'confirm' : 'ask';
  return { intent, confidence, band };
}
