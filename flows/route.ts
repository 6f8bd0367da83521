import type { MessageKey } from '../locales/locale.ts';
import type { Intent, Lang } from '../nlu/types.ts';
import { lateMove, withoutArrival } from './arriving.ts';
import {
  asksToCome,
  besideAnswer,
  inHand,
  isAside,
  placeInHand,
  preparationMove,
  questionMove,
} from './asides.ts';
import { type Answer, type Asked, answerTo, chose, tappedChoice } from './asking.ts';
import { begin, begun } from './beginning.ts';
import { answerBeneath } from './beneath.ts';
import { bookedBeside, wantsAnother } from './cancel-and-book.ts';
import type { Conversation } from './conversation-state.ts';
import { withDataWish } from './data-wish.ts';
import { dialogMoves } from './dialog-moves.ts';
import { asPartOf } from './each.ts';
import { deniesVisit, dialogOf, isEarly, isOfAnother, isVisitTalk, leaves, movesAnother } from './early.ts';
import type { FlowAbout } from './effects.ts';
import type { Given, Said } from './events.ts';
import { flowFor } from './flows.ts';
import { givenInWords } from './given.ts';
import { asksAnotherHour } from './instead.ts';
import { choiceMeant } from './meant.ts';
import { waitingMove } from './on-the-list.ts';
import { QUESTION_TOPICS } from './questions.ts';
import { sameAgain } from './same-again.ts';
import { bareScore, isOnlyTalk, opinionIn } from './scoring.ts';
import { afterScreen } from './screening.ts';
import { severalIn } from './several.ts';
import { givenFor, sharesOf } from './shares.ts';
import { isOnlyThanks, small } from './small.ts';
import { toMoveSooner } from './sooner.ts';
import { languageOf } from './speaking.ts';
import { asksForMessages, controlIn, isAfraid, OPT_IN, staysAsItIs, withoutLeaving } from './steering.ts';
import { isStopWord, isWayOut } from './stop-words.ts';
import { isMenu, type Wanted, wishes } from './wanted.ts';
import { whyAsked } from './why.ts';
import { whileAPersonHasIt } from './with-person.ts';
import type { World } from './world.ts';

/** One thing to do about what the patient said. Several may follow from one message. */
export type Move =
  | { do: 'begin'; flow: string; intent: Intent | null; given: Given; about?: FlowAbout }
  | { do: 'answer'; event: Answer }
  /** A wish that waits until what goes on has ended. */
  | { do: 'queue'; intent: Intent; given: Given }
  | { do: 'speak'; language: Lang }
  /** A question that is open beneath the one asked last is answered. */
  | { do: 'raise'; frame: number }
  | { do: 'take-file'; file: NonNullable<Said['file']>; given: Given }
  | { do: 'miss'; why: Miss }
  /** They ask why something is asked. */
  | { do: 'explain'; key: MessageKey }
  /** No person is awaited any more; `more`: what is wanted instead follows. */
  | { do: 'take-back'; more?: boolean }
  | {
      do:
        | 'leave'
        /** What goes on was a misunderstanding, and makes way for what was meant. */
        | 'drop'
        | 'restart'
        | 'back'
        | 'repeat'
        | 'help'
        | 'wait'
        | 'introduce'
        | 'soothe'
        /** They are frightened by what they found or feel: kind words, and a visit. */
        | 'comfort'
        | 'greet'
        | 'thank'
        | 'stale'
        /** What they say gets to the person who is awaited. */
        | 'noted'
        /** What a person was to see to is seen to. */
        | 'call-off'
        | 'stop'
        | 'bye';
    };

/** Why a message could not be used: it words the answer. */
export type Miss =
  | 'too-long'
  | 'words'
  /** A yes, where it was asked which. */
  | 'which'
  | 'empty'
  | 'file'
  | 'voice-note'
  | 'sticker'
  | 'location'
  | 'contact'
  | 'unsupported';

/** Decides whom a patient's message concerns: an emergency before all, then the dialog, then new wishes. */
export function route(conversation: Conversation, whole: Said, world: World): Move[] {
  const said = { ...whole, text: whole.understood?.heard ?? whole.text };
  const flag = said.understood?.redFlag;
  const score = flag?.level === 'screen' && bareScore(conversation.frames.at(-1)?.asked ?? null, said.text);
  if (score) return [{ do: 'answer', event: score }];
  if (flag) return [emergency(flag.level === 'screen'), ...beside(said, world)];
  if (said.kind === 'text' && isStopWord(said.text)) return [{ do: 'stop' }];
  if (conversation.handoff) return whileAPersonHasIt(conversation, said, world);
  if (said.kind === 'choice') return byTap(conversation, said);
  if (said.kind === 'file' && said.file) return withCaption(said, said.file, world);
  if (said.kind !== 'text') return [{ do: 'miss', why: said.kind }];
  if (!said.understood || !said.text.trim()) return [{ do: 'miss', why: 'empty' }];
  const language = languageOf(conversation, said.understood, said.text);
  const moves = answerBeneath(conversation, said, world) ?? byWords(conversation, said, world);
  const wrote = moves.some((move) => move.do === 'answer' && move.event.type === 'patient.wrote');
  // "Eu falo português, pode ser?" says yes to nothing that was asked.
  const asksForIt = said.understood.controls.some((name) => name === 'speak_es' || name === 'speak_pt');
  const isNothing = ({ do: what }: Move) => what === 'miss' || (asksForIt && what === 'answer');
  const onlyLanguage = language.length > 0 && (wrote || moves.every(isNothing));
  return onlyLanguage ? [...language, { do: 'repeat' }] : [...language, ...moves];
}

function emergency(screen: boolean): Move {
  return { do: 'begin', flow: 'emergency', intent: 'emergency', given: { screen } };
}

/** What is wanted in the same breath: "dermatólogo urgente para hoy" goes on, once it is no emergency. */
function beside(said: Said, world: World): Move[] {
  return begun(wishes(said.understood!, null, null), givenInWords(said, world)).slice(0, 1);
}

/** A file, with whose it is, and after the answer to what is asked, where that stands under it. */
function withCaption(said: Said, file: NonNullable<Said['file']>, world: World): Move[] {
  const { understood } = said;
  const { person, service } = givenInWords(said, world);
  const given = { ...(person && { person }), ...(service && { service }) };
  const asks = understood && said.text.includes('?') ? wishes(understood, null, null) : [];
  const question = asks.length
    ? questionMove({ ...said, understood: understood! }, asks, { asked: null, given, world })
    : [];
  return [...question, { do: 'take-file', file, given }];
}

/** A tap says which question it answers: one that is still open beneath another is taken up again. */
function byTap({ frames }: Conversation, { tapped = '' }: Said): Move[] {
  for (const { id, asked, calls } of frames.toReversed()) {
    const choice = calls ? 'stale' : tappedChoice(asked, tapped);
    if (choice === 'stale') continue;
    const answer: Move = { do: 'answer', event: chose(choice, {}) };
    return id === frames.at(-1)!.id ? [answer] : [{ do: 'raise', frame: id }, answer];
  }
  return [{ do: 'stale' }];
}

function byWords(conversation: Conversation, said: Said, world: World): Move[] {
  const understood = said.understood!;
  const asked = conversation.frames.at(-1)?.asked ?? null;
  const told = givenInWords(said, world, asked);
  const dialog = dialogOf(conversation.frames);
  const root = dialog[0] ?? null;
  const inProgress = new Set(dialog);
  const speaks = understood.controls.some((name) => name === 'speak_es' || name === 'speak_pt');
  // "Can we talk in Portuguese?" is hardly a wish to talk to a person.
  const heardWishes = wishes(understood, asked, root).filter(
    ({ intent, sure }) => !speaks || (sure && intent !== 'human'),
  );
  const wanted = toMoveSooner(withoutArrival(heardWishes, said, told), said);
  const given = givenFor(said, { asked, wanted, world });

  if (understood.intents.some(({ intent, band }) => intent === 'emergency' && band === 'act'))
    return [emergency(false)];
  const why = whyAsked(asked, said.text);
  if (why) return [{ do: 'explain', key: why }];
  const part = asPartOf(asked, said.text, given);
  if (part) return [{ do: 'answer', event: part }];
  const isTalk = isOnlyTalk(understood);
  const opinion = opinionIn(asked, said.text, { isTalk, given });
  if (opinion) return [{ do: 'answer', event: opinion }, ...(isTalk ? [] : begun(wanted, given))];
  const again =
    asked && !isMenu(root) ? null : sameAgain(conversation, said, { wanted, given, now: world.now });
  if (again) return [again];
  if (asksAnotherHour(said.text, asked, given)) return [{ do: 'back' }];
  if (wantsAnother(asked, said.text, given)) return anotherAfter(conversation, given);
  const both = bookedBeside(said, wanted, given);
  if (both) return [begin(wanted[0]!, both.cancel), begin({ intent: 'book', sure: true }, both.book)];
  const meant = choiceMeant(conversation, wanted, given);
  const heard = meant ? chose(meant, given) : asked ? answerIn(asked, said, given) : null;
  // The menu asks for nothing of a visit: "mi hija tiene manchas en la piel" begins one.
  const answer = isMenu(root) && heard?.type === 'patient.gave' ? null : heard;
  // "Para" is also Spanish for "stop": in "es para Mateo" it is not.
  const steering = given.person ? withoutLeaving(understood) : understood;
  const isOut = isWayOut(said.text) || staysAsItIs(understood, { dialog, wanted, given });
  if (asked && !isMenu(root) && isOut) return [{ do: 'leave' }];
  const control = controlIn(steering, wanted, { asked, answer, early: isEarly(conversation.frames) });
  if (asksForMessages(said.text, wanted, world)) return [OPT_IN];
  if (control) return [withDataWish(control, said.text)];
  if (understood.controls.includes('who')) return [{ do: 'introduce' }];
  if (isAfraid(understood, { wanted, answer, given })) return [{ do: 'comfort' }];
  const ofList = waitingMove(said.text, { wanted, controls: understood.controls, dialog, given });
  if (ofList) return [ofList];
  const urgent = wanted.find(({ intent }) => intent === 'human' || intent === 'opt_out');
  if (urgent) return [begin(urgent, given)];
  if (leaves(wanted, conversation.frames, given)) return [{ do: 'leave' }];
  if (deniesVisit(said.text, conversation.frames, given))
    return [{ do: 'leave' }, ...preparationMove(said.text, wanted, inHand(conversation.frames), world)];
  const late = lateMove(said, wanted, world);
  if (late) return answer?.type === 'patient.agreed' ? [{ do: 'answer', event: answer }, late] : [late];
  const screened = afterScreen(conversation, { said, asked, answer, given, wishes: begun(wanted, given) });
  if (screened) return screened;

  const { frames } = conversation;
  const about = { ...inHand(frames), ...placeInHand(frames), ...given };
  const preparation = preparationMove(said.text, wanted, about, world);
  const isChosen =
    answer?.type === 'patient.chose' && !wanted.some(({ intent, sure }) => sure && intent in QUESTION_TOPICS);
  const ofItself =
    given.instead || isChosen
      ? []
      : [...preparation, ...questionMove({ ...said, understood }, wanted, { asked, given: about, world })];
  if (ofItself[0]?.do === 'repeat') return ofItself;
  // A menu makes way for a question: what lies beneath it would hear the yes.
  const confirms =
    wanted.some(({ intent, sure }) => sure && intent === 'confirm') && /[.,;!]/.test(said.text);
  const settles = confirms || (!isMenu(root) && (isChosen || answer?.type === 'patient.agreed'));
  const question =
    ofItself.length || !settles ? ofItself : besideAnswer({ ...said, understood }, { given, about }, world);
  if (!question.length && movesAnother(conversation.frames, given)) {
    const first: Move =
      answer?.type === 'patient.agreed'
        ? { do: 'answer', event: { type: 'patient.agreed', given: {} } }
        : { do: 'drop' };
    return [first, begin({ intent: 'reschedule', sure: true }, given)];
  }
  const ofOwn = wanted.find(({ intent }) => isOfAnother(intent, said.text, conversation.frames));
  if (ofOwn) return [{ do: 'drop' }, begin(ofOwn, given)];
  const others = wanted.filter(
    ({ intent, sure }) =>
      !inProgress.has(flowFor(intent)?.name ?? '') &&
      !(intent in QUESTION_TOPICS) &&
      !(preparation.length && (intent === 'query_appointment' || !sure)) &&
      intent !== meant?.means,
  );
  const goesOn = wanted.some(
    ({ intent }) => inProgress.has(flowFor(intent)?.name ?? '') || isVisitTalk(intent, conversation.frames),
  );
  // What a question is about is not what the dialog is about: "¿cuánto vale una ecografía?"
  const visits = severalIn(said, given, world);
  const shares = (ones: readonly Wanted[]) => sharesOf(said, given, { asked, wanted: ones, world });
  const talk = { others, goesOn: goesOn && !question.length, conversation, asked, visits, shares };
  const moves = question.length
    ? [
        ...question,
        ...dialogMoves({
          ...talk,
          answer: isAside(answer, said.text) ? null : answer,
          given: isMenu(root) && asksToCome(question, given, said.text) ? given : {},
        }),
      ]
    : dialogMoves({ ...talk, answer, given });
  if (moves.length) return moves;
  return [small(understood, said.text, asked)];
}

/** The visit that is wanted in place of the one just cancelled: of the same service, unless another is named. */
function anotherAfter({ frames }: Conversation, { reason: _none, ...given }: Given): Move[] {
  return [
    { do: 'answer', event: { type: 'patient.declined', given: {} } },
    begin({ intent: 'book', sure: true }, { ...inHand(frames), ...given }),
  ];
}

/** What the words answer to the question that is open. */
function answerIn(asked: Asked, said: Said, given: Given): Answer | null {
  const answer = answerTo(asked, said, given);
  // "Listo, gracias" takes leave of more than it agrees to.
  const isThanks = asked.key === 'welcome.consent' && isOnlyThanks(said.text);
  return isThanks && answer?.type === 'patient.agreed' ? { ...answer, loosely: true } : answer;
}
