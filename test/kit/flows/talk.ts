import type { ConversationEvent, ResultEvent, Said } from '../../../flows/events.ts';
import { choiceId } from '../../../flows/hearing/asking.ts';
import type { World } from '../../../flows/world.ts';
import { answersTo } from './answers.ts';
import { repliesIn } from './passage-laws.ts';
import { taps } from './said.ts';
import { newScene, type Scene, type Taken, take } from './scene.ts';

/** One turn of a talk: what the patient says, or an event that depends on where the talk stands. */
export type Turn = Said | ((scene: Scene) => ConversationEvent);

/** A talk from its beginning: the scene it ends in, and what its last turn brought about. */
export function talk(world: World, ...turns: readonly Turn[]): Taken {
  return turns.reduce(goOn, { scene: newScene(world), effects: [] });
}

/** One more turn of a talk. */
export function goOn({ scene }: Taken, turn: Turn): Taken {
  return take(scene, typeof turn === 'function' ? turn(scene) : { type: 'patient.said', said: turn });
}

/** The world's answer to what was asked last: the first example of that type, or the one that `fits`. */
export function answered<Type extends ResultEvent['type']>(
  type: Type,
  fits: (answer: Extract<ResultEvent, { type: Type }>) => boolean = () => true,
): Turn {
  return ({ waiting }) => {
    const effect = waiting.at(-1);
    if (!effect) throw new Error(`Nothing waits for '${type}'`);
    const examples = answersTo(effect).filter(
      (answer): answer is Extract<ResultEvent, { type: Type }> => answer.type === type,
    );
    const answer = examples.find(fits);
    if (!answer) throw new Error(`'${effect.type}' is not answered so by '${type}'`);
    return { ...answer, frame: effect.ask };
  };
}

/** A tap on a choice of the open question. */
export function tapped(id: string): Turn {
  return ({ conversation }) => {
    const asked = conversation.frames.at(-1)?.asked;
    if (!asked) throw new Error(`No question is open that '${id}' would answer`);
    return { type: 'patient.said', said: taps(choiceId(asked.number, id)) };
  };
}

/** A timer that runs out. */
export function elapsed(name: string): Turn {
  return ({ timers }) => {
    const timer = timers.find((running) => running.name === name);
    if (!timer) throw new Error(`No timer '${name}' runs`);
    return { type: 'timer.elapsed', ...timer };
  };
}

/** The keys of what the bot said in the last turn, in order. */
export function saidKeys(taken: Taken): string[] {
  return repliesIn(taken).map(({ key }) => key);
}

/** What the last turn asked of the world and put on record, in order. */
export function done({ effects }: Taken): string[] {
  return effects.filter(({ type }) => type !== 'reply').map(({ type }) => type);
}

/** The parameters of the last turn's effect of that type. */
export function paramsOf(taken: Taken, type: string): unknown {
  return taken.effects.find((effect) => effect.type === type)?.params;
}
