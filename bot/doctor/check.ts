/** What one look of the doctor's found. */
export interface Finding {
  /** What was looked at. */
  check: string;
  health: 'well' | 'worth knowing' | 'wrong';
  /** What was found. */
  found: string;
  /** What to do about it; null where nothing needs doing. */
  advice: string | null;
}

/** Nothing to do. */
export function well(check: string, found: string): Finding {
  return { check, health: 'well', found, advice: null };
}

/** The house works, and this could be better. */
export function worthKnowing(check: string, found: string, advice: string): Finding {
  return { check, health: 'worth knowing', found, advice };
}

/** The house does not work, or not as it should. */
export function wrong(check: string, found: string, advice: string): Finding {
  return { check, health: 'wrong', found, advice };
}
