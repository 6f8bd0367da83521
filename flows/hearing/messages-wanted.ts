import { heard } from '../../locales/heard.ts';
import type { Control } from '../../nlu/types.ts';
import { folded } from '../folded.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** What the clinic sends of its own accord. */
const MESSAGES = heard.messagesWanted.messages;
/** That it is wanted again: "sí quiero que me avisen", "vuelvan a mandarme". */
const AGAIN = heard.messagesWanted.again;
/** "Sí avísenme", "me mandem os lembretes": told as a command, and of nothing else. */
const ASKED_FOR = heard.messagesWanted.askedFor;
/** "Mudei de ideia, pode voltar a mandar": what was stopped is to go on. */
const RESUMES = heard.messagesWanted.resumes;
/** "Voltar", alone, where nothing is open that could be gone back in. */
const BACK = heard.messagesWanted.back;
/** To be told of a time that comes free is another wish. */
const OF_AN_OPENING = heard.messagesWanted.ofAnOpening;
/** What else one may want to have sent, or to be told once. */
const OF_ELSE = heard.messagesWanted.ofElse;
const REFUSES = heard.messagesWanted.refuses;
/** "Os lembretes eu não quero", "no necesito que me manden recordatorios"; but not "a este número, sino al otro". */
const WANTS_NONE = heard.messagesWanted.wantsNone;
/** "Si quiero volver a recibir mensajes, ¿qué hago?" */
const ASKS_HOW = heard.messagesWanted.asksHow;
/** "Start", "quiero volver a recibir": of so many words at most, it is of nothing else. */
const BARE = 5;

/**
 * What is done about the clinic's own messages where they are asked for: who refused them has to ask for them in so
 * many words, else it is asked. Null where nothing of the kind is said.
 */
export function messagesMove(
  text: string,
  {
    asked,
    wanted,
    controls,
    world,
  }: { asked: Asked | null; wanted: readonly Wanted[]; controls: readonly Control[]; world: World },
): Move | null {
  const words = folded(text);
  const { optedOut } = world.contact;
  const isOther = wanted.some(({ intent, sure }) => sure && (intent === 'opt_out' || intent === 'human'));
  const isSteered = controls.includes('opt_in');
  const isAsked = (MESSAGES.test(words) && AGAIN.test(words)) || ASKED_FOR.test(words) || RESUMES.test(words);
  if (isOther || controls.includes('my_data') || OF_AN_OPENING.test(words)) return null;
  if (optedOut && !asked && BACK.test(words)) return preferring('in');
  // Read with doubt, it is asked about before nothing is sent any more.
  if (!optedOut && !isSteered && !text.includes('?') && WANTS_NONE.test(words))
    return preferring('out', false);
  if (!isSteered && !(optedOut && isAsked)) return null;
  if (REFUSES.test(words) || WANTS_NONE.test(words)) return MESSAGES.test(words) ? preferring('out') : null;
  const isBare = isSteered && words.trim().split(/\s+/).length <= BARE;
  const isNamed = isBare || MESSAGES.test(words) || ASKED_FOR.test(words) || RESUMES.test(words);
  if (isNamed && !OF_ELSE.test(words) && !ASKS_HOW.test(words)) return preferring('in');
  const wantsElse = wanted.some(({ sure }) => sure);
  return optedOut && isSteered && !wantsElse && !OF_ELSE.test(words) ? preferring('in', false) : null;
}

function preferring(opt: 'in' | 'out', sure = true): Move {
  return {
    do: 'begin',
    flow: 'preferences',
    intent: null,
    given: sure ? {} : { sure: false },
    about: { opt },
  };
}
