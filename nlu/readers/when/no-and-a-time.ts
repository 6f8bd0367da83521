import type { Piece } from './meaning.ts';
import { isAt, type Reading, take, wordAt } from './reading.ts';

/** What one begins to speak with: "moça não quinta às 9", "ay señorita no, el viernes". */
const OPENING =
  /^(?:ah|ay|ai|uy|e|eh|oi|moc[ao]|senorita|senhora?|senora?|doctora?|doutora?|bueno|bom|pues|entao|mire|olha)$/;
/** What may stand between the no and the day. */
const ON = /^(?:el|este|en|na|no|nesta|neste|em|dia|o|a)$/;

/** "No el viernes a las 4", as the telephone writes it down: a no to what is on offer, and a day with its hour for it. */
export function isNoAndATime(r: Reading, pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces;
  const start = r.tokens.findIndex((_, at) => !OPENING.test(wordAt(r, at)));
  const no = first ? take(r, start, 'negation') : null;
  if (no?.value !== 'no' || !first!.day || others.some(({ day, moment }) => day || moment)) return false;
  const hasHour = first!.clock !== undefined || others.length > 0;
  const between = r.tokens.slice(no.end, first!.start);
  const isNext = between.length <= 1 && between.every((_, at) => ON.test(wordAt(r, no.end + at)));
  // "No, el viernes a las 4 no puedo" refuses it after all.
  const end = pieces.at(-1)!.end;
  const isRefused = r.tokens.slice(end).some((_, at) => isAt(r, end + at, 'negation', 'unable'));
  return hasHour && isNext && !isRefused;
}
