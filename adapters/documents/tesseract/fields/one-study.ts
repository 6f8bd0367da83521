import { fold } from '../../../../nlu/normalise.ts';
import { isOneLetterOff } from '../known/vocabulary.ts';
import { isView } from './enumerated.ts';
import type { FoundItem } from './items.ts';
import type { Cell } from './layout.ts';
import { arePanel } from './panels.ts';
import { beginsWithStudy, studyWordsIn } from './study-words.ts';

/** Whether what was read as a study may be none, not all of one, or two: then a person looks at it. */
export function isItemDoubted({ description, code, system, cells }: FoundItem): boolean {
  if (code !== null && system === null) return true;
  const isKnown = studyWordsIn(description) > 0 || code !== null;
  const isOption = cells.some(({ text }) => text.includes('☒'));
  const maybeTwo = !isOption && areTwo(description, code);
  const isMisspelt = description.split(/\P{L}+/u).some(isOneLetterOff);
  return !isKnown || !isWhole(description) || maybeTwo || isMisspelt || areApart(cells, code);
}

/** Words that something must follow: `Urina tipo`, `Ecografía de`. */
const RUNS_ON =
  /(^|\s)(de|del|da|do|y|e|con|com|en|em|para|por|sin|sem|a|o|ou|tipo|nivel|fase|grado|grau|anti|[-–,/+])$/iu;

/** `Lípidos, perfil de`: a name in a list by what is looked for. */
const TURNED_ROUND = /^\p{L}[^,]+, \p{L}{4,} de$/u;

/** A number at the end that is how many rather than what: no `tipo 1`. */
const COUNTED =
  /(?<!\b(?:tipo|nivel|fase|grado|grau|factor|fator|t|de|urina|hiv|vih|qu[ií]mica|sangu[ií]nea|qs)) \d{1,2}$/iu;

/** `2 Ecografía`: how many, or the place in a list? `25 OH vitamina D` is a name. */
const COUNTED_BEFORE = /^\d{1,2}\s(?!oh\b|hidro)\p{L}/iu;

/** `E Ecografía`, `S. TSH`: what a mark or a number before a study was read as. */
const BEGINS_WITH_SPECK = /^\p{L}(?:[.)]\s?|\s)\p{Lu}(?:\p{Ll}{3}|\p{Lu}|\d)/u;

/** `Se solicita realizar …`: a sentence that asks, and no name of a study. */
const ASKING = /^(se (le )?(solicit|indic|orden|requier)|favor|solicit|indico|realizar|pido|peço|ruego)/iu;

/** What stands in no name: a box, marks, a label, the digits of a code. */
const FOREIGN = /[^\p{L}\p{N}\s()[\]{},.;+\-–—/:%'’"°ºª&#]|:\s|\d{6,}|\.{3}/u;

/** `renal Ly vesical`: two letters that are no abbreviation of studies, nor of what is measured, are a word misread. */
const STRAY =
  /(?<=\p{L}\s)(?!(?:Rx|Rh|Ig|Ac|Ag|Na|Cl|Ca|Fe|Mg|Li|Zn|Cu|Pb|Hg|Al|Vi|Hb|Ca|II|IV|Dr|Cr|Ph)\s)\p{Lu}\p{Ll}\s/u;

/** Whether a name has a beginning and an end, and nothing else in it. */
function isWhole(description: string): boolean {
  const [open, close] = [/[([]/g, /[)\]]/g].map((bracket) => description.match(bracket)?.length ?? 0);
  const isCut =
    /[:.]$/.test(description) ||
    (RUNS_ON.test(description) && !TURNED_ROUND.test(description)) ||
    COUNTED.test(description) ||
    COUNTED_BEFORE.test(description) ||
    BEGINS_WITH_SPECK.test(description) ||
    ASKING.test(description);
  return open === close && !isCut && !FOREIGN.test(description) && !STRAY.test(description);
}

/** `Toxoplasma IgG e IgM`, `Urocultivo y antibiograma`: two answers of one study. */
const ANSWER = /^(ig[agme]\b|antibiograma$)/iu;

/** Studies whose own name joins two words, folded. */
const JOINED = /^(grupo|tipagem|tipo)( sanguine[oa])?,? (y|e) (factor|fator|rh)\b/;

/** `Ecografía de hombro izquierdo Mamografía`: a capital after a word in small letters, and no name of who found a test. */
const RUN_TOGETHER = /\p{Ll}{4,}\s((?!Doppler|Holter)\p{Lu}\p{Ll}{4,})/u;

/** `Biometría hemática y radiografía de tórax`: what is parted by `y`, a comma or a plus, each a study. */
function areTwo(description: string, code: string | null): boolean {
  if (code !== null || arePanel(description) || JOINED.test(fold(description))) return false;
  if (RUN_TOGETHER.test(description) && beginsWithStudy(RUN_TOGETHER.exec(description)?.[1] ?? ''))
    return true;
  const parts = description.split(/\s*[,;+]\s*(?![^(]*\))|\s+[ye/]\s+/u);
  return parts
    .slice(1)
    .some(
      (part) =>
        !isView(part) && !ANSWER.test(part) && (beginsWithStudy(part) || /^\p{Lu}\p{Ll}{3}/u.test(part)),
    );
}

/** `1 unidade`, `CANT: 1`: how many, in a cell of its own. */
const COUNT = /^(?:\d{1,3}\s?\p{L}{2,9}\.?|(?:cant|qtde?|cantidad|quantidade)\.?\s?:?\s?\d{1,3})$/iu;

/** Words in more cells of one row than one, where no code says that they are one study. */
function areApart(cells: readonly Cell[], code: string | null): boolean {
  if (code !== null) return false;
  const rows = cells
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !COUNT.test(text))
    .map(({ page, row }) => `${page}:${row}`);
  return new Set(rows).size < rows.length;
}
