/** What patients say in Spanish that `flows/hearing/taken-back.ts` listens for. */
export const takenBack = {
  asItWas: /\b(?:estaba|tenia|era|antes|anterior|original)\b/,
  asksWhich:
    /\b(?:cuando|cual|que (?:dia|fecha|horas?)|a que horas?|donde|con quien|en que sede)\b(?: \w+){0,4}? (?:era|estaba|tenia)\b/,
  comes:
    /\bsi (?:voy|puedo|alcanzo|consigo|l[ao] puedo)(?: (?:a )?(?:ir|asistir|llegar|poder|poder ir|llevar))?\W*(?:$|[,.;!])|\b(?:voy|puedo|alcanzo|consigo) si\b/,
  undoes:
    /\b(?:es[ae]|a|la) no era\b|\bno era (?:es[ae]\b|para cancel|(?:la|el|a|o) que)|\bme (?:equivoque|confundi)|\b(?:mejor|al final|no final|siempre|pensandolo bien) si\b|\b(?:deshag|recuper|devuelv|devolv)\w*|\b(?:volver|vuelv\w*) a (?:agend|reserv|pon|marc|apart)/,
  wasAnother: /\bera (?:la|el|lo|a|o) (?:del?|da|otr|mi)/,
  another: /\botr[ao]s?\b(?! vez)/,
};
