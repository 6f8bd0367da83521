interface Country {
  /** The number for a medical emergency, as people dial it. */
  emergency: string;
  /** Years for which the law asks to keep records of care; where unsure, the longest of its neighbours. */
  recordYears: number;
}

/** Defaults by country. Numbers and terms as published by each country's authorities, read 2026-11. */
export const COUNTRIES = {
  AR: { emergency: '107', recordYears: 10 },
  BO: { emergency: '118', recordYears: 20 },
  BR: { emergency: '192', recordYears: 20 },
  CL: { emergency: '131', recordYears: 15 },
  CO: { emergency: '123', recordYears: 15 },
  CR: { emergency: '911', recordYears: 20 },
  DO: { emergency: '911', recordYears: 20 },
  EC: { emergency: '911', recordYears: 20 },
  GT: { emergency: '123', recordYears: 20 },
  HN: { emergency: '911', recordYears: 20 },
  MX: { emergency: '911', recordYears: 5 },
  NI: { emergency: '128', recordYears: 20 },
  PA: { emergency: '911', recordYears: 20 },
  PE: { emergency: '106', recordYears: 20 },
  PY: { emergency: '141', recordYears: 20 },
  SV: { emergency: '132', recordYears: 20 },
  UY: { emergency: '105', recordYears: 20 },
  VE: { emergency: '911', recordYears: 20 },
} as const satisfies Record<string, Country>;
