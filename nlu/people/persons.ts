/** Whom a visit may be for, seen from the one who writes. */
export const PERSONS = [
  'self',
  'son',
  'daughter',
  'child',
  'mother',
  'father',
  'partner',
  'grandparent',
  'sibling',
  'other',
] as const;
