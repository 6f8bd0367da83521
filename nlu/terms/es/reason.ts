/** What Spanish speakers say that `nlu/readers/reason.ts` listens for. */
export const reason = {
  none: /^(?:no|nada|ningun[oa]?|no,? gracias)[.!]*$/iu,
};
