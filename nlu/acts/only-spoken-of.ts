import type { Intent } from '../types.ts';
import { spoken } from '../words.ts';
import type { Concept } from './concepts.ts';
import { hasConfirmed } from './ellipsis.ts';
import type { Mark, Marks } from './marks.ts';
import { onlySaysWhen } from './not-then.ts';
import { putsElsewhere } from './of-theirs.ts';
import { told, wordsThatTell } from './said.ts';
import { isClauseOf } from './supposed.ts';

/** By what an act that takes nothing is told, what else wants it, and how it is said where it is wanted. */
interface Telling {
  by: readonly Concept[];
  wanted: readonly Concept[];
  /** Whether the same is asked for in words of its own. */
  elsewhere?: (marks: Marks) => boolean;
  means: (mark: Mark, marks: Marks) => boolean;
}

const TELLING: Partial<Readonly<Record<Intent, Telling>>> = {
  book: {
    by: ['book', 'get'],
    wanted: ['want', 'other', 'unable'],
    means: isAskedFor,
  },
  reschedule: {
    by: ['move'],
    wanted: ['want', 'other', 'unable'],
    elsewhere: putsElsewhere,
    means: isAskedFor,
  },
  // "Si voy" is as often a yes without its accent, and "confirmado" is so from now on.
  confirm: {
    by: ['confirm', 'attend', 'keep'],
    wanted: [],
    means: (mark, marks) =>
      !mark.negated &&
      (mark.mood === 'report' ? isSoNow(mark, marks) : mark.mood !== 'condition' || isYes(mark, marks)),
  },
  check_in: { by: ['arrive'], wanted: [], means: isHere },
  // "Mi mamá es una persona mayor", "é pra outra pessoa" calls for nobody.
  human: {
    by: ['agent', 'talk'],
    wanted: [],
    means: (mark, marks) =>
      !isDescribed(mark, marks) && !hasServed(mark, marks) && !isUnableToTalk(mark, marks),
  },
};

/**
 * Whether the words name the act of `intent`, and each time only tell of it, suppose or deny it: "mi hermana sacó
 * turno", "no quiero sacar cita todavía", "la doctora siempre cambia las fechas".
 */
export function isOnlySpokenOf(intent: Intent, marks: Marks): boolean {
  if (intent === 'cancel') return onlySaysWhen(marks);
  // "Ya la confirmé" tells that they come.
  if (intent === 'confirm' && hasConfirmed(marks)) return false;
  const telling = TELLING[intent];
  if (!telling) return false;
  const acts = marks.all.filter(({ concept }) => telling.by.includes(concept));
  if (acts.length === 0 || acts.some((mark) => telling.means(mark, marks))) return false;
  const clauses = acts.map(({ from }) => clauseOf(marks, from));
  // "Me la cambió para la otra semana" wants no other; and in Portuguese "a" sounds like "há".
  const apart = marks.all.filter(
    (mark) =>
      mark.concept === 'unable' ||
      (!clauses.includes(clauseOf(marks, mark.from)) && wordsThatTell(marks, mark)[0] !== 'a'),
  );
  // "Trocaram meu turno. Dá pra passar o cardio pra sexta?": what is told is why.
  return !told({ ...marks, all: apart }, telling.wanted) && !(telling.elsewhere?.(marks) ?? false);
}

function clauseOf({ words, begin }: Marks, at: number): number {
  return words[at - begin]!.clause;
}

/** "Llevo años sin hacerme un chequeo", "no sé si me pueden dar una cita" refuse none. */
function isAskedFor({ negated, mood, from }: Mark, { words, begin, all }: Marks): boolean {
  const isWithout = /^s[ie][nm]$/.test(words[from - begin - 1]?.token.text ?? '');
  const isDoubted = all.some(({ concept, to }) => concept === 'doubt' && to <= from);
  return (!negated || isWithout || isDoubted) && (mood === 'command' || mood === 'question');
}

/** "No hay nadie en recepción" says where one is; "todavía no llegué" that one is not there. */
function isHere(mark: Mark, marks: Marks): boolean {
  // "En recepción me dijeron que escribiera": where somebody said it.
  const isPlace = /^(?:en|na|no|sala)$/.test(wordsThatTell(marks, mark)[0] ?? '');
  if (isPlace && marks.words.some(({ token }) => SAID_SO.test(token.text))) return false;
  const isYetToCome = mark.negated && wordsThatTell(marks, mark).some((word) => /^(?:lleg|cheg)/.test(word));
  return mark.mood !== 'condition' && !isYetToCome;
}

const SAID_SO = /^(?:dijo|dijeron|mandaron|pidieron|disse|disseram|falou|falaram|mandou|pediram|orientaram)$/;

/** "Es una persona mayor", "para otra persona". */
function isDescribed(mark: Mark, { words, begin, all }: Marks): boolean {
  if (mark.concept !== 'agent' || all.some(({ concept }) => concept === 'talk' || concept === 'want'))
    return false;
  // "Mi jefe me da permiso": the writer's, and nobody of the clinic.
  if (OWNS.test(words[mark.from - begin - 1]?.token.text ?? '')) return true;
  if (!/^pe(?:r|s)soas?$|^persona$/.test(words[mark.from - begin]!.token.text)) return false;
  const before = spoken(words, mark.from - begin - 2, mark.from - begin);
  const isOne =
    /^(?:es|e|eh|soy|sou|era|sera) (?:una|uma)$|^(?:para|pra|de|a|da|na|en|por) (?:otra|outra|misma|mesma|cada|tercera|terceira)$/;
  return isOne.test(before);
}

const OWNS = /^(?:mis?|nuestr[oa]s?|meus?|minhas?|noss[oa]s?)$/;

/** "La persona que me atendió se llamaba Marta", and not "quiero hablar con la que me atendió". */
function hasServed(mark: Mark, { words, begin, all }: Marks): boolean {
  if (all.some(({ concept, negated }) => concept === 'want' && !negated)) return false;
  const around = spoken(words, mark.from - begin, mark.to - begin + 3);
  return /\b(?:me|nos) at[ie]+nd(?:io|ieron|eu|eram)\b/.test(around);
}

/** "No puedo hablar ahora, estoy en clase". */
function isUnableToTalk({ from }: Mark, { words, begin }: Marks): boolean {
  const before = spoken(words, from - begin - 3, from - begin);
  return /\b(?:no|nao) (?:puedo|posso|podia|podria|poderia)$/.test(before);
}

/** "Si confirmo", "si señora ahí llego": a yes without its accent, of the writer; and not "cuando confirme el doctor". */
function isYes(mark: Mark, marks: Marks): boolean {
  const at = mark.from - marks.begin;
  const si = marks.words.findLastIndex(({ token }, before) => before < at && /^s[ie]$/.test(token.text));
  if (si >= 0 && isClauseOf(marks.words, si, at)) return false;
  return wordsThatTell(marks, mark).some((word) => /(?:\p{L}{3}o|oy|vou|[aei]?mos|re|rei)$/u.test(word));
}

function isSoNow(mark: Mark, marks: Marks): boolean {
  return mark.concept !== 'confirm' || /^confirmad[ao]s?$/.test(wordsThatTell(marks, mark)[0] ?? '');
}
