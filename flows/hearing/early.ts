import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';
import { folded, has } from '../folded.ts';
import type { Visit as VisitChosen } from '../visits/visit.ts';
import { isMeant } from '../who/kin.ts';
import { tellsWho } from '../who/told.ts';
import { concernsVisit, namesTime } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import { inHand } from './in-hand.ts';
import type { Move } from './move.ts';
import { awaitsWord } from './on-the-list.ts';
import { isOfOwn } from './sooner.ts';
import type { Wanted } from './wanted.ts';
import { comesToIt } from './yes-or-no.ts';

/** Dialogs about a visit that is not booked yet. */
const BEFORE_A_VISIT = new Set(['booking', 'choosing', 'waitlist', 'identify']);

/** The flows of the dialog in progress: from the one at the bottom of the calls that end in the top frame. */
export function dialogOf(frames: readonly Frame[]): string[] {
  let at = frames.length - 1;
  while (at > 0 && frames[at - 1]!.calls) at -= 1;
  return frames.slice(Math.max(at, 0)).map(({ flow }) => flow);
}

/** Whether the dialog in progress is about a visit that is not booked yet. */
export function isEarly(frames: readonly Frame[]): boolean {
  return BEFORE_A_VISIT.has(dialogOf(frames)[0] ?? '');
}

/** "Cancel", said while a visit is being looked for, means the looking: nothing is booked yet. */
export function leaves(wanted: readonly Wanted[], frames: readonly Frame[], given: Given): boolean {
  const elsewhere = given.service !== undefined && given.service !== inHand(frames).service;
  const cancels = wanted.length === 1 && wanted[0]!.intent === 'cancel';
  return cancels && isEarly(frames) && !namesTime(given) && !elsewhere;
}

/** "No quiero otra cita", "não preciso marcar consulta"; but not "no quiero cita el lunes". */
const NO_VISIT = heard.early.noVisit;

/** "No quiero marcar otra", "não quero agendar nada": the verb alone. */
const NO_BOOKING = heard.early.noBooking;

/** "Não quero marcar, quero desmarcar", "es para cancelar", "cancelar la que tengo"; but not "ya no, cancelar", which leaves. */
const WANTS_IT_GONE = heard.early.wantsItGone;
/** Whether a visit that they have is to be cancelled, said while another is looked for. */
export function wantsItGone(text: string): boolean {
  return has(text, WANTS_IT_GONE);
}

/** "Ya no la quiero, gracias", "não quero mais": nothing else is said. */
const NO_MORE = heard.early.noMore;

/** Whether somebody who is looking for a visit says that they want none. */
export function deniesVisit(text: string, frames: readonly Frame[], given: Given): boolean {
  // Asked for the use of their data, they are about to look for one.
  const isBefore = isEarly(frames) || dialogOf(frames)[0] === 'welcome';
  if (!isBefore || namesTime(given)) return false;
  return has(text, NO_VISIT) || has(text, NO_BOOKING) || has(text, NO_MORE);
}

/** "No es para cambiarla", "não quero mudar": asked for another time, they want none. */
const NO_MOVE = heard.early.noMove;

/** "Mejor déjela así", "melhor deixar como está". */
const LEFT_AS_IT_IS = heard.early.leftAsItIs;

/** Whether somebody who is asked to when their visit is to be moved says that it is not to be. */
export function deniesMove(text: string, frames: readonly Frame[], given: Given): boolean {
  const words = folded(text);
  const isStaying = NO_MOVE.test(words) || LEFT_AS_IT_IS.test(words);
  return dialogOf(frames)[0] === 'rescheduling' && !namesTime(given) && isStaying;
}

/** "Y otra para mí de dermatología": one more visit, and no other than the one that is being looked for. */
const ONE_MORE = heard.early.oneMore;

/** Whether one more visit is wanted than the one that is being looked for: of another service, or for somebody else. */
export function wantsOneMore(text: string, frames: readonly Frame[], given: Given): boolean {
  const isOther = given.service !== undefined && given.service !== inHand(frames).service;
  return isEarly(frames) && namesOneMore(text) && (isOther || given.person !== undefined);
}

/** "Quiero otra", "e mais uma pro meu marido": one more visit, and nothing in place of one. */
export function namesOneMore(text: string): boolean {
  return has(text, ONE_MORE);
}

/** "No es para sacar, es para cambiarla", "não é nova, é mudar a de cardiologia". */
const MOVES_OWN = heard.early.movesOwn;

/** Whether somebody for whom a visit is looked for says that one of theirs is to be moved instead. */
export function movesOwn(text: string, frames: readonly Frame[]): boolean {
  return isEarly(frames) && has(text, MOVES_OWN);
}

/** "Quiero saber si ya tengo", "só quero saber quando é". */
const ASKS_OF_OWN = heard.early.asksOfOwn;

/** Whether somebody asks what visits they have. */
export function asksOfOwn(text: string): boolean {
  return has(text, ASKS_OF_OWN);
}

/** Whether a visit that is theirs already is spoken of, while another is looked for: "pero yo ya tengo la del jueves". */
export function isOfAnother(intent: Intent, text: string, frames: readonly Frame[]): boolean {
  return intent === 'reschedule' && isEarly(frames) && isOfOwn(text);
}

/** Whether another visit than the one in hand is to be moved: a visit is moved to no other service, and to nobody who does not give it. */
export function movesAnother(
  frames: readonly Frame[],
  { service, practitioner }: Given,
  { clinic }: World,
): boolean {
  const moved = dialogOf(frames)[0] === 'rescheduling' ? inHand(frames).service : undefined;
  if (moved === undefined) return false;
  if (service !== undefined) return service !== moved;
  const doctor = clinic.practitioners.find(({ id }) => id === practitioner);
  return doctor !== undefined && !doctor.services.includes(moved);
}

/** Whose a visit is: "la mía", "a do Mateus", "la de mi hijo", "mi cita". */
const WHOSE = heard.early.whose;
/** Words of which "no, la de mi hijo, no la mía" has no more: what is longer tells why. */
const FEW_WORDS = 8;

/** Whether a visit of somebody else than the one in hand is meant: "não, a minha". */
export function meansOthers(
  text: string,
  frames: readonly Frame[],
  given: Given,
  { contact }: World,
): boolean {
  const { person } = given;
  if (person === undefined || !CHANGES.has(dialogOf(frames)[0] ?? '')) return false;
  const visit = visitInHand(frames);
  const isTheirs = contact.people.some((one) => one.id === visit?.patient && isMeant(one, person));
  const isKnown = contact.people.some((one) => isMeant(one, person));
  const isShort = text.trim().split(/\s+/).length <= FEW_WORDS;
  return visit !== null && isKnown && !isTheirs && isShort && has(text, WHOSE);
}

/** Dialogs in which a visit that is booked is changed. */
const CHANGES = new Set(['cancelling', 'rescheduling']);

/** The visit that the dialog in progress is about; null where it is about none. */
export function visitInHand(frames: readonly Frame[]): Appointment | null {
  for (const { state } of frames.toReversed()) {
    const { appointment } = (state as { context: { appointment?: Appointment | null } }).context;
    if (appointment) return appointment;
  }
  return null;
}

/** The time that is about to be booked, as the visit that it would be; null where none is chosen. */
export function visitToBe(frames: readonly Frame[], { contact }: World): Appointment | null {
  const top = frames.at(-1)?.state as { context: Partial<VisitChosen> } | undefined;
  const { opening, patient } = top?.context ?? {};
  if (!opening) return null;
  const isKnown = contact.people.some(({ id }) => id === patient?.id);
  return { ...opening, patient: isKnown ? patient!.id : '', status: 'booked', orderId: null };
}

/** "Ahorita se lo paso", "já te mando": what was asked for is about to come. */
const SOON = heard.early.soon;

/** "Mi cédula es", "o cpf:": what it is comes in the next message. */
const ONLY_NAMES_IT = heard.early.onlyNamesIt;

/** Whether who they are is about to be told. */
export function tellsSoon(text: string, asked: Asked | null): boolean {
  const isOfWho = asked !== null && ['name', 'document', 'birth-date'].includes(asked.awaiting ?? 'free');
  return isOfWho && (has(text, SOON) || has(text, ONLY_NAMES_IT));
}

/** What is no wish beside an answer that is put off. */
const PUT_OFF_WITH: readonly Intent[] = [
  'book',
  'yes',
  'confirm',
  'waitlist_accept',
  'check_in',
  'query_appointment',
];
/** "Espere, es para mi hijo" tells whom it is for. */
const FOR_WHOM = heard.early.forWhom;

/** Whether the answer is put off, or left to somebody else: "mi hijo lo ve y le digo", "sí, pero primero pregunto". */
function decidesLater({ said: { text, understood }, asked, wanted, given }: Heard): boolean {
  if (!asked || !understood.controls.includes('wait')) return false;
  // "Não, pera, errei, vou sim."
  if (asked.key.startsWith('reminding.') && comesToIt(text)) return false;
  const isOther = wanted.some(({ intent, sure }) => sure && !PUT_OFF_WITH.includes(intent));
  const tells = concernsVisit(given) || tellsWho(given);
  const isFor = given.person !== undefined && has(text, FOR_WHOM);
  // "Ver otros" is not chosen by who says "déjeme ver con mi esposo".
  const chooses =
    asked.awaiting === 'choice' &&
    understood.entities.some((one) => one.type === 'choice' && one.text !== text.trim());
  return !(isOther || tells || isFor || chooses);
}

const INSURANCE = heard.early.insurance;

/** What is done about an answer that is about to come, or is put off: it is waited for. What an insurer decides is told. */
export function comesLater(heard: Heard): Move[] | null {
  const { asked, said, given, isAtMenu } = heard;
  if (tellsSoon(said.text, asked) && !tellsWho(given)) return [{ do: 'wait' }];
  if (isAtMenu || awaitsWord(asked, said.text) || !decidesLater(heard)) return null;
  const isOfInsurer = has(said.text, INSURANCE);
  return [isOfInsurer ? begin({ intent: 'faq_insurance', sure: true }, {}) : { do: 'wait' }];
}

/** "¿Y si no puedo ir?", "se eu não puder ir o que acontece?": asked of what is not so yet, it refuses nothing. */
const WHAT_IF = heard.early.whatIf;

/** Whether it is asked what becomes of a visit that they should not come to. */
export function asksWhatIf(text: string, asked: Asked | null): boolean {
  return asked?.awaiting === 'yes-no' && has(text, WHAT_IF);
}

/** "No sé, ¿qué tiene?", "pra quando tem?", "quando der": whichever there is. */
const WHATEVER_THERE_IS = heard.early.whateverThereIs;

/** "Da igual", "tanto faz", "cuando haya", "usted decida". */
const ALL_THE_SAME = heard.early.allTheSame;

/** Whether somebody who is asked when leaves that open. */
export function asksWhatThereIs(text: string, asked: Asked | null): boolean {
  return asked?.awaiting === 'date' && (has(text, WHATEVER_THERE_IS) || has(text, ALL_THE_SAME));
}

/** Wishes that are only more of what is said of a visit which is being looked for. */
const OF_THE_VISIT: ReadonlySet<Intent> = new Set<Intent>([
  'book',
  'reschedule',
  'waitlist_join',
  'telemed_link',
]);

/** Whether a wish is only that: "mejor cámbiela al viernes", "por vídeo". */
export function isVisitTalk(intent: Intent, frames: readonly Frame[]): boolean {
  return isEarly(frames) && OF_THE_VISIT.has(intent);
}
