import type { Understanding } from '../../nlu/types.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Choice } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import type { World } from '../world.ts';
import { isOfUnknown } from './another-visit.ts';
import { type Answer, answerTo, chose } from './answer.ts';
import { withoutArrival } from './arriving.ts';
import { asMeant } from './as-meant.ts';
import { withoutOneAskedAbout } from './asides.ts';
import type { Asked } from './asking.ts';
import { dialogOf } from './early.ts';
import { givenInWords } from './given.ts';
import { withoutHardlyWanted } from './hardly-wanted.ts';
import { choiceMeant } from './meant.ts';
import { isOnlyTalk } from './scoring.ts';
import { givenFor, withoutContradiction } from './shares.ts';
import { isOnlyThanks } from './small.ts';
import { toMoveSooner } from './sooner.ts';
import { isMenu, type Wanted, wishes } from './wanted.ts';

/** A patient's words, and what they come to in this conversation, before anything is done about them. */
export interface Heard {
  conversation: Conversation;
  said: Said & { understood: Understanding };
  world: World;
  /** The question that is open. */
  asked: Asked | null;
  /** The names of the dialogs in progress, from the one that the others serve. */
  dialog: readonly string[];
  /** Whether nothing is in progress: any wish is welcome, and nothing was asked that could be agreed to. */
  isAtMenu: boolean;
  wanted: readonly Wanted[];
  given: Given;
  /** Nothing is wanted, and nothing named. */
  isTalk: boolean;
  /** The choice on offer that a wish amounts to. */
  meant: Choice | null;
  /** What the words answer to the question. */
  answer: Answer | null;
}

/** What words come to. They have been understood. */
export function hearWords(conversation: Conversation, said: Heard['said'], world: World): Heard {
  const { understood } = said;
  const asked = conversation.frames.at(-1)?.asked ?? null;
  const dialog = dialogOf(conversation.frames);
  const [root = null] = dialog;
  const told = givenInWords(said, world, asked);
  const heardWishes = withoutHardlyWanted(wishes(understood, asked, root), { said, asked, told, world });
  const wishesTold = toMoveSooner(asMeant(withoutArrival(heardWishes, said, told), said), said);
  const wishesMeant = withoutContradiction(said, { asked, wanted: wishesTold, world });
  // "Confirmo la de mi mamá", who is no patient here, is asked about before another's is confirmed.
  const isOfNobody = isOfUnknown(said.text, told, world);
  const wanted = wishesMeant.map((wish) =>
    wish.intent === 'confirm' && isOfNobody ? { ...wish, sure: false } : wish,
  );
  const given = givenFor(said, { asked, wanted, world });
  const meant = choiceMeant(conversation, wanted, given);
  const heard = meant ? chose(meant, given) : asked ? answerIn(asked, said, given) : null;
  const isAtMenu = isMenu(root);
  return {
    conversation,
    said,
    world,
    asked,
    dialog,
    isAtMenu,
    wanted,
    given,
    isTalk: isOnlyTalk(understood),
    meant,
    // The menu asks for nothing of a visit: "mi hija tiene manchas en la piel" begins one.
    answer: isAtMenu && heard?.type === 'patient.gave' ? null : heard,
  };
}

/** What the words answer to the question that is open. */
function answerIn(asked: Asked, said: Said, given: Given): Answer | null {
  const answered = answerTo(asked, said, given);
  const answer = withoutOneAskedAbout(answered, said);
  // "Listo, gracias" takes leave of more than it agrees to.
  const isThanks = asked.key === 'welcome.consent' && isOnlyThanks(said.text);
  return isThanks && answer?.type === 'patient.agreed' ? { ...answer, loosely: true } : answer;
}
