/** What Spanish speakers say that `nlu/readers/called.ts` listens for. */
export const called = {
  ownAlone: /^mij(?:o|a)s?$/,
  tellsOf: `por es era sera seria soy son y o u tengo llevo llevar traigo traer trago trae ni tambien como otro otra segundo segunda primer primero primera`,
  along: 'yo ella mi su otro otra ambos',
};
