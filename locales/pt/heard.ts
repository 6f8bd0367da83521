import type { Heard } from '../heard.ts';
import { afterWords } from './heard/after-words.ts';
import { amongVisits } from './heard/among-visits.ts';
import { anotherVisit } from './heard/another-visit.ts';
import { answerBeside } from './heard/answer-beside.ts';
import { anyDoctor } from './heard/any-doctor.ts';
import { arriving } from './heard/arriving.ts';
import { asMeant } from './heard/as-meant.ts';
import { asShown } from './heard/as-shown.ts';
import { asides } from './heard/asides.ts';
import { asksTheClinic } from './heard/asks-the-clinic.ts';
import { beneath } from './heard/beneath.ts';
import { cancelAndBook } from './heard/cancel-and-book.ts';
import { company } from './heard/company.ts';
import { dataWish } from './heard/data-wish.ts';
import { each } from './heard/each.ts';
import { eachQuestion } from './heard/each-question.ts';
import { early } from './heard/early.ts';
import { given } from './heard/given.ts';
import { hardlyWanted } from './heard/hardly-wanted.ts';
import { howLong } from './heard/how-long.ts';
import { instead } from './heard/instead.ts';
import { justDone } from './heard/just-done.ts';
import { keepsVisit } from './heard/keeps-visit.ts';
import { kindWords } from './heard/kind-words.ts';
import { lastBooked } from './heard/last-booked.ts';
import { likeness } from './heard/likeness.ts';
import { messagesWanted } from './heard/messages-wanted.ts';
import { ofTheirVisit } from './heard/of-their-visit.ts';
import { ofTheirs } from './heard/of-theirs.ts';
import { onTheList } from './heard/on-the-list.ts';
import { oneQuestion } from './heard/one-question.ts';
import { otherStays } from './heard/other-stays.ts';
import { otherWords } from './heard/other-words.ts';
import { picked } from './heard/picked.ts';
import { plainQuestions } from './heard/plain-questions.ts';
import { questionWords } from './heard/question-words.ts';
import { reason } from './heard/reason.ts';
import { reasonTold } from './heard/reason-told.ts';
import { refused } from './heard/refused.ts';
import { registered } from './heard/registered.ts';
import { saidBeside } from './heard/said-beside.ts';
import { sameAgain } from './heard/same-again.ts';
import { scoring } from './heard/scoring.ts';
import { serviceFacts } from './heard/service-facts.ts';
import { several } from './heard/several.ts';
import { shares } from './heard/shares.ts';
import { small } from './heard/small.ts';
import { sooner } from './heard/sooner.ts';
import { steering } from './heard/steering.ts';
import { stretches } from './heard/stretches.ts';
import { takenBack } from './heard/taken-back.ts';
import { talking } from './heard/talking.ts';
import { theOther } from './heard/the-other.ts';
import { thoseTold } from './heard/those-told.ts';
import { titled } from './heard/titled.ts';
import { tooSoon } from './heard/too-soon.ts';
import { undecided } from './heard/undecided.ts';
import { whatThereIs } from './heard/what-there-is.ts';
import { why } from './heard/why.ts';
import { withPerson } from './heard/with-person.ts';
import { wrongNumber } from './heard/wrong-number.ts';
import { yesOrNo } from './heard/yes-or-no.ts';

export const heardPt: Heard = {
  afterWords,
  amongVisits,
  anotherVisit,
  answerBeside,
  anyDoctor,
  arriving,
  asMeant,
  asShown,
  asides,
  asksTheClinic,
  beneath,
  cancelAndBook,
  company,
  dataWish,
  each,
  eachQuestion,
  early,
  given,
  hardlyWanted,
  howLong,
  instead,
  justDone,
  keepsVisit,
  kindWords,
  lastBooked,
  likeness,
  messagesWanted,
  ofTheirVisit,
  ofTheirs,
  onTheList,
  oneQuestion,
  otherStays,
  otherWords,
  picked,
  plainQuestions,
  questionWords,
  reason,
  reasonTold,
  refused,
  registered,
  saidBeside,
  sameAgain,
  scoring,
  serviceFacts,
  several,
  shares,
  small,
  sooner,
  steering,
  stretches,
  takenBack,
  talking,
  theOther,
  thoseTold,
  titled,
  tooSoon,
  undecided,
  whatThereIs,
  why,
  withPerson,
  wrongNumber,
  yesOrNo,
};
