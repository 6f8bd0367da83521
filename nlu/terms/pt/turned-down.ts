/** What Portuguese speakers say that `nlu/readers/turned-down.ts` listens for. */
export const turnedDown = {
  turns: 'melhor prefiro senao',
  noBecause: /^\S.* (?:no|nao) (?:porque|pois|pq|e que)\b/,
  notThat: /^(?:no|nao) (?:em|na|nas|com|de|da|do|a|para|pra)\b/,
  endsInNo: /(?: no| nao)$/,
};
