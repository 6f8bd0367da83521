import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import { questionsIn } from './asides.ts';
import type { Asked } from './asking.ts';
import { givenInWords } from './given.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { comesToIt } from './yes-or-no.ts';

/** Questions of yes or no that read a visit out, with its day and time. */
const READS_OUT = /^(?:booking|rescheduling|confirming|offering)\./;

/** Whether a visit was read out, and it was asked if it is to be so. */
function isReadOut(asked: Asked | null): boolean {
  return asked?.awaiting === 'yes-no' && READS_OUT.test(asked.key) && 'at' in (asked.args ?? {});
}

/** Whether the words agree, with no doubt, to a visit that was read out. */
export function agreesToVisit({ asked, answer }: Pick<Heard, 'asked' | 'answer'>): boolean {
  return isReadOut(asked) && answer?.type === 'patient.agreed' && !answer.loosely;
}

/** Questions of yes or no about a visit that they have. */
const OF_THEIRS = /^(?:cancelling|rescheduling|reminding|confirming)\./;
/** Dialogs that answer, or hand on, what is asked beside. */
const ANSWERING: ReadonlySet<string> = new Set(['questions', 'person']);

/**
 * What is done about a yes beside which something is asked: both. "Sí, cancélela. ¿Y me devuelven la plata?" cancels it;
 * what needs a person comes after that, so that it is heard what became of the visit.
 */
export function withYes({ asked, answer, said }: Heard, moves: readonly Move[]): readonly Move[] {
  const isAgreed = answer?.type === 'patient.agreed' && !answer.loosely;
  const isOfTheirs = asked?.awaiting === 'yes-no' && OF_THEIRS.test(asked.key);
  const isBeside = moves.length > 0 && moves.every((move) => move.do === 'begin' && ANSWERING.has(move.flow));
  if (!isAgreed || !isOfTheirs || !isBeside) return moves;
  if (!has(said.text, BEGINS_WITH_YES) && !comesToIt(said.text)) return moves;
  return [
    ...moves.filter((move) => move.do === 'begin' && move.flow === 'questions'),
    { do: 'answer', event: { type: 'patient.agreed', given: {} } },
    ...moves.flatMap((move): Move[] =>
      move.do === 'begin' && move.flow === 'person' ? [{ do: 'queue', intent: 'human', given: {} }] : [],
    ),
  ];
}

const BEGINS_WITH_YES = heard.otherStays.onlyYes;

/** What tells which visit is wanted, and when. */
const OF_VISIT = [
  'service',
  'unoffered',
  'suits',
  'practitioner',
  'site',
  'modality',
  'when',
  'visitAt',
  'notOn',
  'onAnyDay',
  'dayOfWeeks',
  'fromVisit',
] as const satisfies readonly (keyof Given)[];

/**
 * "Ok. ¿Atienden los sábados?", "sí, confirmado. ¿Debe llevar exámenes anteriores?" agree to the visit that was read
 * out: what is asked about beside that is not wanted.
 */
export function withoutAsked(
  answer: Answer | null,
  said: Said & { understood: Understanding },
  world: World,
): Answer | null {
  if (answer?.type !== 'patient.agreed' || !answer.given) return answer;
  return { ...answer, given: outsideQuestions(answer.given, said, world) };
}

/**
 * "A las 8 me sirve, ¿tienen parqueadero?", "mejor el jueves. ¿Reciben Sura?": what is told of the visit beside a
 * question, as the answer that it is; null where all of it is only asked about.
 */
export function toldBesideQuestion(said: Said & { understood: Understanding }, world: World): Answer | null {
  const beside = withoutQuestions(said);
  if (beside.text === said.text) return null;
  const given = givenInWords(beside, world);
  return concernsVisit(given) ? { type: 'patient.gave', given } : null;
}

/** What was told, but for what of the visit is told only in a question. */
function outsideQuestions(whole: Given, said: Said & { understood: Understanding }, world: World): Given {
  const told = givenInWords(withoutQuestions(said), world);
  const given = { ...whole };
  for (const field of OF_VISIT) {
    if (told[field] === undefined) delete given[field];
    else Object.assign(given, { [field]: told[field] });
  }
  return given;
}

/** The message as if nothing were asked in it. */
export function withoutQuestions({
  understood,
  ...said
}: Said & { understood: Understanding }): Said & { understood: Understanding } {
  let { text } = said;
  for (const question of questionsIn(text))
    text = text.replace(question, (asked) => ' '.repeat(asked.length));
  const entities = understood.entities.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return { ...said, text, understood: { ...understood, entities } };
}
