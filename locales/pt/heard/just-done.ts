/** What patients say in Portuguese that `flows/hearing/just-done.ts` listens for. */
export const justDone = {
  putsRight:
    /^\W*(?:(?:ah|ai|oh|eh|ui|mas|espera|espere|perai)[ ,.!]+)*(?:no|nao|melhor|desculp\w*|ops|me confundi|errei|me enganei|quis dizer)\b/,
  oneMore: /\b(?:outr[ao]|tambem|mais um[ao]?|alem)\b/,
  next: /^\W*(?:(?:ah|ai|oi|olha|bom|ok|obrigad[oa]|perfeito|genial|otimo|super|bem|moc[ao]|doctora?)[ ,.!]+)*(?:e|agora|tambem|falta|faltaria|me falta|para|pra)\b|\btambem\b/,
  inNameOf: /\b(?:era|e|eh|seria|fosse)(?: \w+){0,2} (?:para|pra|pro|de|da|do)\b|\b(?:no|em) nome d/,
  oneFor: /\b(?:agora|tambem|falta|preciso|quero)\b(?: \w+){0,3}? uma? (?:\w+ ){0,2}?(?:para|pra|pro)\b/,
  aVisit: /^(?!.*\bera\b).*\b(?:una?|uma?) (?:hora|consulta|horario)\b/,
};
