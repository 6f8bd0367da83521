/** What Portuguese speakers say that `nlu/readers/from-visit.ts` listens for. */
export const fromVisit = {
  sign: /m[ei]?sm|seguinte|outr|anterior|previ|despu|depois|antes|m[aá]i?s |v[ií]sp|v[eé]sp|sem|d[ií]a|m[eê]s|hor|minu/i,
  turns: /[.,;:?!]|\b(?:mas|melhor)\b/,
};
