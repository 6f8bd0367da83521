/** What patients say in Portuguese that `flows/hearing/other-stays.ts` listens for. */
export const otherStays = {
  stands:
    /\b(?:seg(?:ue|uem)|continu\w+|permanec\w+|(?:se )?mant[ei]\w+|fica[mr]?|fique|esta|ta|tao)(?: \w+){0,2}? (?:de pe|valendo|ativ[ao]s?|agendad[ao]s?|marcad[ao]s?|confirmad[ao]s?|reservad[ao]s?|firmes?|normal|igual|assim|como (?:esta|ta|estava)|certinh[ao])\b|\b(?:seg(?:ue|uem)|continu\w+|mant[ei]\w+|fica|deixa\w*|deixe\w*)(?: (?:ne|sim|certo|ok|ta|entao|la|ainda|tambem|ai|hein))*\W*$/,
  goesOn: /\b(?:segue[m]?|continua[m]?)\b/,
  mine: /\b(?:a minha|o meu)\b(?! \w*(?:filh|mae|pai|mari|espos))/,
  comes: /\b(?:vou|irei|vamos|posso ir|preciso|quero)\b/,
  theRest: /\b(?:[ao]s demais|[ao]s outr[ao]s|o resto)\b/,
  onlyTag:
    /^\W*(?:(?:e|ou|mas|certo|verdade|ne|ok|por|favor|obrigad[ao]|desculp\w+|uma|pergunta|duvida|oi|ah|entao)\b\W*)*$/,
  onlyYes:
    /^\W*(?:sim|isso|claro|ok|ta|certo|pode|beleza|exato|perfeito|so ess[ae]|ess[ae] (?:sim|so|mesmo|mesma))\b/,
};
