import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
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

/** How a yes begins that is set off from what follows: "isso, e…", "sí oiga pero…". */
const YES_FIRST = heard.agreed.yesFirst;
/** What is asked of the clinic for the visit: "me recuerda el día antes", "me manda o endereço". */
const ASKS_THE_CLINIC = heard.agreed.asksTheClinic;
/** What takes the yes back, puts it off, or has it hang on something. */
const TURNS = heard.agreed.turns;

/**
 * "Isso, e me lembra um dia antes", "sí oiga pero es de rodilla, ¿ocupo llevar orden?": a yes to a visit that was read
 * out, with a question or something to be done for it beside, and nothing of another time or place. Null elsewhere.
 */
export function yesAtFirst(asked: Asked, { text, understood }: Said, given: Given): Answer | null {
  const words = folded(text);
  const yes = isReadOut(asked) ? YES_FIRST.exec(words) : null;
  if (!yes || given.instead || concernsVisit(given)) return null;
  if (understood!.controls.some((name) => name === 'unsure' || name === 'wait')) return null;
  const rest = words.slice(yes[0].length);
  const asks = questionsIn(rest).length > 0 || has(rest, ASKS_THE_CLINIC);
  return asks && !has(rest, TURNS) ? { type: 'patient.agreed', given: {} } : null;
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
