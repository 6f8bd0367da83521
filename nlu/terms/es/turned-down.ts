/** What Spanish speakers say that `nlu/readers/turned-down.ts` listens for. */
export const turnedDown = {
  turns: 'mejor prefiero sino pero',
  noBecause: /^\S.* no (?:porque|pues|pq|xq|es que)\b/,
  notThat: /^no (?:en|con|de|da|del|a|al|para)\b/,
  notOnly:
    /^(?:(?:no|pero|es que|ay) )*no (?:(?:es|sea|tiene que ser) )?(?:solo|solamente|unicamente|nomas) (?!.*\b(?:puedo|me sirve)\b)|^(?:(?:no|pero|es que|ay) )*no (?:tiene|hace falta|es necesario|necesita) (?:que )?(?:ser|sea)\b/,
  endsInNo: / no$/,
  oneNot: /^(?:y )?(?:la|el) (?:de|del) .* no$/,
  oneIs:
    /^(?:y )?(?:a )?(?:la|el) (?:de|del) .* (?:la |lo )?(?:confirm\w+|voy|ire|ir|asist\w+|puedo|cancel\w+|cambi\w+|muev\w+)$/,
};
