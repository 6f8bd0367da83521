import { fold } from '../../../../nlu/normalise.ts';
import { isCns, isCpf, isCurp, isRun } from '../../../../nlu/readers/ids/check-digits.ts';
import type { Identifier } from '../../documents.ts';
import type { Country } from './country.ts';

/** An id that was read, and what its check digit says of it; null where it has none. */
export interface ReadId extends Identifier {
  valid: boolean | null;
}

const CURP = /(?<![\p{L}\p{N}])[A-ZÑ0-9|]{16,20}(?![\p{L}\p{N}])/gu;
const RUT = /(?<!\d)(\d{1,2})[. ]?(\d{3})[. ]?(\d{3})\s?[-–—]\s?([\dkK])(?![\p{L}\p{N}])/u;
const CPF = /(?<!\d)(\d{3})[. ]?(\d{3})[. ]?(\d{3})\s?[-–. ]?\s?(\d{2})(?!\d)/;
const CNS = /(?<!\d)([12789]\d{2})[ .]?(\d{4})[ .]?(\d{4})[ .]?(\d{4})(?!\d)/;
const DIGITS = /(?<![\d/])\d{1,3}(?:[. ]\d{3}){1,3}(?![\d/])|(?<![\d/])\d{5,12}(?![\d/])/;

/** The national id in what stands behind a label, or anywhere where its form gives it away. */
export function idIn(
  text: string,
  { label, country }: { label: string; country: Country | null },
): ReadId | null {
  const clean = digitsMended(text);
  const said = fold(`${label} ${text}`).replace(/[.\s]+/g, '');
  const curp = curpIn(text);
  if (curp) return curp;
  if (country === 'BR' || /cpf|cns|cartaosus|cartaonacional/.test(said)) {
    const brazilian = brazilianIn(clean, said);
    if (brazilian) return brazilian;
  }
  const spanish = spanishIn(text) ?? (country === 'ES' ? spanishMisread(clean) : null);
  if (spanish && (country === 'ES' || spanish.valid)) return spanish;
  const rut = RUT.exec(clean);
  if (rut) {
    const digits = rut.slice(1, 4).join('');
    const check = rut[4]!.toUpperCase();
    const valid = isRun(digits + check);
    const isOne = country === 'CL' || /rut|run/.test(said) || (country === null && valid);
    if (isOne) return { type: 'RUT', value: `${digits}-${check}`, valid };
  }
  const dashless =
    country === 'CL'
      ? /(?<![\d.])\d{1,2}\.?\d{3}\.?\d{3}[\dkK](?![\p{L}\d])/u.exec(clean)?.[0].replace(/\./g, '')
      : null;
  if (dashless && isRun(dashless.toUpperCase()))
    return {
      type: 'RUT',
      value: `${dashless.slice(0, -1)}-${dashless.slice(-1).toUpperCase()}`,
      valid: true,
    };
  const plain = DIGITS.exec(clean);
  // Digits in the midst of letters are part of a CURP that was cut off.
  if (!plain || /\p{L}{3}$/u.test(clean.slice(0, plain.index))) return null;
  return plainId(plain[0].replace(/\D/g, ''), said, country);
}

/** A number right behind the name of its register: `CC 1.089.767.118`, in a sentence. */
const NAMED =
  /(?<![\p{L}.])(?:c\.?c|t\.?i|c\.?e|d\.?n\.?i|r\.?u\.?[tn])\.?:?\s?(?:n[º°o.]{1,2}\s?)?\d[\d.]{5,}(?:-[\dkK])?/iu;

/** An id of a form that nothing else has: these need no label. */
export function unlabelledId(text: string): ReadId | null {
  const curp = curpIn(text);
  if (curp) return curp;
  const named = NAMED.exec(text)?.[0];
  if (named) return idIn(named, { label: '', country: null });
  const cpf = /(?<!\d)(\d{3})\.(\d{3})\.(\d{3})-(\d{2})(?!\d)/.exec(text);
  if (!cpf) return null;
  const value = cpf.slice(1).join('');
  return { type: 'CPF', value, valid: isCpf(value) };
}

function curpIn(text: string): ReadId | null {
  for (const [read] of text.matchAll(CURP)) {
    const value = curpMended(read);
    if (value) return { type: 'CURP', value, valid: isCurp(value) };
  }
  return null;
}

/** Letters and digits of a CURP stand in places of their own, so that look-alikes can be told apart. */
function curpMended(read: string): string | null {
  if (read.length !== 18) return null;
  const letters = (part: string) => part.replace(/[015]/g, (digit) => ({ 0: 'O', 1: 'I', 5: 'S' })[digit]!);
  const digits = (part: string) => part.replace(/[OQDIL|SBZG]/g, (letter) => DIGIT_FOR[letter] ?? letter);
  const value =
    letters(read.slice(0, 4)) +
    digits(read.slice(4, 10)) +
    letters(read.slice(10, 16)) +
    // Whoever was born before 2000 has a digit here (RENAPO, "Instructivo normativo de la CURP").
    (bornBefore2000(read) ? digits(read.slice(16, 17)) : read.slice(16, 17)) +
    digits(read.slice(17));
  return /^[A-ZÑ]{4}\d{6}[HMX][A-ZÑ]{5}[A-Z\d]\d$/.test(value) ? value : null;
}

/** A year beyond the present one is of the last century. */
const bornBefore2000 = (curp: string) => Number(curp.slice(4, 6)) > 40;

const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  L: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

/** Letters within a run of digits are digits misread. */
export function digitsMended(text: string): string {
  // `1.050.701. 985`: where two lines of a stamp or a fold come between.
  return text
    .replace(/(?<=\d\.\d{3}\.)\s(?=\d{3}(?!\d))/g, '')
    .replace(
      /(?<=\d[.\s-]?)[OoIl|SB](?=[.\s-]?\d)|(?<=\d)[OoIl|](?=[.\s]|$)/g,
      (letter) => DIGIT_FOR[letter]!,
    );
}

/** A Spanish DNI, or a NIE, with its letter: the number modulo 23 (Ministerio del Interior, "Cálculo del dígito de control"). */
const DNI = /(?<![\p{L}\d.])(?:([XYZ])[-. ]?)?(\d{1,2}\.?\d{3}\.?\d{3})[-. ]?([A-HJ-NP-TV-Z])(?![\p{L}\d])/u;
/** Letters that end a DNI, by the digits that they are taken for. */
const DNI_MISREAD = /^(?:\d{8})([582647])$/;
const LETTER_OF: Readonly<Record<string, string>> = { 5: 'S', 8: 'B', 2: 'Z', 6: 'G', 4: 'A', 7: 'T' };
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function spanishIn(text: string): ReadId | null {
  const [, foreign = '', written = '', letter = ''] = DNI.exec(text) ?? [];
  const digits = written.replace(/\D/g, '');
  if (digits.length + foreign.length !== 8) return null;
  const number = Number(`${foreign === '' ? '' : 'XYZ'.indexOf(foreign)}${digits}`);
  const type = foreign === '' ? 'DNI' : 'NIE';
  return { type, value: `${foreign}${digits}${letter}`, valid: DNI_LETTERS[number % 23] === letter };
}

/** `79911629S` read as `799116295`: nine digits, the last of which looks like the letter that the others call for. */
function spanishMisread(clean: string): ReadId | null {
  const nine = /(?<!\d)\d{9}(?!\d)/.exec(clean)?.[0] ?? '';
  const letter = LETTER_OF[DNI_MISREAD.exec(nine)?.[1] ?? ''];
  if (!letter || DNI_LETTERS[Number(nine.slice(0, 8)) % 23] !== letter) return null;
  return { type: 'DNI', value: `${nine.slice(0, 8)}${letter}`, valid: true };
}

/** Eleven digits whose marks were misread: `87 1.790.260-69`, `521,436.545-45`. */
const LOOSE_CPF = /(?<!\d)\d(?:[\s.,·-]{0,2}\d){10}(?!\d)/;

function brazilianIn(clean: string, said: string): ReadId | null {
  const cns = CNS.exec(clean)?.slice(1).join('');
  if (cns && !/cpf/.test(said)) return { type: 'CNS', value: cns, valid: isCns(cns) };
  const isSaid = /cpf/.test(said);
  const cpf = (CPF.exec(clean)?.slice(1).join('') ?? (isSaid ? LOOSE_CPF.exec(clean)?.[0] : null))?.replace(
    /\D/g,
    '',
  );
  if (cpf && (isCpf(cpf) || isSaid)) return { type: 'CPF', value: cpf, valid: isCpf(cpf) };
  return cns ? { type: 'CNS', value: cns, valid: isCns(cns) } : null;
}

/** Types of ids that no check digit tells, by what stands beside them; without it, the country's commonest. */
const COMMONEST: Readonly<Record<Country, string>> = {
  AR: 'DNI',
  BR: 'RG',
  CL: 'RUT',
  CO: 'CC',
  ES: 'DNI',
  MX: 'ID',
  PE: 'DNI',
};

/** `C.E. N° 0012`: a type of two letters right before its number, behind nothing or a word for documents. */
const SHORT_TYPE =
  /(?:^|doc|docto|documento|documentode|identidad|identificacion|identificacao|id)(cc|ti|rc|ce|ci|rg)(?:no?|nro|num|numero)?\d/;

function plainId(value: string, said: string, country: Country | null): ReadId | null {
  if (value.length < 5 || value.length > 12) return null;
  const plainly = said.replace(/[^\p{L}\p{N}]+/gu, '');
  const named: [RegExp, string][] = [
    [/pasaporte|passaporte/, 'PA'],
    [/tarjetadeidentidad/, 'TI'],
    [/registrocivil/, 'RC'],
    [/extranjeria/, 'CE'],
    [/ppt/, 'PPT'],
    [/dni/, 'DNI'],
    [/ciudadania/, 'CC'],
    [/cedulade?identidad/, 'CI'],
  ];
  const written = SHORT_TYPE.exec(plainly)?.[1]?.toUpperCase();
  const type =
    named.find(([words]) => words.test(plainly))?.[1] ?? written ?? (country ? COMMONEST[country] : 'ID');
  return { type, value, valid: null };
}
