import { fold } from '../../nlu/normalise.ts';

/** Kinds of studies by which a clinic's services and the studies of an order are brought together. */
export type StudyKind = 'laboratory' | 'ultrasound' | 'mri' | 'ct' | 'x-ray' | 'mammography';

/** How each kind is named on orders and by clinics, folded. */
const NAMES: Readonly<Record<StudyKind, RegExp>> = {
  ultrasound: /\b(eco|ecos|ecograf\w*|ecodoppler|ultraso\w*|ultrass?on\w*|usg|doppler)\b/,
  mri: /\b(resonanci\w*|ressonanci\w*|resonador|angioreson\w*|rmn?)\b/,
  ct: /\b(tomograf\w*|tac|tc|angiotac|urotac|escanograf\w*)\b/,
  mammography: /\bmamograf\w*\b/,
  'x-ray': /\b(radiograf\w*|rayos x|raios? ?x|rx|placa)\b/,
  laboratory:
    /\b(laborator\w*|sangre|sangue|orina|urina|hemogram\w*|hematic\w*|glucos\w*|glicos\w*|glicem\w*|glucem\w*|hemoglob\w*|colester\w*|triglicer\w*|lipid\w*|creatinin\w*|urea|ureia|uric\w*|tsh|tirotrop\w*|tireo\w*|tiroid\w*|psa|pcr|vitamin\w*|ferritin\w*|hepatit\w*|vih|hiv|vdrl|coprolog\w*|parasitolog\w*|uroanal\w*|urocult\w*|cultivo|cultura|transamin\w*|bilirrub\w*|insulin\w*|analisis clinicos|analises clinicas)\b/,
};

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

/** What kind of study these words name; null where they name none, or more than one. */
export function kindNamed(words: string): StudyKind | null {
  const text = fold(words);
  const named = (Object.keys(NAMES) as StudyKind[]).filter((kind) => NAMES[kind].test(text));
  return named.length === 1 ? named[0]! : null;
}

/** What kind of study a code stands for; null where the system, or the chapter, says nothing. */
export function kindCoded(system: string | null, code: string | null): StudyKind | null {
  const digits = code?.replace(/\D/g, '') ?? '';
  return CODES[system ?? '']?.find(([start]) => digits.startsWith(start))?.[1] ?? null;
}
