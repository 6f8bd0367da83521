/** What Portuguese speakers say that `nlu/readers/birth-date.ts` listens for. */
export const birthDate = {
  instead: /^ *(?:no|nao|senao|melhor)(?: e| dia)* *$/,
  issued: /^(?:expedi|emiti|emissao|vence|venci|validade)/,
  leadsYear: /^(?:sou|eh|modelo|,)$/,
};
