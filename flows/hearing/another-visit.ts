import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { WaitlistOffer } from '../effects.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';
import { has } from '../folded.ts';
import { ofItself, ofPerson } from '../visits/pointed-at.ts';
import { isMeant } from '../who/kin.ts';
import { fits, isAmong } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { asksOfAll } from './asking.ts';
import { begin } from './beginning.ts';
import { allOf, namesAll, namesNone } from './each.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { sharesOf } from './shares.ts';
import { namesTheOther, otherThan } from './the-other.ts';
import type { Wanted } from './wanted.ts';

/** "La de mi hijo", "para mi mamá", "a dele": whose it is; and not "mi hijo me lleva". */
const WHOSE = heard.anotherVisit.whose;
/** "La del viernes", "a das 15h", "la de dermatología": one of several, told by what it is. */
const THE_ONE_OF = heard.anotherVisit.theOneOf;
/** "Sí, y también la de mi hijo": the one that was asked about, and another. */
const ALSO = heard.anotherVisit.also;

/** Words of which "sí, las tres" has no more: "las tres" is no hour there. */
const FEW_WORDS = 4;

/** Dialogs that ask of one visit whether it is to be confirmed, and stay open for that. */
const CONFIRMING: ReadonlySet<string> = new Set(['reminding', 'clinic-change']);
/** "La mía sí, la de Mateo no". */
const ENDS_IN_NO = heard.anotherVisit.endsInNo;

/** Dialogs that do one thing to one visit. */
const DOING = { confirming: 'confirm', cancelling: 'cancel' } as const;

/**
 * What is done about words that name another visit than the one that is asked about: "sí, la de mi hijo", "esa sí, la
 * del viernes no puedo". That one is looked for; what was asked stays open, or is over where it was the wrong one. Null
 * where no other is named.
 */
export function aboutAnother(heard: Heard): Move[] | null {
  const { conversation, said, answer, wanted, given } = heard;
  const top = conversation.frames.at(-1);
  if (top?.asked?.awaiting !== 'yes-no') return null;
  const first = said.understood.intents[0]?.intent ?? '';
  const saysYes = answer?.type === 'patient.agreed' || first === 'yes' || first === 'confirm';
  const several = ofSeveral(heard, top, saysYes);
  if (several) return several;
  const wish = wanted.find(({ intent }) => intent === 'cancel' || intent === 'reschedule');
  const another = named(heard, top, wish);
  const isElse = answer?.type !== 'patient.agreed' && wanted.some((one) => one.sure && one !== wish);
  if (!another || isElse) return null;
  if (CONFIRMING.has(top.flow)) return besideConfirming(heard, another, { wish, saysYes });
  if (top.flow === 'confirming' || top.flow === 'cancelling') {
    const intent = wish?.intent ?? DOING[top.flow];
    const isBoth = saysYes && has(said.text, ALSO);
    return [isBoth ? AGREED : { do: 'drop' }, begin({ intent, sure: intent !== 'confirm' }, another)];
  }
  return answer?.type === 'patient.agreed' && given.person !== undefined ? [{ do: 'repeat' }] : null;
}

const AGREED: Move = { do: 'answer', event: { type: 'patient.agreed', given: {} } };

/** What is done where several visits are spoken of at once, or all of them; null where they are not. */
function ofSeveral(heard: Heard, top: Frame, saysYes: boolean): Move[] | null {
  const { said, given } = heard;
  const asked = top.asked ?? null;
  if (CONFIRMING.has(top.flow)) {
    const each = toldApart(heard, top);
    if (each) return each;
    const intent = ofAll(heard, saysYes);
    if (intent) return [{ do: 'drop' }, begin({ intent, sure: true }, allOf(said.text, given))];
  }
  // "Sim, as duas", where one of them was read out.
  if (asked?.key.startsWith('cancelling.') && !asksOfAll(asked) && namesAllShortly(said.text))
    return [{ do: 'drop' }, begin({ intent: 'cancel', sure: true }, allOf(said.text, {}))];
  return null;
}

/** What is done about another visit beside one that is to be confirmed: a yes to that one counts, and it stays open else. */
function besideConfirming(
  { said, answer, given }: Heard,
  another: Given,
  { wish, saysYes }: { wish: Wanted | undefined; saysYes: boolean },
): Move[] | null {
  const isGivenUp = given.notOn?.length || has(said.text, ENDS_IN_NO);
  const done = wish ?? (isGivenUp ? { intent: 'cancel' as const, sure: true } : null);
  if (done) return saysYes ? [AGREED, begin(done, another)] : [begin(done, another)];
  if (!answer) return null;
  const isBoth = saysYes && given.person !== undefined && has(said.text, ALSO);
  const confirmed = begin({ intent: 'confirm', sure: false }, another);
  return isBoth ? [AGREED, confirmed] : [confirmed];
}

/** "A de cardiologia eu vou, a de laboratório não": two wishes, each of its own visit; null where they are not told apart. */
function toldApart({ said, asked, given, world }: Heard, top: Frame): Move[] | null {
  const told = said.understood.intents.filter(({ intent, within }) => within && OF_OWN.has(intent));
  const { appointment } = (top.state as { context: { appointment?: Appointment } }).context;
  if (told.length < 2 || !appointment) return null;
  const wanted = told.map(({ intent }): Wanted => ({ intent, sure: true }));
  const shares = sharesOf(said, given, { asked, wanted, world });
  const isAgreed = wanted.some(
    ({ intent }, at) => intent === 'confirm' && isOfVisit(appointment, shares[at]!, world),
  );
  const others = wanted.flatMap((wish, at): Move[] =>
    isAgreed && wish.intent === 'confirm' ? [] : [begin(wish, shares[at]!)],
  );
  return [isAgreed ? AGREED : { do: 'drop' }, ...others];
}

/** What is done with a visit of theirs. */
const OF_OWN: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'cancel', 'reschedule']);

function isOfVisit(visit: Appointment, { each, ...share }: Given, world: World): boolean {
  return (
    !each && ofPerson([visit], share, world, { isStrict: true }).length > 0 && fits(visit, ofItself(share))
  );
}

/** Whether a visit is said to be of somebody whom the clinic does not know as one of theirs. */
export function isOfUnknown(text: string, { person }: Given, { contact }: World): boolean {
  if (person === undefined || person === 'self' || !has(text, WHOSE)) return false;
  return !contact.people.some((one) => isMeant(one, person));
}

/** What is wanted of all that there are: "sí, las tres", "ninguna de las dos"; "las dos", where the clinic has asked about two. */
function ofAll(
  { conversation, said: { text }, answer, wanted, given }: Heard,
  saysYes: boolean,
): Intent | null {
  if (namesNone(text)) return 'cancel';
  const isShort = isInFewWords(text);
  if (!namesAll(text) || !(isShort || !given.when?.length)) return null;
  if (saysYes) return 'confirm';
  const asked = conversation.frames.filter((frame) => frame.asked && CONFIRMING.has(frame.flow));
  if (asked.length < 2 || !isShort || text.includes('?') || given.person) return null;
  if (answer?.type === 'patient.declined' || wanted[0]?.intent === 'cancel') return 'cancel';
  return wanted.length ? null : 'confirm';
}

function isInFewWords(text: string): boolean {
  return text.trim().split(/\s+/).length <= FEW_WORDS;
}

/** "Sí, las dos", "sim, todas": nothing else is said. */
function namesAllShortly(text: string): boolean {
  return namesAll(text) && isInFewWords(text);
}

/** What was said of another visit than the one in hand; null where none is named. */
function named({ said: { text }, given, world }: Heard, top: Frame, wish: Wanted | undefined): Given | null {
  const { context } = top.state as { context: { appointment?: Appointment | null; offer?: WaitlistOffer } };
  const visit = context.appointment ?? context.offer?.opening;
  const patient = context.appointment?.patient ?? context.offer?.patient;
  if (!visit) return null;
  const theirs = world.contact.people.find(({ id }) => id === patient);
  const { notOn = [], instead: _none, ...rest } = given;
  const isOfAnother =
    theirs && given.person !== undefined && !isMeant(theirs, given.person) && has(text, WHOSE);
  const isElse = has(text, THE_ONE_OF) && given.service !== undefined && given.service !== visit.service;
  // "La de cardiología pásela al martes": the service says which, and the day where it goes.
  if (isOfAnother || (isElse && wish?.intent === 'reschedule')) return rest;
  const days = given.visitAt ?? [...(given.when ?? []), ...notOn];
  const isElsewhen =
    has(text, THE_ONE_OF) && days.length > 0 && !isAmong(visit.startsAt, days) && !given.fromVisit;
  if (!isElsewhen && !isElse && namesTheOther(text)) return otherThan(visit, theirs);
  if (!isElsewhen) return isElse ? rest : null;
  return {
    ...rest,
    when: wish?.intent === 'reschedule' && given.visitAt ? given.when! : days,
    visitAt: days,
  };
}
