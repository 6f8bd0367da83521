/** What patients say in Portuguese that `flows/hearing/given.ts` listens for. */
export const given = {
  escort:
    /\b(?:pai|mae|avo|vovo|ti[oa]|baba|irma|irmao|vizinh[oa]|espos[oa]|marido) (?:e )?(?:quem |que )?(?:vai )?(?:lev|traz|acompanh)\w+ (?:el[ea]|o menino|a menina|a crianca)\b|\bquem (?:vai )?(?:lev|traz|acompanh)\w+ (?:(?:el[ea]|o menino|a menina|a crianca) )?e (?:o|a|meu|minha) (?:pai|mae|avo|vovo|ti[oa]|baba|irma|irmao|vizinh[oa]|espos[oa]|marido)\b/,
  errand:
    /\b(?:busc\w+|cuid\w+|lev[oa]\w*|deix\w+|peg[oa]\w*)\b(?: \w+){1,4} (?:na|no|da|do|pra|para a|a) (?:kinder|escola|escolinha|creche|aulas?|natacao|futebol)\b/,
  since: /^(?:faz|fazem|h[aá])\b|\batr[aá]s$/i,
  mistaken: /\b(?:quase|ia|errei|ess[ae] (?:e|era)|nao (?:e|era))\b.*\b(?:o |a )?d[oae] (?:meu|minha)\b/,
  brings:
    /\b(?:lev(?:o|a|ar|amos|e|em)|traz(?:er)?|trag[oa])(?: (?:os|as|o|a|meus?|minhas?|uns|umas|seus|sua|esses|algu\w+|outr[oa]s?|tod[oa]s|tambem|ja|comigo))*\W*$/,
  ofBefore:
    /^\W*(?:\w+ )?(?:anterior\w*|antig\w+|velh[oa]s|previ[oa]s|de antes|passad[oa]s|que (?:eu )?(?:ja )?(?:fiz|tenho|tinha))\b/,
  itIsFor:
    /\b(?:para|pra|pro|do|da|de|e|seria|sao|nome|ao|a)\s+(?:(?:meu|minha|meus|minhas|o|a|um|uma|noss[oa])\s+)?$/,
};
