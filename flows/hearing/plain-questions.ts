import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import { folded } from '../folded.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import type { Asked } from './asking.ts';
import type { Wanted } from './wanted.ts';

/** Who is taken: "reciben Sura", "pega Unimed". */
const INSURANCE = heard.plainQuestions.insurance;

/** Ways to ask that leave no doubt of what is asked, whatever else is. */
const ASKED_PLAINLY: readonly (readonly [Intent, RegExp])[] = [
  ['faq_price', heard.plainQuestions.price],
  ['faq_location', heard.plainQuestions.location],
  ['faq_hours', heard.plainQuestions.hours],
  ['faq_insurance', INSURANCE],
];

/**
 * The questions that are wanted, and a second one that the reader heard only one of: "dónde es que quedan y si atienden
 * el domingo". Where nothing at all is wanted without doubt, what is asked plainly is.
 */
export function withOthersNamed(
  wanted: readonly Wanted[],
  text: string,
  asked: Asked | null,
): readonly Wanted[] {
  const topics = wanted.filter(({ intent }) => intent in QUESTION_TOPICS);
  const isOther = asked !== null || wanted.some(({ sure }) => sure);
  if (topics.length > 1 || (topics.length === 0 && isOther)) return topics;
  const words = folded(text);
  const others = ASKED_PLAINLY.filter(
    ([intent, pattern]) => intent !== topics[0]?.intent && pattern.test(words),
  ).map(([intent]) => ({ intent, sure: true }));
  // What it costs is asked first, by whoever asks whether their insurer pays for it.
  return others[0]?.intent === 'faq_price' ? [...others, ...topics] : [...topics, ...others];
}

/** The topic that is asked of so that there is no doubt; `words` are folded. */
export function askedPlainly(words: string): Intent | null {
  return ASKED_PLAINLY.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** An apology for the hour asks for none. */
const SORRY = heard.plainQuestions.sorry;

/** Words, misspelt too, without which a question is not of that topic: the reader has to guess one. */
const SPEAKS_OF: Partial<Record<Intent, RegExp>> = {
  faq_price: heard.plainQuestions.ofPrice,
  faq_hours: heard.plainQuestions.ofHours,
};

/** Whether the words speak of the topic that they were read as asking of. */
export function speaksOf(intent: Intent, text: string): boolean {
  return SPEAKS_OF[intent]?.test(folded(text).replace(SORRY, '')) ?? true;
}

/** "¿Cobran multa?", "se eu cancelar paga?", "¿me cobran algo por cambiarla?" */
const FINE = heard.plainQuestions.fine;

/** Whether it is asked what it costs to cancel a visit, to move it or not to come; `words` are folded. */
export function asksCostOfChange(words: string): boolean {
  return FINE.test(words);
}

/** "¿Puedo tomar mi pastilla de la tensión antes?" */
const MAY_TAKE = heard.plainQuestions.mayTake;

/** Whether it is asked what may be taken before a visit; `words` are folded. */
export function asksToTake(words: string): boolean {
  return MAY_TAKE.test(words);
}
