/** What Portuguese speakers say that `nlu/readers/site.ts` listens for. */
export const site = {
  place: 'sede unidade filial clinica local centro consultorio predio',
  link: 'de da do em na no o a ao os as para pra pro serve prefiro quero melhor so',
  beforePlace: /^(?:de|da|do) /,
};
