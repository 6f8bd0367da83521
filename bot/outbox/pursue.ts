import type { Conversation } from '../../flows/conversation/conversation-state.ts';
import type { Pursuit } from '../../flows/conversation/pursuit.ts';
import type { Step } from '../../flows/conversation.ts';
import type { ConversationEvent } from '../../flows/events.ts';
import type { GoesOn } from '../carry-out/go-on.ts';
import { secondsUntilContact } from '../contact-hours.ts';
import type { Begun, InboxEvent } from '../turn/inbox-event.ts';
import { conversationOf, type GivenUp, type Scene } from '../turn/scene.ts';
import { isOver, nextStep, secondsFor, stepAfter } from './fallback.ts';

/** A step that follows something the clinic has said until it gets through. */
export interface Pursued extends Step {
  /** The channel that it goes on to. */
  goesOn?: GoesOn;
  /** When what is said here is not to be sent any more: milliseconds since the epoch. */
  notAfter?: number;
}

/** Messages of one conversation that are followed at once; of older ones nothing more is asked. */
const MOST = 8;
const TIMER = 'pursuit:';

/** What an event is about that follows something which was said here; null for all other events. */
export function pursuitOf(
  { pursuits = [] }: Pick<Conversation, 'pursuits'>,
  event: ConversationEvent | Begun | GivenUp,
): Pursuit | null {
  if (event.type === 'delivery.parked')
    return pursuits.find(({ delivery }) => delivery === event.key) ?? null;
  if (event.type !== 'timer.elapsed' || !event.name.startsWith(TIMER)) return null;
  return pursuits.find(({ key }) => key === event.name.slice(TIMER.length)) ?? null;
}

/** What was said before, of which the turn on this event is to know how it stands; null for all other events. */
export function followedBy(
  event: InboxEvent | undefined,
  state: Conversation | null,
): (Pick<Pursuit, 'earlier'> & { delivery?: string }) | null {
  if (event === undefined || event.type === 'message.arrived') return null;
  if (event.type === 'dialog.due') return event.pursuit?.earlier.length ? event.pursuit : null;
  return state && pursuitOf(state, event);
}

/** Whether a dialog that came from another channel need not be begun: it got through there, or is past. */
export function isNeedless({ word, at }: Scene, { pursuit }: Begun): boolean {
  return pursuit !== undefined && (word === 'arrived' || isOver(pursuit, at));
}

/** The step in which it was begun, from where it is followed. @param delivery the key of its message */
export function beginPursuit(
  scene: Scene,
  step: Step,
  { event, delivery }: { event: Begun; delivery: string },
): Pursued {
  const { key: where, clinic, at } = scene;
  const steps = clinic.rules.fallback;
  const { flow, about, pursuit } = event;
  if (!pursuit || !steps.some(({ channel }) => channel === where.channel)) return step;
  const { key, earlier, until } = pursuit;
  const seconds = stepAfter(steps, where.channel, where.address) && secondsFor(steps, where.channel);
  const ends = [until, seconds === null ? null : at + seconds * 1000].filter((end) => end !== null);
  const pursuits = [...(step.conversation.pursuits ?? []), { key, flow, about, delivery, earlier, until }];
  return {
    conversation: { ...step.conversation, pursuits: pursuits.slice(-MOST) },
    effects: seconds === null ? step.effects : [...step.effects, lookAgain(key, seconds)],
    ...(ends.length > 0 && { notAfter: Math.min(...ends) }),
  };
}

/** The step on word of it, or on there being none; null where a person is to take over. */
export function followPursuit(scene: Scene, pursuit: Pursuit): Pursued | null {
  const conversation = conversationOf(scene);
  const { key: where, clinic, at, word = 'unheard' } = scene;
  const { channel, address } = where;
  const opensIn = secondsUntilContact(clinic, scene.now);
  const next = nextStep({ pursuit, word, steps: clinic.rules.fallback, channel, address, at, opensIn });
  switch (next.do) {
    case 'rest':
      return { conversation, effects: [] };
    case 'look-again':
      return { conversation, effects: [lookAgain(pursuit.key, next.seconds)] };
    case 'give-up':
      return null;
    case 'go-on':
      return {
        conversation: goneOn(conversation, { ...pursuit, goneOnTo: next.channel }),
        effects: [],
        goesOn: { channel: next.channel, event: onwards(scene, pursuit) },
      };
  }
}

function lookAgain(key: string, seconds: number): Step['effects'][number] {
  return { type: 'startTimer', params: { name: `${TIMER}${key}`, seconds }, frame: 0 };
}

/**
 * A reminder stays open here, since it may arrive late and be answered. An offer is open in one place only: what is
 * kept for the patient is not given back from here.
 */
function goneOn(conversation: Conversation, pursuit: Pursuit): Conversation {
  const { frames, pursuits = [] } = conversation;
  return {
    ...conversation,
    frames: pursuit.about.offer ? frames.filter(({ flow }) => flow !== pursuit.flow) : frames,
    pursuits: pursuits.map((one) => (one.key === pursuit.key ? pursuit : one)),
  };
}

function onwards({ key: { channel }, at, loaded }: Scene, pursuit: Pursuit): Begun {
  const { key, flow, about, delivery, earlier, until } = pursuit;
  const { offer } = about;
  // An offer is not kept any longer for having been made twice.
  const left = offer && until !== null && { offer: { ...offer, seconds: Math.floor((until - at) / 1000) } };
  const language = loaded.state?.language;
  return {
    type: 'dialog.due',
    flow,
    about: { ...about, ...left },
    pursuit: {
      key,
      earlier: [...earlier, { channel, delivery }],
      until,
      ...(language && { language }),
    },
  };
}
