import type { Adviser, Question } from '../../adapters/understanding/understanding.ts';
import { zoneOf } from '../../adapters/zone.ts';
import type { Said } from '../../flows/events.ts';
import type { Move } from '../../flows/hearing/move.ts';
import { route } from '../../flows/hearing/route.ts';
import { type Advice, isUnsure, mayBeChosen } from '../../nlu/advice.ts';
import { understand } from '../../nlu/nlu.ts';
import { redact } from '../../nlu/redact.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { Log } from '../log.ts';
import type { Measures } from '../seen/measures.ts';
import { conversationOf, hintsOf, type Scene, worldOf } from '../turn/scene.ts';
import { outside } from './outside.ts';

/** Asks somebody outside what a patient's words mean, where nothing certain can be made of them here. */
export interface Advising {
  /** Whether they are to be asked: it costs nothing, and nobody is told. */
  isWorthAsking(scene: Scene, said: Said): boolean;
  /** What they say; null where they do not, or not in time. */
  ask(scene: Scene, said: Said): Promise<Advice | null>;
}

/** A patient is not kept waiting for longer: then what we understood ourselves has to do. */
const WITHIN_MS = 2_500;
/** Whoever writes more than this tells a story; its beginning tells what it is about. */
const MOST_CHARACTERS = 600;
/** A single word that means nothing to us is a name, or a slip of the finger. */
const FEWEST_WORDS = 2;

/** What advice is asked with. */
export interface AdvisingParts {
  store: Pick<Store, 'spend'>;
  clock: Clock;
  log: Log;
  measures: Measures;
}

/** Asks a clinic's adviser, within the clinic's budget. */
export function openAdvising(
  { id, zone }: Clinic,
  { adviser, asksPerDay }: { adviser: Adviser; asksPerDay: number },
  { store, clock, log, measures }: AdvisingParts,
): Advising {
  const { civil } = zoneOf(zone);
  const use = 'understanding';
  const spend = () =>
    store.spend({ clinic: id, use, day: civil(clock.now()).slice(0, 10), most: asksPerDay });
  const helper = outside({ clinic: id, use, withinMs: WITHIN_MS, spend, clock, log, measures });
  return {
    isWorthAsking,
    ask: (scene, said) => helper.ask((signal) => adviser.advise(questionFor(scene, said), signal)),
  };
}

/**
 * Whether the patient has agreed that what they write is used for their care and read by somebody outside, and our own
 * reading of it would lead the dialogs nowhere.
 */
function isWorthAsking(scene: Scene, said: Said): boolean {
  const { text, understood } = said;
  const conversation = conversationOf(scene);
  if (said.kind !== 'text' || understood === null) return false;
  const { consent, help } = scene.loaded.contact;
  if (consent !== true || help.words !== true || conversation.handoff) return false;
  if (text.trim().split(/\s+/).length < FEWEST_WORDS || !isUnsure(understood, hintsOf(scene))) return false;
  return route(conversation, said, worldOf(scene)).some(leadsNowhere);
}

/** Not understood; or taken for a question that nobody has answered yet. */
function leadsNowhere(move: Move): boolean {
  return move.do === 'miss' || (move.do === 'begin' && move.flow === 'questions' && !move.given.question);
}

/** Stands for a choice that is not to be told: a visit that is booked, a time, a yes. It could not be chosen anyway. */
const UNTOLD = '-';

/** All that is told outside: the words and what they answer, and of nobody who they are, or what they have booked. */
function questionFor(scene: Scene, { text, understood }: Said): Question {
  const { language } = conversationOf(scene);
  const hints = hintsOf(scene);
  const names = scene.loaded.contact.people.map(({ name }) => name);
  const { lang, entities } = understood!;
  return {
    words: redact(text, { lang, entities, names }).slice(0, MOST_CHARACTERS),
    language,
    awaiting: hints.awaiting ?? null,
    choices: (hints.choices ?? []).map((label, at) =>
      mayBeChosen(at + 1, hints) ? redact(label, { ...understand(label, hints), names }) : UNTOLD,
    ),
  };
}
