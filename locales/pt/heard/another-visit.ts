/** What patients say in Portuguese that `flows/hearing/another-visit.ts` listens for. */
export const anotherVisit = {
  whose:
    /\b(?:a|o|as|os|consulta|hora) (?:de|do|da|dele|dela)\b|\b(?:para|pra|pro|pa) (?:meu|minha|o|a)\b|\b(?:dele|dela)\b/,
  theOneOf: /\b(?:a|o|consulta|hora|outra) (?:del?|da|do|das|dos)\b(?! (?:uma|vez|sempre|acordo))/,
  also: /\b(?:tambem|tb|tbm|e)\b/,
  endsInNo: /[ ,](?:no|nao)[ .!]*$/,
};
