import { toldBesideQuestion, withoutAsked } from './agreed.ts';
import { asksToCome, isAside } from './asides.ts';
import { begin } from './beginning.ts';
import { dialogMoves } from './dialog-moves.ts';
import { isOfAnother, movesAnother } from './early.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { askedBeside, isOnlyNamed, wishesBeside } from './said-beside.ts';
import { severalIn } from './several.ts';
import { sharesOf } from './shares.ts';

/** What goes on with the dialog: a question that is asked beside, an answer, a correction, another wish. */
export function goesOnWithTheDialog(heard: Heard): Move[] | null {
  const beside = askedBeside(heard);
  if (beside.question[0]?.do === 'repeat') return beside.question;
  const { conversation, said, asked, given, answer, wanted, world, isAtMenu } = heard;
  if (!beside.question.length && movesAnother(conversation.frames, given, world)) {
    const first: Move =
      answer?.type === 'patient.agreed'
        ? { do: 'answer', event: { type: 'patient.agreed', given: {} } }
        : { do: 'drop' };
    return [first, begin({ intent: 'reschedule', sure: true }, given)];
  }
  const ofOwn = wanted.find(({ intent }) => isOfAnother(intent, said.text, conversation.frames));
  if (ofOwn) return [{ do: 'drop' }, begin(ofOwn, given)];
  const talk = {
    ...wishesBeside(heard, beside),
    conversation,
    asked,
    visits: severalIn(said, given, world),
    shares: (ones: Heard['wanted']) => sharesOf(said, given, { asked, wanted: ones, world }),
  };
  const { question } = beside;
  // What a question is about is not what the dialog is about: "¿cuánto vale una ecografía?"
  const moves = question.length
    ? [
        ...question,
        ...dialogMoves({
          ...talk,
          answer: besideQuestion(heard),
          given: isAtMenu && asksToCome(question, given, said.text) ? given : {},
        }),
      ]
    : dialogMoves({ ...talk, answer, given });
  return moves.length ? moves : null;
}

/** What answers the open question beside one of the patient's own: what is only asked about does not. */
function besideQuestion(heard: Heard): Heard['answer'] {
  const { answer, said, isAtMenu, world } = heard;
  if (isOnlyNamed(heard)) return null;
  if (!isAside(answer, said.text)) return withoutAsked(answer, said, world);
  return answer?.type === 'patient.gave' && !isAtMenu ? toldBesideQuestion(said, world) : null;
}
