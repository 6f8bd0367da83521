import type { OrderItem } from '../../adapters/documents/documents.ts';
import { fold } from '../../nlu/normalise.ts';

/** Kinds of studies by which a clinic's services and the studies of an order are brought together. */
export type StudyKind =
  | 'laboratory'
  | 'ultrasound'
  | 'echocardiogram'
  | 'mri'
  | 'ct'
  | 'x-ray'
  | 'mammography';

/**
 * How each kind is named on orders and by clinics, folded. Orders name what patients do not (`urea`, `TSH`), and an
 * `examen general de orina` is no general examination: these are not the words of `nlu`.
 */
const NAMES: Readonly<Record<StudyKind, RegExp>> = {
  ultrasound: /\b(eco|ecos|ecograf\w*|ecodoppler|ultraso\w*|ultrass?on\w*|usg|doppler)\b/,
  echocardiogram: /\b(eco ?cardio\w*|ecodopplercardio\w*|eco(doppler)? cardiac\w*)\b/,
  mri: /\b(resonanci\w*|ressonanci\w*|resonador|angioreson\w*|rmn?)\b/,
  ct: /\b(tomograf\w*|tac|tc|angiotac|urotac|escanograf\w*)\b/,
  mammography: /\bmamograf\w*\b/,
  'x-ray': /\b(radiograf\w*|rayos x|raios? ?x|rx|placa)\b/,
  laboratory: beginningWith(`
    laborator sangre sangue orina urina hemogram hematic glucos glicos glicem glucem hemoglob colester triglicer
    lipid creatinin urea ureia uric tsh tirotrop tireo tiroid psa pcr vitamin ferritin hepatit vih hiv vdrl coprolog
    parasitolog uroanal urocult cultiv transamin bilirrub insulin
  `),
};

/** Any word with one of these beginnings. */
function beginningWith(stems: string): RegExp {
  return new RegExp(`\\b(${stems.trim().split(/\s+/).join('|')})\\w*`);
}

/**
 * Codes by their beginnings. CUPS (Colombia, resolution of the Ministry of Health): chapter 87 radiology, of which
 * 87.9 tomography and 87.68 mammography; 88.1 ultrasound; 88.3 magnetic resonance; 90 clinical laboratory. TUSS
 * (Brazil, ANS table 22): 4.03 clinical pathology; 4.08 radiology; 4.09 ultrasound; 4.10 tomography; 4.11 resonance.
 */
const CODES: Readonly<Record<string, readonly (readonly [string, StudyKind])[]>> = {
  CUPS: [
    ['8768', 'mammography'],
    ['879', 'ct'],
    ['87', 'x-ray'],
    ['881', 'ultrasound'],
    ['882', 'ultrasound'],
    ['883', 'mri'],
    ['90', 'laboratory'],
  ],
  TUSS: [
    ['40808', 'mammography'],
    ['403', 'laboratory'],
    ['408', 'x-ray'],
    ['409', 'ultrasound'],
    ['410', 'ct'],
    ['411', 'mri'],
  ],
};

/** The kinds that these words name. */
export function kindsNamed(words: string): StudyKind[] {
  const text = fold(words);
  return (Object.keys(NAMES) as StudyKind[]).filter((kind) => NAMES[kind].test(text));
}

/** What kind a study of an order is; null where its words and its code say nothing, or not the same. */
export function kindOf({ description, system, code }: OrderItem): StudyKind | null {
  const kinds = new Set(kindsNamed(description));
  const digits = code?.replace(/\D/g, '') ?? '';
  const coded = CODES[system ?? '']?.find(([start]) => digits.startsWith(start))?.[1];
  if (coded) kinds.add(coded);
  const [only] = kinds;
  return kinds.size === 1 ? only! : null;
}
