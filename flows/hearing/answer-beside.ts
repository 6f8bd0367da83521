import { heard } from '../../locales/heard.ts';
import type { Parted } from '../../nlu/part-answer.ts';
import type { Control, Intent, Understanding } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { folded, has } from '../folded.ts';
import { listsTimes } from '../wish/instead.ts';
import { concernsVisit } from '../wish/wish.ts';
import { type Answer, answerTo } from './answer.ts';
import { isOfWhatWasTold, questionsIn } from './asides.ts';
import { type Asked, asksToCancel } from './asking.ts';
import { begin } from './beginning.ts';
import { consentsToVisit } from './consent-beside.ts';
import { UNKNOWN } from './each-question.ts';
import { type Heard, hearWords } from './heard.ts';
import { inHand } from './in-hand.ts';
import { keepsAsItIs } from './keeps-visit.ts';
import type { Move } from './move.ts';
import { askedBeside } from './said-beside.ts';
import { isOnlyThanks } from './small.ts';

/** A yes, or a choice. */
type Plain = Extract<Answer, { type: 'patient.agreed' | 'patient.chose' }>;

/** What takes the answer back, puts it off, or has it hang on something. */
const TURNS = heard.answerBeside.turns;
/** A yes in so many words. */
const CONSENTS = heard.answerBeside.consents;
/** "Sí, cancélela. Mentiras, mejor no": the no comes last. */
const TAKES_BACK = heard.answerBeside.takesBack;
/** "Sí, es para mi mamá", "sí, la de mi hijo": for whom, or whose, and not only of whom. */
const IS_FOR = heard.answerBeside.isFor;
/** "Ay no, espere", "não, pera", "mentiras", before anything else is said. */
const THINKS_BETTER = heard.answerBeside.thinksBetter;
const TO_BE_DONE = heard.answerBeside.asksTheClinic;
/** "¿No tiene más tarde?", "¿puede ser con otra doctora?" */
const ASKS_INSTEAD = heard.answerBeside.asksInstead;
/** "¿Y me la cambian?" */
const ASKS_TO_MOVE = heard.answerBeside.asksToMove;
/** "¿Y si me toca cancelar…?" */
const WHAT_IF = heard.answerBeside.whatIf;
/** "Y también una de dermatología". */
const ONE_MORE = heard.answerBeside.oneMore;
/** "Se precisar, depois eu vejo o dermato": nothing is wanted yet. */
const PERHAPS = heard.answerBeside.perhaps;
/** "Después le escribo para lo otro": what comes later is of something else. */
const OF_THE_REST = heard.answerBeside.ofTheRest;

/**
 * "La de las diez me queda perfecto, ¿y puedo pagar con tarjeta?", "sí, cancélela, es que mi hijo se enfermó": the
 * answer counts, and what is said beside it is answered where it asks something, and otherwise only heard. Null where
 * what stands beside says anything else of what is answered.
 */
export function answersBeside(heard: Heard): Move[] | null {
  const { said, asked, conversation, world } = heard;
  if (!said.parted || !asked) return null;
  const answer = plainAnswer(heard);
  if (!answer) return null;
  const { parted: _parts, ...whole } = said;
  const beside = hearWords(conversation, { ...whole, ...said.parted.beside }, world);
  const onSecondThought = thinksBetter(said.parted) ? thoughtBetter(beside) : null;
  if (onSecondThought) return onSecondThought;
  if (isOfVisit(asked, answer) && isOfAnotherService(beside, inHand(conversation.frames).service))
    return [...another(beside), { do: 'answer', event: answer }];
  const consented = said.parted.held === 'later' ? null : consentsToVisit(beside);
  if (consented) return consented;
  if (isHeld(said.parted)) return turned(heard, said.parted);
  if (turns(beside, asked)) return turned(heard, said.parted);
  const event: Move = { do: 'answer', event: { ...answer, given: whoIsTold(beside.given) } };
  const other = beside.wanted.find(({ intent, sure }) => sure && intent === 'human');
  if (other) return [event, begin(other, {})];
  const text = isOfWhatWasTold(beside.said.text) ? said.text : beside.said.text;
  const { question, isOfFact } = askedBeside({
    ...beside,
    said: { ...beside.said, text },
    answer,
    given: {},
  });
  // What the booking tells anyway is not asked apart.
  const isLeft = question.length === 0 && !isOfFact && asksTheClinic(said.parted.beside.text);
  return [...(isLeft ? [UNKNOWN] : question), event];
}

/**
 * "Mañana 11.. ay no espere, ¿se puede con el periodo?": nothing is chosen yet. What is asked is answered, and else they
 * are waited for. Null where nothing is taken back, or something else is wanted in its place.
 */
function thoughtBetter(beside: Heard): Move[] | null {
  const { text } = beside.said;
  if (has(text, ASKS_INSTEAD) || has(text, ASKS_TO_MOVE)) return null;
  const { question } = askedBeside({ ...beside, answer: null, given: {} });
  if (question.length > 0) return question;
  if (asksTheClinic(text)) return [UNKNOWN];
  return concernsVisit(beside.given) || beside.wanted.some(({ sure }) => sure) ? null : [{ do: 'wait' }];
}

function thinksBetter({ isFirst, answer, beside }: Parted): boolean {
  const choice = answer.understood.entities.find(({ type }) => type === 'choice');
  const after = choice ? answer.text.slice(choice.end) : '';
  return isFirst && (has(beside.text, THINKS_BETTER) || has(after, THINKS_BETTER));
}

/** "La segunda. Se llama Martina Ferrero, nació el…": a name by itself, beside an answer, may be anybody's. */
function whoIsTold({ name, nationalId, birthDate }: Given): Given {
  if (!nationalId && !birthDate) return {};
  return { ...(name && { name }), ...(nationalId && { nationalId }), ...(birthDate && { birthDate }) };
}

/** What is taken back is a no; a yes that would rather have another is none yet: "ahí estaré, pero con otra doctora". */
function turned({ asked, answer }: Heard, { isFirst, beside }: Parted): Move[] | null {
  if (isFirst && TAKES_BACK.test(folded(beside.text)))
    return [{ do: 'answer', event: { type: 'patient.declined', given: {} } }];
  const isPlain = answer !== null && isOfVisit(asked!, answer) && !concernsVisit(answer.given);
  return isPlain && has(beside.text, ASKS_INSTEAD) ? [{ do: 'repeat' }] : null;
}

/** "Sim. Depois quero marcar o pediatra tb": told of something else than the visit in hand. */
function isOfAnotherService(
  { said, given: { service, instead }, wanted }: Heard,
  own: string | undefined,
): boolean {
  if (service === undefined || service === own || instead || has(said.text, TURNS)) return false;
  return wanted.every(({ intent, sure }) => intent === 'book' || !sure);
}

/** Whether it is agreed to what is asked of a visit: that it is booked, moved, cancelled, or kept. */
function isOfVisit({ key, awaiting }: Asked, answer: Answer): answer is Plain {
  const agrees = answer.type === 'patient.agreed' || isToCome(answer);
  return agrees && awaiting === 'yes-no' && OF_VISIT.test(key);
}

const OF_VISIT = /^(?:booking|rescheduling|confirming|offering|cancelling|reminding)\./;

/** It is wanted next; or only spoken of: "se precisar, depois eu vejo o dermato". */
function another({ said, wanted, given }: Heard): Move[] {
  const isWanted = wanted.some(({ intent, sure }) => sure && intent === 'book') || has(said.text, ONE_MORE);
  return isWanted && !has(said.text, PERHAPS) ? [{ do: 'queue', intent: 'book', given }] : [];
}

/** "Sí, ya lo vi", "bueno, si mi hijo me lleva": what is told beside it holds the yes back, but for what is of something else. */
function isHeld({ held, beside: { text } }: Parted): boolean {
  if (held === 'later') return !has(text, OF_THE_REST);
  return held === 'if' || (held === 'elsewhere' && !has(text, TO_BE_DONE));
}

/** The answer, where the part that gives it agrees to all that was asked, or chooses one. */
function plainAnswer({ said, asked, conversation, world }: Heard): Plain | null {
  const { parted, ...whole } = said;
  const { answer } = hearWords(conversation, { ...whole, ...parted!.answer }, world);
  const isYes = (answer?.type === 'patient.agreed' && !answer.loosely) || isToCome(answer);
  // "Pues eso, lo que le dije" agrees to no use of their data.
  const isMeant = !asked?.key.startsWith('welcome.') || CONSENTS.test(folded(parted!.answer.text));
  const agrees = asked?.awaiting === 'yes-no' && isYes && isMeant;
  const chooses = answer?.type === 'patient.chose' && asked !== null && listsTimes(asked);
  // "La de las siete antes de entrar a trabajar" tells why; at such length nothing else may be told of it.
  if (chooses && isLong(parted!.answer.text) && has(parted!.answer.text, TURNS)) return null;
  return agrees || chooses ? { ...answer!, given: {} } : null;
}

/** More words than a bare choice has: "la de las diez me queda perfecto". */
const BARE = 7;

function isLong(text: string): boolean {
  return text.trim().split(/\s+/).length > BARE;
}

/** "Confirmo", to a reminder: that they will come is a choice of its own there. */
function isToCome(answer: Answer | null): answer is Plain {
  return answer?.type === 'patient.chose' && answer.id === 'come';
}

/** In fewer words nothing is asked of the clinic: "¿cierto?", "né?". */
const FEWEST_WORDS = 3;

/** Whether something is asked, and not only whether they agree. */
function asksTheClinic(text: string): boolean {
  return text.includes('?') && text.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** Whether what stands beside an answer changes it, or wants something else. */
function turns({ said, given, wanted }: Heard, asked: Asked): boolean {
  const { text, understood } = said;
  // "Y me recuerda el día antes", "avíseme si algo cambia": something is to be done for what was agreed to.
  if (has(text, TO_BE_DONE)) return false;
  const later = understood.controls.includes('wait') && has(text, OF_THE_REST);
  if (later && !wanted.some(({ intent }) => UNDOES.has(intent))) return false;
  const questions = questionsIn(text);
  const asks = questions.length > 0;
  if (asks && changesByAsking(questions.join(' '), given)) return true;
  const told = questions.reduce((rest, question) => rest.replace(question, ' '), text);
  if (has(told, TURNS) || keepsAsItIs(told) || (!asks && concernsVisit(given))) return true;
  if (isHeldBack(understood, asks)) return true;
  if (!asks && answersToo({ said, given }, asked)) return true;
  // "Ok va, tomo el lugar" takes something, and gives nothing up.
  const takes = understood.intents.some(({ intent, band }) => intent === 'waitlist_accept' && band !== 'ask');
  if (!asks && takes && asksToCancel(asked.choices ?? [])) return true;
  // "Ok, gracias, chao" may only take leave.
  if (isOnlyThanks(text)) return true;
  const isOther = (intent: Intent) => (asks ? UNDOES.has(intent) : !ASKED.has(intent));
  return wanted.some(({ intent, sure }) => sure && isOther(intent));
}

/** "Sí, es para mi mamá", "a 1, não, a 2", "tanto faz, sim": what is said beside answers too, or says for whom it is. */
function answersToo({ said, given }: Pick<Heard, 'said' | 'given'>, asked: Asked): boolean {
  const { person, ...rest } = given;
  if (person !== undefined && IS_FOR.test(folded(said.text))) return true;
  if (said.understood.entities.some(({ type }) => type === 'choice')) return true;
  const answer = answerTo(asked, said, rest);
  return answer !== null && answer.type !== 'patient.agreed';
}

/** "¿Y no hay más tarde?": asked about another, and not only of this one. */
function changesByAsking(question: string, given: Given): boolean {
  if (WHAT_IF.test(folded(question))) return false;
  return has(question, ASKS_INSTEAD) || has(question, ASKS_TO_MOVE) || concernsVisit(given);
}

/** "Sí, después le confirmo"; but what hangs on something in a question holds nothing back. */
function isHeldBack({ controls }: Understanding, asks: boolean): boolean {
  return controls.some((name) => !KIND.has(name) && !(asks && (name === 'unsure' || name === 'unknown')));
}

/** What is felt, or asked in general. */
const KIND: ReadonlySet<Control> = new Set<Control>(['help', 'afraid', 'who']);

/** What is wanted though it is put as a question: "¿y me cancela la otra?" */
const UNDOES: ReadonlySet<Intent> = new Set<Intent>(['cancel', 'opt_out']);
/** What is asked, however it is put. */
const ASKED: ReadonlySet<Intent> = new Set<Intent>([
  'faq_hours',
  'faq_location',
  'faq_price',
  'faq_insurance',
  'query_appointment',
]);
