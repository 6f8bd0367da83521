import { terms } from '../terms/terms.ts';
import { spoken, type Word } from '../words.ts';
import type { Utterance } from './manner.ts';
import type { Mood } from './mood.ts';

/** Words back from an act within which what frames it ends. */
const BETWEEN_AT_MOST = 5;
/** Words after an act that may take it back. */
const READ_AFTER = 24;
/** Words back that are read of it. */
const READ_AT_MOST = 9;

/**
 * What the words around an act make of it where nobody asks for it by them: it is doubted, feared, said by others, all
 * but done, or only the reason of something else. Null where none of these frames it.
 */
export function framedAs({ words }: Pick<Utterance, 'words'>, from: number, to: number): Mood | null {
  if (isNoLongerMeant(words, from, to)) return 'report';
  // "Cancelar o no cancelar": neither is asked for.
  if (terms.frames.orNot.test(withPauses(words, to))) return 'condition';
  for (const before of leadsTo(words, from)) {
    const led = ledAs(before, words, { from, to });
    if (led) return led;
  }
  return terms.frames.givenUp.test(spoken(words, from, to)) && isMeantBefore(words, from) ? 'report' : null;
}

/** What `before`, which leads to an act, makes of it. */
function ledAs(
  before: string,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
): Mood | null {
  if (isTold(before)) return 'report';
  if (terms.frames.whyEver.test(before) && isWould(words, from)) return 'report';
  if (isOpen(before)) return 'condition';
  if (isOthersSaying(before)) return 'report';
  if (terms.frames.bidden.test(before)) return hasBut(words, to) ? 'report' : 'question';
  if (terms.frames.asWay.test(before) || terms.frames.wouldHaveTo.test(before)) return 'question';
  const isRule = terms.frames.may.test(before) && terms.frames.generally.test(withPauses(words, to));
  return isRule ? 'question' : null;
}

/**
 * "Pensé en cambiarla pero sí voy", "mi mamá quería una, ya no": what was meant once, and then not done; or is taken back
 * in so many words.
 */
export function isNoLongerMeant(words: readonly Word[], from: number, to: number): boolean {
  const after = withPauses(words, to);
  if (terms.frames.tookBack.test(after)) return true;
  const isRecanted = terms.frames.recanted.test(after);
  const isOver = isRecanted || hasBut(words, to);
  if (!isOver) return false;
  for (const before of leadsTo(words, from)) {
    if (terms.frames.meantOnce.test(before) || terms.frames.othersWish.test(before)) return true;
    if (isRecanted && terms.frames.wishedOnce.test(before)) return true;
  }
  return false;
}

/**
 * What the words around a refusal make of it: "a lo mejor no puedo ir", "supongamos que no voy"; and of an act that was
 * meant once, "ia remarcar, mas não vou mais" says only that it is not done.
 */
export function refusalFramedAs({ words }: Pick<Utterance, 'words'>, from: number, to: number): Mood | null {
  for (const before of leadsTo(words, from))
    if (terms.frames.undecided.test(before) || terms.frames.supposedly.test(before)) return 'condition';
  // Of "não vou" the denial may stand before what is marked.
  const isGivenUp = [from, from - 1].some((first) => terms.frames.givenUp.test(spoken(words, first, to)));
  return isGivenUp && isMeantBefore(words, from) ? 'report' : null;
}

/** What is said from `from` on, a comma where a clause ends and a full stop where a sentence does. */
function withPauses(words: readonly Word[], from: number): string {
  let said = '';
  for (const { token, clause, sentence } of words.slice(from, from + READ_AFTER)) {
    const before = words[from - 1]!;
    said += said === '' && clause === before.clause ? '' : mark(before, { clause, sentence });
    said += token.text;
    from++;
  }
  return said;
}

function mark(before: Word, { clause, sentence }: Pick<Word, 'clause' | 'sentence'>): string {
  return sentence !== before.sentence ? '. ' : clause !== before.clause ? ', ' : ' ';
}

/** Whether an act is told by what leads to it: all but done, had to be done, managed, or thanked for. */
function isTold(before: string): boolean {
  return [terms.frames.nearly, terms.frames.hadTo, terms.frames.managed, terms.frames.thankedFor].some(
    (frame) => frame.test(before),
  );
}

/** Whether an act is what others say, ask, write or fear. */
function isOthersSaying(before: string): boolean {
  return [
    terms.frames.feared,
    terms.frames.askedByOthers,
    terms.frames.written,
    terms.frames.hearsay,
    terms.frames.whoever,
  ].some((frame) => frame.test(before));
}

/** Whether what is said before an act leaves open whether it is to be. */
function isOpen(before: string): boolean {
  return [terms.frames.undecided, terms.frames.toBeSeen, terms.frames.supposedly].some((frame) =>
    frame.test(before),
  );
}

/** What is said before an act, up to it and up to each of the small words right before it. */
function* leadsTo(words: readonly Word[], from: number): Generator<string> {
  const { sentence } = words[from]!;
  for (let at = from; at > 0 && from - at <= BETWEEN_AT_MOST; at--) {
    if (words[at - 1]!.sentence !== sentence) return;
    let first = at - 1;
    while (first > 0 && at - first < READ_AT_MOST && words[first - 1]!.sentence === sentence) first--;
    yield spoken(words, first, at);
    if (!terms.frames.between.test(words[at - 1]!.token.text)) return;
  }
}

/** "Tinha pensado em remarcar, mas desisti": of an act that is told before it. */
function isMeantBefore(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from]!;
  for (let at = from - 1; at > 0 && words[at]!.sentence === sentence; at--)
    if (terms.frames.meantOnce.test(spoken(words, Math.max(0, at - 2), at + 1))) return true;
  return false;
}

/** "Cancelaria", "habría de cancelarla": what would be. */
function isWould(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - 3), from + 1).some(({ token }) => /ria(?:mos)?$/.test(token.text));
}

function hasBut(words: readonly Word[], to: number): boolean {
  return words.slice(to).some(({ token }) => terms.frames.but.test(token.text));
}
