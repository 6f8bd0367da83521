/** What Portuguese speakers say that `nlu/readers/other-numbers.ts` listens for. */
export const otherNumbers = {
  house: /\d\p{L}{0,3}\s*(?:#|n[°º]\.?|n(?:o|ro)\.)\s*$/iu,
};
