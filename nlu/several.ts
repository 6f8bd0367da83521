import { namesOneMore } from './acts/another-visit.ts';
import {
  clausesOf,
  halvesOf,
  isWithDoctor,
  leadsUp,
  mayBeOne,
  namesOfDesk,
  refusesWish,
  saysWish,
  sends,
} from './acts/beside.ts';
import { isDestructive } from './acts/destructive.ts';
import type { Marks } from './acts/marks.ts';
import { afterWhatIsNot } from './acts/not-that.ts';
import { readAct } from './acts/rules.ts';
import { named, told, within } from './acts/said.ts';
import { tagsOf } from './acts/tags.ts';
import { ellipsisOf, partsOf, plainAct, settled, standsBeside } from './acts/wishes.ts';
import { scored } from './bands.ts';
import { bestOf, guarded } from './guarded.ts';
import { wishOdds } from './model/wish-odds.ts';
import { type Normalised, portionOf } from './normalise.ts';
import { once } from './once.ts';
import { INTENTS, type Intent, type ScoredIntent } from './types.ts';
import type { Word } from './words.ts';

/** A whole wish is believed beside another from so much confidence. */
const BESIDE = 0.8;

/** "Y confirme la mía", "y otra cita para mi hijo", in a part of its own. */
const PLAIN = 0.85;

/** Wishes that stand beside each other, each in its own part of the words; one where two come to that, else none. */
export function severalWishes(text: Normalised, whole: Marks): ScoredIntent[] {
  const instead = wishInstead(text, whole);
  if (instead) return [instead];
  const plain = plainWishes(text, whole);
  return plain.length > 0 ? plain : twoWishes(text, whole);
}

/** "No es para cancelar, quiero otra cita": what is wanted in place of what is put aside; null where that is not sure. */
function wishInstead(text: Normalised, whole: Marks): ScoredIntent | null {
  const rest = afterWhatIsNot(whole);
  const wish = rest && wishIn(text, rest);
  return wish && wish.band === 'act' && wish.confidence >= BESIDE && !ANSWERS.has(wish.intent) ? wish : null;
}

const ANSWERS: ReadonlySet<Intent> = new Set<Intent>(['yes', 'no']);

function plainWishes(text: Normalised, whole: Marks): ScoredIntent[] {
  const parts = partsOf(whole, text.original);
  if (parts.length < 2) return [];
  const wishes = parts.map((part) => ({ ...part, ...wishIn(text, part.marks) }));
  if (!wishes.every(({ intent, confidence }) => standsBeside(intent) && confidence >= BESIDE)) return [];
  const kept = settled(wishes);
  // "Cancélela y pásela al martes" moves it, and gives nothing up.
  const isMoved = kept[0] === 'reschedule' && wishes.some(({ intent }) => intent === 'cancel');
  if (kept.length < 2 && !isMoved) return [];
  const begins = parts.map(({ from }) => whole.words[from]!.token.start);
  return kept.map((wanted) => {
    // "Na do meu filho não consigo, passa pra sexta": what could not be is what is moved.
    const isOf = (intent: Intent) =>
      intent === wanted || (wanted === 'reschedule' && intent === 'cancel' && !kept.includes('cancel'));
    const within = wishes.flatMap(({ intent }, at) =>
      isOf(intent) ? [[begins[at]!, begins[at + 1] ?? text.original.length] as const] : [],
    );
    const { intent, confidence, band } = wishes.find((wish) => wish.intent === wanted)!;
    return { intent, confidence, band, ...(kept.length > 1 && { within }) };
  });
}

/** So sure each half of a message must be of its wish, one that asks for something and one that may only tell. */
const SURE_OF_ASKED = 0.85;
const SURE_OF_TOLD = 0.97;

/** "Allá estaré, ¿hay dónde parquear?", "en qué va mi autorización y si ya llegó el resultado": a wish in each half. */
function twoWishes(text: Normalised, whole: Marks): ScoredIntent[] {
  let best: readonly [ScoredIntent, ScoredIntent] | null = null;
  let surest = 0;
  for (const halves of halvesOf(whole, text.original)) {
    const [one, other] = halves;
    // Told before either half is read, which takes much longer.
    if (leadsUp(other)) continue;
    const first = wishOfHalf(text, one);
    const second = first && wishOfHalf(text, other);
    // Who says last that they will come tells when, or asks whether they may.
    if (!first || !second || second.intent === 'confirm' || mayBeOne(first.intent, second.intent)) continue;
    if (first.intent === 'human' && second.intent === 'book' && isWithDoctor(one)) continue;
    const least = Math.min(first.confidence, second.confidence);
    if (least <= surest) continue;
    surest = least;
    const cut = other.words[0]!.token.start;
    best = [
      { ...first, within: [[0, cut]] },
      { ...second, within: [[cut, text.original.length]] },
    ];
  }
  return best ? [...best] : [];
}

/** Below this a message as a whole is hardly understood, and a clause of it may say more. */
export const HARDLY = 0.6;
const SURE_OF_CLAUSE = 0.9;

/** "El bus no pasó y ando lejos, póngame para mañana": the wish of the last clause that tells one beyond doubt, or null. */
export function wishOfClause(text: Normalised, whole: Marks): ScoredIntent | null {
  for (const clause of clausesOf(whole, text.original).toReversed()) {
    if (!saysWish(clause) || !namesOfDesk(clause)) continue;
    const wish = wishOfHalf(text, clause);
    if (wish && wish.confidence >= SURE_OF_CLAUSE) return wish;
  }
  return null;
}

/** Who comes, and asks for something else too, says it in so many words. */
const WORDS_OF_COMING = 7;

/** The wish of half a message, if it is one that stands beside another and is beyond doubt. */
function wishOfHalf(text: Normalised, half: Marks): ScoredIntent | null {
  if (leadsUp(half)) return null;
  const wish = wishIn(text, half);
  if (wish.band !== 'act' || !standsBeside(wish.intent)) return null;
  if (wish.intent === 'upload_order' && !sends(half)) return null;
  // "Vou de ônibus porque o carro quebrou…" is a story; "allá estaré mañana" is an answer.
  if (wish.intent === 'confirm' && half.words.length > WORDS_OF_COMING) return null;
  if (refusesWish(half) && wish.intent !== 'waitlist_decline') return null;
  const settles = !isDestructive(wish.intent) || readAct(half)?.intent === wish.intent;
  const isAsked = saysWish(half) || text.original.startsWith('?', half.words.at(-1)!.token.end);
  return settles && wish.confidence >= (isAsked ? SURE_OF_ASKED : SURE_OF_TOLD) ? wish : null;
}

/** The text, cut where one of several wishes ends and the next begins. */
export function cutBetween(text: Normalised, wishes: readonly ScoredIntent[]): Normalised[] {
  const cuts = wishes.flatMap(({ within = [] }) => within.map(([start]) => start)).sort((a, b) => a - b);
  return [0, ...cuts.slice(1)].map((start, at) => between(text, start, cuts[at + 1] ?? Infinity));
}

/** A clause of so many words at most is but the yes. */
const YES_WORDS = 3;

/** "Sí, mejor cámbiela": what is wanted in the clauses after one that only says yes; null where nothing sure is. */
export function wishAfterYes(text: Normalised, whole: Marks): ScoredIntent | null {
  const { words } = whole;
  const pause = words.findIndex(({ clause }, at) => at > 0 && clause !== words[at - 1]!.clause);
  const cut = pause < 0 ? afterFirstYes(words) : pause;
  if (cut < 1 || cut > YES_WORDS) return null;
  const after = within(whole, cut, words.length);
  // "Sim, depois eu remarco" wants nothing now, and "sí, gracias por recordarme" nothing more.
  if (NOTHING_MORE.test(`${words[cut]!.token.text} ${words[cut + 1]?.token.text}`)) return null;
  // "La mía sí, la de Mateo no" says more than yes of the first.
  if (ellipsisOf(after)) return null;
  const wish = pause < 0 ? (bareWish(after) ?? wishIn(text, after)) : wishIn(text, after);
  if (pause < 0 && !UNDOES.has(wish.intent)) return null;
  return wish.confidence >= BESIDE ? wish : null;
}

/** Where "ay sí cancelar" or "si cambiela", without a pause, goes on after its yes; -1 where it does not begin so. */
function afterFirstYes(words: readonly Word[]): number {
  const at = CRY.test(words[0]?.token.text ?? '') ? 1 : 0;
  return /^sim?$/.test(words[at]?.token.text ?? '') && words[at + 1] !== undefined ? at + 1 : -1;
}

/** "Cancelar", "mejor cámbiela", "la puede mover", and nothing else: no "if" stands before it, though "si" may be one. */
function bareWish({ all, words, begin }: Marks): ScoredIntent | null {
  const mark = all.find(({ concept }) => concept === 'cancel' || concept === 'move');
  const isBare = words.every(
    ({ token }, at) =>
      (mark !== undefined && at >= mark.from - begin && at < mark.to - begin) || SMALL.test(token.text),
  );
  return isBare && mark ? scored(mark.concept === 'cancel' ? 'cancel' : 'reschedule', PLAIN) : null;
}

/** What may stand beside a bare wish, in both languages, and supposes nothing. */
const SMALL =
  /^(?:mejor|melhor|prefiero|prefiro|quiero|quero|preferiria|quisiera|puede[ns]?|podem?|podria[ns]?|la|lo|me|a|o|por|favor|porfa)$/;

const NOTHING_MORE = /^(?:(?:luego|despues|depois) |(?:gracias|obrigad[oa]) por$)/;

const CRY = /^(?:a[hyi]|uy|eh|e|oi|moca|senorita|pues|bueno|bom|mire|olha)$/;
/** What a yes without a pause may be undone by. */
const UNDOES: ReadonlySet<Intent> = new Set<Intent>(['cancel', 'reschedule']);

function wishIn(text: Normalised, marks: Marks): ScoredIntent {
  const bare = ellipsisOf(marks);
  if (bare) return scored(bare, PLAIN);
  // "Não preciso mais da consulta" wants none.
  if (isUnneeded(marks)) return scored('cancel', PLAIN);
  const settled = readAct(marks);
  if (settled?.stands) return scored(settled.intent, settled.confidence);
  const plain = plainAct(marks) ?? (namesOneMore(marks) ? 'book' : null);
  const odds = once(() => wishOdds(cutOut(text, marks), tagsOf(marks, '')));
  const act = settled ?? (plain && { intent: plain, confidence: PLAIN }) ?? likeliest(odds());
  return guarded(act.intent, act.confidence, marks, odds);
}

function likeliest(odds: Float64Array): Pick<ScoredIntent, 'intent' | 'confidence'> {
  const best = bestOf(odds);
  return { intent: INTENTS[best]!, confidence: odds[best]! };
}

function isUnneeded(marks: Marks): boolean {
  return (
    told(marks, ['unneeded'], ['command']) && named(marks, ['visit']) && !told(marks, ['book', 'get', 'move'])
  );
}

function cutOut(text: Normalised, { words }: Marks): Normalised {
  return between(text, words[0]!.token.start, words.at(-1)!.token.end);
}

function between(text: Normalised, start: number, end: number): Normalised {
  return portionOf(
    text,
    text.tokens.filter((token) => token.start >= start && token.end <= end),
  );
}
