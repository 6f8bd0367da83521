/** What Spanish speakers say that `nlu/readers/farewell.ts` listens for. */
export const farewell = {
  plainYes: /^(?:si|sip|simon|sii+|confirm\w*|acept\w*|reserve\w*|marque|agende\w*)$/,
};
