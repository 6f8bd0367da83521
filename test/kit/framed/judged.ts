import { understand } from '../../../nlu/nlu.ts';
import type { Understanding, When } from '../../../nlu/types.ts';
import type { Framed } from './frames.ts';

/** What a frame did to what it stands around. */
export type Change =
  | 'time lost'
  | 'time changed'
  | 'time added'
  | 'time taken for a visit'
  | 'time made up'
  | 'wish lost'
  | 'wish unsure'
  | 'wish added'
  | 'danger heard';

/** How a message is read beside how its wish alone is. */
export function changes({ lang, phrase, wish, intent, told, text, kinds }: Framed): Change[] {
  const hints = { lang, country: phrase.country, ref: phrase.ref, awaiting: null };
  const [alone, whole] = [understand(wish, hints), understand(text, hints)];
  const meant = shown(phrase.when);
  // What is not read by itself is another fault than the frame's.
  if (timesOf(alone).join() !== meant) return [];
  const found: Change[] = [];
  const times = timesOf(whole);
  if (!times.includes(meant)) {
    const isVisit = whole.entities.some((one) => one.type === 'when' && shown(one.when) === meant);
    if (isVisit) found.push('time taken for a visit');
    else found.push(times.length > 0 ? 'time changed' : 'time lost');
  } else if (times.length > 1) found.push('time added');
  if (
    told &&
    timesOf(understand(`${told}. ${lang === 'es' ? 'Quiero una cita' : 'Quero uma consulta'}`, hints))
      .length > 0
  )
    found.push('time made up');
  if (intent) {
    const heard = whole.intents.find((one) => one.intent === intent);
    if (heard?.band !== 'act') found.push(heard ? 'wish unsure' : 'wish lost');
    if (whole.intents.some((one) => one.intent !== intent && one.band === 'act')) found.push('wish added');
  }
  if (whole.redFlag && !alone.redFlag && !kinds.includes('since')) found.push('danger heard');
  return found;
}

function timesOf({ entities }: Understanding): string[] {
  return entities.flatMap((one) => (one.type === 'when' && one.role === undefined ? [shown(one.when)] : []));
}

function shown({ type, from, to }: When): string {
  return `${type} ${from}~${to}`;
}
