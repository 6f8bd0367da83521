/** What Portuguese speakers say that `nlu/readers/name-at.ts` listens for. */
export const nameAt = {
  documentKind: 'cpf rg documento passaporte',
  titleOf: /[,:]|\bd[eo]/,
  andMore: /^(?:\s*,|\s+e)\s+(?=\p{L})/u,
  endsNone: 'o os a as meu seu e',
};
