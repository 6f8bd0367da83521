/** What Portuguese speakers say that `nlu/readers/correction.ts` listens for. */
export const correction = {
  better: 'melhor',
  notThat: /^[\s,;.(]*(?:y |e |que |mas )?(?:no|nao)(?: (?:es|era|e|eh|el|o|a))*[\s:]*$/,
  madeRight: /^(?:e |que |mas )/,
};
