/** What Portuguese speakers say that `nlu/readers/farewell.ts` listens for. */
export const farewell = {
  plainYes: /^(?:sim|confirm\w*|aceito|reserve\w*|marque|agende\w*)$/,
};
