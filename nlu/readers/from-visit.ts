import type { Normalised, Token } from '../normalise.ts';
import { once } from '../once.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf, FromVisit, Lang } from '../types.ts';
import { FROM_VISIT_WORDS, type FromVisitWords } from './from-visit-words.ts';
import { readNumber } from './number.ts';
import { lexiconOf } from './when/lexicons.ts';

/** One way to tell a time from a visit's, and what it comes to. */
interface Way {
  pattern: RegExp;
  read(groups: Partial<Record<string, string>>, lang: Lang): FromVisit | null;
}

/** Without one of these nothing is told so. */
const SIGN = terms.fromVisit.sign;
/** Beyond this nothing is read, so that hostile input costs little. */
const MOST_TOKENS = 120;
/** A refusal stands within so many words of what it refuses. */
const REFUSED_WITHIN = 4;

/** The times told from that of a visit: "el viernes de esa semana", "uma semana depois", "a la misma hora". */
export function readFromVisit({ original, tokens }: Normalised, lang: Lang): EntityOf<'from-visit'>[] {
  if (!SIGN.test(original)) return [];
  const read = tokens.slice(0, MOST_TOKENS);
  const starts: number[] = [];
  let said = '';
  for (const { text } of read) {
    starts.push(said.length);
    said += `${text} `;
  }
  const found: { from: number; to: number; shift: FromVisit }[] = [];
  for (const { pattern, read: shiftOf } of WAYS[lang]()) {
    for (const match of said.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      if (isRefused(said, from, to, lang)) continue;
      const shift = shiftOf(match.groups ?? {}, lang);
      if (shift) found.push({ from, to, shift });
    }
  }
  // "Más tarde" alone is of whatever is on offer.
  const isTold = found.some(({ shift }) => shift.hours === undefined);
  return (isTold ? found : [])
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, shift }) => ({ ...place(original, read, { starts, from, to }), shift }));
}

function place(
  original: string,
  tokens: readonly Token[],
  { starts, from, to }: { starts: readonly number[]; from: number; to: number },
) {
  const { start } = tokens[starts.findLastIndex((at) => at <= from)]!;
  const { end } = tokens[starts.findLastIndex((at) => at < to - 1)]!;
  return { type: 'from-visit', text: original.slice(start, end), start, end } as const;
}

/** "El mismo día no puedo", "no me sirve a la misma hora". */
function isRefused(said: string, from: number, to: number, lang: Lang): boolean {
  const { denial, aside } = FROM_VISIT_WORDS[lang];
  const clause = said.slice(0, from).split(terms.fromVisit.turns);
  const before = words(clause.at(-1)!).slice(-REFUSED_WITHIN);
  const after = words(said.slice(to)).slice(0, 2);
  return isAnyOf(before, `${denial}|${aside}`) || isAnyOf(after, denial);
}

function isAnyOf(said: readonly string[], pattern: string): boolean {
  const whole = new RegExp(`^(?:${pattern})$`);
  return said.some((word) => whole.test(word));
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

const WAYS = {
  es: once(() => waysOf(FROM_VISIT_WORDS.es)),
  pt: once(() => waysOf(FROM_VISIT_WORDS.pt)),
} as const satisfies Record<Lang, () => readonly Way[]>;

/** The ways of a language, those that say more before those that are a part of them. */
function waysOf(w: FromVisitWords): Way[] {
  const weekday = `(?<weekday>${w.weekdays.join('|')})`;
  // "Martes o jueves": each of them.
  const either = `(?<before>(?:(?:${w.weekdays.join('|')}) (?:(?:${w.either}) ){1,4}){1,4})?${weekday}`;
  const link = `(?:(?:${w.ofWeek}) ){0,3}`;
  const count = `(?:(?<half>${w.half})|(?<pair>${w.pair})|(?<count>\\d{1,3}|[a-z]+(?: e [a-z]+)?))`;
  const amount = `(?:${count} )?(?<unit>minutos?|horas?|dias?|semanas?|mes(?:es)?)(?<more> (?:y media|e meia))?`;
  const end = `(?! (?:${w.ofAnother}) )(?= )`;
  const verb = `(?:(?<later>(?:${w.putOff})[a-z]*)|(?<earlier>(?:${w.bringForward})[a-z]*))`;
  const near = `(?:(?<next>${w.next})|(?<previous>${w.previous}))`;
  const thatWeek = `(?:(?<=(?:${w.ofWeek}) )(?:${w.that})|[dn]essa|[dn]aquela) semana`;
  const sameWeek = `(?:(?:${w.same}) semana|${thatWeek})`;
  const otherWeek = `(?:semana ${near}|(?<other>${w.other}) semana)`;
  return [
    way(`${either} ${link}${sameWeek}`, inWeek(w)),
    way(`(?:${w.same}) semana ${link}${either}`, inWeek(w)),
    way(`${weekday} ${link}${otherWeek}${end}`, inWeek(w)),
    way(`${weekday} (?:- feira |feira )?${near}${end}`, ({ weekday: day, next }) => ({
      days: next ? 1 : -1,
      weekday: w.weekdays.indexOf(day!),
    })),
    way(`${amount} (?:(?<later>${w.later})|(?<earlier>${w.earlier}))${end}`, byAmount),
    way(`${verb} (?:(?:${w.between}) ){0,5}${amount}`, byAmount),
    way(`(?:${w.same}) semana|(?:${w.wholeWeek})`, () => ({ weeks: 0 })),
    way(`${otherWeek}${end}`, inWeek(w)),
    way(`(?:${w.same}) (?:${w.day})(?! de (?:hoy|hoje|manana|amanha) )`, () => ({ days: 0 })),
    // "La misma mañana": that day's.
    way(`(?:${w.same}) (?:${w.partOfDay})`, () => ({ days: 0 })),
    way(`(?<=(?:mas|mais) [a-z]+ )[dn]?es+e dia`, () => ({ days: 0 })),
    way(`[dn]?es+e dia(?= (?:(?:pero|so|que|mas) ){0,3}(?:mas|mais) )`, () => ({ days: 0 })),
    way(`[dn]?es+e dia(?= (?:pero |mas )?(?:en|por|a|de|pela) (?:la |las )?(?:${w.partOfDay}|\\d))`, () => ({
      days: 0,
    })),
    // "Qualquer dia depois das 18" tells an hour.
    way(
      `dia ${near}(?! (?:das?|de las?) (?:\\d|uma|una|duas|dos|tres|quatro|cuatro|cinco|seis|sete|siete|oito|ocho))${end}`,
      ({ next }) => ({
        days: next ? 1 : -1,
      }),
    ),
    way(`(?:al|ao|no) (?:otro|outro) dia`, () => ({ days: 1 })),
    way(`(?:${w.eve})${end}`, () => ({ days: -1 })),
    way(`(?:${w.same}) (?:${w.hour})`, () => ({ minutes: 0 })),
    way(`(?:mas|mais) (?:tarde|tardecito|tardezinho)`, () => ({ hours: 'later' })),
    way(`(?:mas|mais) (?:temprano|tempranito|cedo|cedinho)`, () => ({ hours: 'earlier' })),
  ];
}

function way(pattern: string, read: Way['read']): Way {
  return { pattern: new RegExp(`(?<= |^)${pattern}(?= |$)`, 'g'), read };
}

function inWeek(w: FromVisitWords): Way['read'] {
  return ({ before = '', weekday, next, previous, other }) => {
    const others = words(before).flatMap((word) =>
      w.weekdays.includes(word) ? w.weekdays.indexOf(word) : [],
    );
    const last = w.weekdays.indexOf(weekday ?? '');
    return {
      weeks: next || other ? 1 : previous ? -1 : 0,
      ...(last >= 0 && (others.length > 0 ? { weekdays: [...others, last] } : { weekday: last })),
    };
  };
}

/** "Una semana después", "adiar quinze dias", "media hora antes". */
function byAmount(
  { half, pair, count, unit, more, earlier }: Parameters<Way['read']>[0],
  lang: Lang,
): FromVisit | null {
  const whole = half ? 0.5 : pair ? 2 : count ? countOf(count, lang) : more ? 1 : null;
  const number = whole !== null && more ? whole + 0.5 : whole;
  if (number === null || (!Number.isInteger(number) && !unit!.startsWith('hora'))) return null;
  const by = earlier ? -number : number;
  if (unit!.startsWith('minuto')) return { minutes: by };
  if (unit!.startsWith('hora')) return { minutes: by * 60 };
  if (unit!.startsWith('semana')) return { days: by * 7 };
  if (unit!.startsWith('mes')) return { months: by };
  const days = FROM_VISIT_WORDS[lang].idioms.get(number) ?? number;
  return { days: earlier ? -days : days };
}

function countOf(text: string, lang: Lang): number | null {
  const tokens = text.split(' ').map((word) => ({ text: word, start: 0, end: 0 }));
  const number = readNumber(tokens, 0, lexiconOf(lang).lexicon.numbers);
  return number?.end === tokens.length ? number.value : null;
}
