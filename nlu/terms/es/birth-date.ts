/** What Spanish speakers say that `nlu/readers/birth-date.ts` listens for. */
export const birthDate = {
  instead: /^ *(?:no|sino|mejor)(?: es| el| dia)* *$/,
  issued: /^(?:expedi|emiti|vence|venci|vigen)/,
  leadsYear: /^(?:soy|es|modelo|,)$/,
};
