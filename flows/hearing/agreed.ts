import type { Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import { questionsIn } from './asides.ts';
import type { Asked } from './asking.ts';
import { givenInWords } from './given.ts';
import type { Heard } from './heard.ts';

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
export function outsideQuestions(
  whole: Given,
  said: Said & { understood: Understanding },
  world: World,
): Given {
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
