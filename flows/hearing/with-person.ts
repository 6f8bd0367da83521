import { heard } from '../../locales/heard.ts';
import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import type { World } from '../world.ts';
import { questionMove } from './asides.ts';
import { begun } from './beginning.ts';
import { givenInWords } from './given.ts';
import { asksHowLong, howLong } from './how-long.ts';
import type { Move } from './move.ts';
import { isOnlyThanks } from './small.ts';
import { withoutLeaving } from './steering.ts';
import { contactAsked } from './talking.ts';
import { type Wanted, wishes } from './wanted.ts';

/**
 * What is done about a message while a person has, or is to have, the conversation. Once somebody has joined, nothing.
 * Until then the patient may go on with the assistant, questions of the clinic's file are answered, and whoever says
 * anything else hears once that it gets to the person.
 */
export function whileAPersonHasIt(conversation: Conversation, said: Said, world: World): Move[] {
  const { handoff } = conversation;
  if (handoff?.status !== 'waiting') return [];
  const { understood } = said;
  const noted: Move[] = handoff.noted || isOnlyThanks(said.text) ? [] : [{ do: 'noted' }];
  if (!understood || !said.text.trim()) return said.kind === 'text' ? [] : noted;
  const given = givenInWords(said, world);
  const isEmergency = handoff.reason === 'emergency';
  if (isEmergency) return inEmergency({ ...said, understood }, { given, world, noted });
  // Nobody here is the one whose visits they are: the clinic's file may be asked about, and nothing else.
  if (handoff.reason === 'wrong-number') {
    const answers = answersFor({ ...said, understood }, wishes(understood, null, null), { given, world });
    return answers.length ? answers : noted;
  }
  if (goesOnAlone(said.text, understood, given)) {
    const more = wantedBeside({ ...said, understood }, given, world);
    // What is to be done with their data is a person's to do, whoever goes on talking with them.
    const keeps = handoff.reason === 'privacy' && !refusesPerson(said.text);
    return [{ do: 'take-back', more: more.length > 0, ...(keeps && { keeps }) }, ...more];
  }
  if (isSolved(said.text)) {
    // "Ya no hace falta, mejor dígame si abren los sábados."
    const more = wantedBeside({ ...said, understood }, given, world);
    return more.length ? [{ do: 'take-back', more: true }, ...more] : [{ do: 'call-off' }];
  }
  // What is done with their data waits for nothing else: a visit that is wanted meanwhile is seen to.
  if (handoff.reason === 'privacy') {
    const more = begun(surelyWanted(understood), given);
    if (more.length) return [{ do: 'take-back', more: true, keeps: true }, ...more.slice(0, 1)];
  }
  if (asksHowLong(said.text) && world.clinic.rules.agentsOnline) return [howLong('person-wait')];
  const asks = said.text.includes('?') || has(said.text, ASKS);
  const answers = asks
    ? answersFor({ ...said, understood }, wishes(understood, null, null), { given, world })
    : [];
  return answers.length ? answers : noted;
}

/** "Ya está en la guardia, está estable", "já passou", "foi engano": there is no emergency any more. */
const OVER = heard.withPerson.over;

/**
 * What is done while help is on its way: who says that it is over, and what else they want, is served; whoever wants
 * something else without that is told how to go on, and is never left without a word.
 */
function inEmergency(
  said: Said & { understood: Understanding },
  { given, world, noted }: { given: Given; world: World; noted: readonly Move[] },
): Move[] {
  if (asksBack(said.understood)) return [{ do: 'take-back' }];
  const more = wantedBeside(said, given, world);
  const isOver = has(said.text, OVER);
  if (isOver && more.length) return [{ do: 'take-back', more: true }, ...more];
  if (noted.length || isOnlyThanks(said.text)) return [...noted];
  return more.length || isOver || said.understood.intents[0]?.intent === 'greeting'
    ? [{ do: 'explain-way-back' }]
    : [];
}

/** How a question begins; "me cobraron dos veces" asks for no price. */
const ASKS = heard.withPerson.asks;

/** "Volver", "olvídelo". */
function asksBack({ controls }: Understanding): boolean {
  return controls.some((control) => ['back', 'restart', 'leave'].includes(control));
}

/** "No hace falta una persona", "ya no quiero hablar con nadie", "não preciso de atendente". */
const WITHOUT_PERSON = heard.withPerson.withoutPerson;
/** "Sigo con usted", "mejor con el robot", "continuo com você": said of the assistant. */
const WITH_ASSISTANT = heard.withPerson.withAssistant;

/** "Desisto, quero só confirmar", "no voy a esperar más". */
const NO_MORE_WAITING = heard.withPerson.noMoreWaiting;

function goesOnAlone(text: string, understood: Understanding, given: Given): boolean {
  // "Para mi mamá" is said to the person who is awaited, and stops nothing.
  const steering = given.person ? withoutLeaving(understood) : understood;
  const words = folded(text);
  return asksBack(steering) || WITH_ASSISTANT.test(words) || refusesPerson(text);
}

/** Whether nobody is to see to it any more: "mudei de ideia", "no hace falta una persona". */
function refusesPerson(text: string): boolean {
  const words = folded(text);
  return WITHOUT_PERSON.test(words) || NO_MORE_WAITING.test(words);
}

/** "Ya lo resolví", "já consegui, obrigada": nobody has to see to it any more. */
const SOLVED = heard.withPerson.solved;

function isSolved(text: string): boolean {
  const words = folded(text).trim();
  const [said] = SOLVED.exec(words) ?? [];
  // "¿Ya lo resolvieron?" only asks.
  return said !== undefined && !/^[^.,;!]*\?/.test(words.slice(said.length));
}

/** What needs nobody of the clinic. */
const OF_VISITS: ReadonlySet<Intent> = new Set<Intent>([
  ...(['book', 'cancel', 'reschedule', 'confirm', 'query_appointment', 'check_in'] as const),
  ...(['upload_order', 'waitlist_join'] as const),
]);

/** What is wanted of visits without doubt, by who asks nothing more of their data. */
function surelyWanted(understood: Understanding): readonly Wanted[] {
  if (understood.controls.includes('my_data')) return [];
  return wishes(understood, null, null).filter(({ intent, sure }) => sure && OF_VISITS.has(intent));
}

/** What is wanted in the same breath: "deixa pra lá, só me diz o endereço". */
function wantedBeside(said: Said & { understood: Understanding }, given: Given, world: World): Move[] {
  const wanted = wishes(withoutLeaving(said.understood), null, null).filter(
    ({ intent }) => intent !== 'human',
  );
  const answers = answersFor(said, wanted, { given, world });
  return answers.length ? answers : begun(wanted, given).slice(0, 1);
}

/** The answers that the clinic's file has; a question that it does not answer is the person's. */
function answersFor(
  said: Said & { understood: Understanding },
  wanted: readonly Wanted[],
  { given, world }: { given: Given; world: World },
): Move[] {
  const sure = wanted.filter(({ sure: isSure }) => isSure);
  if (sure.some(({ intent }) => !(intent in QUESTION_TOPICS))) return [];
  const contact = contactAsked(said.text, world.clinic);
  return (contact ? [contact] : questionMove(said, sure, { asked: null, given, world })).filter(
    (move) => move.do === 'begin' && (move.intent !== null || move.given.question !== undefined),
  );
}
