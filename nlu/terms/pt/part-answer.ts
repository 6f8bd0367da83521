/** What Portuguese speakers say that `nlu/part-answer.ts` listens for. */
export const partAnswer = {
  joins: 'e mas ah ai olha porque pois so',
  only: 'e ah ai olha',
  yeses: 'sim claro isso ok okay beleza blz perfeito certo exato fechado combinado',
};
