import type { Lang, Understanding } from '../../nlu/types.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Move } from './move.ts';
import { isForeign } from './talking.ts';
import { asksFreely } from './wanted.ts';

/** Words of another language, in something longer than a name or a number. */
export function languageOf(conversation: Conversation, understood: Understanding, text: string): Move[] {
  if (understood.controls.includes('speak_es')) return switchTo('es', conversation);
  if (understood.controls.includes('speak_pt')) return switchTo('pt', conversation);
  // A name, a date, or free words, tell nothing of the language that is wanted.
  if (asksFreely(conversation.frames.at(-1)?.asked ?? null)) return [];
  if (understood.entities.length > 0 && understood.intents.every(({ band }) => band === 'ask')) return [];
  // English tells nothing of which of the two languages is meant.
  if (isForeign(text)) return [];
  const words = text.trim().split(/\s+/).length;
  return words >= 3 ? switchTo(understood.lang, conversation) : [];
}

function switchTo(language: Lang, conversation: Conversation): Move[] {
  return language === conversation.language ? [] : [{ do: 'speak', language }];
}
