import type { OrderItem } from '../../documents.ts';
import type { Country } from './country.ts';
import { type Cell, partOf } from './layout.ts';
import { studyWordsIn } from './study-words.ts';

/** What a row, or one cell of a check-list, says of a study. */
export interface ItemRow extends OrderItem {
  /** True and false where there is a box; null where there is none. */
  ticked: boolean | null;
  cells: readonly Cell[];
  /** Where its words begin: what goes on below begins there too. */
  x0: number;
  bullet: boolean;
}

/** Codes as they are printed: FONASA with dashes, TUSS and SIGTAP with or without theirs, the others plain. */
const CODE =
  /^(\d{2}-\d{2}-\d{3}|0[1-8]\d{8}|0[1-8]\.\d{2}\.\d{2}\.\d{3}-\d|\d\.\d{2}\.\d{2}\.\d{2}-\d|\d{5,8}|\d{5}\.\d{2})$/;

/** A box in print, with what stands in it: a side of it may have been read as a letter, `[DX]`. */
const BOX = /^\s*([([{|]\s*(\p{L}?[xX×✓✔✗*]\s?[xX]?)?\s*[)\]}|]|[☐☑☒□■✓✔✗])\s*/u;
const BOX_BEHIND = /\s*([([{]\s*([xX×✓✔✗]?)\s*[)\]}]|[☐☑☒])\s*$/u;
/** What counts or marks a study: a mark that was read as a letter, and a stroke of a table that was, among them; no `25-OH` of a name. */
const BULLET =
  /^\s*(?!\d{1,2}\s?-\s?(?:OH|HIAA|KS|[Hh]idrox|HIDROX|[Nn]ucleot|NUCLEOT))(?:(?:[•·●▪◦*»》>–—-]\s?)+|(?:\d{1,2}|[a-k](?=\)))\s?[.)-]{1,2}(?=\s|\p{Lu}\p{L})|[eo+](?=\s+\p{Lu})|[fijlrt](?=\s\p{Lu}\p{Ll}{3}))\s*/u;

/** `Estudio 2:`, before the name of a study or in a cell of its own: which it is of those asked for. */
const WHICH =
  /^(?:estudio|ex[aá]men?|exame|prueba|pr[aá]ctica|procedimi?ento)\s(?:n[º°o.]{1,2}\s?)?\d{1,2}\s?[.:)–-]?\s*/iu;

/** Whether a cell says which study of a form stands beside it, and nothing else. */
export function saysWhich({ text }: Cell): boolean {
  return WHICH.test(text) && text.replace(WHICH, '') === '';
}

/** `Estudio 1: Colonoscopia` without what says which; `Estudio 24 horas` is a name. */
function withoutWhich(text: string): string {
  const rest = text.replace(WHICH, '');
  return /^\p{Lu}/u.test(rest) ? rest : text;
}

/** Reads the cells of a row as one study; null where they hold no words and no code. A code alone has no description. */
export function itemRowOf(cells: readonly Cell[], country: Country | null): ItemRow | null {
  const parts = cells.flatMap(splitCode);
  const codeAt = parts.findIndex(({ text }) => CODE.test(text));
  const code = codeAt >= 0 ? parts[codeAt]!.text.replace(/\D/g, '') : null;
  const texts = parts.filter(
    ({ text }, at) => at !== codeAt && (/\p{L}{2}/u.test(text) || studyWordsIn(text) > 0 || isBox(text)),
  );
  const first = texts.find(({ text }) => !isBox(text));
  const begin = first ?? parts[codeAt];
  if (!begin) return null;
  const numbers = parts.filter(
    ({ text }, at) => at > Math.max(codeAt, -1) && /^[xX]?\s?\d{1,3}$/.test(text) && begin.x0 < parts[at]!.x0,
  );
  const { ticked, bullet, words } = tidy(texts.map(({ text }) => text).join(' '));
  const { description, quantity } = withoutQuantity(words);
  const named = code ? description.replace(/^\d\s+(?=\p{Lu})/u, '') : description;
  const told = quantity ?? (numbers[0] ? Number(numbers[0].text.replace(/\D/g, '')) : null);
  return {
    code,
    system: code ? systemOf(code, country) : null,
    description: named,
    quantity: told ?? (code || ticked ? 1 : null),
    ticked,
    bullet,
    cells,
    x0: cells.flatMap(({ words: own }) => own).find(isWord)?.x0 ?? begin.x0,
  };
}

const isWord = ({ text }: { text: string }) => /\p{L}{2}/u.test(text);

/** Whether a text begins with a box, ticked or not. */
export function beginsWithBox(text: string): boolean {
  return BOX.test(text);
}

/** Whether a text is a box and nothing else. */
export function isBox(text: string): boolean {
  return BOX.exec(text)?.[0].length === text.length;
}

interface Part {
  text: string;
  x0: number;
}

/** `TUSS 40302733`: what may stand before a code, in the row of a study or in one of its own below. */
const OF_A_CODE = /^\W*(tuss|cups|fonasa|cpms|cpt|nbu|sigtap|c[oó]d(igo)?)\W*$/iu;

/** `901236 UROCULTIVO` is a code and words, though they stand in one cell. */
function splitCode(whole: Cell): Part[] {
  const cell = withoutPlace(whole);
  const words = cell.words.map(({ text }) => text);
  const last = words.length - 1;
  const clean = (word: string) => word.replace(/[.:,;]$/, '').replace(/^[[(](.+)[\])]$/, '$1');
  const ofCode = (word = '') => clean(word).replace(/[\])]$/, '');
  const named = words.findIndex((word, at) => OF_A_CODE.test(word) && CODE.test(ofCode(words[at + 1])));
  if (named >= 0) {
    const code = { text: ofCode(words[named + 1]), x0: cell.words[named + 1]!.x0 };
    const text = words.toSpliced(named, 2).join(' ');
    return named === 0 ? [code, { text, x0: cell.x0 }] : [{ text, x0: cell.x0 }, code];
  }
  if (words.length > 1 && CODE.test(clean(words[0]!))) {
    return [
      { text: clean(words[0]!), x0: cell.x0 },
      { text: words.slice(1).join(' '), x0: cell.words[1]!.x0 },
    ];
  }
  const ending = clean(words[last]!.replace(/^\(|\)$/g, ''));
  if (words.length > 1 && CODE.test(ending)) {
    return [
      { text: words.slice(0, last).join(' '), x0: cell.x0 },
      { text: ending, x0: cell.words[last]!.x0 },
    ];
  }
  const within = words.findIndex((word) => /^\(.*\)[.,;:]?$/.test(word) && CODE.test(clean(word)));
  if (within > 0) {
    return [
      { text: words.toSpliced(within, 1).join(' '), x0: cell.x0 },
      { text: clean(words[within]!), x0: cell.words[within]!.x0 },
    ];
  }
  return [{ text: words.length === 1 ? clean(cell.text) : cell.text, x0: cell.x0 }];
}

/** `1. 873420 RADIOGRAFÍA` without its place in the list, which stands before its code. */
function withoutPlace(cell: Cell): Cell {
  const [place, code] = cell.words;
  if (!place || !code || !/^\d{1,2}[.)-]+$/.test(place.text) || !CODE.test(code.text)) return cell;
  return partOf(cell, 1, cell.words.length) ?? cell;
}

/** `S/ Ecografía`, `Sol: Ecografía`: asked for, in the hand of whoever asks. */
const ASKED = /^(?:s\/|sol[.:]+)\s*(?=\p{L}{3})/iu;

function tidy(text: string): { ticked: boolean | null; bullet: boolean; words: string } {
  const box = BOX.exec(text) ?? BOX_BEHIND.exec(text);
  const ticked = box ? Boolean(box[2]) || /[☑☒■✓✔✗]/u.test(box[1]!) : null;
  const rest = withoutWhich((box ? text.replace(box[0], ' ').trim() : text).replace(ASKED, ''));
  const bullet = BULLET.exec(rest);
  const words = mendBrackets(rest.slice(bullet?.[0].length ?? 0))
    .replace(STROKE_FOR_ONE, ' I')
    .replace(/^[\s\-–—:.;,|]+|[\s\-–—:;,|]+$/g, '');
  return { ticked, bullet: bullet !== null, words };
}

/** `Urina tipo |`: a Roman one that was read as a stroke, or as a small L. */
const STROKE_FOR_ONE = /(?<=\btipo)\s[|l!]$/iu;

/** `CTGP)` as `(TGP)`: an opening bracket that was taken for a C. */
function mendBrackets(read: string): string {
  // The line of a table beside a name.
  const text = /^[[{]/.test(read) && !/[\]}]/.test(read) ? read.slice(1).trimStart() : read;
  return text.includes('(') ? text : text.replace(/(^|\s)C\s?([\p{L}\d,]{2,}\))/u, '$1($2');
}

const QUANTITY =
  /\s*(?:\(\s*x?\s*(\d{1,3})\s*\)|\s:\s(\d{1,2})|[-–,]?\s*\bx\s?(\d{1,2})|[-–,]?\s*(?:cant|qtd|qtde|cantidad|quantidade)\.?\s*:?\s*(\d{1,3})|\s#\s?(\d{1,2})|[-–,]?\s(\d{1,2})\s?(?:un|und|unid|unidade|unidad)s?\.?)\s*$/i;

/** `1 (uno) Espirometría`, `2 x Glicemia`: how many, before the name. */
const QUANTITY_BEFORE =
  /^(?:(\d{1,2})\s?(?:\(\p{L}{2,8}\)|[xX](?=\s))\s*[-–.:]?\s*|(?:cant|qtd|qtde|cantidad|quantidade)\.?\s*:?\s*(\d{1,3})\s+(?=\p{L}))/iu;

/** `10 sesiones de fisioterapia motora`, `20 (veinte) sessões de …`: how often, before what is done. */
const SESSIONS_BEFORE =
  /^(\d{1,3})\s?(?:\(\p{L}{2,12}\)\s?)?(?:sesi[oó]n(?:es)?|sess(?:[aã]o|[oõ]es))\s+de\s+(?=\p{L}{3})/iu;

/** `Fonoterapia - 20 sessões`: likewise, behind it. */
const SESSIONS_BEHIND =
  /[\s,;·–—(-]{1,4}(\d{1,3})\s?(?:\(\p{L}{2,12}\)\s?)?(?:sesi[oó]n(?:es)?|sess(?:[aã]o|[oõ]es))\)?$/iu;

/** `UROANÁLISIS (1)`: how many, in brackets or after an x, is no part of the name. */
function withoutQuantity(words: string): { description: string; quantity: number | null } {
  const before = SESSIONS_BEFORE.exec(words) ?? QUANTITY_BEFORE.exec(words);
  if (before) return { description: words.slice(before[0].length), quantity: Number(before[1] ?? before[2]) };
  const match = SESSIONS_BEHIND.exec(words) ?? QUANTITY.exec(words);
  if (!match) return { description: words, quantity: null };
  return {
    description: words.slice(0, match.index).replace(/[\s·•|–—-]+$/u, ''),
    quantity: Number(match.slice(1).find((count) => count !== undefined)),
  };
}

/** Whose code it is, by the country and the code's length. */
function systemOf(code: string, country: Country | null): string | null {
  const systems: Readonly<Record<Country, readonly [digits: number, system: string][]>> = {
    CO: [[6, 'CUPS']],
    BR: [
      [8, 'TUSS'],
      [10, 'SIGTAP'],
    ],
    CL: [[7, 'FONASA']],
    PE: [
      [5, 'CPMS'],
      [7, 'CPMS'],
    ],
    AR: [[6, 'NBU']],
    ES: [],
    MX: [],
  };
  if (country) return systems[country].find(([digits]) => digits === code.length)?.[1] ?? null;
  return code.length === 8 ? 'TUSS' : code.length === 7 ? 'FONASA' : null;
}
