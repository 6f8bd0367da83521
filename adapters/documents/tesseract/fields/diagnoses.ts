/** Letters that a recogniser takes the digits of a code for. */
const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  S: '5',
  B: '8',
  '|': '1',
};

/** A code of ICD-10: a letter, two digits, and after a dot one more (WHO, ICD-10 vol. 2; `X` fills in Colombia). */
const CODE =
  /(?<![\p{L}\p{N}])([A-TV-Z])\s?([\dOoIlSB|]{2})\s?([.,]?)\s?([\dOoIlSB|xX]{0,2})(?![\p{L}\p{N}])/u;

/** An ICD-10 code in a text, with its dot, and where it stands; null where there is none. */
export function diagnosisCodeIn(text: string): { code: string; from: number; to: number } | null {
  const match = CODE.exec(text);
  if (!match || !/\d/.test(match[2]! + match[4]!)) return null;
  const digits = (part: string) => part.replace(/[OoIlSB|]/g, (letter) => DIGIT_FOR[letter]!);
  const detail = digits(match[4]!).replace(/x/gi, '').slice(0, 2);
  const category = match[1]! + digits(match[2]!);
  if (!/^[A-Z]\d\d$/.test(category)) return null;
  const code = detail === '' ? category : `${category}.${detail}`;
  return { code, from: match.index, to: match.index + match[0].length };
}

/** Digits that a recogniser takes the letter of a code for. */
const LETTER_FOR: Readonly<Record<string, string>> = {
  1: 'I',
  l: 'I',
  '|': 'I',
  8: 'B',
  5: 'S',
  2: 'Z',
  6: 'G',
};

/** As `diagnosisCodeIn`, where a code and nothing else is meant to stand: its letter may be read as a digit. */
export function labelledCodeIn(text: string): string | null {
  const found = diagnosisCodeIn(text)?.code;
  if (found) return found;
  const [, letter = '', rest = ''] = /^\W*([1l|8526])(\d{2}\.?\d?)\W*$/.exec(text) ?? [];
  return letter === '' ? null : (diagnosisCodeIn(`${LETTER_FOR[letter]}${rest}`)?.code ?? null);
}

/** `(Confirmado repetido)`, `Tipo: principal`, `(presuntivo)`: how sure it is and which of several, after its words. */
const STATUS =
  /(?:\(\s*(?:confirmad[oa]|presuntiv[oa]|principal|definitiv[oa]|impresi[oó]n diagn[oó]stica|em investiga[cç][aã]o|en estudio)\b[^()]*\)|\btipo\s?(?:de dx)?:\s?\p{L}+(?:\s(?:nuevo|repetido))?)\s*$/iu;

/** `183.9 | Venas varicosas`: a code whose letter was read as a digit, before its words. */
const MISREAD_CODE = /^\W*([1l|8526])(\d{2}\.\d)(?=[\s\-–|:]+\p{L}{3})/u;

/** `110 Hipertensión`: the same of a code of three. */
const MISREAD_SHORT = /^\W*[1l|](\d{2})(?=[\s\-–|:]+\p{L}{4})/u;

/** `CI10 R53`: the name of the classification, which is no code before another one. */
const MISREAD_NAME = /(?<!\p{L})CI[1Il][0Oo](?=\W{1,3}[A-TV-Z]\d)/gu;

/** A text in which a diagnosis is meant to stand, with the letter of the code that it begins with. */
export function withCodeMended(text: string): string {
  return text
    .replace(MISREAD_CODE, (_, letter: string, rest: string) => `${LETTER_FOR[letter]}${rest}`)
    .replace(MISREAD_SHORT, (_, rest: string) => `I${rest}`)
    .replace(MISREAD_NAME, 'CIE-10');
}

/** A diagnosis in words: without its code, and without the marks that parted them. */
export function diagnosisTextIn(text: string): string | null {
  const code = diagnosisCodeIn(text);
  const without = code ? `${text.slice(0, code.from)} ${text.slice(code.to)}` : text;
  const words = without
    .replace(/\b(CIE|CID)\s?-?\s?(10|X)?\s?[:.]?(?!\p{L})/giu, ' ')
    .replace(STATUS, ' ')
    .replace(/\s+se (?:le )?(?:solicita|indica|requiere|ordena)n?\s*:?\s*$/iu, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+\.\s*$/, '')
    .replace(/^[\s\-–—/|:;,.•·()]+|[\s\-–—/|:;,•·(!]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const closed = words.includes('(') ? words : words.replace(/\)+$/, '');
  return /\p{L}{3}/u.test(closed) ? closed.replace(/[.]$/, '') : null;
}
