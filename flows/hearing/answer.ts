import type { Awaiting, Understanding } from '../../nlu/types.ts';
import type { Choice } from '../effects.ts';
import type { FlowEvent, Given, Said } from '../events.ts';
import { tellsBirth, tellsNumber, tellsWho } from '../who/told.ts';
import { concernsVisit } from '../wish/wish.ts';
import { type Asked, asksToConfirm, asksWhen } from './asking.ts';
import { choiceIn, contradicts, isCounted, withoutDayOf } from './picked.ts';
import { isPutOff, isUndecided } from './undecided.ts';
import { type Word, yesOrNo } from './yes-or-no.ts';

/** An event for the flow that asked, before the world is handed in with it. */
export type Answer = FlowEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'world'>
    : never
  : never;

/** A choice, as the event that the flow hears: yes and no are events of their own. */
export function chose({ id }: Choice, given: Given): Answer {
  if (id === 'yes') return { type: 'patient.agreed', given };
  if (id === 'no') return { type: 'patient.declined', given };
  return { type: 'patient.chose', id, given };
}

function counted(answer: Answer, understood: Understanding): Answer {
  return answer.type === 'patient.chose' && isCounted(understood) ? { ...answer, counted: true } : answer;
}

/** Words that choose nothing, as an answer to the question that is open. */
interface Worded {
  asked: Asked;
  said: Said & { understood: Understanding };
  given: Given;
  word: Word;
  /** It is not known, or not at hand now. */
  isUnknown: boolean;
}

/** What the words answer to the question that is open; null when they do not. */
export function answerTo(asked: Asked, said: Said, given: Given): Answer | null {
  const { text, understood } = said;
  if (!understood) return null;
  const choice = hasNoChoice(asked, said, given) ? null : choiceIn(asked, { text, understood }, given);
  // "Tanto faz" leaves no yes or no open: "tanto faz, sim" is hardly a yes.
  const isEither = choice === 'any' && asked.awaiting === 'yes-no';
  const withoutDay = withoutDayOf(understood, given);
  if (choice && !isEither && !contradicts(choice, withoutDay, asked)) {
    if (choice === 'none') return refused(given);
    return choice === 'any' ? leftOpen(given) : counted(chose(choice, withoutDay), understood);
  }
  const told = isUndecided(asked, understood) ? null : yesOrNo(said, asked, given);
  const word = isEither && told === 'yes' ? 'loose yes' : told;
  const isUnknown = understood.controls.some((name) => name === 'unknown' || name === 'on_the_day');
  const answered = WORDED[asked.awaiting ?? 'yes-no'] ?? visitAnswer;
  return answered({ asked, said: { ...said, understood }, given, word, isUnknown });
}

/** Whether no choice can be meant, whatever there is to choose. */
function hasNoChoice(asked: Asked, { text, understood }: Said, given: Given): boolean {
  // "Obrigada, tchau" takes leave, with a "Não, obrigado" there; "CPF 111.444.777-35" is one, with a "Sem o CPF agora".
  const takesLeave = understood!.controls.includes('farewell');
  const tellsId = asked.awaiting === 'document' && tellsNumber(text, given);
  return takesLeave || tellsId || isPutOff(asked, understood!);
}

/** By what is awaited; all else is answered as what is asked of a visit. */
const WORDED: { readonly [Kind in Awaiting]?: (worded: Worded) => Answer | null } = {
  // "¿Y la otra sigue?" is no reason.
  reason: (worded) => (isQuestion(worded.said.text) ? null : freeAnswer(worded)),
  free: freeAnswer,
  name: ({ given }) => (tellsWho(given) || isForSelf(given) ? { type: 'patient.gave', given } : null),
  document: documentAnswer,
  'birth-date': birthAnswer,
  file: fileAnswer,
  date: whenAnswer,
  specialty: whichAnswer,
};

/** Whether nothing is said but what is asked: "me vio otro doctor, ¿sí?" tells something first. */
function isQuestion(text: string): boolean {
  return /^[^.,;!]*\?\W*$/.test(text.trim());
}

function freeAnswer({ said, given, word }: Worded): Answer | null {
  if (word === 'no') return { type: 'patient.declined', given };
  const text = said.text.trim();
  return text ? { type: 'patient.wrote', text: given.reason ?? text, given } : null;
}

function documentAnswer({ given, word, isUnknown }: Worded): Answer | null {
  if ((isUnknown || (word === 'no' && !given.name)) && !given.nationalId && !isForSelf(given))
    return { type: 'patient.declined', given };
  return tellsWho(given) || given.person || given.phone ? { type: 'patient.gave', given } : null;
}

/** "Não, é pra mim mesmo" corrects for whom it is, and says nothing of the document, the name or the birth date. */
function isForSelf({ person }: Given): boolean {
  return person === 'self';
}

function birthAnswer({ given, word, isUnknown }: Worded): Answer | null {
  if (tellsBirth(given) || isForSelf(given)) return { type: 'patient.gave', given };
  return (isUnknown || word === 'no') && !given.name ? { type: 'patient.declined', given } : null;
}

function fileAnswer({ said: { text, understood }, given, word }: Worded): Answer | null {
  if (understood.controls.includes('on_the_day')) return { type: 'patient.declined', given };
  // "Mandei errado, agora vai": the right one is about to come.
  const comes = isSending(understood) || understood.controls.includes('correct');
  if (word === 'yes' || word === 'loose yes' || comes) return { type: 'patient.agreed', given };
  if (word === null && given.person !== undefined) return { type: 'patient.gave', given };
  // "¿No se puede así?" asks, and declines nothing.
  return word === 'no' && !text.includes('?') ? { type: 'patient.declined', given } : null;
}

/** "Ya se la mando": who was asked for a file is about to send it. */
function isSending({ intents }: Understanding): boolean {
  return intents.some(({ intent, band }) => intent === 'upload_order' && band !== 'ask');
}

/** "No sé cuándo": with a no it leaves the day open. */
function whenAnswer(worded: Worded): Answer | null {
  return worded.word === 'no' ? whichAnswer(worded) : visitAnswer(worded);
}

/** "No sé", asked with whom, leaves it open. */
function whichAnswer(worded: Worded): Answer | null {
  const { asked, said, given } = worded;
  const isOpen = said.understood.controls.includes('unknown') && !isNews(asked, given);
  return isOpen ? leftOpen(given) : visitAnswer(worded);
}

/** Yes, no, or something about the visit: "sí", "no, mejor el jueves", "con la doctora Gómez". */
function visitAnswer({ asked, given, word }: Worded): Answer | null {
  const isOfVisit = isNews(asked, given);
  // "Mañana no puedo", where times are to choose from, asks for those of other days.
  const news = isOfVisit || (given.notOn !== undefined && asksWhen(asked));
  // "Confirmo, pero mejor otro día" wants another.
  if (given.instead !== undefined && asksToConfirm(asked)) return { type: 'patient.gave', given };
  // A yes with news is a yes only to a yes-or-no question; a no with news is news: "no, mejor el jueves".
  if (news && (word === 'no' || asked.awaiting !== 'yes-no')) return { type: 'patient.gave', given };
  if (word === 'yes') return { type: 'patient.agreed', given };
  if (word === 'loose yes') return { type: 'patient.agreed', given, loosely: true };
  if (word === 'no') return { type: 'patient.declined', given };
  return news ? { type: 'patient.gave', given } : null;
}

/** Whether something of the visit was told, or whom it is for; or, where the service is asked for, what ails them. */
function isNews({ awaiting }: Asked, given: Given): boolean {
  const { person, unoffered, suits } = given;
  const isSuited = awaiting === 'specialty' && suits !== undefined;
  return concernsVisit(given) || person !== undefined || unoffered !== undefined || isSuited;
}

function refused(given: Given): Answer {
  return concernsVisit(given) ? { type: 'patient.gave', given } : { type: 'patient.refused', given };
}

function leftOpen(given: Given): Answer {
  // "De manhã, qualquer dia" leaves only the day open; "a que tiver mais cedo" all of it.
  const isOfHours = given.when?.some(({ type, to }) => type.startsWith('time') || to !== null);
  return isOfHours ? { type: 'patient.gave', given } : { type: 'patient.left-it-open', given };
}
