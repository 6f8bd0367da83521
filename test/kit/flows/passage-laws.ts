import { isDeepStrictEqual } from 'node:util';
import type { FramedEffect } from '../../../flows/conversation.ts';
import type { EffectOf, EffectType, Reply } from '../../../flows/effects.ts';
import type { Said } from '../../../flows/events.ts';
import { brokenCall } from './calls.ts';
import { openingOf } from './clinic.ts';
import type { Passage } from './explore.ts';
import { isWaitedFor, placeOf, type Scene } from './scene.ts';

/** What is wrong with one passage; null when nothing is. */
export type PassageLaw = (passage: Passage) => string | null;

/** Effects that need the patient's agreement to the use of their data. */
const PERSONAL: ReadonlySet<EffectType> = new Set<EffectType>([
  'findAppointments',
  'findPatient',
  'holdOpening',
  'bookAppointment',
  'keepPerson',
  'joinWaitlist',
]);

/** What may be said to who waits for a person: that it gets there, how long that takes, and what the clinic's file answers. */
const WHILE_AWAITED = [
  'person.noted',
  'person.noted-later',
  'person.or-back',
  'person.noted-emergency',
  'person.how-long',
  'question.answer',
  'hello.known',
  'hello.first',
];

/** What holds for whatever happens, wherever it happens. */
export const PASSAGE_LAWS: Readonly<Record<string, PassageLaw>> = {
  'nothing is booked, moved or cancelled but on a yes to the question that named it': ({
    from,
    event,
    to,
  }) => {
    const acts = to.effects.filter(isAct);
    if (acts.length === 0) return null;
    const asked = from.scene.conversation.frames.at(-1)?.asked;
    if (acts.length > 1) return 'two acts in one turn';
    const act = acts[0]!;
    const isOfSeveral = isListed(act, from.scene);
    // One yes cancels all that were named before it, one after the other.
    if (event.type === 'appointment.cancelled' && isOfSeveral) return null;
    // One yes gives a visit back, and books it again at its time in another name.
    if (event.type === 'openings.found' && isGivenBack(act, from.scene)) return null;
    if (event.type !== 'patient.said' || !(isYes(event.said) || isToldTo(event.said, asked?.key)))
      return `${act.type} without a yes`;
    const isAskedOfAll = /^cancelling\.(confirm|sure)-several$/.test(asked?.key ?? '') && isOfSeveral;
    return isAskedOfAll || (asked && isNamed(act, asked))
      ? null
      : `${act.type} was not what '${asked?.key}' named`;
  },

  'every message of a patient is answered, or looked into': ({ from, event, to }) => {
    if (event.type !== 'patient.said' || from.scene.conversation.handoff) return null;
    return repliesIn(to).length || isAwaited(to.scene) ? null : 'silence';
  },

  'the bot is silent while a person has the conversation': ({ from, event, to }) => {
    const before = from.scene.conversation.handoff;
    const isUrgent = event.type === 'patient.said' && isEmergency(event.said);
    if (!before || !to.scene.conversation.handoff || isUrgent) return null;
    const may = before.status === 'waiting' ? WHILE_AWAITED : [];
    const said = repliesIn(to).find(({ key }) => !may.includes(key));
    return said ? `said '${said.key}'` : null;
  },

  'an answer is never met twice with the same words': ({ from, event, to }) => {
    if (event.type !== 'patient.said' || !isAnswer(event.said)) return null;
    const before = wordsOf(from.effects);
    // Whoever goes on saying goodbye is wished well each time.
    if (keysOf(from.effects) === 'thanks') return null;
    return before.length && isDeepStrictEqual(before, wordsOf(to.effects)) ? keysOf(to.effects) : null;
  },

  'nothing is done with the data of a patient who has not agreed to it': ({ to }) => {
    const personal = to.effects.find(({ type }) => PERSONAL.has(type));
    return personal && to.scene.world.contact.consent !== true ? personal.type : null;
  },

  'nothing of a patient is shown or changed for an address that has not shown who it is': ({ to }) => {
    if (to.scene.world.contact.vouched) return null;
    const unproven = to.effects.flatMap(patientsIn).find((id) => !to.scene.shown.includes(id));
    return unproven ? `${unproven} was not shown` : null;
  },

  'an answer of the world is heard where the dialog still waits for it': ({ from, event, to }) => {
    if (event.type === 'patient.said' || !('frame' in event)) return null;
    const asked = from.scene.waiting.find(({ ask }) => ask === event.frame);
    const isThere = asked && isWaitedFor(from.scene, asked);
    return isThere && !hasMoved(from.scene, to) ? `${asked.type} in '${asked.stood}'` : null;
  },

  'an answer to what is no longer asked offers nothing and asks for nothing': ({ from, event, to }) => {
    if (event.type === 'patient.said' || !('frame' in event)) return null;
    const asked = from.scene.waiting.find(({ ask }) => ask === event.frame);
    if (!asked || isWaitedFor(from.scene, asked)) return null;
    const wrong = to.effects.find(
      (effect) =>
        effect.type !== 'releaseOpening' && (effect.type !== 'reply' || effect.params.awaiting !== undefined),
    );
    return wrong ? `${wrong.type} after a late '${event.type}'` : null;
  },

  'an opening that is held for a dialog that is no more is given back at once': ({ to }) => {
    const lost = to.scene.held.find(({ frame }) => placeOf(to.scene, frame) === null);
    return lost ? `${lost.openingId} stays held` : null;
  },

  'a timer that runs belongs to a dialog that goes on': ({ to }) => {
    const isDue = Boolean(to.scene.conversation.due?.length);
    const orphan = to.scene.timers.find(({ frame }) => (frame === 0 ? !isDue : !placeOf(to.scene, frame)));
    return orphan ? `'${orphan.name}' runs on` : null;
  },

  'an opening that is held is booked, given back or lapses before its dialog ends': ({ from, to }) => {
    const kept = from.scene.held.find(({ frame }) => placeOf(from.scene, frame) !== null);
    const isLost = kept && to.scene.held.includes(kept) && placeOf(to.scene, kept.frame) === null;
    return isLost ? `${kept.openingId} stays held` : null;
  },

  'a timer that elapses is heard': ({ from, event, to }) =>
    event.type === 'timer.elapsed' && !hasMoved(from.scene, to) ? `'${event.name}'` : null,

  'a dialog that called another has it right above': ({ to }) => brokenCall(to.scene),
};

/** The replies among the effects of a turn. */
export function repliesIn({ effects }: { effects: readonly FramedEffect[] }): Reply[] {
  return effects.filter((effect) => effect.type === 'reply').map(({ params }) => params);
}

/** Replies as the patient sees them: without the numbers that mark a question's choices. */
export function wordsOf(effects: readonly FramedEffect[]): unknown[] {
  return repliesIn({ effects }).map(({ key, args, choices }) => ({
    key,
    args,
    choices: choices?.map(({ key, args }) => ({ key, args })),
  }));
}

/** Whether a dialog that goes on still waits for the world. */
export function isAwaited(scene: Scene): boolean {
  return scene.waiting.some((effect) => isWaitedFor(scene, effect));
}

/** Whether anything was said, asked for or changed. */
export function hasMoved(
  before: Scene,
  { scene, effects }: { scene: Scene; effects: readonly unknown[] },
): boolean {
  return effects.length > 0 || !isDeepStrictEqual(before.conversation, scene.conversation);
}

type Act = EffectOf<'bookAppointment' | 'moveAppointment' | 'cancelAppointment'>;

function isAct(effect: FramedEffect): effect is Act & { frame: number } {
  return ['bookAppointment', 'moveAppointment', 'cancelAppointment'].includes(effect.type);
}

function isNamed(act: Act, { key, args }: Reply): boolean {
  switch (act.type) {
    case 'bookAppointment':
      return /^(booking\.confirm|offering\.(ask|sure))/.test(key) && isAt(args?.['on'], act.params.openingId);
    case 'moveAppointment':
      // An opening before their visit is named as one that is offered.
      return /^offering\.(ask|sure)-sooner/.test(key)
        ? isAt(args?.['on'], act.params.openingId)
        : key.startsWith('rescheduling.confirm') && isAt(args?.['to'], act.params.openingId);
    case 'cancelAppointment':
      return (
        /^(cancelling\.(confirm|sure)|renaming\.confirm)$/.test(key) &&
        isAt(args?.['on'], act.params.appointmentId)
      );
  }
}

/** Whether a visit is among those that were named to be cancelled all at once. */
function isListed(act: Act, { listed }: Scene): boolean {
  if (act.type !== 'cancelAppointment') return false;
  return listed.includes(openingOf(act.params.appointmentId.replace('visit-', '')).startsAt);
}

/** Whether it books, at its own time, the visit that is being put in another name. */
function isGivenBack(act: Act, { conversation }: Scene): boolean {
  const { flow, state } = conversation.frames.at(-1) ?? {};
  if (flow !== 'renaming' || act.type !== 'bookAppointment') return false;
  // A frame's state is what `step()` saved.
  const { context } = state as { context: { appointment: { startsAt: string } } };
  return openingOf(act.params.openingId).startsAt === context.appointment.startsAt;
}

function isAt(arg: unknown, id: string): boolean {
  return isDeepStrictEqual(arg, { on: openingOf(id.replace('visit-', '')).startsAt });
}

function isYes({ understood, tapped }: Said): boolean {
  const yes = understood?.intents.some(({ intent }) =>
    ['yes', 'confirm', 'waitlist_accept'].includes(intent),
  );
  const first = understood?.entities.some((found) => found.type === 'choice' && 'index' in found.choice);
  return yes || first || tapped?.endsWith(':yes') || false;
}

/** "Cancélela", asked whether to cancel. */
function isToldTo({ understood, text }: Said, asked = ''): boolean {
  // "Las dos" says yes to whether both are to be cancelled.
  if (/^cancelling\.(confirm|sure)-several$/.test(asked) && text === 'las dos') return true;
  const isTold = understood?.intents.some(({ intent, band }) => intent === 'cancel' && band === 'act');
  return asked.startsWith('cancelling.') && isTold === true;
}

function isEmergency({ understood }: Said): boolean {
  return Boolean(understood?.redFlag) || understood?.intents[0]?.intent === 'emergency';
}

/** Values, yes, no and taps; not greetings or questions, which are answered alike as often as they come. */
function isAnswer({ kind, understood }: Said): boolean {
  if (kind === 'choice') return true;
  const isWord = understood?.intents.every(({ intent }) => ['yes', 'no', 'out_of_scope'].includes(intent));
  return Boolean(isWord && !understood?.controls.length && !understood?.redFlag);
}

function patientsIn(effect: FramedEffect): readonly string[] {
  switch (effect.type) {
    case 'findAppointments':
      return effect.params.patients;
    case 'holdOpening':
    case 'bookAppointment':
    case 'joinWaitlist':
      return [effect.params.patient];
    default:
      return [];
  }
}

function keysOf(effects: readonly FramedEffect[]): string {
  return repliesIn({ effects })
    .map(({ key }) => key)
    .join(' + ');
}
