/** What Portuguese speakers say that `nlu/readers/turned-down.ts` listens for. */
export const turnedDown = {
  turns: 'melhor prefiro senao',
  noBecause: /^\S.* (?:no|nao) (?:porque|pois|pq|e que)\b/,
  notThat: /^(?:no|nao) (?:em|na|nas|com|de|da|do|a|para|pra)\b/,
  notOnly:
    /^(?:(?:no|nao|mas) )*nao (?:(?:e|eh|seja|precisa ser) )?(?:so|somente|apenas) (?!.*\b(?:posso|consigo|da)\b)|^(?:(?:no|nao|mas) )*nao (?:precisa|tem que|necessita)(?: de)? ser\b/,
  endsInNo: /(?: no| nao)$/,
  oneNot: /^(?:e )?(?:a|o|na|no) (?:de|da|do) .* nao$/,
  oneIs:
    /^(?:e )?(?:a|o|na|no) (?:de|da|do) .* (?:confirm\w+|vou|irei|ir|posso|consigo|cancel\w+|desmar\w+|remar\w+|mud\w+)$/,
};
