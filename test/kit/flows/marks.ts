import type { Frame } from '../../../flows/flow.ts';
import type { SavedState } from '../../../flows/step.ts';
import { clinic } from './clinic.ts';
import type { Taken } from './scene.ts';

/** What was just said, offered and asked for, whatever it was about; and how often nothing was understood. */
export function saying({ effects, scene }: Taken): string[] {
  const missed = `missed ${scene.conversation.misses}`;
  const done = effects.flatMap((effect) =>
    effect.type === 'reply'
      ? [effect.params.key, ...(effect.params.choices ?? []).map(({ key }) => key)]
      : [effect.type],
  );
  return [...done, missed];
}

/** Where the dialog that speaks stands, what it waits for, and what its top frame knows. */
export function standing({ scene: { conversation, waiting, timers, world } }: Taken): string {
  const { frames, handoff } = conversation;
  const dialog = speaking(frames);
  const awaited = waiting.filter(({ frame }) => dialog.some(({ id }) => id === frame));
  return JSON.stringify([
    dialog.map(placed),
    dialog.slice(-1).map(({ state }) => known(state)),
    distinct(awaited.map(({ type }) => type)),
    timers.length,
    handoff?.status,
    world.contact.consent,
  ]);
}

/** The same, where nothing was interrupted and nothing missed: how a dialog goes when it goes well. */
export function alone(taken: Taken): string[] {
  const { frames, handoff, misses } = taken.scene.conversation;
  const isAlone = speaking(frames).length === frames.length && !handoff && misses === 0;
  return isAlone ? [standing(taken)] : [];
}

/** The same, with what every frame of the dialog knows. */
export function knowing(taken: Taken): string {
  const dialog = speaking(taken.scene.conversation.frames);
  return standing(taken) + JSON.stringify(dialog.map(({ state }) => known(state)));
}

/** Values by which guards and messages branch; of anything else it counts whether there is something. */
const BRANCHING = new Set(['gaveUp', 'intent', 'purpose', 'tries', 'wants']);

const WITH_ORDER = new Set(clinic.services.filter(({ needsOrder }) => needsOrder).map(({ id }) => id));

/** What a dialog knows and does not know, whatever most of it is; of a list, how long it is up to a number. */
export function knowledge(context: object, { countTo }: { countTo: number }): unknown[] {
  return Object.entries(context).map(([name, value]) => {
    if (BRANCHING.has(name) || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return Math.min(value.length, countTo);
    // A visit by video is spoken of in other words, and so is one that needs an order.
    if (typeof value?.fields === 'object') return [value.status, value.service !== null];
    if (typeof value?.modality === 'string') return [value.modality, WITH_ORDER.has(value.service)];
    // The last of several offers lapses in other words than those before it.
    if (value?.last === true) return 'last';
    return typeof value === 'object' && value ? Object.keys(value).length > 0 : value !== null;
  });
}

/** Where every dialog stands, one on top of the other, and what comes after them. */
export function stack({ scene: { conversation, waiting, timers } }: Taken): string {
  const { frames, next, handoff, language, misses } = conversation;
  const at = new Map(frames.map(({ id }, index) => [id, index]));
  return JSON.stringify([
    frames.map(placed),
    next.map(({ intent }) => intent),
    handoff?.status,
    language,
    misses,
    distinct(waiting.map(({ type, frame }) => `${type} ${at.get(frame)}`)),
    distinct(timers.map(({ name, frame }) => `${name} ${at.get(frame)}`)),
  ]);
}

/** All that a scene is, but for its counters of frames and questions: they say how long it has been, not where. */
export function canonical(taken: Taken): string {
  const { scene } = taken;
  const { frames, next, greeted } = scene.conversation;
  const known = frames.map(({ state, asked }) => [state, asked?.choices?.map(({ id }) => id)]);
  const { people, optedOut, consent } = scene.world.contact;
  return stack(taken) + JSON.stringify([known, next, greeted, consent, optedOut, people.map(({ id }) => id)]);
}

function known(state: unknown): unknown[] {
  return knowledge((state as SavedState).context as object, { countTo: 1 });
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** The dialog that speaks: the top frame, and those that wait for it to return. */
function speaking(frames: readonly Frame[]): readonly Frame[] {
  const below = frames.findLastIndex(({ calls }, at) => !calls && at < frames.length - 1);
  return frames.slice(below + 1);
}

function placed({ flow, state, asked, calls }: Frame): unknown {
  return [flow, (state as SavedState).value, asked?.key, calls];
}
