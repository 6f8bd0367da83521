import { committed } from './acts/committing.ts';
import { isUnfounded } from './acts/grounds.ts';
import type { Marks } from './acts/marks.ts';
import { named, wordsThatTell } from './acts/said.ts';
import { isOnlyComplaint, isOnlyTime, isOnlyVisit, isOnlyWho, saysNothing } from './alone.ts';
import { answers, isLabel, isWho, outweighsAnswer } from './answers.ts';
import { scored } from './bands.ts';
import { type ByItself, readByItself } from './by-itself.ts';
import { isPlainlyOfDesk } from './desk-wish.ts';
import { bestOf, guarded, WORDLESS } from './guarded.ts';
import { languageOf } from './language.ts';
import { speaksOfElse } from './lexicon/known-words.ts';
import { MODELS } from './model/model.ts';
import { fold } from './normalise.ts';
import { type Observed, observe } from './observe.ts';
import { readText } from './read-lately.ts';
import { readHeld } from './readers/held.ts';
import type { YesNo } from './readers/yes-no.ts';
import { HARDLY, wishAfterYes, wishOfClause } from './several.ts';
import { withoutSpared } from './spared.ts';
import {
  type Control,
  type Hints,
  INTENTS,
  type Intent,
  type Lang,
  type RedFlag,
  type ScoredIntent,
  type Understanding,
} from './types.ts';

/** Every step of understanding one utterance, in the order of authority. */
export interface Analysis extends ByItself {
  lang: Lang;
  observed: Observed;
  intents: ScoredIntent[];
}

/** Where the dialog awaits an answer and got one, only a wish as sure as this is heard too. */
const BESIDE_ANSWER = 0.85;
const SHORT = 4;
const MORE_THAN_YES: readonly Intent[] = ['confirm', 'waitlist_accept', 'waitlist_decline'];
const ANSWERS: readonly Intent[] = ['yes', 'no', ...MORE_THAN_YES];
/** A day or an hour, and nothing else, is a wish for that time. */
const TIME_ALONE = 0.9;
/** Who tells what ails them, and asks for nothing else, wants to be seen. */
const COMPLAINT_ALONE = 0.8;
/** What is asked for in place of what is on offer. */
const INSTEAD: ReadonlySet<Control> = new Set<Control>(['later', 'earlier', 'another_doctor']);
/** "No es nada grave, solo quiero una cita", "no la cancele, pásela al lunes": what is wanted in place of a yes. */
const INSTEAD_OF_YES: ReadonlySet<Intent> = new Set<Intent>(['book', 'reschedule']);
const ANSWER_ALONE: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no', 'waitlist_accept']);
/** What one who asks for the question again is easily guessed to want. */
const UNHEARD: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no', 'human', 'telemed_link']);
const IDLE: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no', 'greeting', 'thanks', 'out_of_scope']);

/** What is heard for want of anything nearer, where the words are of something else. */
const GUESSED: ReadonlySet<Intent> = new Set(
  INTENTS.filter((intent) => /^(?:book|reschedule|human|upload|telemed|query|faq)/.test(intent)),
);

/** What a patient's words mean. Pure: the same text and hints always give the same understanding. */
export function understand(text: string, hints: Hints): Understanding {
  const analysis = analyse(text, hints);
  const { original } = analysis.observed.text;
  return { ...understandingOf(analysis), ...(original !== text && { heard: original }) };
}

/** What all the steps come to. */
export function understandingOf({ lang, observed, redFlag, controls, intents }: Analysis): Understanding {
  const first = intents[0]!;
  return {
    lang,
    intent: first.intent,
    confidence: first.confidence,
    intents,
    entities: [...observed.entities],
    redFlag: redFlag && { ...redFlag },
    controls: [...controls],
    source: 'local',
  };
}

/** Understands `text` and keeps each step, for explaining. */
export function analyse(text: string, hints: Hints): Analysis {
  const lang = languageOf(text, hints, MODELS.languages);
  const heard = withoutSpared(text);
  const observed = observe(heard, hints, lang);
  const steps = { ...readByItself(observed.text, lang), lang, observed };
  // No sign of danger is left unread.
  if (heard !== text) steps.redFlag = readByItself(readText(text, lang), lang).redFlag;
  if (steps.redFlag?.resembles && isNoDanger(steps, hints)) steps.redFlag = null;
  // Of several wishes each is put off only by its own words: "voy a la del jueves, la otra ya no la necesito".
  const heldOf = ({ within }: ScoredIntent) =>
    within ? readHeld(readText(wordsIn(observed.text.original, within), lang), lang) : steps.held;
  const intents = conclude(steps, hints).map((wish) => committed(wish, observed, heldOf(wish)));
  return { ...steps, intents };
}

function wordsIn(text: string, within: NonNullable<ScoredIntent['within']>): string {
  return within.map(([start, end]) => text.slice(start, end)).join(' ');
}

/** Whether a danger that the words only resemble is none. */
function isNoDanger(steps: Omit<Analysis, 'intents'>, hints: Hints): boolean {
  const { observed, tags } = steps;
  return answersShortly(steps, hints) || isPlainlyOfDesk(observed.text, tags, wishesOf(steps));
}

/** So few words, and an answer among them, tell of no danger that they only resemble: "fechado. onde fica?", "un momento, ya le digo". */
function answersShortly(
  { observed, yesNo, marks, controls }: Omit<Analysis, 'intents'>,
  hints: Hints,
): boolean {
  if (marks.words.length > SHORT_ANSWER) return false;
  if (controls.includes('wait') || controls.includes('unsure')) return true;
  const awaited = hints.awaiting ?? null;
  return (awaited === 'yes-no' && yesNo !== null) || answers(awaited, observed.entities);
}

const SHORT_ANSWER = 7;

/** An emergency, then the answer awaited, then what the grammar is sure of, then the classifier. */
function conclude(steps: Omit<Analysis, 'intents'>, hints: Hints): ScoredIntent[] {
  const wishes = wishesOf(steps);
  const { redFlag, observed, yesNo, marks } = steps;
  if (redFlag) return underRedFlag(redFlag, wishes);
  if (steps.controls.includes('farewell')) return takingLeave(yesNo?.word);
  if (hints.awaiting === 'yes-no' && yesNo) {
    const after = yesNo.word === 'yes' ? wishAfterYes(observed.text, marks) : null;
    // Heard by itself it is heard better than amid all that was said.
    const others = after ? wishes.filter(({ intent }) => intent !== after.intent) : wishes;
    // "No, el viernes a las 4" tells another time for what was asked, and wants no other visit.
    const beside = after ? [...others, after] : isOnlyTime(observed) ? [] : others;
    const isAsked = (wish: ScoredIntent) =>
      observed.text.original.trimEnd().endsWith('?') && committed(wish, observed, steps.held).band !== 'act';
    return withAnswer(yesNo, beside, isAsked);
  }
  // What a label says is what it chooses: "retirar la autorización" asks for no authorization.
  if (hints.awaiting === 'choice' && isLabel(observed.text.original, hints.choices))
    return wishes.map(({ intent, confidence }) => scored(intent, confidence, 'ask'));
  const awaited = hints.awaiting ?? null;
  const isAnswer =
    answers(awaited, observed.entities) ||
    (awaited !== null && isOnlyTime(observed)) ||
    // "No tengo cita, quiero pedir una" wants that, whatever of who they are was asked.
    (isWho(awaited) && steps.controls.includes('unknown') && !wishes.some(wantsOne)) ||
    // "¿Y con otra doctora?", where times are to choose from, asks for others, and for nothing else.
    (awaited === 'choice' && steps.controls.some((name) => INSTEAD.has(name))) ||
    // "Enseguida le confirmo" asks for time, and confirms nothing yet.
    (awaited !== null && steps.controls.includes('wait'));
  if (!isAnswer) return wishes;
  // "¿Hay algo en Moema?", where times are to choose from, asks about those, and about no visit of one's own.
  const isOfOwn = named(observed.marks, ['own']);
  return wishes.map((wish) =>
    wish.intent === 'query_appointment' && awaited === 'choice' && !isOfOwn
      ? scored(wish.intent, wish.confidence, 'ask')
      : besideAnswer(wish),
  );
}

/** A visit is wanted beyond doubt. */
function wantsOne({ intent, confidence }: ScoredIntent): boolean {
  return intent === 'book' && confidence >= BEYOND_DOUBT;
}

const BEYOND_DOUBT = 0.95;

function underRedFlag({ level, confidence }: RedFlag, wishes: readonly ScoredIntent[]): ScoredIntent[] {
  const first = wishes[0]!;
  if (level === 'screen' && first.band === 'act' && first.intent !== 'out_of_scope') {
    return [...wishes, scored('emergency', confidence, 'confirm')];
  }
  return [scored('emergency', confidence)];
}

/** "No, gracias, chao" refuses, and takes leave. */
function takingLeave(answer: 'yes' | 'no' | undefined): ScoredIntent[] {
  const leave = scored('thanks', 0.95);
  return answer === 'no' ? [scored('no', 0.95), leave] : [leave];
}

/** "Sí" where yes or no was asked; "confirmo" and "acepto" say more than yes, and a wish may follow. */
function withAnswer(
  { word: answer, suits }: YesNo,
  wishes: readonly ScoredIntent[],
  isAsked: (wish: ScoredIntent) => boolean,
): ScoredIntent[] {
  const agreeing: readonly Intent[] =
    answer === 'yes' ? ['confirm', 'waitlist_accept'] : ['waitlist_decline'];
  const [first] = wishes;
  // "Sí, resérvela. ¿Y dónde queda?" says yes, and asks.
  const isOffer = first?.intent === 'waitlist_accept' && wishes.length > 1;
  // "Sí, ¿puedo ir con mi bebé?" says yes, whatever it asks of coming.
  const agrees =
    first && agreeing.includes(first.intent) && first.band === 'act' && !isAsked(first) && !isOffer;
  const said = agrees ? first : scored(answer, 0.95);
  const same = suits ? scored(said.intent, 0.75, 'confirm') : said;
  // "Quero remarcar" says yes to a cancelling as little as "sí, pero cámbiela" does.
  const beside: (intent: Intent) => boolean =
    answer === 'no' ? (intent) => INSTEAD_OF_YES.has(intent) : (intent) => intent === 'reschedule';
  const more = wishes.filter(
    ({ intent, confidence }, at) =>
      (outweighsAnswer(intent) || beside(intent)) &&
      confidence >= BESIDE_ANSWER &&
      wishes.findIndex((wish) => wish.intent === intent) === at,
  );
  return [same, ...more];
}

function besideAnswer(wish: ScoredIntent): ScoredIntent {
  const isHeard = outweighsAnswer(wish.intent) && wish.confidence >= BESIDE_ANSWER;
  return isHeard ? wish : scored(wish.intent, wish.confidence, 'ask');
}

/** All that is wanted, the first-wanted first; of a message that is hardly understood, what a clause of it tells. */
function wishesOf(steps: Omit<Analysis, 'intents'>): ScoredIntent[] {
  if (steps.several.length > 0) return [...steps.several];
  const wish = wishOf(steps);
  const { text, marks } = steps.observed;
  return [(wish.confidence < HARDLY && wishOfClause(text, marks)) || wish];
}

function wishOf(steps: Omit<Analysis, 'intents'>): ScoredIntent {
  const { observed, act, odds, yesNo } = steps;
  const isUnheard = steps.controls.includes('repeat');
  if (isOnlyComplaint(observed) && !isUnheard) return scored('book', COMPLAINT_ALONE);
  if (act?.stands) return scored(act.intent, act.confidence);
  if (act) return ofDesk(guarded(act.intent, act.confidence, observed.marks, odds), steps);
  if (isOnlyTime(observed) || isOnlyVisit(observed)) return scored('book', TIME_ALONE);
  if (isOnlyWho(observed)) return scored('out_of_scope', 0.5, 'ask');
  const best = bestOf(odds());
  const confidence = odds()[best]!;
  const isShort = observed.marks.words.length <= SHORT;
  if (
    yesNo &&
    confidence < 0.7 &&
    isShort &&
    soundsLikeAnswer(odds()) &&
    !MORE_THAN_YES.includes(INTENTS[best]!)
  ) {
    return scored(yesNo.word, 0.8);
  }
  if (confidence < WORDLESS && saysNothing(observed))
    return confidence < 0.6 ? scored('out_of_scope', 0.6) : wordless(INTENTS[best]!, confidence);
  // A yes that no word says is none: "moema", where consent was asked for.
  if (!yesNo && ANSWER_ALONE.has(INTENTS[best]!) && confidence < WORDLESS)
    return scored(INTENTS[best]!, confidence, 'ask');
  // "Não ouvi" refuses nothing, and "pode falar de novo?" asks for nobody.
  if (isUnheard && UNHEARD.has(INTENTS[best]!) && !namesSomebody(observed.marks))
    return scored(INTENTS[best]!, confidence, 'ask');
  if (isUnfounded(INTENTS[best]!, confidence, observed)) return scored(INTENTS[best]!, confidence, 'ask');
  if (INTENTS[best] === 'human' && wantsSpecialist(observed)) return scored('book', SPECIALIST);
  return ofDesk(guarded(INTENTS[best]!, confidence, observed.marks, odds), steps);
}

/** Who wants to talk with some specialist wants a visit; with theirs, or with a doctor by name, perhaps only a word. */
const SPECIALIST = 0.85;
const TALKS_WITH =
  /\b(?:habl|fal|convers|platic)\w* (?:con|com) (?:un|una|um|uma|algun|alguna|algum|alguma)(?: buen[ao]?| bo[ma])? $/;

/** "Necesito hablar con un psicólogo", "queria conversar com uma nutricionista". */
function wantsSpecialist({ text: { original }, entities }: Observed): boolean {
  return entities.some(
    ({ type, start }) => type === 'specialty' && TALKS_WITH.test(fold(original.slice(0, start))),
  );
}

/** "¿Hay feria hoy en el parque?": words of something else are taken for what is nearest to them, and are asked about. */
function ofDesk(wish: ScoredIntent, { observed, lang }: Pick<Analysis, 'observed' | 'lang'>): ScoredIntent {
  const isElse = GUESSED.has(wish.intent) && speaksOfElse(observed, MODELS.known[lang]);
  return isElse ? scored(wish.intent, wish.confidence, 'ask') : wish;
}

/** Whether it is told that somebody be talked to; "moça" only calls whoever serves them. */
function namesSomebody(marks: Marks): boolean {
  return marks.all.some(
    (mark) =>
      mark.concept === 'talk' || (mark.concept === 'agent' && !wordsThatTell(marks, mark).some(isCalled)),
  );
}

function isCalled(word: string): boolean {
  return /^(?:moc[ao]|senor(?:a|ita)?|senhora?)$/.test(word);
}

/** A wish of the front desk that none of its words tells is asked about; idle talk needs no words of ours. */
function wordless(intent: Intent, confidence: number): ScoredIntent {
  // "Con", the beginning of something, is hardly a yes.
  if (intent === 'yes') return scored(intent, confidence, 'confirm');
  return IDLE.has(intent) ? scored(intent, confidence) : scored(intent, confidence, 'ask');
}

/** Whether the classifier too takes the words for an answer of some kind. */
function soundsLikeAnswer(odds: Float64Array): boolean {
  return ANSWERS.reduce((sum, intent) => sum + odds[INTENTS.indexOf(intent)]!, 0) > 0.35;
}
