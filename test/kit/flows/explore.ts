import { random } from '../../../bot/random.ts';
import type { ConversationEvent, ResultEvent } from '../../../flows/events.ts';
import { choiceId } from '../../../flows/hearing/asking.ts';
import type { World } from '../../../flows/world.ts';
import { answersTo } from './answers.ts';
import { duesIn } from './dues.ts';
import { UTTERANCES } from './examples.ts';
import { alone, canonical, knowing, saying, stack, standing } from './marks.ts';
import { taps } from './said.ts';
import { newScene, type Scene, type Taken, take } from './scene.ts';
import { type Turn, talk } from './talk.ts';

/** A place that was reached, and how: the names of the events on the way. */
export interface Place extends Taken {
  path: readonly string[];
}

/** One event from one place to another. */
export interface Passage {
  from: Place;
  name: string;
  event: ConversationEvent;
  to: Taken;
}

/** What may happen next, by a name for the report. */
export type Happening = [name: string, event: ConversationEvent];

/** What a walk came upon. */
export interface Walk {
  places: Place[];
  /** Events that made the conversation throw, and how to get there. */
  crashes: string[];
}

interface Bounds {
  /** Places expanded at most. */
  places: number;
  /** Dialogs on top of each other, with those they called, beyond which a place is not expanded. */
  deepest: number;
  seed: number;
  /** Places far from the beginning that are begun from as well, by what they are. */
  far?: Readonly<Record<string, readonly Turn[]>>;
}

/**
 * Walks the whole conversation from its beginning. What is new comes first: a place where no dialog has stood
 * yet, then a stack of dialogs not met before; of those that differ only in what the dialogs know, a seeded
 * choice fills up to the bound.
 */
export function explore(
  world: World,
  { places, deepest, seed, far = {} }: Bounds,
  onPassage: (passage: Passage) => void,
): Walk {
  const frontier = openFrontier(seed);
  const walk: Walk = { places: [], crashes: [] };
  frontier.meet({ scene: newScene(world), effects: [], path: [] });
  for (const [name, turns] of Object.entries(far)) frontier.meet({ ...talk(world, ...turns), path: [name] });
  while (walk.places.length < places) {
    const place = frontier.next();
    if (!place) break;
    walk.places.push(place);
    if (place.scene.conversation.frames.length > deepest) continue;
    for (const [name, event] of happeningsAt(place.scene)) {
      const to = attempt(walk, place, [name, event]);
      if (!to) continue;
      onPassage({ from: place, name, event, to });
      frontier.meet({ ...to, path: [...place.path, name] });
    }
  }
  return walk;
}

function attempt(walk: Walk, place: Place, [name, event]: Happening): Taken | null {
  try {
    return take(place.scene, event);
  } catch (error) {
    walk.crashes.push(`${[...place.path, name].join(' → ')}: ${error}`);
    return null;
  }
}

/** How places are told apart, the coarsest way first: what is new by the first of them is walked on first. */
const KINDS = [saying, alone, standing, knowing, stack];

/** The places that were met and not walked on from: queues for each kind of news, and all the rest. */
function openFrontier(seed: number) {
  const source = random(seed);
  const met = KINDS.map((markOf) => ({ markOf, marks: new Set<string>() }));
  const queues = KINDS.map((): Place[] => []);
  const rest: Place[] = [];
  const known = new Set<string>();
  let turn = 0;
  return {
    meet(place: Place): void {
      if (!addAll(known, [canonical(place)])) return;
      const news = met.map(({ markOf, marks }) => addAll(marks, [markOf(place)].flat()));
      (queues[news.indexOf(true)] ?? rest).push(place);
    },
    next(): Place | undefined {
      const first = queues[0]!.shift() ?? queues[1]!.shift();
      if (first) return first;
      turn += 1;
      const order = [...queues.keys()].map((at) => queues[(turn + at) % queues.length]!);
      const wantsRest = turn % (queues.length + 1) === 0 && rest.length > 0;
      const queued = wantsRest ? undefined : order.find((places) => places.length > 0)?.shift();
      return queued ?? rest.splice(source.int(rest.length), 1)[0];
    },
  };
}

/** Whether any of them was new. */
function addAll(marks: Set<string>, more: readonly string[]): boolean {
  const before = marks.size;
  for (const mark of more) marks.add(mark);
  return marks.size > before;
}

/** All that can happen in a scene: anything said, any choice tapped, any answer, any timer, an agent. */
export function happeningsAt(scene: Scene): Happening[] {
  const said = [...UTTERANCES].map(([name, said]): Happening => [name, { type: 'patient.said', said }]);
  const asked = scene.conversation.frames.at(-1)?.asked;
  const tapped = (asked?.choices ?? []).map(
    ({ id }): Happening => [`tap '${id}'`, { type: 'patient.said', said: taps(choiceId(asked!.number, id)) }],
  );
  return [...said, ...tapped, ...answersIn(scene), ...timersIn(scene), ...agentsIn(scene), ...duesIn(scene)];
}

function answersIn({ waiting }: Scene): Happening[] {
  return waiting.flatMap((effect) =>
    answersTo(effect).map((answer, at): Happening => {
      const event: ResultEvent & { frame: number } = { ...answer, frame: effect.ask };
      return [`${answer.type} ${at + 1}`, event];
    }),
  );
}

function timersIn({ timers }: Scene): Happening[] {
  return timers.map(({ name, frame }) => [`timer '${name}'`, { type: 'timer.elapsed', name, frame }]);
}

function agentsIn({ conversation }: Scene): Happening[] {
  if (!conversation.handoff) return [];
  return [
    ['agent joins', { type: 'agent.joined' }],
    ['agent says', { type: 'agent.said', text: 'Buenos días.' }],
    ['agent resolves', { type: 'agent.resolved' }],
  ];
}
