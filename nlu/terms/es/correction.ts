/** What Spanish speakers say that `nlu/readers/correction.ts` listens for. */
export const correction = {
  better: 'mejor',
  notThat: /^[\s,;.(]*(?:y |e |que |pero |mas )?no(?: (?:es|era|e|el|la|o|a))*[\s:]*$/,
  madeRight: /^(?:y |que |pero |mas )/,
};
