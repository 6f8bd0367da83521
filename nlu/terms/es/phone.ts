/** What Spanish speakers say that `nlu/readers/phone.ts` listens for. */
export const phone = {
  joint: /^\s*[,/]?\s*(?:(?:o|u|y|tambi[eé]n|al|no|el|para)\s+)*\(?$/iu,
};
