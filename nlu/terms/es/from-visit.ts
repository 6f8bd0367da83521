/** What Spanish speakers say that `nlu/readers/from-visit.ts` listens for. */
export const fromVisit = {
  sign: /mi?sm|siguiente|otr[ao]|anterior|previ|despu|antes|m[aá]i?s |v[ií]sp|v[eé]sp|d[ií]a|m[eê]s|hor|minu/i,
  turns: /[.,;:?!]|\b(?:pero|sino|mas|mejor)\b/,
};
