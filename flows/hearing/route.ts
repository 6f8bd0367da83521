import type { Conversation } from '../conversation/conversation-state.ts';
import type { Said } from '../events.ts';
import { withLikeness } from '../wish/likeness.ts';
import type { World } from '../world.ts';
import { chose } from './answer.ts';
import { withAnyDoctor } from './any-doctor.ts';
import { asShown } from './as-shown.ts';
import { questionMove } from './asides.ts';
import { tappedChoice } from './asking.ts';
import { begun, emergency } from './beginning.ts';
import { answerBeneath } from './beneath.ts';
import { byWords } from './by-words.ts';
import { givenInWords } from './given.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { apartFromOther } from './other-stays.ts';
import { withoutOtherServices, withoutRefused } from './refused.ts';
import { bareScore } from './scoring.ts';
import { languageOf } from './speaking.ts';
import { isStopWord } from './stop-words.ts';
import { wishes } from './wanted.ts';
import { whileAPersonHasIt } from './with-person.ts';

/** Decides whom a patient's message concerns: an emergency before all, then the dialog, then new wishes. */
export function route(conversation: Conversation, whole: Said, world: World): Move[] {
  const open = conversation.frames.at(-1)?.asked ?? null;
  const heard = { ...whole, text: whole.understood?.heard ?? whole.text };
  const said = withLikeness(
    withoutRefused(withoutOtherServices(withAnyDoctor(asShown(heard, open), open)), world),
    world,
  );
  const flag = said.understood?.redFlag;
  const score = flag?.level === 'screen' && bareScore(open, said.text, world.clinic.country);
  if (score) return [{ do: 'answer', event: score }];
  if (flag) return [emergency({ screen: flag.level === 'screen' }), ...beside(said, world)];
  if (said.kind === 'text' && isStopWord(said.text)) return [{ do: 'stop' }];
  if (conversation.handoff) return whileAPersonHasIt(conversation, said, world);
  if (said.kind === 'choice') return byTap(conversation, said);
  if (said.kind === 'file' && said.file) return withCaption(said, said.file, world);
  if (said.kind !== 'text') return [{ do: 'miss', why: said.kind }];
  if (!said.understood || !said.text.trim()) return [{ do: 'miss', why: 'empty' }];
  const language = languageOf(conversation, said.understood, said.text);
  const worded = { ...said, understood: said.understood };
  const moves = hearWords(conversation, worded, { wrote: whole.text, world });
  const wrote = moves.some((move) => move.do === 'answer' && move.event.type === 'patient.wrote');
  // "Eu falo português, pode ser?" says yes to nothing that was asked.
  const asksForIt = said.understood.controls.some((name) => name === 'speak_es' || name === 'speak_pt');
  const isNothing = ({ do: what }: Move) => what === 'miss' || (asksForIt && what === 'answer');
  const onlyLanguage = language.length > 0 && (wrote || moves.every(isNothing));
  return onlyLanguage ? [...language, { do: 'repeat' }] : [...language, ...moves];
}

/** What is done about words: about those of the visit in hand, and then what was asked of another that is to stay. */
function hearWords(
  conversation: Conversation,
  said: Heard['said'],
  { wrote, world }: { wrote: string; world: World },
): Move[] {
  const hear = (words: Heard['said']) =>
    answerBeneath(conversation, words, world) ?? byWords(conversation, words, world);
  const both = apartFromOther(conversation, said, { wrote, world });
  if (!both) return hear(said);
  const moves = both.rest ? hear(both.rest) : [];
  return [...moves, ...both.told(moves)];
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
