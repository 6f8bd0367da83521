/** What patients say in Portuguese that `flows/hearing/as-shown.ts` listens for. */
export const asShown = {
  refuses: /^\W*(?:(?:ai|moca|olha) ?,? ?)*(?:es[ao]s?|esses?|essas?)? ?(?:no|nao|nenhum[a]?)\b/,
  weekday: /\b(?:sabado|domingo|segunda|terca|quarta|quinta|sexta)\b/,
  notAlone:
    /\b(?:proxim\w*|vem|vier|outr[oa]|seguinte|passad[oa]|n?est[ea]|semana|mes|hoje|o|ou|e) ?(?:de )?(?:semana|mes|sabado|domingo|segunda|terca|quarta|quinta|sexta)\b|\b(?:que vem|q vem|proxim\w*|seguinte|outra semana)\b|\bagora\b|\bamanha,? (?:na |no )?(?:sabado|domingo|segunda|terca|quarta|quinta|sexta)\b/,
  joined: /\s*(?:,|\/|\b(?:ou|e)\b)\s*(?=[a-z])/,
  at: /\bas $/,
  oClock: /^ ?(?:(?:h|hs|hrs|horas)\b|:)/,
  onlyNo:
    /^\W*(?:(?:ai|ah|e|moc[ao]|doutora?|olha|bom|entao)\b ?,? ?)*(?:ess[ae]s? )?nao(?: (?:na|no|nesta|esta|pra|para))?\W*$/,
};
