import { normalise, type Token } from '../normalise.ts';
import { NOT_NAMES, PARTICLES } from '../readers/name-words.ts';
import { GIVEN_NAMES, SURNAMES } from './people-names.ts';

/** Small words inside one name; "Ana y Mateo" are two. */
const INSIDE = new Set([...PARTICLES].filter((word) => word !== 'y' && word !== 'e'));

/** Days and months that nobody is called by, whether or not a time is read there: "el Martes fui". */
const DAYS = new Set(
  `lunes martes miercoles jueves viernes sabado segunda terca quarta quinta sexta enero febrero marzo mayo junio agosto
  septiembre setiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro
  dezembro`.split(/\s+/),
);

/** A place in an utterance, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where people are named, whoever they are: by a name that is common, or by a capital where nothing else has one.
 * It finds too much rather than too little.
 * @param known what our own reader has found there that is no person: a weekday, a specialty, a site
 */
export function peopleNamed(text: string, known: readonly Span[]): Span[] {
  const { tokens } = normalise(text);
  const telling = tokens.map((token, at) =>
    telltale(token, { text, known, isFirst: beginsSentence(text, tokens, at) }),
  );
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (telling[at] !== 'name') continue;
    let from = at;
    while (from > 0 && telling[from - 1] === 'capital' && isNext(text, tokens[from - 1]!, tokens[from]!))
      from -= 1;
    let to = at;
    for (let next = at + 1; goesOn(text, tokens, { next, telling }); next++)
      if (telling[next] !== null) to = next;
    spans.push({ start: tokens[from]!.start, end: tokens[to]!.end });
    at = to;
  }
  return spans;
}

/** What a word tells: that somebody is named, or that it may be a part of a name that is told beside it. */
type Telltale = 'name' | 'surname' | 'capital' | null;

function telltale(
  { start, end, text: plain }: Token,
  { text, known, isFirst }: { text: string; known: readonly Span[]; isFirst: boolean },
): Telltale {
  if (!/^\p{L}{2,}$/u.test(plain) || known.some((span) => span.start < end && start < span.end)) return null;
  if (GIVEN_NAMES.has(plain)) return 'name';
  if (SURNAMES.has(plain)) return isWritten(text, start, end) ? 'name' : 'surname';
  if (NOT_NAMES.has(plain) || DAYS.has(plain) || !isWritten(text, start, end)) return null;
  return isFirst ? 'capital' : 'name';
}

/** "Marcela", not "EPS", "martes" or a word of one who shouts. */
function isWritten(text: string, start: number, end: number): boolean {
  return /^\p{Lu}\p{M}*\p{Ll}/u.test(text.slice(start, end));
}

function beginsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /[.!?¡¿\n:;…]/u.test(text.slice(before.start, tokens[at]!.start));
}

function goesOn(
  text: string,
  tokens: readonly Token[],
  { next, telling }: { next: number; telling: readonly Telltale[] },
): boolean {
  const token = tokens[next];
  if (token === undefined || !isNext(text, tokens[next - 1]!, token)) return false;
  return telling[next] !== null || (INSIDE.has(token.text) && (telling[next + 1] ?? null) !== null);
}

function isNext(text: string, { end }: Token, { start }: Token): boolean {
  return /^[ '’-]{0,2}$/.test(text.slice(end, start));
}
