import { heard } from '../../locales/heard.ts';
import { has } from '../folded.ts';
import type { Move } from './move.ts';

const HOW_LONG = heard.howLong.howLong;
/** What takes time at a clinic is no answer that one waits for. */
const OF_ELSE = heard.howLong.ofElse;

/** "¿Y eso demora mucho?", "quando me respondem?": how long that takes which has just been promised. */
export function asksHowLong(text: string): boolean {
  return has(text, HOW_LONG) && !has(text, OF_ELSE);
}

/** What is told of it: that nobody knows, and what happens next. */
export function howLong(topic: 'person-wait' | 'list-wait'): Move {
  return { do: 'begin', flow: 'questions', intent: null, given: {}, about: { topic } };
}
