import { fold } from '../../../../nlu/normalise.ts';
import { isBorne } from '../known/names.ts';
import { isView } from './enumerated.ts';
import { saysWhich } from './item-rows.ts';
import { type FoundItem, isTitle } from './items.ts';
import type { Cell } from './layout.ts';
import { nameIn } from './names.ts';
import { isInstruction, isSalutation, isSpecialty } from './no-study.ts';
import { beginsWithStudy, studyWordsIn, withoutComing } from './study-words.ts';

/** What bears on whether a list of studies is whole. */
export interface ListRead {
  items: readonly FoundItem[];
  /** Words that are no label, no value and no study. */
  rest: readonly Cell[];
  /** The first row that says whose the order is: what stands above is the letterhead. */
  firstRow: number;
  /** What the form offers beside them and nobody ticked. */
  offered: readonly Cell[];
  /** What stands beside them under heads of remarks, and is no line of the list. */
  aside: readonly Cell[];
  /** The row below the heading over the list; that of its first study where it has none. */
  head: number;
}

/** Whether a study may be missing from a list, be no study, or be two: then a person looks at it. */
export function areItemsDoubted(list: ListRead): boolean {
  const { items, rest, firstRow, offered } = list;
  const isCoded = items.some(({ code }) => code !== null);
  if (isCoded && items.some(({ code }) => code === null)) return true;
  if (offered.some((cell) => hasUnsureBox(cell) || hasTickWithin(cell))) return true;
  if (items.some((item) => isItemDoubted(item)) || mayBeOptions(items) || isOneMissing(items)) return true;
  if (isCoded && rest.some((cell) => cell.row >= firstRow && beginsWithCode(cell, items))) return true;
  return rest.some((cell) => mayName(cell, list) || mayBeLine(cell, list));
}

function isItemDoubted({ description, code, system, cells }: FoundItem): boolean {
  if (code !== null && system === null) return true;
  const isKnown = studyWordsIn(description) > 0 || code !== null;
  const isOption = cells.some(({ text }) => text.includes('☒'));
  const maybeTwo = !isOption && areTwo(description, code);
  return !isKnown || !isWhole(description) || maybeTwo || areApart(cells, code);
}

/** Words that something must follow: `Urina tipo`, `Ecografía de`. */
const RUNS_ON =
  /(^|\s)(de|del|da|do|y|e|con|com|en|em|para|por|sin|sem|a|o|ou|tipo|nivel|fase|grado|grau|anti|[-–,/+])$/iu;

/** A number at the end that is how many rather than what: no `tipo 1`. */
const COUNTED = /(?<!\b(?:tipo|nivel|fase|grado|grau|factor|fator|t|de|urina|hiv|vih)) \d{1,2}$/iu;

/** `2 Ecografía`: how many, or the place in a list? `25 OH vitamina D` is a name. */
const COUNTED_BEFORE = /^\d{1,2}\s(?!oh\b|hidro)\p{L}/iu;

/** `E Ecografía`: what a mark before a study was read as. */
const BEGINS_WITH_SPECK = /^\p{L}\s\p{Lu}\p{Ll}{3}/u;

/** `Se solicita realizar …`: a sentence that asks, and no name of a study. */
const ASKING = /^(se (le )?(solicit|indic|orden|requier)|favor|solicit|indico|realizar|pido|peço|ruego)/iu;

/** What stands in no name: a box, marks, a label, the digits of a code. */
const FOREIGN = /[^\p{L}\p{N}\s()[\]{},.;+\-–—/:%'’"°ºª&#]|:\s|\d{6,}|\.{3}/u;

/** Whether a name has a beginning and an end, and nothing else in it. */
function isWhole(description: string): boolean {
  const [open, close] = [/[([]/g, /[)\]]/g].map((bracket) => description.match(bracket)?.length ?? 0);
  const isCut =
    /[:.]$/.test(description) ||
    RUNS_ON.test(description) ||
    COUNTED.test(description) ||
    COUNTED_BEFORE.test(description) ||
    BEGINS_WITH_SPECK.test(description) ||
    ASKING.test(description);
  return open === close && !isCut && !FOREIGN.test(description);
}

/** Before each study its place in the list, or a mark that is no box: nobody chooses among such. */
const COUNTED_OR_MARKED = [/^\d{1,2}\s?[.)-]/, /^(?:[-–—•·*]\s?\p{L}|e\s\p{Lu})/u];

/**
 * Studies side by side in columns, none of them ticked, may be what a form offers: where its boxes were not seen,
 * nobody can tell which were meant.
 */
function mayBeOptions(items: readonly FoundItem[]): boolean {
  const firsts = new Set(items.flatMap(({ cells }) => cells[0] ?? []));
  const rows = new Set([...firsts].map(({ row }) => row));
  if (COUNTED_OR_MARKED.some((mark) => [...firsts].every(({ text }) => mark.test(text)))) return false;
  return rows.size < firsts.size && items.every(({ code, quantity }) => code === null && quantity === null);
}

/** Whether a list that counts its studies, by a number before each or most of them, goes on without one of them. */
function isOneMissing(items: readonly FoundItem[]): boolean {
  const places = items.map(({ cells }) =>
    Number(/^\P{L}{0,2}?0*(\d{1,2})\s?[.)-]{1,2}(?!\d)/u.exec(cells[0]?.text ?? '')?.[1] ?? 0),
  );
  const counted = places.filter((place) => place > 0);
  if (counted.length < 2 || counted.length * 2 <= items.length) return false;
  return places.some((place, at) => place > 0 && place !== at + 1);
}

/** `Toxoplasma IgG e IgM`: two answers of one study. */
const IMMUNOGLOBULIN = /^ig[agme]\b/iu;

/** What laboratories measure together, and orders name in one breath, folded. */
const PANELS = [
  /^(tsh|t3|t4|t4l|ft4)( (libre|livre|total))?$/,
  /^(fsh|lh|estradiol|prolactina)$/,
  /^(tgo|tgp|ast|alt|got|gpt)$/,
  /^(colesterol )?(total|hdl|ldl|vldl)$/,
  /^(vitamina b12|acido folico|folatos?)$/,
  /^(urea|ureia|bun|creatinina)$/,
  /^(hemoglobina|hematocrito|plaquetas|recuento de plaquetas|contagem de plaquetas)$/,
  /^(amilasa|amilase|lipasa|lipase)$/,
  /^(proteinas (totales|totais)|albumina|globulinas?)$/,
  /^(fosfatas[ae] alcalina|ggt|gama gt|gamma gt|5 nucleotidas[ae])$/,
  /^(hierro|ferro|ferritina|transferrina)( serico| serica)?$/,
  /^(tp|tap|ttp|ttpa|kptt|inr|tiempo de protrombina|tempo de protrombina)$/,
  /^(sodio|potasio|potassio|cloro|calcio|fosforo|magnesio)$/,
];

/** Studies whose own name joins two words, folded. */
const JOINED = /^(grupo|tipagem|tipo) sanguine[oa],? (y|e) (factor|fator) rh/;

/** `TSH y T4 libre`: one line of a list, as it is printed. */
function arePanel(description: string): boolean {
  const parts = fold(description).split(/,\s*|\s+[ye]\s+|\s*\/\s*/);
  return PANELS.some((panel) => parts.every((part) => panel.test(part)));
}

/** Whether a study's name is all that its line says, but for what counts or marks it: nobody cut it out of a sentence. */
function isOwnLine({ cells, description }: Pick<FoundItem, 'cells' | 'description'>): boolean {
  const lettersOf = (text: string) => fold(text).replace(/\P{L}/gu, '');
  const [own, ...more] = cells.map(({ text }) => lettersOf(text)).filter(Boolean);
  return more.length === 0 && own === lettersOf(description);
}

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
        !isView(part) &&
        !IMMUNOGLOBULIN.test(part) &&
        (beginsWithStudy(part) || /^\p{Lu}\p{Ll}{3}/u.test(part)),
    );
}

/** Digits as many as the codes of the studies have, with marks between or none: a study may stand behind them. */
function beginsWithCode({ text }: Cell, items: readonly FoundItem[]): boolean {
  const digits = /^\d[\d.-]{3,13}\d(?!\d)/.exec(text)?.[0].replace(/\D/g, '').length;
  return items.some(({ code }) => code?.length === digits);
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

/** Whether words that nobody made anything of name a study, below the letterhead. */
function mayName(cell: Cell, { items, firstRow }: ListRead): boolean {
  if (isAboveList(cell, firstRow) || isSalutation(cell.text) || isSpecialty(cell.text)) return false;
  if (isInstruction(cell.text)) return false;
  if (SPECIMEN.test(fold(cell.text)) || isHeadOfTicks(cell, items) || isPerson(cell.text)) return false;
  return studyWordsIn(withoutComing(cell.text)) > 0;
}

/** `Ana Carolina Fontes`: a name two words of which people bear, and no antinuclear antibody. */
function isPerson(text: string): boolean {
  const words = nameIn(text)?.split(' ') ?? [];
  return words.filter(isBorne).length > 1;
}

/** Whether they stand in the list as a study would. */
function mayBeLine(cell: Cell, { items, firstRow, aside, head }: ListRead): boolean {
  const [first, last] = [items[0]?.cells[0], items.at(-1)?.cells.at(-1)];
  if (!first || !last || isAboveList(cell, firstRow)) return false;
  if (!/\p{L}{2}/u.test(cell.text) || isTitle(cell.text) || isSalutation(cell.text)) return false;
  if (NOTHING.test(fold(cell.text)) || isInstruction(cell.text) || saysWhich(cell)) return false;
  if (SPECIMEN.test(fold(cell.text)) || isHeadOfTicks(cell, items)) return false;
  if (aside.some(({ words }) => words.includes(cell.words[0]!)) || isInSentenceOf(items, cell)) return false;
  return cell.row >= Math.min(head, first.row) && cell.row <= last.row;
}

/** `Encaminho a paciente …, 37 anos, para realização de …`: words of the sentence that asks for a study are no line of a list. */
function isInSentenceOf(items: readonly FoundItem[], { page, row }: Cell): boolean {
  return items.some((item) => {
    const [own] = item.cells;
    return (
      own?.page === page &&
      own.row === row &&
      item.code === null &&
      !isOwnLine(item) &&
      item.cells.length === 1
    );
  });
}

/** `Observaciones: Ninguna`. */
const NOTHING =
  /^(ningun[ao]?|nenhum[a]?|no aplica|nao se aplica|n\/a|sin observaciones|sem observacoes)\.?$/;

function isAboveList({ page, row }: Cell, firstRow: number): boolean {
  return page === 1 && row < firstRow;
}

/** What is taken, in a column of its own beside the studies: `Suero`, `Sangue total`. */
const SPECIMEN =
  /^(sangre|suero|orina|plasma|heces|soro|sangue|urina|fezes|saliva|hisopado)( (total|venos[ao]|basal))?$/;

/** `HEMATOLOGÍA Y QUÍMICA` over boxes some of which are ticked, whose studies are written in small letters. */
function isHeadOfTicks({ text }: Cell, items: readonly FoundItem[]): boolean {
  // `TSH` is written so on every list.
  const shouts = (words: string) => /\p{Lu}{5}/u.test(words) && words === words.toUpperCase();
  const areNamed = items.some(({ description }) => /\p{Ll}{3}/u.test(description));
  return (
    areNamed &&
    shouts(text) &&
    items.every(({ cells, description }) => isTicked(cells) && !shouts(description))
  );
}

function isTicked(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => /☒|[([]\s?[xX✓✔]\s?[)\]]/u.test(text));
}

/** A box in print, `[ ]`, of which the recognisers made different things: there may be a cross in it. */
function hasUnsureBox({ words }: Cell): boolean {
  return words.some(({ text, confidence }) => /^[([]?\s?[)\]]?$/.test(text) && confidence < SURE_BOX);
}

/** What is offered with a ticked box in its midst: two options that ran into one. */
function hasTickWithin({ words }: Cell): boolean {
  return words.some(({ text }, at) => at > 0 && /^(☒|[([][xX✓✔][)\]])$/u.test(text));
}

/** How sure an empty box in print must be at least for what stands behind it not to be asked for. */
const SURE_BOX = 0.9;
