/** What Portuguese speakers say that `nlu/readers/called.ts` listens for. */
export const called = {
  ownAlone: /^mij(?:o|a)s?$/,
  tellsOf: `por e eh era sera seria sou sao o ou tenho levo levar trazer traz nem tambem como outro outra segundo segunda primeiro primeira`,
  along: 'eu ele ela meu minha seu sua outro outra ambos',
};
