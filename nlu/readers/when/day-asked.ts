import type { Piece } from './meaning.ts';
import { isAt, isPause, type Reading, take, wordAt } from './reading.ts';

/** Tokens from a day to the question mark that ends "¿el jueves no tienen nada?" */
const ASKED_WITHIN = 6;

/** "¿El jueves no hay?", "na quinta não tem nada?": whether there is anything that day is asked, and it is refused by nobody. */
export function isAskedFor(r: Reading, at: number): boolean {
  if (!/^(?:no|nao)$/.test(wordAt(r, at))) return false;
  if (
    !/^(?:hay|habra|tiene[ns]?|tendra[ns]?|queda[n]?|tem|teria|ha|sobra|abre[nm]?|atiende[ns]?|atendem?)$/.test(
      wordAt(r, at + 1),
    )
  )
    return false;
  for (let end = at + 2; end < at + ASKED_WITHIN && !/^[,.;!]$/.test(wordAt(r, end)); end++)
    if (wordAt(r, end) === '?') return true;
  return endsAsked(r, at + 2);
}

/** Whoever writes fast leaves the question mark out: "algo a las 5 no hay". "Mañana no hay caso" refuses it. */
function endsAsked(r: Reading, at: number): boolean {
  const end =
    /^(?:nada|cupos?|citas?|turnos?|horas?|horarios?|espacios?|vagas?|disponib\w+|disponiv\w+)$/.test(
      wordAt(r, at),
    )
      ? at + 1
      : at;
  return wordAt(r, end) === '';
}

/** "El jueves, no es urgente", "na sexta, não tem pressa": that there is no hurry refuses no day. */
export function isNoHurry(r: Reading, at: number): boolean {
  const no = isPause(r, at) ? at + 1 : at;
  if (!/^(?:no|nao)$/.test(wordAt(r, no))) return false;
  for (let word = no + 1; word <= no + HURRY_WITHIN && !isPause(r, word); word++)
    if (HURRY.test(wordAt(r, word))) return true;
  return false;
}

const HURRY_WITHIN = 4;
const HURRY = /^(?:urgentes?|urgencia|grave|afan|prisa|apuro|pressa|serio|emergencia|premura)$/;

/** "¿El lunes? No, el martes." */
export function isAnsweredNo(r: Reading, at: number): boolean {
  const no = wordAt(r, at) === '?' ? take(r, at + 1, 'negation') : null;
  return no?.value === 'no' && (isPause(r, no.end) || isAt(r, no.end, 'better'));
}

/** "El lunes festivo, ¿no cierto? Bueno, el martes": asked whether it is one, and another day named. */
export function isHolidayAsked(r: Reading, { end, day }: Piece, next: Piece): boolean {
  if (day?.kind !== 'any-holiday' || !next.day) return false;
  for (let at = end; at < next.start; at++) if (wordAt(r, at) === '?') return true;
  return false;
}
