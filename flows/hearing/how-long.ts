import { has } from '../folded.ts';
import type { Move } from './move.ts';

const HOW_LONG =
  /\b(?:cuanto|quanto|cuantos|quantos|mucho|muito|mto)\b(?: \w+){0,4}? (?:demor|tard|esper)\w*|\b(?:demor|tard)[ao]n?m?\b(?: \w+){0,2}? (?:mucho|muito|mto|cuanto|quanto|(?:en |para |pra |a )?(?:respond|contest|avis)\w+)\b|\b(?:cuando|quando|a que horas?|que horas) (?:mas o menos |mais ou menos )?(?:me |nos )?(?:respond|contest|avis|llam|cham|escrib|escrev|retorn|ligam)\w*/;
/** What takes time at a clinic is no answer that one waits for. */
const OF_ELSE =
  /\b(?:result\w*|examen\w*|exames?|consultas?|citas?|turnos?|ecograf\w*|resonancia|ressonancia|estudios?|llegar|chegar)\b/;

/** "¿Y eso demora mucho?", "quando me respondem?": how long that takes which has just been promised. */
export function asksHowLong(text: string): boolean {
  return has(text, HOW_LONG) && !has(text, OF_ELSE);
}

/** What is told of it: that nobody knows, and what happens next. */
export function howLong(topic: 'person-wait' | 'list-wait'): Move {
  return { do: 'begin', flow: 'questions', intent: null, given: {}, about: { topic } };
}
