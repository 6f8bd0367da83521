/** What Spanish speakers say that `nlu/readers/practitioner.ts` listens for. */
export const practitioner = {
  link: 'con la el o a del da de al mismo misma pelo por',
  mister: 'sr sra senor senora don dona',
};
