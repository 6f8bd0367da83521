/** What Spanish speakers say that `nlu/readers/modality.ts` listens for. */
export const modality = {
  denied: 'no sin',
};
