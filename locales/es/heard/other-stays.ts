/** What patients say in Spanish that `flows/hearing/other-stays.ts` listens for. */
export const otherStays = {
  stands:
    /\b(?:sig(?:ue|uen|a|an)|contin[u]\w+|permanec\w+|(?:se|la|lo|las) (?:mant\w+|conserv\w+)|qued[ae]n?|esta[n]?)(?: \w+){0,2}? (?:en pie|vigentes?|activ[ao]s?|agendad[ao]s?|confirmad[ao]s?|program\w+|reservad[ao]s?|firmes?|intact[ao]s?|normal|igual|asi|como (?:esta|estaba|va)|pendientes?)\b|\b(?:sig(?:ue|uen|a|an)|contin[u]\w+|(?:se|la|lo|las|los) (?:mantien\w+|mantenga\w*|dej[aeo]\w*|qued[ao]\w*))(?: (?:no|si|cierto|verdad|ok|ahi|entonces|o no|todavia|aun|tambien|eh))*\W*$|\bdej[ae]l[ao]s?\b/,
  goesOn: /\b(?:sigue[n]?|contin[u]a[n]?)\b/,
  mine: /\b(?:la|el|lo) mi[ao]\b/,
  comes: /\b(?:voy|asisto|ire|vamos|puedo ir|necesito|quiero)\b/,
  theRest: /\b(?:l[ao]s demas|l[ao]s otr[ao]s|el resto|lo demas)\b/,
  onlyTag:
    /^\W*(?:(?:y|o|pero|cierto|verdad|ok|por|favor|porfa|gracias|oiga|oye|disculp\w+|perdon|una|pregunta|duda|hola|ah|entonces|es|que)\b\W*)*$/,
  onlyYes:
    /^\W*(?:si|claro|dale|listo|ok|bueno|exacto|eso|correcto|de acuerdo|perfecto|solo es[ae]|es[ae] (?:si|no mas|nomas|solamente))\b/,
};
