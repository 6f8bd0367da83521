/** What Portuguese speakers say that `nlu/readers/phone.ts` listens for. */
export const phone = {
  joint: /^\s*[,/]?\s*(?:(?:o|ou|e|tamb[eé]m|no|ao|para)\s+)*\(?$/iu,
};
