import { beginsWithStudy, studyWordsIn, withoutComing } from './study-words.ts';

/** What stands before a diagnosis in the sentence of a letter. */
const WHY =
  /(?:^|[\s,;])(?:por (?:a?presentar|tener|cursar con|padecer|(?:un |um )?(?:cuadro|quadro) de|sospecha de|suspeita de)|(?:con|com) (?:diagn[oó]stico|hip[oó]tese|hip[oó]tesis|cuadro|quadro|suspeita|sospecha)(?: (?:diagn[oó]stica|presuntivo|cl[ií]nico|provável))? de|(?:cuadro|quadro)(?: cl[ií]nico)? (?:(?:compatible|compat[ií]vel|sugestivo|sugerente) )?(?:con|com|de)|diagnosticad[oa] (?:con|com|de)|(?:(?:con|com) el fin de|com o fim de|a fin de|a fim de|para) (?:descartar|excluir|confirmar)|[ye] diagn[oó]stico de|em (?:raz[aã]o|decorr[eê]ncia|virtude) de|(?:en|a) (?:raz[oó]n|causa|virtud) de|devido a|debido a|(?:trata-se|se trata|tr[aá]tase) de (?:uma?n? )?(?:quadro|cuadro|caso)(?: cl[ií]nico)? de|portador(?:\(a\)|a)? de)\s+/iu;

/** Where a diagnosis ends: with its sentence, at a comma, at its code in brackets, or where its treatment is told. */
const END =
  /\.(?:\s|$)|;|:$|,\s(?!no\b|n[aã]o\b|sin\b|sem\b|sitio\b)|\s\((?=CI[DE]\b|[A-TV-Z]\d\d)|\s(?:em|en) (?:acompanhamento|tratamento|tratamiento|seguimiento|seguimento|control|controle|estudio|investiga)/iu;

/** `por gonartrosis (M17.9)`: what has a code behind it is a diagnosis. */
const CODED =
  /(?:^|[\s,;])por\s+(?=\p{L}[^,.;()]{3,80}?\s\((?:CI[DE][\s-]?(?:10|X)?:?\s?)?[A-TV-Z]\d{2}(?:\.\d)?\))/iu;

/** `ecografía de partes blandas por dedo en gatillo`: behind a study, in small letters, and no way in which it is done. */
const BECAUSE =
  /\spor\s+(?=\p{Ll}{3})(?!favor|medio|meio|v[ií]a|cada|d[ií]a|semana|minuto|vez|vece|imagen|imagem)/iu;

/** Where a study's name ends and why it is asked for begins; null where it says neither. */
function becauseIn(text: string): RegExpExecArray | null {
  const because = BECAUSE.exec(text);
  if (!because || studyWordsIn(text.slice(0, because.index)) === 0) return null;
  const behind = text.slice(because.index).replace(END, ' . ').split(' . ')[0] ?? '';
  return /\p{Ll}/u.test(behind.replace(/^\s*por\s+/i, '').charAt(0)) && studyWordsIn(behind) === 0
    ? because
    : null;
}

/** Where the reason of a letter's request begins, its words, and what stands behind them; null where a text gives none. */
export function reasonIn(text: string): { from: number; reason: string; rest: string } | null {
  const why = WHY.exec(text) ?? CODED.exec(text) ?? becauseIn(text);
  if (!why) return null;
  const rest = text.slice(why.index + why[0].length);
  const end = END.exec(rest);
  const to = end?.index ?? rest.length;
  return { from: why.index, reason: rest.slice(0, to), rest: rest.slice(to) };
}

/** For whom something is to be done, in the sentence that asks for it. */
const FOR_WHOM =
  /,?\s(?:al|a|a la|a el|para|para el|para la|del|de la|ao|à|ao\(à\)|a\(o\)|para o|para a|do|da|en|na|no)\s(?:o\(a\)\s|el\/la\s|la\/el\s)?(?:paciente|pte|pcte|se[ñn]or|sr|sra|don|do[ñn]a|usuari|afiliad|beneficiari|menor|ni[ñn][oa]|crian[cç]a)/iu;

/** Words of who somebody is, behind a name: `(DNI 28.112.334)`, `, identificada con`, `, nascido em`, `, de 43 años`. */
const IS_WHO =
  '(?:[Rr]ut|RUT|[Rr]un|RUN|[Cc]pf|CPF|[Dd]ni|DNI|D\\.N\\.I|CURP|[Cc]\\.?[Cc]\\b|identificad|portador|na[cs]c?id[oa]|(?:de )?\\d{1,3} a[ñn]os)';

/** `… a Jairo Obando (DNI 11.865.084)`: for whom, where only what stands behind the name says that it is a patient's. */
const FOR_NAMED = new RegExp(
  `\\s(?:al?|para|à|ao)\\s(?=(?:\\p{Lu}[\\p{L}.'’-]+\\s?|(?:d[aeo]s?|del|la)\\s){2,7}[,(\\s–-]{1,4}${IS_WHO})`,
  'u',
);

/** Where the name begins of whom something is for, as `FOR_NAMED` knows it; null where a text has none. */
export function namedWhomIn(text: string): number | null {
  const whom = FOR_NAMED.exec(text);
  return whom && whom.index + whom[0].length;
}

/** Who somebody is: `, RUT …`, `, identificada con …`, `, nascido em …`. */
const IDENTIFIED =
  /,\s(?:rut|run|cpf|dni|curp|c\.?c\.?|identificad|portador|con fecha|com data|na[cs]c?id[oa]|de \d{1,3} a[ñn]os)/iu;

/** A sentence that ends, and another that begins; `H. pylori` is none. */
const NEXT_SENTENCE = /(?<=\p{L}{3}|\d\s?h|\d\p{L}?|\))\.\s+(?=\p{Lu})/u;

/** Where what a sentence asks for ends: before for whom it is, and why; null where it goes on to the end. */
export function endOfRequest(text: string): number | null {
  const sentence = NEXT_SENTENCE.exec(text);
  const ends = [
    reasonIn(text)?.from,
    FOR_WHOM.exec(text)?.index,
    FOR_NAMED.exec(text)?.index,
    IDENTIFIED.exec(text)?.index,
    sentence && !beginsWithStudy(withoutComing(text.slice(sentence.index + sentence[0].length)).trim())
      ? sentence.index
      : undefined,
  ].filter((end) => end !== undefined && end > 0);
  return ends.length > 0 ? Math.min(...(ends as number[])) : null; // Undefined ones are gone.
}
