import type { Conversation } from '../conversation/conversation-state.ts';
import { questionAsked } from '../questions/question-cards.ts';
import { asksAnotherHour } from '../wish/instead.ts';
import { namesTime } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { addsToWhatWasDone } from './after-words.ts';
import { agreesAfterAll } from './agrees-after-all.ts';
import { amongVisits } from './among-visits.ts';
import { aboutAnother } from './another-visit.ts';
import { answersBeside } from './answer-beside.ts';
import { leavesTheDoctorOpen } from './any-doctor.ts';
import { lateMove } from './arriving.ts';
import { begin, begun, emergency } from './beginning.ts';
import { tellsOfADeath } from './bereaved.ts';
import { bookedBeside, wantsAnotherInstead } from './cancel-and-book.ts';
import { withDataWish } from './data-wish.ts';
import { asPartOf } from './each.ts';
import {
  asksOfOwn,
  asksWhatIf,
  asksWhatThereIs,
  comesLater,
  deniesVisit,
  isEarly,
  leaves,
  wantsItGone,
  wantsOneMore,
} from './early.ts';
import { goesOnWithTheDialog } from './goes-on.ts';
import { type Heard, hearWords } from './heard.ts';
import { inHand } from './in-hand.ts';
import { afterDone, isLong } from './just-done.ts';
import { ofTheLastBooked } from './last-booked.ts';
import { messagesMove } from './messages-wanted.ts';
import type { Move } from './move.ts';
import { meansAnothers, wantsItAsItIs, wantsTheirsMoved } from './of-theirs.ts';
import { waitingMove } from './on-the-list.ts';
import { inOtherWords } from './other-words.ts';
import { withoutWhy } from './reason-told.ts';
import { putsRightWhoTheyAre } from './registered.ts';
import { asksInstead } from './said-beside.ts';
import { sameAgain } from './same-again.ts';
import { opinionIn } from './scoring.ts';
import { afterScreen } from './screening.ts';
import { preparationMove } from './service-facts.ts';
import { small } from './small.ts';
import { controlIn, isAfraid, staysAsItIs, staysFor, withoutLeaving } from './steering.ts';
import { isWayOut } from './stop-words.ts';
import { wantsItBack } from './taken-back.ts';
import { takesUpTheOffer } from './taken-up.ts';
import { asksWho, besideTheMatter } from './talking.ts';
import { ofThoseTold } from './those-told.ts';
import { undecidedMove } from './undecided.ts';
import { tellsWhoseIsWhich } from './whose-is-which.ts';
import { asksWhyItIsAsked } from './why.ts';
import { isWrongNumber } from './wrong-number.ts';
import { beginsWithYes } from './yes-or-no.ts';

/** What is done about words, where the rule concerns them; null leaves them to the rules after it. */
type Rule = (heard: Heard) => Move[] | null;

/** In order of authority: the first that has something to do decides. */
const RULES: readonly Rule[] = [
  namesAnEmergency,
  (heard) => (isWrongNumber(heard) ? [{ do: 'wrong-number' }] : null),
  tellsOfADeath,
  agreesAfterAll,
  comesThoughLate,
  wantsTheirsMoved,
  answersBeside,
  asksWhyItIsAsked,
  putsRightWhoTheyAre,
  speaksBesideTheMatter,
  leavesWhenOpen,
  wantsItBack,
  ofThoseTold,
  comesLater,
  asksWhatIfTheyCannot,
  wantsItAsItIs,
  tellsWhoseIsWhich,
  answersInPart,
  answersInOtherWords,
  addsToWhatWasDone,
  tellsAnOpinion,
  wantsTheSameAgain,
  ofTheLastBooked,
  amongVisits,
  wantsOneMoreBeside,
  afterDone,
  wantsAnotherHour,
  leavesTheDoctorOpen,
  wantsAnotherInstead,
  cancelsAndBooks,
  aboutAnother,
  goesOut,
  wantsMessages,
  speaksOfTheList,
  steers,
  asksWhoThisIs,
  isFrightened,
  wantsAPerson,
  leavesWhatHardlyBegan,
  meansAnothers,
  wantsNoVisit,
  comesLate,
  (heard) => afterScreen(heard.conversation, { ...heard, wishes: begun(heard.wanted, heard.given) }),
  undecidedMove,
  takesUpTheOffer,
  goesOnWithTheDialog,
];

/** What is done about a patient's words. */
export function byWords(conversation: Conversation, said: Heard['said'], world: World): Move[] {
  const heard = hearWords(conversation, said, world);
  for (const rule of RULES) {
    const moves = rule(heard);
    if (moves) return [...withoutWhy(heard, moves)];
  }
  const { lastDone } = conversation;
  const isJustDone = lastDone != null && !isLong(lastDone, world.now);
  return [small(said.understood, said.text, heard.asked, { isJustDone })];
}

function namesAnEmergency({ said: { understood } }: Heard): Move[] | null {
  const isNamed = understood.intents.some(({ intent, band }) => intent === 'emergency' && band === 'act');
  return isNamed ? [emergency({ screen: false })] : null;
}

function speaksBesideTheMatter({ said, asked, wanted, world }: Heard): Move[] | null {
  const move = besideTheMatter(said.text, { asked, wanted, world });
  return move && [move];
}

function answersInOtherWords(heard: Heard): Move[] | null {
  const event = inOtherWords(heard);
  return event && [{ do: 'answer', event }];
}

function leavesWhenOpen(heard: Heard): Move[] | null {
  const { asked, said, given } = heard;
  if (!asksWhatThereIs(said.text, asked) || namesTime(given)) return asksInstead(heard);
  return [{ do: 'answer', event: { type: 'patient.left-it-open', given } }];
}

function asksWhatIfTheyCannot({ asked, said, world }: Heard): Move[] | null {
  if (!asksWhatIf(said.text, asked)) return null;
  const card = questionAsked(said.text, world.clinic);
  return [{ do: 'begin', flow: 'questions', intent: null, given: card ? { question: card.id } : {} }];
}

function answersInPart({ asked, said, given }: Heard): Move[] | null {
  const event = asPartOf(asked, said.text, given);
  return event && [{ do: 'answer', event }];
}

function tellsAnOpinion({ asked, said, given, wanted, isTalk, world }: Heard): Move[] | null {
  const event = opinionIn(asked, said.text, { isTalk, given, country: world.clinic.country });
  return event && [{ do: 'answer', event }, ...(isTalk ? [] : begun(wanted, given))];
}

function wantsTheSameAgain({ asked, isAtMenu, conversation, said, wanted, given, world }: Heard) {
  if (asked && !isAtMenu) return null;
  const again = sameAgain(conversation, said, { wanted, given, now: world.now });
  return again && [again];
}

function wantsOneMoreBeside({
  asked,
  isAtMenu,
  said,
  conversation: { frames },
  given,
  answer,
}: Heard): Move[] | null {
  if (!asked || isAtMenu || !wantsOneMore(said.text, frames, given)) return null;
  const next: Move = { do: 'queue', intent: 'book', given };
  // "Sí, y quiero otra de dermatología" agrees to the one before.
  if (answer?.type === 'patient.agreed') return [next, { do: 'answer', event: { ...answer, given: {} } }];
  return [next, { do: 'promise' }];
}

function wantsAnotherHour({ said, asked, given }: Heard): Move[] | null {
  return asksAnotherHour(said.text, asked, given) ? [{ do: 'back' }] : null;
}

function cancelsAndBooks({ said, wanted, given }: Heard): Move[] | null {
  const both = bookedBeside(said, wanted, given);
  return both && [begin(wanted[0]!, both.cancel), begin({ intent: 'book', sure: true }, both.book)];
}

function goesOut({ asked, isAtMenu, said, conversation, wanted, given }: Heard): Move[] | null {
  if (!asked || isAtMenu) return null;
  const about = { frames: conversation.frames, wanted, given };
  const isOut = isWayOut(said.text) || staysAsItIs(said.text, said.understood, about);
  return isOut ? [{ do: 'leave' }] : null;
}

/** "Sí confirmo, pero no me manden más recordatorios": the yes counts too. */
function wantsMessages({ said: { text, understood }, asked, wanted, answer, world }: Heard): Move[] | null {
  const move = messagesMove(text, { asked, wanted, controls: understood.controls, world });
  if (!move || answer?.type !== 'patient.agreed') return move && [move];
  return [{ do: 'answer', event: answer }, move];
}

function steers({ said: { text, understood }, wanted, given, asked, answer, conversation }: Heard) {
  const steering = staysFor(text, given) ? withoutLeaving(understood) : understood;
  const early = isEarly(conversation.frames);
  const { service } = given;
  const about = { asked, answer, text, early, service, inHand: inHand(conversation.frames).service };
  const control = controlIn(steering, wanted, about);
  return control ? [withDataWish(control, text)] : null;
}

function asksWhoThisIs({ said, wanted }: Heard): Move[] | null {
  return asksWho(said, wanted) ? [{ do: 'introduce' }] : null;
}

function isFrightened({ said: { understood }, wanted, answer, given }: Heard): Move[] | null {
  return isAfraid(understood, { wanted, answer, given }) ? [{ do: 'comfort' }] : null;
}

function speaksOfTheList({ said: { text, understood }, wanted, dialog, given, world }: Heard) {
  const move = waitingMove(text, { wanted, controls: understood.controls, dialog, given, world });
  return move && [move];
}

/** Who wants no more messages has what else they said done too. A person only guessed at, the clinic's file may spare. */
function wantsAPerson({ said, wanted, given, answer, world }: Heard): Move[] | null {
  const urgent = wanted.find(({ intent }) => intent === 'human' || intent === 'opt_out');
  if (!urgent || (!urgent.sure && questionAsked(said.text, world.clinic))) return null;
  if (urgent.intent === 'human') return [begin(urgent, given)];
  const others = wanted.filter((wish) => wish !== urgent);
  return answer?.type === 'patient.agreed'
    ? [{ do: 'answer', event: answer }, begin(urgent, {})]
    : [begin(urgent, given), ...begun(others, given)];
}

function leavesWhatHardlyBegan({ said, wanted, conversation, given, answer }: Heard): Move[] | null {
  if (!leaves(wanted, conversation.frames, given) || wantsItGone(said.text)) return null;
  // "Nenhuma dessas", of what is on offer, refuses only that.
  return [answer?.type === 'patient.refused' ? { do: 'answer', event: answer } : { do: 'leave' }];
}

function wantsNoVisit({ said: { text }, wanted, conversation: { frames }, given, world }: Heard) {
  if (!deniesVisit(text, frames, given)) return null;
  // "Não quero marcar, quero desmarcar."
  const cancel = wanted.find(({ intent, sure }) => intent === 'cancel' && sure);
  if (cancel && wantsItGone(text)) return [{ do: 'drop' }, begin(cancel, given)] satisfies Move[];
  // "No quiero sacar otra, quiero saber cuándo es la mía" wants to be told that.
  const asks = asksOfOwn(text) || wanted.some(({ intent }) => intent === 'query_appointment');
  if (asks)
    return [{ do: 'drop' }, begin({ intent: 'query_appointment', sure: true }, given)] satisfies Move[];
  return [{ do: 'leave' } satisfies Move, ...preparationMove(text, wanted, inHand(frames), world)];
}

/** "Chama e avisa que vou atrasar" is no yes, but to whether they come. */
function comesLate({ said, wanted, given, world, answer, asked }: Heard): Move[] | null {
  const late = lateMove(said, wanted, given, world);
  if (!late) return null;
  const isYes = asked?.key.startsWith('reminding.') || beginsWithYes(said.text);
  return answer?.type === 'patient.agreed' && isYes ? [{ do: 'answer', event: answer }, late] : [late];
}

/** "Sí allá llego, tal vez 10 minutos tarde": they come, and what becomes of who is late is told too. */
function comesThoughLate(heard: Heard): Move[] | null {
  return heard.asked?.key.startsWith('reminding.') && heard.answer?.type === 'patient.agreed'
    ? comesLate(heard)
    : null;
}
