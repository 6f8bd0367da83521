import { isDeepStrictEqual } from 'node:util';
import type { ConversationEvent, ResultEvent } from '../../../flows/events.ts';
import type { Frame } from '../../../flows/flow.ts';
import { flowNamed } from '../../../flows/flows.ts';
import { ANSWERS, answersTo } from './answers.ts';
import { brokenCall } from './calls.ts';
import { CONTROL_EXAMPLES, INTENT_EXAMPLES } from './examples.ts';
import { hasMoved, isAwaited, repliesIn, wordsOf } from './passage-laws.ts';
import { redFlag, says } from './said.ts';
import { hear, isWaitedFor, type Scene, type Taken, take } from './scene.ts';

/** What is wrong with a place; null when nothing is. */
export type PlaceLaw = (scene: Scene) => string | null;

/** What holds in every place of the conversation, whatever led there. */
export const PLACE_LAWS: Readonly<Record<string, PlaceLaw>> = {
  'a conversation at rest has a question open, nothing in progress, or a person': stuck,

  'a dialog interrupted while it waits for the world goes on when its turn comes': (scene) => {
    if (scene.conversation.handoff) return null;
    for (const effect of scene.waiting.filter((asked) => isWaitedFor(scene, asked))) {
      const interrupted = hear(scene, INTENT_EXAMPLES.query_appointment).scene;
      for (const answer of answersTo(effect)) {
        const answered = attempt(interrupted, { ...answer, frame: effect.ask });
        if (typeof answered === 'string') return `${answer.type}: ${answered}`;
        const wrong = brokenCall(answered.scene) ?? stuck(backFrom(answered.scene, dialogs(scene).length));
        if (wrong) return `interrupted, ${answer.type}: ${wrong}`;
      }
    }
    return null;
  },

  'a conversation comes back from the store as it was': ({ conversation }) =>
    isDeepStrictEqual(JSON.parse(JSON.stringify(conversation)), conversation) ? null : 'it is no plain JSON',

  'a dialog saved by another version is begun anew, and nobody is left waiting': (scene) => {
    const { conversation } = scene;
    for (const at of conversation.frames.keys()) {
      for (const as of [{ version: -1 }, { flow: 'vanished' }]) {
        const frames = conversation.frames.with(at, { ...conversation.frames[at]!, ...as });
        const old = { ...scene, conversation: { ...conversation, frames } };
        const taken = attempt(old, { type: 'patient.said', said: INTENT_EXAMPLES.thanks });
        if (typeof taken === 'string') return taken;
        const wrong = brokenCall(taken.scene) ?? stuck(taken.scene);
        if (wrong) return `'${conversation.frames[at]!.flow}' was old: ${wrong}`;
        if (conversation.handoff && repliesIn(taken).length)
          return 'told while a person has the conversation';
      }
    }
    return null;
  },

  'the conversation that is given is left as it is': (scene) => {
    const before = structuredClone(scene.conversation);
    for (const said of TOUCHING) hear(scene, said);
    return isDeepStrictEqual(before, scene.conversation) ? null : 'it was changed';
  },

  'asking for a person gives the conversation to one': (scene) =>
    hear(scene, INTENT_EXAMPLES.human).scene.conversation.handoff ? null : 'nobody was called',

  'a red flag is answered first, with the number to call': (scene) =>
    firstOf(hear(scene, says({ redFlag: redFlag('emergency') })), 'emergency.call') ??
    firstOf(hear(scene, says({ redFlag: redFlag('screen') })), 'emergency.screen') ??
    (hear(scene, says({ redFlag: redFlag('emergency') })).scene.conversation.handoff
      ? null
      : 'nobody was called'),

  'what the world answers while a person has the conversation is not said before they hand it back': (
    scene,
  ) => {
    if (scene.conversation.handoff) return null;
    const handed = hear(scene, INTENT_EXAMPLES.human).scene;
    for (const effect of scene.waiting.filter((asked) => isWaitedFor(scene, asked))) {
      for (const answer of answersTo(effect)) {
        const answered = attempt(handed, { ...answer, frame: effect.ask });
        if (typeof answered === 'string') return `${answer.type}: ${answered}`;
        const [said] = repliesIn(answered);
        if (said) return `${answer.type}: said '${said.key}'`;
        const wrong = stuck(take(answered.scene, { type: 'agent.resolved' }).scene);
        if (wrong) return `${answer.type}, handed back: ${wrong}`;
      }
    }
    return null;
  },

  'leaving ends the dialog': (scene) => {
    if (scene.conversation.handoff?.status === 'with-agent') return null;
    return wrongLeaving(scene);
  },

  'leaving ends the dialog with the menu on top of it too': (scene) =>
    scene.conversation.handoff ? null : wrongLeaving(hear(scene, CONTROL_EXAMPLES.help).scene),

  'a question is answered, and the one that was open is asked again': (scene) => {
    const { frames, handoff } = scene.conversation;
    if (handoff) return null;
    const answered = hear(scene, INTENT_EXAMPLES.faq_hours);
    const keys = repliesIn(answered).map(({ key }) => key);
    if (!keys.includes('question.answer')) return `said ${keys.join(' + ') || 'nothing'}`;
    const asked = frames.findLast((frame) => !flowNamed(frame.flow).yields)?.asked;
    // Who asks something instead of telling why need not tell it.
    if (asked?.key === 'cancelling.why') return null;
    return asked && keys.at(-1) !== asked.key ? `'${asked.key}' was not asked again` : null;
  },

  'another language is spoken when asked for, and the open question is repeated in it': (scene) => {
    const { frames, handoff, language } = scene.conversation;
    if (handoff) return null;
    const other = language === 'es' ? 'pt' : 'es';
    const heard = hear(scene, CONTROL_EXAMPLES[`speak_${other}`]);
    const keys = repliesIn(heard).map(({ key }) => key);
    if (heard.scene.conversation.language !== other) return 'the language stayed';
    if (heard.scene.conversation.misses > scene.conversation.misses) return 'taken for a misunderstanding';
    const asked = frames.at(-1)?.asked;
    return asked && keys.at(-1) !== asked.key ? `said ${keys.join(' + ')}` : null;
  },

  'words that mean nothing, three times, lead to a person, and are never answered twice alike': (scene) => {
    const { handoff, frames } = scene.conversation;
    if (handoff || takesAnyWords(frames)) return null;
    let at = scene;
    let before: unknown[] = [];
    for (let time = 0; time < 3 && !at.conversation.handoff; time++) {
      const missed = hear(at, says({ text: 'asdf' }));
      const words = wordsOf(missed.effects);
      if (isDeepStrictEqual(before, words)) return `said the same the ${time + 1}. time`;
      before = words;
      at = missed.scene;
    }
    return at.conversation.handoff ? null : 'nobody was called';
  },

  'an answer that comes late, or to a dialog that is no more, does no harm': (scene) => {
    const waiting = new Set(scene.waiting.map(({ frame }) => frame));
    const idle = scene.conversation.frames.filter(({ id }) => !waiting.has(id));
    for (const answer of LATE) {
      const stray = attempt(scene, { ...answer, frame: 9_999 });
      if (typeof stray === 'string') return `${answer.type}: ${stray}`;
      if (stray.effects.some(({ type }) => type !== 'reply' && type !== 'releaseOpening'))
        return `${answer.type} to nobody did something`;
      for (const { id, flow } of idle) {
        const asking = withAsk(scene, id);
        const late = attempt(asking, { ...answer, frame: ASK });
        if (typeof late === 'string') return `${answer.type}: ${late}`;
        if (hasMoved(withAsk(scene, id, null), late)) return `${answer.type} moved '${flow}'`;
      }
    }
    return null;
  },
};

/** What makes the conversation ask again, go on, drop and begin. */
const { leave, repeat, restart } = CONTROL_EXAMPLES;
const { book, faq_hours, human, out_of_scope, yes } = INTENT_EXAMPLES;
const TOUCHING = [leave, repeat, restart, book, faq_hours, human, out_of_scope, yes];

/** One of every answer there is. */
const LATE: readonly ResultEvent[] = [
  ...ANSWERS.findOpenings({
    service: 'cardiology',
    windows: [{ from: '2026-03-10T10:15', to: null }],
    limit: 3,
  }),
  ...ANSWERS.holdOpening({ openingId: 'general@2026-03-20T08:00', patient: 'p-ana', seconds: 600 }),
  ...ANSWERS.bookAppointment({ openingId: 'general@2026-03-20T08:00', patient: 'p-ana' }),
  ...ANSWERS.moveAppointment({
    appointmentId: 'visit-general@2026-03-20T08:00',
    openingId: 'general@2026-03-21T08:00',
  }),
  ...ANSWERS.cancelAppointment({ appointmentId: 'visit-general@2026-03-20T08:00', reason: null }),
  ...ANSWERS.confirmAppointment({ appointmentId: 'visit-general@2026-03-20T08:00' }),
  ...ANSWERS.findAppointments({ patients: ['p-ana'] }),
  ...ANSWERS.findPatient(),
  ...ANSWERS.readDocument({ files: ['file-1'], afterSeconds: 3 }),
  ...ANSWERS.openVideo(),
  ...ANSWERS.checkIn({ appointmentId: 'visit-general@2026-03-20T08:00' }),
];

/** An ask that no dialog has made. */
const ASK = 9_998;

/** The scene, as if a dialog that waits for nothing had asked for something. */
function withAsk(scene: Scene, id: number, asks: number | null = ASK): Scene {
  const frames = scene.conversation.frames.map((frame) => (frame.id === id ? { ...frame, asks } : frame));
  return { ...scene, conversation: { ...scene.conversation, frames } };
}

function firstOf(heard: Taken, key: string): string | null {
  const [first] = repliesIn(heard);
  if (first?.key !== key) return `said '${first?.key}' first`;
  return first.args?.['number'] === '123' ? null : 'without the number';
}

function wrongLeaving(scene: Scene): string | null {
  const left = hear(scene, CONTROL_EXAMPLES.leave);
  if (repliesIn(left).length === 0) return 'silence';
  if (scene.conversation.handoff) return left.scene.conversation.handoff ? 'not taken back' : null;
  // What the clinic had waited to ask is asked now.
  if (scene.conversation.due?.length) return null;
  const [before, after] = [dialogs(scene).length, dialogs(left.scene).length];
  return before > 0 && after >= before ? `still ${after} dialogs` : null;
}

function stuck(scene: Scene): string | null {
  const { frames, handoff } = scene.conversation;
  if (frames.length === 0 || handoff || isAwaited(scene)) return null;
  return frames.at(-1)!.asked ? null : `'${frames.at(-1)!.flow}' waits for nothing`;
}

/** The scene once what interrupted is left. */
function backFrom(scene: Scene, count: number): Scene {
  let at = scene;
  while (dialogs(at).length > count && !at.conversation.handoff) {
    const left = hear(at, CONTROL_EXAMPLES.leave).scene;
    if (dialogs(left).length === dialogs(at).length) break;
    at = left;
  }
  return at;
}

/** Each dialog once, whatever it called; those that anything else replaces do not count. */
function dialogs({ conversation: { frames } }: Scene): readonly Frame[] {
  return frames.filter(({ flow }, at) => !frames[at - 1]?.calls && !flowNamed(flow).yields);
}

function takesAnyWords(frames: readonly Frame[]): boolean {
  return ['reason', 'free'].includes(frames.at(-1)?.asked?.awaiting ?? '');
}

function attempt(scene: Scene, event: ConversationEvent): Taken | string {
  try {
    return take(scene, event);
  } catch (error) {
    return String(error);
  }
}
