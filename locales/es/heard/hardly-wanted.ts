/** What patients say in Spanish that `flows/hearing/hardly-wanted.ts` listens for. */
export const hardlyWanted = {
  withDoctor:
    /^(?!.*\b(?:habl|comuni|pas[ae]|contact|llam|lig)).*\bcon (?:una?|otr[ao]) (?:doctora?|medic[oa])\b/,
  tellsWhy:
    /\bme cobraron (?!.*\?)|^\W*(?:(?:es que|porque|por|pues) [^?]*|(?:(?:me|nos|la|le) )?(?:sale|salia|parece|queda|quedo|esta|es) (?:muy|mt|re|super|demasiado) [^?]*)$/,
  onlyPlace:
    /^[^\p{L}]*(?:(?:y|pero|mas|no|hay|tiene[ns]?|algo|nada|alguno?)[ ,]+)*(?:en|no|para)(?: (?:el|la|o|a|sede))*(?: \p{L}+){1,2}[^\p{L}]*$/u,
  results: /\b(?:result\w*|list[oa]s?|pront[oa]s?|entreg\w+|reclam\w+|retir\w+|lleg\w+|sali\w+)\b/,
  calls:
    /^\W*(?:senorit[ao]|senora?|doctora?|amig[ao])\b(?!.*\b(?:habl|fal[aeo]|atend|pass|pas[ae]|persona|pessoa|algui?en|alguem|asesor|human|lig|llam|comuni|conta[ct]))/,
};
