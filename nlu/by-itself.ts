import { type Marks, marksOf } from './acts/marks.ts';
import { type Act, readAct } from './acts/rules.ts';
import { tagsOf } from './acts/tags.ts';
import { readControls } from './controls/controls.ts';
import { wishOdds } from './model/wish-odds.ts';
import { onceIn } from './normalise.ts';
import { once } from './once.ts';
import { takesLeave } from './readers/farewell.ts';
import { type Held, readHeld } from './readers/held.ts';
import { readAnswer, type YesNo } from './readers/yes-no.ts';
import { readRedFlag } from './red-flags.ts';
import { severalWishes } from './several.ts';
import type { Control, RedFlag, ScoredIntent } from './types.ts';

/** What an utterance says by itself: the same whoever writes it, whenever, and whatever they were asked. */
export interface ByItself {
  marks: Marks;
  /** The marks as features of the classifier. */
  tags: readonly number[];
  redFlag: Readonly<RedFlag> | null;
  controls: readonly Control[];
  /** A plain yes or no. */
  yesNo: YesNo | null;
  /** Why a yes in it agrees to nothing yet. */
  held: Held;
  /** What the grammar concludes. */
  act: Act | null;
  /** The classifier's odds, in the order of `INTENTS`: found where the grammar leaves it to them. */
  odds: () => Float64Array;
  /** Wishes that stand beside each other; none where there are not two. */
  several: readonly ScoredIntent[];
}

/** Reads what a text says by itself. */
export const readByItself = onceIn((text, lang): ByItself => {
  const marks = marksOf(text, lang);
  const tags = tagsOf(marks, text.original);
  const isLeave = takesLeave(text);
  const answer = readAnswer(text, lang);
  const held = readHeld(text, lang);
  const { halfYes } = held;
  const controls = readControls(marks.words);
  if (halfYes === 'later' && !controls.includes('wait')) controls.push('wait');
  // "Espera, no" says no.
  if (answer?.word === 'no' && held.isOver)
    controls.splice(controls.indexOf('wait'), controls.includes('wait') ? 1 : 0);
  if (halfYes === 'if' || held.isUnsure) controls.push('unsure');
  // "Espera, vou ver" agrees no more than "ok" before a goodbye does.
  const isNoYes = isLeave || halfYes !== null || (answer?.isWeak === true && controls.includes('wait'));
  return {
    marks,
    tags,
    redFlag: readRedFlag(text, lang),
    controls: isLeave ? ['farewell'] : controls,
    // "Ok" before a goodbye closes the talk, and agrees to nothing.
    yesNo: (isNoYes && answer?.word === 'yes') || held.isWhatIf ? null : answer,
    held,
    act: readAct(marks),
    odds: once(() => wishOdds(text, tags)),
    several: severalWishes(text, marks),
  };
});
