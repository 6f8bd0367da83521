/** What Spanish speakers say that `nlu/readers/name-at.ts` listens for. */
export const nameAt = {
  documentKind: 'cc ti ce rc nit dni curp rut cedula documento identificacion pasaporte',
  titleOf: /[,:]|\bde/,
  andMore: /^(?:\s*,|\s+y)\s+(?=\p{L})/u,
  endsNone: 'o a el la mi su y',
};
