import { fold } from '../../../../nlu/normalise.ts';
import type { Identifier } from '../../documents.ts';
import type { Country } from './country.ts';
import { digitsMended } from './ids.ts';

/** A licence where it stands in a text. */
export interface ReadLicense extends Identifier {
  from: number;
}

/** How each register is named before its number. The text is folded; its letters keep their places. */
const REGISTERS: readonly { type: string; shape: RegExp }[] = [
  {
    type: 'CRM',
    shape: /\bc\.?\s?r\.?\s?m\.?\s?[-–/: ]?\s?\(?(?:[a-z]{2}\)?[-–/: ]*)?(?:n\.?[º°o]?\.?\s?)?(\d[\d.]{3,8})/,
  },
  { type: 'CRO', shape: /\bcro\s?[-–/: ]?\s?(?:[a-z]{2}[-–/: ]*)?(\d[\d.]{2,8})/ },
  { type: 'CREFITO', shape: /\bcrefito\s?[-–/: ]?\s?(\d[\d.\-/a-z]{2,10})/ },
  { type: 'COREN', shape: /\bcoren\s?[-–/: ]?\s?(?:[a-z]{2}[-–/: ]*)?(\d[\d.]{2,8})/ },
  {
    type: 'cedula_profesional',
    shape: /\bced(?:ula)?\.?\s?prof(?:esional)?\.?\s?(?:n\.?[º°o]?\.?)?[:\s]*(\d{5,9})/,
  },
  { type: 'CMP', shape: /\bc\.?\s?m\.?\s?p\.?\s?(?:n\.?[º°o]?\.?)?[-:\s]*(\d{4,6})\b/ },
  {
    type: 'MN',
    shape: /\b(?:m\.?\s?n\.?|mat(?:ricula)?\.?\s?nac(?:ional)?\.?)\s?(?:n\.?[º°o]?\.?)?[-:\s]*(\d[\d.]{3,7})/,
  },
  {
    type: 'MP',
    shape:
      /\b(?:m\.?\s?p\.?|mat(?:ricula)?\.?\s?prov(?:incial)?\.?)\s?(?:n\.?[º°o]?\.?)?[-:\s]*(\d[\d.]{2,7})/,
  },
  {
    type: 'RM',
    shape:
      /\b(?:r\.?\s?m\.?|reg(?:istro)?\.?\s?(?:med(?:ico)?|prof(?:esional)?)\.?)\s?(?:n\.?[º°o]?\.?)?[-:\s]*(\d[\d-]{3,12})/,
  },
  { type: 'TP', shape: /\b(?:t\.?\s?p\.?|tarjeta\s?profesional)\s?(?:n\.?[º°o]?\.?)?[-:\s]*(\d[\d-]{3,12})/ },
  {
    type: 'COLEGIADO',
    shape: /\bcol(?:egiad[oa])?\.?\s?(?:n\.?[º°o]?\.?|num(?:ero)?\.?)?[:\s]*(\d{4,9})\b/,
  },
  { type: 'MAT', shape: /\bmat(?:ricula)?\.?\s?(?:n\.?[º°o]?\.?)?[-:\s]*(\d[\d.]{3,7})(?![\d])/ },
];

/** What a licence is called where a form only says "registration number". */
const COUNTRY_REGISTER: Readonly<Record<Country, string>> = {
  AR: 'MN',
  BR: 'CRM',
  CL: 'RUT',
  CO: 'RM',
  ES: 'COLEGIADO',
  MX: 'cedula_profesional',
  PE: 'CMP',
};

/** The licence of a practitioner that a text names with its register; null where it names none. */
export function licenseIn(text: string): ReadLicense | null {
  const folded = fold(digitsMended(text));
  for (const { type, shape } of REGISTERS) {
    const match = shape.exec(folded);
    if (match) return { type, value: tidy(match[1]!), from: match.index };
  }
  return null;
}

/** The licence behind a label that names its register by the label alone. */
export function labelledLicense(
  text: string,
  { label, country }: { label: string; country: Country | null },
): Identifier | null {
  const rut = /(\d{1,2})\.?(\d{3})\.?(\d{3})\s?-\s?([\dkK])/.exec(text);
  if (rut) return { type: 'RUT', value: `${rut[1]}${rut[2]}${rut[3]}-${rut[4]!.toUpperCase()}` };
  // Of `S4904` nobody knows whether it was 54904.
  const value = /(?<![\p{L}\d])\d[\d.-]{3,12}/u.exec(digitsMended(text))?.[0];
  if (!value) return null;
  // Only Mexico calls it so.
  if (/^ced/.test(fold(label))) return { type: COUNTRY_REGISTER.MX, value: tidy(value) };
  return country ? { type: COUNTRY_REGISTER[country], value: tidy(value) } : null;
}

/** Dots are thousands; a dash is part of some registers' numbers. */
function tidy(value: string): string {
  return value.replace(/\./g, '').replace(/-+$/, '');
}
