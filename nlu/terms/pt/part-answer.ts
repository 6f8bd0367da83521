/** What Portuguese speakers say that `nlu/part-answer.ts` listens for. */
export const partAnswer = {
  joins: 'e mas ah ai olha porque pois so',
  only: 'e ah ai olha',
  yeses: 'sim concordo aceito autorizo claro isso ok okay beleza blz perfeito certo exato fechado combinado',
  there: 'ai',
  stays: 'to tou tamo estou estamos estarei estaremos estara',
  comes:
    /\b(?:to|tou|tamo|estou|estamos|estarei|estaremos|estara) (?:ai|la)\b|\b(?:vai|vou|vamos) (?:sim|comparecer|estar)\b|\b(?:chego|compareco) (?:ai|la|na hora|no horario)\b/,
};
