/** Check digits of Latin American ids. Each takes the digits without separators, the check digit last. */

const digitsOf = (value: string) => Array.from(value, Number);

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
}

/** Weights `first`, `first + 1`, … from the right, up to `last` and again from `first`. */
function risingSum(digits: readonly number[], first: number, last: number): number {
  const span = last - first + 1;
  return digits.toReversed().reduce((sum, digit, at) => sum + digit * (first + (at % span)), 0);
}

/** Brazil, CPF: two digits, modulo 11. Eleven equal digits pass the sum but are never issued. */
export function isCpf(value: string): boolean {
  if (!/^\d{11}$/.test(value) || /^(\d)\1+$/.test(value)) return false;
  const digits = digitsOf(value);
  const check = (length: number) => ((risingSum(digits.slice(0, length), 2, 11) * 10) % 11) % 10;
  return check(9) === digits[9] && check(10) === digits[10];
}

/** Brazil, CNS: the health card; definitive (1, 2) or provisional (7, 8, 9) numbers. */
export function isCns(value: string): boolean {
  if (!/^[12789]\d{14}$/.test(value)) return false;
  const sum = risingSum(digitsOf(value), 1, 15);
  if (/^[789]/.test(value)) return sum % 11 === 0;
  return sum % 11 === 0 && /00[01]\d$/.test(value);
}

/** Chile, RUN or RUT: modulo 11, with K for ten. */
export function isRun(value: string): boolean {
  if (!/^\d{6,8}[\dK]$/.test(value)) return false;
  const check = 11 - (risingSum(digitsOf(value.slice(0, -1)), 2, 7) % 11);
  return value.at(-1) === (check === 11 ? '0' : check === 10 ? 'K' : String(check));
}

const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
/** Letters of the name, birth date, sex, state, consonants of the name, homonym mark, check digit. */
const CURP_SHAPE = new RegExp(
  '^[A-Z][AEIOUX][A-Z]{2}' +
    '\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])' +
    '[HMX][A-Z]{2}[B-DF-HJ-NÑP-TV-Z]{3}[A-Z\\d]\\d$',
);

/** Mexico, CURP: eighteen characters, the last one their weighted sum modulo 10. */
export function isCurp(value: string): boolean {
  if (!CURP_SHAPE.test(value)) return false;
  const sum = Array.from(value.slice(0, 17)).reduce(
    (total, letter, at) => total + CURP_ALPHABET.indexOf(letter) * (18 - at),
    0,
  );
  return value.at(-1) === String((10 - (sum % 10)) % 10);
}

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spain, DNI: eight digits and the letter of their remainder by 23. */
export function isDniSpain(value: string): boolean {
  return /^\d{8}[A-Z]$/.test(value) && NIF_LETTERS[Number(value.slice(0, 8)) % 23] === value[8];
}

/** Spain, NIE: as a DNI whose first letter counts as 0, 1 or 2. */
export function isNie(value: string): boolean {
  return /^[XYZ]\d{7}[A-Z]$/.test(value) && isDniSpain(`${'XYZ'.indexOf(value[0]!)}${value.slice(1)}`);
}

/** Argentina, CUIL or CUIT: modulo 11; a remainder of ten is never issued. */
export function isCuil(value: string): boolean {
  if (!/^(20|23|24|27|30|33|34)\d{9}$/.test(value)) return false;
  const digits = digitsOf(value);
  const check = 11 - (weighted(digits.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return check === 11 ? digits[10] === 0 : check === digits[10];
}

const NIT_WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

/** Colombia, NIT: modulo 11 over prime weights from the right. */
export function isNit(value: string): boolean {
  if (!/^\d{6,16}$/.test(value)) return false;
  const rest = weighted(digitsOf(value.slice(0, -1)).toReversed(), NIT_WEIGHTS) % 11;
  return Number(value.at(-1)) === (rest > 1 ? 11 - rest : rest);
}

/** Peru, DNI: eight digits, optionally followed by its check digit or letter. */
export function isDniPeru(value: string): boolean {
  if (/^\d{8}$/.test(value)) return true;
  if (!/^\d{8}[\dA-K]$/.test(value)) return false;
  const rest = weighted(digitsOf(value.slice(0, 8)), [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return value[8] === '65432110987'[rest] || value[8] === 'KJIHGFEDCBA'[rest];
}

/** Uruguay, cédula: seven digits (old ones six) and one modulo 10. */
export function isCiUruguay(value: string): boolean {
  if (!/^\d{7,8}$/.test(value)) return false;
  const digits = digitsOf(value.padStart(8, '0'));
  return (10 - (weighted(digits.slice(0, 7), [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digits[7];
}

/** Modulo 10 with every second digit doubled, counted from the right. */
function isLuhn(value: string): boolean {
  const sum = digitsOf(value)
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9), 0);
  return sum % 10 === 0;
}

/** Ecuador, cédula: province 01–24, or 30 abroad; third digit below 6; Luhn. */
export function isCiEcuador(value: string): boolean {
  return /^(0[1-9]|1\d|2[0-4]|30)[0-5]\d{7}$/.test(value) && isLuhn(value);
}

/** Dominican Republic, cédula: eleven digits, Luhn. */
export function isCedula(value: string): boolean {
  return /^\d{11}$/.test(value) && isLuhn(value);
}

/** Paraguay, RUC: a cédula and its modulo 11 digit. */
export function isRuc(value: string): boolean {
  if (!/^\d{4,9}$/.test(value)) return false;
  const sum = risingSum(digitsOf(value.slice(0, -1)), 2, 99);
  return Number(value.at(-1)) === ((11 - (sum % 11)) % 11) % 10;
}
