/** What patients say in Portuguese that `flows/hearing/shares.ts` listens for. */
export const shares = {
  another: /\boutr[ao]\b(?! (?:semana|vez|hora|d[ií]a|fecha|data|sede|unidade)\b)/i,
  stays:
    /\b(?:fic[ae]\w*|deix[ae]\w*|deixo|continu\w*|segu\w*)(?: \w+){0,2} (?:igual|assim|quiet[ao]|de pe|como (?:esta|ta|estava))\b|\bnao (?:me )?(?:mex|mud|toqu|cancel|desmar)\w*|\b(?:mantem|mantenh|conserv)\w*\b/,
};
