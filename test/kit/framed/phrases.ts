import { readFileSync } from 'node:fs';
import type { Lang, When } from '../../../nlu/types.ts';

/** A short time as the corpus has it: what is said, when and where, and what it means. */
export interface Phrase {
  text: string;
  ref: string;
  country: string;
  when: When;
}

/** All of a phrase is of these: a phrase in a sentence is nothing but its time. */
const TIME_WORDS: Readonly<Record<Lang, RegExp>> = {
  es: /^(?:el|la|las|los|este|esta|a|al|de|del|en|por|y|media|cuarto|que|viene|otra|pr[oó]xim[oa]|semana|mes|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|hoy|ma[nñ]ana|pasado|tarde|noche|tardecita|temprano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|d[ií]a|despu[eé]s|antes|entre|primera|hora|\d{1,2}|\d{1,2}:\d\d|am|pm|\d{1,2}[ap]m)$/i,
  pt: /^(?:o|a|as|os|este|esta|nesta|neste|[aà]s|ao|de|do|da|das|na|no|nas|pela|e|meia|que|vem|outra|pr[oó]xim[oa]|semana|m[eê]s|segunda|ter[cç]a|quarta|quinta|sexta|s[aá]bado|domingo|segunda-feira|ter[cç]a-feira|quarta-feira|quinta-feira|sexta-feira|hoje|amanh[aã]|depois|manh[aã]|tarde|noite|cedo|cedinho|janeiro|fevereiro|mar[cç]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|dia|antes|entre|parte|[aà]|\d{1,2}|\d{1,2}:\d\d|\d{1,2}h|\d{1,2}h\d\d)$/i,
};
/** How a phrase begins that may stand anywhere in a sentence. */
const BEGINNING: Readonly<Record<Lang, RegExp>> = {
  es: /^(?:el|la|este|esta|hoy|ma[nñ]ana|pasado|a la|a las|en la|por la|despu[eé]s|antes|entre)\b/i,
  pt: /^(?:na|no|nesta|neste|hoje|amanh[aã]|depois|segunda|ter[cç]a|quarta|quinta|sexta|s[aá]bado|dia|[aà]s|[aà] tarde|de manh[aã]|pela|antes|semana que|entre)/i,
};
const MOST_WORDS = 7;
/** What is over is no time to be seen at, and "la otra" leans on what was said before it. */
const LEANING = /^(?:el|la|o|a) (?:otra|otro|pr[oó]xim[oa])$| pasad[oa]$/i;

/** The short times of the corpus, each once. */
export function phrases(lang: Lang): Phrase[] {
  const file = new URL(`../../../nlu/corpus/when/${lang}.jsonl`, import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    // The rows are ours.
    .map(
      (line) =>
        JSON.parse(line) as Omit<Phrase, 'when'> & { when: (When & { role?: string })[]; awaiting?: string },
    );
  return rows.flatMap(({ text, ref, country, when, awaiting }) => {
    const words = text.split(' ');
    const isShort =
      when.length === 1 &&
      when[0]!.role === undefined &&
      awaiting === undefined &&
      words.length <= MOST_WORDS &&
      words.every((word) => TIME_WORDS[lang].test(word)) &&
      BEGINNING[lang].test(text) &&
      !LEANING.test(text);
    return isShort ? [{ text, ref, country, when: when[0]! }] : [];
  });
}
