import { spoken } from '../words.ts';
import type { Concept } from './concepts.ts';
import type { Mark, Marks } from './marks.ts';
import { named } from './said.ts';

/** What gives a visit up in words of its own. */
const GIVING_UP: readonly Concept[] = ['cancel', 'drop', 'unneeded', 'stop', 'lose'];

/** How far before "no puedo ir" the words may stand that tell when, or what for. */
const REACH = 5;

/**
 * Whether all that is told of not coming says which part of a day another one is better than ("de manhã, de tarde não
 * consigo ir"), or what is to be spared ("los dos juntos, para no tener que ir dos veces"): nothing is given up.
 */
export function onlySaysWhen(marks: Marks): boolean {
  const denied = marks.all.filter(
    ({ concept, negated }) => concept === 'unable' || (concept === 'attend' && negated),
  );
  if (denied.length === 0 || named(marks, GIVING_UP)) return false;
  return denied.every((mark) => isSpared(mark, marks) || isWorsePart(mark, marks));
}

const FOR_NOT = /\b(?:para|pra|pa|p)(?: (?:que|eu|mim|yo|a gente))* (?:no|nao)(?: \w+){0,3}$/;

/** "Para no ir dos veces", "pra não ter que voltar"; not "para el jueves no puedo ir". */
function isSpared({ from, to }: Mark, { words, begin }: Marks): boolean {
  return FOR_NOT.test(spoken(words, from - begin - REACH, to - begin));
}

const PART =
  /\b(?:(?:en|por|a) las? (?:mananas?|tardes?|noches?)|(?:de|pela|na|a) (?:manha|tarde|noite)|temprano|cedo)\b/g;

/** Where one part of the day ends, and why not another is told. */
const WHY = /\b(?:por ?que|pues|pois|ya que|ja que|que|pero|mas)$/;

/** "Sexta de manhã porque à tarde não posso ir": this part of the day is told beside another that suits. */
function isWorsePart({ from, to }: Mark, { words, begin }: Marks): boolean {
  const { clause } = words[from - begin]!;
  const around = words.slice(Math.max(0, from - begin - REACH), to - begin + REACH);
  const own = around.filter((word) => word.clause === clause).map(({ token }) => token.text);
  if (own.join(' ').search(PART) < 0) return false;
  const parts = [...spoken(words).matchAll(PART)];
  if (parts.length < 2) return false;
  const [first, second] = parts;
  const between = spoken(words)
    .slice(first!.index + first![0].length, second!.index)
    .trim();
  const isApart = words.some((word) => word.clause !== clause) || WHY.test(between);
  return isApart && first![0] !== second![0];
}
