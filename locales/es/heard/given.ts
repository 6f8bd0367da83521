/** What patients say in Spanish that `flows/hearing/given.ts` listens for. */
export const given = {
  escort:
    /\b(?:papa|mama|abuel[oa]|abuelit[oa]|ti[oa]|niner[oa]|nana|herman[oa]|vecin[oa]|espos[oa]|marido) (?:es (?:el|la) que |que )?l[oa] (?:va a )?(?:llev|tra[ei]|acompan)\w+|\bl[oa] (?:va a )?(?:lleva|llevar|trae|traer|acompana|acompanar) (?:el|la|su|mi) (?:papa|mama|abuel[oa]|ti[oa]|niner[oa]|nana|herman[oa]|vecin[oa]|espos[oa]|marido)\b/,
  errand:
    /\b(?:llev\w+|dej\w+|recoj\w+|recog\w+|busc\w+|cuid\w+|lev[oa]\w*|peg[oa]\w*)\b(?: \w+){1,4} (?:al|a la|en el|en la|del|de la|no|da|para a|a) (?:colegio|escuela|jardin|guarderia|kinder|clases?|natacion|futbol)\b/,
  since: /^(?:hace|hacen|h[aá])\b|\batr[aá]s$/i,
  mistaken: /\b(?:casi|iba a|por poco|equivoque|es[ae] (?:es|era)|no (?:es|era))\b.*\b(?:el|la|lo) de mis?\b/,
  brings:
    /\b(?:llev(?:o|a|ar|amos|e|en)|tra(?:er|igo|iga|e))(?: (?:los|las|el|la|mis|mi|unos|unas|sus|su|esos|algun\w*|otr[oa]s?|tod[oa]s|tambien|ya|conmigo|de))*\W*$/,
  ofBefore:
    /^\W*(?:\w+ )?(?:anterior\w*|antigu\w+|viej[oa]s|previ[oa]s|de antes|pasad[oa]s|que (?:ya )?(?:me )?(?:hice|hicieron|tengo|tenia))\b/,
  itIsFor:
    /\b(?:para|pa|pal|por|de|del|es|seria|son|nombre|y|a)\s+(?:(?:mi|mis|el|la|los|las|un|una|nuestr[oa]|su)\s+)?$/,
};
